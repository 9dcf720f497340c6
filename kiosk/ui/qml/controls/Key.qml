import QtQuick
import QtQuick.Templates as T
import "../theme"

T.Button {
    id: key

    property string iconName: ""
    property bool strong: false
    property bool lit: pressed

    implicitWidth: implicitContentWidth + 2 * Theme.gap
    focusPolicy: Qt.NoFocus
    autoRepeatDelay: 450
    autoRepeatInterval: 80

    background: Rectangle {
        radius: Theme.radiusSmall
        color: key.lit ? Theme.accent : key.strong ? Theme.accentSoft : Theme.surface
        border.color: key.strong ? Theme.accent : Theme.edge
        border.width: Theme.hairline
    }

    contentItem: Item {
        implicitWidth: label.implicitWidth

        Text {
            id: label

            anchors.centerIn: parent
            visible: key.iconName === ""
            text: key.text
            color: key.lit ? Theme.accentInk : Theme.ink
            width: key.width - Theme.gapSmall
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallSize * 0.75
            font.pixelSize: key.text.length > 1 ? Theme.bodySize : 42 * Theme.unit
        }

        Icon {
            anchors.centerIn: parent
            visible: key.iconName !== ""
            name: key.iconName || "backspace"
            color: key.lit ? Theme.accentInk : Theme.ink
            size: 48 * Theme.unit
        }
    }
}
