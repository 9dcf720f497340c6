pragma ComponentBehavior: Bound

import QtQuick
import "../controls"
import "../theme"

// The accents of the letter that is held, above its key. It lies over the page and takes its touches until an accent is
// chosen or another place is touched.
Item {
    id: row

    required property string tag
    required property real keyHeight

    // In the page's coordinates, and the row never rises above it: there is the field.
    required property real ceiling

    property string letter: ""
    property rect heldKey
    property int under: -1
    readonly property real step: Theme.touchMin + 10 * Theme.unit
    readonly property real cellHeight: Math.max(Theme.touchMin, keyHeight)
    readonly property real cardWidth: (accents.length - 1) * step + Theme.touchMin + 2 * Theme.gapSmall
    readonly property bool leftwards: heldKey.x + cardWidth > width - Theme.gapSmall
    readonly property var accents: letter === "" ? [] : Layouts.accentsOf(letter, tag)

    signal typed(string text)

    function open(letter: string, key: rect): void {
        heldKey = key;
        row.letter = letter;
    }

    function close(): void {
        under = -1;
        letter = "";
    }

    function slide(place: point): void {
        const along = (place.x - card.x - Theme.gapSmall) / step;
        const within = !onHeldKey(place) && card.contains(Qt.point(place.x - card.x, place.y - card.y));
        const nth = Math.max(0, Math.min(Math.floor(along), accents.length - 1));
        under = within ? nthFromLeft(nth) : -1;
    }

    // Both ways: which accent is the nth, and where the nth accent is.
    function nthFromLeft(nth: int): int {
        return leftwards ? accents.length - 1 - nth : nth;
    }

    // Where nothing is chosen the row waits, for those who lift the finger and tap.
    function lift(): void {
        if (under >= 0)
            choose(accents[under]);
    }

    function choose(text: string): void {
        close();
        typed(text);
    }

    function onHeldKey(place: point): bool {
        const right = heldKey.x + heldKey.width, bottom = heldKey.y + heldKey.height;
        return place.x >= heldKey.x && place.x <= right && place.y >= heldKey.y && place.y <= bottom;
    }

    anchors.fill: parent
    visible: letter !== ""
    onTagChanged: close()
    onWidthChanged: close()
    onHeightChanged: close()

    // From left to right, as the keys below.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    MouseArea {
        anchors.fill: parent
        onClicked: mouse => {
            // Who presses slowly opens the row unasked; a second touch of the same key then types it.
            const text = row.onHeldKey(Qt.point(mouse.x, mouse.y)) ? row.letter : "";
            row.close();
            if (text !== "")
                row.typed(text);
        }
    }

    Rectangle {
        id: card

        objectName: "accents"
        width: row.cardWidth
        height: row.cellHeight + 2 * Theme.gapSmall
        // The first accent, which is the most likely, is straight above the finger.
        x: row.leftwards ? row.heldKey.x + row.heldKey.width + Theme.gapSmall - width : row.heldKey.x - Theme.gapSmall
        y: Math.max(row.ceiling, row.heldKey.y - height)
        radius: Theme.radius
        color: Theme.accentSoft
        border.color: Theme.accent
        border.width: Theme.hairline
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("%1 with accents", "a letter").arg(row.letter)

        Repeater {
            model: row.accents

            Key {
                required property string modelData
                required property int index

                objectName: "accent-" + modelData
                text: modelData
                lit: pressed || row.under === index
                // By figures, not by a Row: that comes a frame late, and a finger may slide before.
                x: Theme.gapSmall + row.nthFromLeft(index) * row.step
                y: Theme.gapSmall
                width: Theme.touchMin
                height: row.cellHeight
                onClicked: row.choose(modelData)
            }
        }
    }
}
