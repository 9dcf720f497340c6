pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import "../language"
import "../theme"

// One tile a language, with the name that its speakers give it; all of them in sight at once.
Grid {
    id: tiles

    required property int perRow
    property real tileHeightMax: 150 * Theme.unit
    readonly property var offered: Tongue.language?.offered ?? []
    readonly property int rowCount: Math.ceil(offered.length / perRow)
    readonly property real tileWidth: (width - (perRow - 1) * spacing) / perRow
    readonly property real tileHeight: Math.min(tileHeightMax, (height - (rowCount - 1) * spacing) / rowCount)

    signal chosen(string tag)

    columns: perRow
    spacing: Theme.gap

    Repeater {
        model: tiles.offered

        T.Button {
            id: tile

            required property var modelData
            readonly property bool current: modelData.tag === Tongue.tag

            objectName: "language-" + modelData.tag
            width: tiles.tileWidth
            height: tiles.tileHeight
            focusPolicy: Qt.NoFocus
            text: modelData.ownName
            onClicked: tiles.chosen(modelData.tag)

            background: Rectangle {
                radius: Theme.radius
                color: tile.pressed || tile.current ? Theme.accentSoft : Theme.surface
                border.color: tile.pressed || tile.current ? Theme.accent : Theme.line
                border.width: tile.current ? 3 * Theme.unit : Theme.hairline
            }

            contentItem: Text {
                text: tile.text
                color: tile.current ? Theme.accent : Theme.ink
                font.pixelSize: Theme.leadSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
