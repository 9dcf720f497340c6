import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

// The code that a phone scans, and what has come of it so far.
Page {
    id: screen

    required property var session
    required property var phone
    readonly property bool troubled: phone.trouble !== ""

    objectName: "phone"
    position: session.position
    positions: session.positions
    title: troubled ? qsTr("No photos from phones just now") : qsTr("Scan this with your phone")
    subtitle: troubled ? qsTr("Please use a stick or a card, or ask our staff.") : qsTr("Your phone must be in the shop's Wi-Fi. No app and no cable is needed.")

    GridLayout {
        anchors.fill: parent
        visible: !screen.troubled
        columns: screen.portrait ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge

        Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.line
            border.width: Theme.hairline
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: Math.min(screen.width, screen.height) * 0.5
            Layout.preferredHeight: Layout.preferredWidth

            Image {
                objectName: "phoneQr"
                anchors.fill: parent
                anchors.margins: Theme.gapSmall
                sourceSize: Qt.size(width, height)
                source: screen.phone.qr
                smooth: false
                Accessible.name: screen.phone.address
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter

            Words {
                objectName: "arrived"
                text: screen.phone.arrivedCount > 0 ? qsTr("%Ln photo(s) here", "", screen.phone.arrivedCount) : screen.phone.phones > 0 ? qsTr("Your phone is connected") : qsTr("Waiting for your phone …")
                color: screen.phone.arrivedCount > 0 ? Theme.accent : Theme.ink
                font.pixelSize: Theme.titleSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                visible: screen.phone.comingCount > 0
                text: qsTr("%Ln photo(s) still coming", "", screen.phone.comingCount)
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                objectName: "turnedAway"
                visible: screen.phone.turnedAwayCount > 0
                text: qsTr("Not everything could be taken; your phone says why.")
                color: Theme.trouble
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                text: screen.phone.address
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                wrapMode: Text.WrapAnywhere
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }

    buttons: [
        QuietButton {
            objectName: "back"
            text: qsTr("Back", "to the step before")
            iconName: "back"
            onClicked: screen.session.back()
        },
        PrimaryButton {
            objectName: "next"
            text: screen.phone.arrivedCount > 0 ? qsTr("Go on with %Ln photo(s)", "", screen.phone.arrivedCount) : qsTr("Send at least one from your phone")
            enabled: screen.phone.arrivedCount > 0
            Layout.fillWidth: true
            onClicked: screen.phone.goOn()
        }
    ]
}
