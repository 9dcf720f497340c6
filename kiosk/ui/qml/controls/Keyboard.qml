pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

// Just the characters that an address has: no shift, since no mailbox in use tells capitals apart.
Item {
    id: keyboard

    signal typed(string text)
    signal erased

    // An address runs from left to right whatever the page does.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    readonly property var rows: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"], ["a", "s", "d", "f", "g", "h", "j", "k", "l"], ["z", "x", "c", "v", "b", "n", "m", "erase"], ["_", "-", "+", "@", ".", ".com"]]
    readonly property var widths: ({
            "erase": 2,
            "@": 2.5,
            ".com": 2,
            "_": 1.25,
            "-": 1.25,
            "+": 1.25,
            ".": 1.75
        })
    readonly property real spacing: 10 * Theme.unit
    readonly property real keyHeight: Math.min(124 * Theme.unit, (height - 4 * spacing) / 5)
    readonly property real keyWidth: (width - 9 * spacing) / 10

    function widthOf(key: string): real {
        const units = widths[key] ?? 1;
        return units * keyWidth + (units - 1) * spacing;
    }

    Column {
        anchors.centerIn: parent
        spacing: keyboard.spacing

        Repeater {
            model: keyboard.rows

            Row {
                id: row

                required property var modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: keyboard.spacing

                Repeater {
                    model: row.modelData

                    Key {
                        required property string modelData
                        readonly property bool erases: modelData === "erase"

                        objectName: "key-" + modelData
                        text: erases ? qsTr("Erase", "the key that takes the last letter back") : modelData
                        iconName: erases ? "backspace" : ""
                        strong: erases || modelData === "@"
                        autoRepeat: erases
                        width: keyboard.widthOf(modelData)
                        height: keyboard.keyHeight
                        onClicked: erases ? keyboard.erased() : keyboard.typed(modelData)
                    }
                }
            }
        }
    }
}
