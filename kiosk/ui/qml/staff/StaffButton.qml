import QtQuick
import QtQuick.Templates as T
import "../theme"

// Dense, for hands that know their way: still as large as a finger.
T.Button {
    id: button

    property bool strong: false
    property bool dangerous: false
    readonly property color tone: dangerous ? Theme.trouble : Theme.accent

    implicitHeight: Math.max(Theme.touchMin, label.implicitHeight + 2 * Theme.gapSmall)
    implicitWidth: label.implicitWidth + 2 * Theme.gap
    focusPolicy: Qt.NoFocus
    opacity: enabled ? 1 : 0.4

    background: Rectangle {
        radius: Theme.radiusSmall
        color: button.strong ? (button.pressed ? Qt.darker(button.tone, 1.36) : button.tone) : button.pressed ? Theme.accentSoft : Theme.surface
        border.color: button.strong || button.dangerous ? button.tone : Theme.edge
        border.width: Theme.hairline
    }

    contentItem: Text {
        id: label

        text: button.text
        color: button.strong ? Theme.accentInk : button.tone
        font.pixelSize: Theme.smallSize
        font.bold: true
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
