pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

// One tile a photo: it fills as the photo leaves and gets its tick once it has arrived.
GridView {
    id: dots

    readonly property real side: 72 * Theme.unit
    readonly property int perRow: Math.max(1, Math.floor(width / side))

    cellWidth: width / perRow
    cellHeight: side
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    delegate: Item {
        id: dot

        required property string stage
        readonly property bool arrived: stage === "sent" || stage === "confirmed"

        width: dots.cellWidth
        height: dots.cellHeight

        Rectangle {
            anchors.left: parent.left
            width: 56 * Theme.unit
            height: width
            radius: 14 * Theme.unit
            color: dot.stage === "failed" ? Theme.troubleSoft : dot.arrived ? Theme.accent : dot.stage === "sending" ? Theme.accentSoft : Theme.surface
            border.color: dot.stage === "failed" ? Theme.trouble : dot.stage === "spooled" ? Theme.line : Theme.accent
            border.width: 3 * Theme.unit

            Icon {
                anchors.centerIn: parent
                visible: dot.arrived || dot.stage === "failed"
                name: dot.arrived ? "check" : "cross"
                color: dot.arrived ? Theme.accentInk : Theme.trouble
                size: 36 * Theme.unit
                weight: 2.6
            }
        }
    }
}
