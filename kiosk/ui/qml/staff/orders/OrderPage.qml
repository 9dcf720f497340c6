pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
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

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        StaffButton {
            objectName: "closeOrder"
            text: qsTr("Back", "to the step before")
            onClicked: page.order.close()
        }

        Words {
            objectName: "orderCode"
            text: page.order.head.code
            font.pixelSize: Theme.leadSize
            font.bold: true
            font.letterSpacing: 2 * Theme.unit
        }

        StatePill {
            objectName: "orderStage"
            visible: page.order.head.stage !== ""
            text: OrderWords.stage(page.order.head.stage)
            urgent: page.order.head.stage === "attention"
            done: page.order.head.stage === "ready"
        }

        Item {
            Layout.fillWidth: true
        }
    }

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
        text: OrderWords.done(page.order.done)
        Layout.fillWidth: true
    }

    GridView {
        id: photos

        // Where nobody has scrolled yet, what grows above the photos stays in sight.
        property bool scrolled: false
        readonly property int perRow: Math.max(3, Math.floor(width / (230 * Theme.unit)))

        objectName: "orderPhotos"
        clip: true
        cellWidth: Math.floor(width / perRow)
        cellHeight: cellWidth + 84 * Theme.textUnit
        boundsBehavior: Flickable.StopAtBounds
        // Rows come and go under it; what is made ahead of the eye would be called off half done.
        cacheBuffer: 0
        model: page.order.photos
        Layout.fillWidth: true
        Layout.fillHeight: true

        onMovementStarted: scrolled = true

        header: Column {
            width: photos.width
            onHeightChanged: if (!photos.scrolled)
                Qt.callLater(photos.positionViewAtBeginning)
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
