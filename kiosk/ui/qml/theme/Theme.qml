pragma Singleton

import QtQuick

// Every length is for a short edge of 1080 px and scales with the screen. What a customer asked for to see, reach and
// bear the screen better holds for all pages, until she goes.
QtObject {
    id: theme

    property real shortEdge: 1080
    readonly property real unit: shortEdge / 1080

    // The shop's own; the settings take none that is too light for white words.
    property color brand: "#1D5B4F"

    property bool comfortOpen: false
    property bool largeText: false
    property bool highContrast: false
    property bool reach: false
    property bool still: false

    readonly property real textUnit: unit * (largeText ? 1.25 : 1)

    readonly property color paper: highContrast ? "#FFFFFF" : "#FAF6EF"
    readonly property color surface: "#FFFFFF"
    readonly property color line: highContrast ? "#000000" : "#E6DDD0"
    // Of a way that is not gone yet: told from the accent by 3 to 1, whatever the contrast.
    readonly property color track: highContrast ? "#B8B8B8" : "#E6DDD0"
    readonly property color key: highContrast ? "#FFFFFF" : "#EFE8DC"
    readonly property color ink: highContrast ? "#000000" : "#2A2622"
    readonly property color inkSoft: highContrast ? "#000000" : "#675E55"
    readonly property color accent: highContrast ? Qt.darker(brand, 2) : brand
    readonly property color accentPressed: highContrast ? "#000000" : Qt.darker(brand, 1.36)
    readonly property color accentSoft: Qt.tint("#FFFFFF", Qt.alpha(brand, 0.14))
    readonly property color accentInk: "#FFFFFF"
    readonly property color trouble: highContrast ? "#7A1500" : "#A63F24"
    readonly property color troubleSoft: "#F8E5DE"
    readonly property color sun: "#E9B44C"
    readonly property color veil: "#B32A2622"

    // Edges of what can be touched: 3 to 1 against paper and surface, as WCAG 1.4.11 asks for.
    readonly property color edge: highContrast ? "#000000" : "#8C8073"

    readonly property real displaySize: 92 * textUnit
    readonly property real titleSize: 62 * textUnit
    readonly property real leadSize: 38 * textUnit
    readonly property real bodySize: 33 * textUnit
    readonly property real smallSize: 27 * textUnit

    readonly property real gapSmall: 12 * unit
    readonly property real gap: 24 * unit
    readonly property real gapLarge: 48 * unit
    readonly property real margin: 56 * unit

    readonly property real radiusSmall: 16 * unit
    readonly property real radius: 28 * unit
    readonly property real hairline: Math.max(1, (highContrast ? 4 : 2) * unit)

    readonly property real touchMin: 92 * unit
    readonly property real buttonHeight: 124 * unit

    readonly property int quick: still ? 0 : 120
    readonly property int calm: still ? 0 : 220

    function forgetComfort(): void {
        comfortOpen = false;
        largeText = false;
        highContrast = false;
        reach = false;
        still = false;
    }
}
