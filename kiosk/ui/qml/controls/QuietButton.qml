import QtQuick
import QtQuick.Templates as T
import "../theme"

T.Button {
    id: button

    property string iconName: ""
    property bool framed: true

    implicitHeight: framed ? Theme.buttonHeight : Theme.touchMin
    implicitWidth: row.implicitWidth + 2 * (framed && text !== "" ? Theme.gapLarge : Theme.gap)
    focusPolicy: Qt.NoFocus
    opacity: enabled ? 1 : 0.25

    background: Rectangle {
        visible: button.framed
        radius: Theme.radius
        color: button.pressed ? Theme.accentSoft : Theme.surface
        border.color: Theme.edge
        border.width: Theme.hairline
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Icon {
                name: button.iconName || "back"
                visible: button.iconName !== ""
                color: Theme.accent
                size: 40 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
            }

            Text {
                visible: text !== ""
                text: button.text
                color: Theme.accent
                font.pixelSize: Theme.bodySize
                font.bold: true
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
