import QtQuick
import QtQuick.Templates as T
import "../theme"

// One of a few, chosen by a touch: a view, a stage, a day. The chosen one is filled and has a bar below, so that colour alone
// tells nothing.
T.Button {
    id: tab

    property bool chosen: false
    property int count: -1
    property bool urgent: false

    implicitHeight: Theme.touchMin
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    focusPolicy: Qt.NoFocus
    opacity: enabled ? 1 : 0.4
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radiusSmall
        color: tab.chosen ? Theme.accentSoft : tab.pressed ? Theme.key : Theme.surface
        border.color: tab.chosen ? Theme.accent : Theme.edge
        border.width: Theme.hairline

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Theme.radiusSmall
            height: 6 * Theme.unit
            visible: tab.chosen
            color: Theme.accent
        }
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: tab.text
                color: tab.chosen ? Theme.accent : Theme.ink
                font.pixelSize: Theme.smallSize
                font.bold: true
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: tab.count >= 0
                width: Math.max(height, number.implicitWidth + Theme.gap)
                height: 44 * Theme.unit
                radius: height / 2
                color: tab.urgent && tab.count > 0 ? Theme.trouble : Theme.key

                Text {
                    id: number

                    objectName: tab.objectName + "-count"
                    anchors.centerIn: parent
                    // No stage is counted further than a thousand.
                    text: tab.count >= 1000 ? "999+" : tab.count
                    color: tab.urgent && tab.count > 0 ? Theme.accentInk : Theme.ink
                    font.pixelSize: 24 * Theme.textUnit
                    font.bold: true
                }
            }
        }
    }
}
