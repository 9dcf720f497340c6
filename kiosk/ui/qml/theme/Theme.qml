pragma Singleton

import QtQuick

// Every length is for a short edge of 1080 px and scales with the screen.
QtObject {
    property real shortEdge: 1080
    readonly property real unit: shortEdge / 1080

    readonly property color paper: "#FAF6EF"
    readonly property color surface: "#FFFFFF"
    readonly property color line: "#E6DDD0"
    readonly property color key: "#EFE8DC"
    readonly property color ink: "#2A2622"
    readonly property color inkSoft: "#675E55"
    readonly property color accent: "#1D5B4F"
    readonly property color accentPressed: "#154339"
    readonly property color accentSoft: "#DDEBE5"
    readonly property color accentInk: "#FFFFFF"
    readonly property color trouble: "#A63F24"
    readonly property color troubleSoft: "#F8E5DE"
    readonly property color sun: "#E9B44C"
    readonly property color veil: "#B32A2622"

    readonly property real displaySize: 92 * unit
    readonly property real titleSize: 62 * unit
    readonly property real leadSize: 38 * unit
    readonly property real bodySize: 33 * unit
    readonly property real smallSize: 27 * unit

    readonly property real gapSmall: 12 * unit
    readonly property real gap: 24 * unit
    readonly property real gapLarge: 48 * unit
    readonly property real margin: 56 * unit

    readonly property real radiusSmall: 16 * unit
    readonly property real radius: 28 * unit
    readonly property real hairline: Math.max(1, 2 * unit)

    readonly property real touchMin: 84 * unit
    readonly property real buttonHeight: 124 * unit

    readonly property int quick: 120
    readonly property int calm: 220
}
