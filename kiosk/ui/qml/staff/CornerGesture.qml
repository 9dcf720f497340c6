import QtQuick
import "../theme"

// The way to staff's panel, which no customer finds: the top left corner held for two seconds, then a tap in the bottom
// right one. A short touch in either is that of any other place. Corners are those of the screen, whatever its script.
Item {
    id: gesture

    readonly property int holdMs: 2000
    readonly property int tapWithinMs: 5000
    property bool armed: false

    signal made
    signal touchedOnly

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Timer {
        interval: gesture.tapWithinMs
        running: gesture.armed
        onTriggered: gesture.armed = false
    }

    MouseArea {
        objectName: "staffCorner"
        anchors.left: parent.left
        anchors.top: parent.top
        width: 140 * Theme.unit
        height: width
        pressAndHoldInterval: gesture.holdMs
        onPressAndHold: gesture.armed = true
        onClicked: gesture.touchedOnly()
    }

    MouseArea {
        objectName: "staffCornerEnd"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 140 * Theme.unit
        height: width
        enabled: gesture.armed
        onClicked: {
            gesture.armed = false;
            gesture.made();
        }
    }
}
