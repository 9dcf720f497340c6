import QtQuick
import QtQuick.Templates as T
import "../theme"

// Opens what makes the screen easier to see and to reach; on every page at the same place.
T.Button {
    id: button

    objectName: "comfort"
    implicitWidth: Theme.buttonHeight
    implicitHeight: Theme.buttonHeight
    focusPolicy: Qt.NoFocus
    Accessible.name: qsTr("Easier to see and to reach")
    onClicked: Theme.comfortOpen = true

    background: Rectangle {
        radius: Theme.radius
        color: button.pressed ? Theme.accentSoft : Theme.surface
        border.color: Theme.edge
        border.width: Theme.hairline
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "comfort"
            color: Theme.accent
            size: 60 * Theme.unit
        }
    }
}
