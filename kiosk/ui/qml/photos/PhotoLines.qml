pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

// The photos by day, in lines. A finger that goes up or down scrolls; one that goes sideways, or rested first, chooses
// what it passes; two fingers enlarge.
Item {
    id: photos

    required property var grid
    readonly property int perLine: Math.max(3, Math.floor(width / (300 * Theme.unit)))
    readonly property real cellSize: Math.floor(view.width / perLine)

    signal enlargeWanted(int photo)

    // -1 where there is none.
    function photoAt(at: point): int {
        const line = view.itemAt(at.x, at.y + view.contentY) as PhotoLine;
        return line === null ? -1 : line.photoAt(line.mapFromItem(photos, at));
    }

    onPerLineChanged: grid.lines.perLine = perLine
    Component.onCompleted: grid.lines.perLine = perLine

    ListView {
        id: view

        objectName: "grid"
        anchors.fill: parent
        anchors.rightMargin: -Theme.gapSmall
        clip: true
        cacheBuffer: photos.cellSize
        boundsBehavior: Flickable.StopAtBounds
        interactive: !sweep.underWay
        model: photos.grid.lines

        delegate: PhotoLine {
            grid: photos.grid
            cellSize: photos.cellSize
            width: view.width
            onEnlargeWanted: photo => photos.enlargeWanted(photo)
            onRested: photo => sweep.begin(photo)
        }
    }

    // Choosing by a finger drawn over the photos.
    QtObject {
        id: sweep

        property bool underWay: false
        property int at: -1

        function begin(photo: int): void {
            if (photo < 0 || (underWay && photo === at))
                return;
            lift();
            underWay = true;
            at = photo;
            photos.grid.beginSweep(photo);
        }

        function follow(finger: point): void {
            const photo = photos.photoAt(finger);
            if (!underWay || photo < 0 || photo === at)
                return;
            at = photo;
            photos.grid.sweepTo(photo);
        }

        function lift(): void {
            if (!underWay || drag.active)
                return;
            underWay = false;
            photos.grid.endSweep();
        }
    }

    DragHandler {
        id: drag

        objectName: "sweep"
        target: null
        yAxis.enabled: sweep.underWay
        // A finger that rested is lifted, though the photo below it may have been laid out anew meanwhile.
        onGrabChanged: Qt.callLater(sweep.lift)
        onActiveChanged: {
            if (active)
                sweep.begin(photos.photoAt(centroid.pressPosition));
            else
                sweep.lift();
        }
        onCentroidChanged: if (active)
            sweep.follow(centroid.position)
    }

    PinchHandler {
        target: null
        onActiveChanged: {
            const photo = photos.photoAt(centroid.position);
            if (active && photo >= 0)
                photos.enlargeWanted(photo);
        }
    }

    // Near an edge the photos come to the finger.
    Timer {
        readonly property real band: 130 * Theme.unit
        readonly property real finger: drag.centroid.position.y
        readonly property real pull: finger < band ? finger - band : finger > photos.height - band ? finger - photos.height + band : 0

        interval: 16
        repeat: true
        running: drag.active && sweep.underWay && pull !== 0
        onTriggered: {
            const lowest = view.originY + Math.max(0, view.contentHeight - view.height);
            view.contentY = Math.min(Math.max(view.contentY + pull / 5, view.originY), lowest);
            sweep.follow(Qt.point(drag.centroid.position.x, Math.min(Math.max(finger, 0), photos.height - 1)));
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: -28 * Theme.unit
        y: view.visibleArea.yPosition * parent.height
        width: 10 * Theme.unit
        height: view.visibleArea.heightRatio * parent.height
        radius: width / 2
        color: Theme.inkSoft
        opacity: 0.5
        visible: view.visibleArea.heightRatio < 1
    }
}
