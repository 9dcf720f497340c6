import QtQuick
import QtQuick.Templates as T
import "../theme"

T.Button {
    id: button

    implicitHeight: Theme.buttonHeight
    implicitWidth: Math.max(360 * Theme.unit, label.implicitWidth + 2 * Theme.gapLarge)
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? Theme.key : button.pressed ? Theme.accentPressed : Theme.accent
        border.color: Theme.line
        border.width: button.enabled ? 0 : Theme.hairline
    }

    contentItem: Text {
        id: label

        text: button.text
        color: button.enabled ? Theme.accentInk : Theme.inkSoft
        font.pixelSize: Theme.leadSize
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallSize
    }
}
