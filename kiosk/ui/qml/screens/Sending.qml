pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

Page {
    id: screen

    required property var session
    required property var sending
    readonly property int steps: session.cardFree ? sending.sent : sending.prepared

    objectName: "sending"
    title: !session.cardFree ? qsTr("Preparing your photos") : session.fromPhone ? qsTr("Your photos are here") : qsTr("You may now remove your stick or card")
    titleColor: session.cardFree ? Theme.accent : Theme.ink
    subtitle: session.cardFree ? qsTr("Your photos are safe with us. You need not wait here.") : session.fromPhone ? qsTr("This takes only a moment.") : qsTr("Please leave your stick or card in for a moment.")

    GridLayout {
        anchors.fill: parent
        columns: screen.portrait ? 1 : 2
        columnSpacing: 80 * Theme.unit
        rowSpacing: Theme.gapLarge

        ProgressRing {
            id: ring

            objectName: "ring"
            thickness: 26 * Theme.unit
            value: screen.sending.total > 0 ? screen.steps / screen.sending.total : 0
            // Smaller where large letters below it need the room.
            Layout.preferredWidth: Math.min((screen.portrait ? 520 : 460) * Theme.unit, (screen.portrait ? 0.42 : 1) * (parent?.height ?? 0))
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignCenter

            Column {
                anchors.centerIn: parent
                width: parent.width * 0.86
                spacing: 4 * Theme.unit

                Words {
                    objectName: "count"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: Format.number(screen.steps)
                    font.pixelSize: Math.min(130 * Theme.unit, 0.26 * ring.height)
                    font.bold: true
                    lineHeight: 1
                }

                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: screen.session.cardFree ? qsTr("of %Ln sent", "of so many photos", screen.sending.total) : qsTr("of %Ln ready", "of so many photos", screen.sending.total)
                    color: Theme.inkSoft
                    font.pixelSize: Math.min(Theme.leadSize, 0.09 * ring.height)
                }
            }
        }

        ColumnLayout {
            visible: screen.session.cardFree
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Words {
                objectName: "timeLeft"
                visible: screen.sending.minutesLeft > 0 && !screen.sending.waitingForNetwork
                text: qsTr("About %Ln minute(s) more until all of them are sent.", "", screen.sending.minutesLeft)
                color: Theme.inkSoft
                Layout.fillWidth: true
            }

            Words {
                objectName: "offline"
                visible: screen.sending.waitingForNetwork
                text: qsTr("The internet is slow to answer just now. We go on by ourselves as soon as it does.")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }

            Words {
                objectName: "failed"
                visible: screen.sending.failed > 0
                text: qsTr("%Ln photo(s) could not be sent. Our staff will look after it.", "", screen.sending.failed)
                color: Theme.trouble
                Layout.fillWidth: true
            }

            NotTaken {
                sending: screen.sending
                fromPhone: screen.session.fromPhone
                Layout.fillWidth: true
            }

            StageDots {
                objectName: "dots"
                model: screen.sending.stages
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    buttons: [
        PrimaryButton {
            objectName: "finish"
            text: screen.session.cardFree ? qsTr("Done", "ends the order") : qsTr("Please wait …")
            enabled: screen.session.cardFree
            Layout.fillWidth: true
            onClicked: screen.session.goOn()
        }
    ]
}
