import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

Page {
    id: screen

    required property var setup
    required property var sticks
    readonly property bool found: sticks.state === "found"

    objectName: "welcome"
    title: qsTr("Set up this kiosk")
    subtitle: qsTr("You need the address of the backend and a code of six characters. The owner makes both.")

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: screen.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        SourceTile {
            objectName: "useStick"
            enabled: screen.found
            implicitHeight: 260 * Theme.unit
            wraps: true
            kind: "removable"
            text: SetupPhrases.stick(screen.sticks.state)
            hint: SetupPhrases.stickHint(screen.sticks.state, screen.sticks.host)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.sticks.take()
        }

        SourceTile {
            objectName: "typeIt"
            implicitHeight: 260 * Theme.unit
            wraps: true
            kind: "edit"
            text: qsTr("Type it here")
            hint: qsTr("By the keys on this screen")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.setup.beginTyping()
        }
    }

    buttons: [
        QuietButton {
            objectName: "leave"
            text: qsTr("To the desktop")
            iconName: "back"
            onClicked: screen.setup.leave()
        }
    ]
}
