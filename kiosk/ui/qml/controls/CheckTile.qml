import QtQuick
import QtQuick.Templates as T
import "../theme"

// One large tick; the whole tile takes the touch.
T.CheckBox {
    id: tile

    implicitHeight: Math.max(Theme.buttonHeight, label.implicitHeight) + 2 * Theme.gap
    padding: Theme.gap
    leftPadding: mirrored ? Theme.gapLarge : box.width + 2 * Theme.gapLarge
    rightPadding: mirrored ? box.width + 2 * Theme.gapLarge : Theme.gapLarge
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        radius: Theme.radius
        color: tile.checked ? Theme.accentSoft : Theme.surface
        border.color: tile.checked ? Theme.accent : Theme.inkSoft
        border.width: 3 * Theme.unit
    }

    indicator: Rectangle {
        id: box

        x: tile.mirrored ? tile.width - width - Theme.gapLarge : Theme.gapLarge
        y: (tile.height - height) / 2
        width: 84 * Theme.unit
        height: width
        radius: Theme.radiusSmall
        color: tile.checked ? Theme.accent : Theme.surface
        border.color: tile.checked ? Theme.accent : Theme.inkSoft
        border.width: 4 * Theme.unit

        Icon {
            anchors.centerIn: parent
            visible: tile.checked
            name: "check"
            color: Theme.accentInk
            size: 64 * Theme.unit
            weight: 2.6
        }
    }

    contentItem: Words {
        id: label

        text: tile.text
        font.pixelSize: Theme.leadSize
        font.bold: true
        verticalAlignment: Text.AlignVCenter
    }
}
