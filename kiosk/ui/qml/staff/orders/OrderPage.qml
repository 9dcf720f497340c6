pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../theme"

// One order: how it stands, what may be done, its photos, and what happened to it.
ColumnLayout {
    id: page

    required property var order
    // What its sheets lie over.
    required property Item overlay
    required property bool portrait

    objectName: "orderPage"
    spacing: Theme.gapSmall

    Remark {
        objectName: "orderRefusal"
        text: page.order.refusal === "offline" ? "" : StaffPhrases.refusal(page.order.refusal, "")
        Layout.fillWidth: true
    }

    Remark {
        objectName: "deedRefusal"
        text: StaffPhrases.refusal(page.order.deedRefusal, "")
        Layout.fillWidth: true
    }

    Remark {
        objectName: "deedDone"
        good: true
        text: StaffPhrases.done(page.order.done)
        Layout.fillWidth: true
    }

    GridView {
        id: photos

        readonly property int perRow: Math.max(3, Math.floor(width / (230 * Theme.unit)))

        objectName: "orderPhotos"
        clip: true
        cellWidth: Math.floor(width / perRow)
        cellHeight: cellWidth + 84 * Theme.textUnit
        boundsBehavior: Flickable.StopAtBounds
        model: page.order.photos
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: Column {
            width: photos.width
            spacing: Theme.gap
            bottomPadding: Theme.gap

            OrderHead {
                width: parent.width
                order: page.order
            }

            Deeds {
                width: parent.width
                order: page.order
                overlay: page.overlay
            }
        }

        delegate: OrderPhoto {
            width: photos.cellWidth
            height: photos.cellHeight
            onTouched: page.order.toggle(key)
        }

        footer: Timeline {
            width: photos.width
            timeline: page.order.timeline
        }
    }
}
