import QtQuick
import QtQuick.Templates as T
import "../theme"

T.Button {
    id: tile

    required property string kind
    required property string hint
    // A name of somebody's is cut where it is too long, words of ours are not.
    property bool wraps: false

    implicitHeight: 190 * Theme.unit
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        radius: Theme.radius
        color: tile.pressed ? Theme.accentSoft : Theme.surface
        border.color: tile.pressed ? Theme.accent : Theme.line
        border.width: Theme.hairline
    }

    contentItem: Item {
        Rectangle {
            id: badge

            anchors.left: parent.left
            anchors.leftMargin: Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
            width: 112 * Theme.unit
            height: width
            radius: width / 2
            color: Theme.accentSoft

            Icon {
                anchors.centerIn: parent
                name: tile.kind
                color: Theme.accent
                size: 64 * Theme.unit
            }
        }

        Column {
            anchors.left: badge.right
            anchors.right: arrow.left
            anchors.margins: Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4 * Theme.unit

            Words {
                width: parent.width
                text: tile.text
                font.pixelSize: Theme.leadSize
                font.bold: true
                wrapMode: tile.wraps ? Text.WordWrap : Text.NoWrap
                elide: tile.wraps ? Text.ElideNone : Text.ElideRight
            }

            Words {
                width: parent.width
                text: tile.hint
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
            name: "forward"
            color: Theme.accent
        }
    }
}
