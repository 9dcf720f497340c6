pragma ComponentBehavior: Bound

import QtQuick
import "../controls"
import "../theme"

// A key that can be held where it has `more`: it says so once, and its click is then no longer meant.
Key {
    id: key

    property bool more: false
    property bool held: false

    signal holding

    onPressed: held = false

    Timer {
        interval: key.autoRepeatDelay
        running: key.more && key.pressed && !key.held
        onTriggered: {
            key.held = true;
            key.holding();
        }
    }

    Row {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12 * Theme.unit
        visible: key.more
        spacing: 4 * Theme.unit

        Repeater {
            model: 3

            Rectangle {
                width: 5 * Theme.unit
                height: width
                radius: width / 2
                color: key.lit ? Theme.accentInk : Theme.inkSoft
            }
        }
    }
}
