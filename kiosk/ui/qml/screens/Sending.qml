pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

Page {
    id: screen

    required property var session
    required property var sending
    readonly property int steps: session.cardFree ? sending.sent : sending.prepared
    readonly property string rejected: {
        const reasons = sending.rejectedReasons;
        if (reasons.length === 0)
            return "";
        const named = Array.from(new Set(reasons.map(code => Phrases.refusal(code)))).join(", ");
        return qsTr("%1 could not be taken: %2.").arg(Phrases.photos(reasons.length)).arg(named);
    }

    objectName: "sending"
    title: session.cardFree ? portrait ? qsTr("You may now remove\nyour stick or card") : qsTr("You may now remove your stick or card") : qsTr("Preparing your photos")
    titleColor: session.cardFree ? Theme.accent : Theme.ink
    subtitle: session.cardFree ? qsTr("Your photos are safe with us. You need not wait here.") : qsTr("Please leave your stick or card in for a moment.")

    GridLayout {
        anchors.fill: parent
        columns: screen.portrait ? 1 : 2
        columnSpacing: 80 * Theme.unit
        rowSpacing: Theme.gapLarge

        ProgressRing {
            objectName: "ring"
            thickness: 26 * Theme.unit
            value: screen.sending.total > 0 ? screen.steps / screen.sending.total : 0
            Layout.preferredWidth: (screen.portrait ? 520 : 460) * Theme.unit
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignCenter

            Column {
                anchors.centerIn: parent
                spacing: 4 * Theme.unit

                Words {
                    objectName: "count"
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: screen.steps
                    font.pixelSize: 130 * Theme.unit
                    font.bold: true
                    lineHeight: 1
                }

                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: screen.session.cardFree ? qsTr("of %1 sent").arg(screen.sending.total) : qsTr("of %1 ready").arg(screen.sending.total)
                    color: Theme.inkSoft
                    font.pixelSize: Theme.leadSize
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
                text: qsTr("About %1 more until all of them are sent.").arg(Phrases.minutes(screen.sending.minutesLeft))
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
                text: qsTr("%1 could not be sent. Our staff will look after it.").arg(Phrases.photos(screen.sending.failed))
                color: Theme.trouble
                Layout.fillWidth: true
            }

            Words {
                objectName: "rejected"
                visible: text !== ""
                text: screen.rejected
                color: Theme.trouble
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
            text: screen.session.cardFree ? qsTr("Done") : qsTr("Please wait …")
            enabled: screen.session.cardFree
            Layout.fillWidth: true
            onClicked: screen.session.goOn()
        }
    ]
}
