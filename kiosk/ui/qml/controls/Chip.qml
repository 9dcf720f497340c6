import QtQuick
import QtQuick.Templates as T
import "../theme"

// One of a few: the chosen one is filled and has a tick, so that colour alone tells nothing.
T.Button {
    id: chip

    property string hint: ""
    property bool chosen: false

    implicitHeight: 108 * Theme.unit
    implicitWidth: words.implicitWidth + (chosen ? tick.width + Theme.gapSmall : 0) + 2 * Theme.gap
    focusPolicy: Qt.NoFocus
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radiusSmall
        color: chip.chosen ? Theme.accent : chip.pressed ? Theme.accentSoft : Theme.surface
        border.color: chip.chosen ? Theme.accent : Theme.edge
        border.width: Theme.hairline
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Icon {
                id: tick

                anchors.verticalCenter: parent.verticalCenter
                visible: chip.chosen
                name: "check"
                color: Theme.accentInk
                size: 36 * Theme.unit
                weight: 2.6
            }

            Column {
                id: words

                Text {
                    text: chip.text
                    color: chip.chosen ? Theme.accentInk : Theme.ink
                    font.pixelSize: Theme.bodySize
                    font.bold: true
                }

                Text {
                    visible: chip.hint !== ""
                    text: chip.hint
                    color: chip.chosen ? Theme.accentInk : Theme.inkSoft
                    font.pixelSize: Theme.smallSize
                }
            }
        }
    }
}
