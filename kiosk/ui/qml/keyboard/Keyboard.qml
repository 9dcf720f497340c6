pragma ComponentBehavior: Bound

import QtQuick
import "../language"
import "../theme"

// Just the characters that an email address has: no shift, since no mailbox in use tells capitals apart. Names and sentences, which
// staff type, have both; the address of a backend has signs of its own.
Item {
    id: keyboard

    // The page: the accents lie over all of it, so that a touch anywhere else puts them away.
    required property Item page
    property bool prose: false
    property bool web: false
    property bool shifted: false

    signal typed(string text)
    signal erased

    // An address runs from left to right whatever the page does.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    readonly property var letters: Layouts.lettersOf(Tongue.tag)
    readonly property var lowestLetters: prose ? ["shift", ...letters[2], "erase"] : [...letters[2], "erase"]
    readonly property var signs: prose ? [",", ".", " ", "-", ":"] : web ? ["-", ".", ":", "/", ".com"] : ["_", "-", "+", "@", ".", ".com"]
    readonly property var rows: [[..."1234567890"], [...letters[0]], [...letters[1]], lowestLetters, signs]
    readonly property var widths: ({
            "erase": 2,
            "@": 2.5,
            ".com": 2,
            "_": 1.25,
            "-": 1.25,
            "+": 1.25,
            ".": prose ? 1.25 : 1.75,
            ",": 1.25,
            ":": 1.25,
            "/": 1.25,
            " ": 5
        })
    readonly property real spacing: 10 * Theme.unit
    readonly property real keyHeight: Math.min(124 * Theme.unit, (height - 4 * spacing) / 5)
    readonly property int columns: Math.max(10, ...letters.map(row => row.length))

    // The rows of figures and signs are as wide in every language.
    function widthOf(key: string, row: int): real {
        const units = widths[key] ?? 1;
        const columns = row === 0 || row === 4 ? 10 : keyboard.columns;
        const unit = (width - (columns - 1) * spacing) / columns;
        return units * unit + (units - 1) * spacing;
    }

    Column {
        id: column

        anchors.centerIn: parent
        spacing: keyboard.spacing

        Repeater {
            model: keyboard.rows

            Row {
                id: row

                required property var modelData
                required property int index

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: keyboard.spacing

                Repeater {
                    model: row.modelData

                    LetterKey {
                        id: key

                        required property string modelData
                        readonly property bool erases: modelData === "erase"
                        readonly property bool shifts: modelData === "shift"
                        readonly property string letter: keyboard.shifted ? modelData.toUpperCase() : modelData

                        function follow() {
                            if (held)
                                accents.slide(mapToItem(accents, pressX, pressY));
                        }

                        function lift() {
                            if (held)
                                accents.lift();
                        }

                        objectName: "key-" + modelData
                        text: erases ? qsTr("Erase", "the key that takes the last letter back") : shifts ? qsTr("Capital letter") : modelData === " " ? qsTr("Space", "the key between two words") : letter
                        iconName: erases ? "backspace" : shifts ? "capital" : ""
                        strong: erases || modelData === "@"
                        lit: pressed || (shifts && keyboard.shifted)
                        more: Layouts.accentsOf(modelData, Tongue.tag).length > 0
                        autoRepeat: erases
                        width: keyboard.widthOf(modelData, row.index)
                        height: keyboard.keyHeight
                        onHolding: accents.open(modelData, mapToItem(accents, 0, 0, width, height))
                        onPressXChanged: follow()
                        onPressYChanged: follow()
                        onReleased: lift()
                        onCanceled: lift()
                        onClicked: {
                            if (erases)
                                keyboard.erased();
                            else if (shifts)
                                keyboard.shifted = !keyboard.shifted;
                            else if (!held) {
                                keyboard.typed(letter);
                                keyboard.shifted = false;
                            }
                        }
                    }
                }
            }
        }
    }

    AccentRow {
        id: accents

        parent: keyboard.page
        tag: Tongue.tag
        keyHeight: keyboard.keyHeight
        ceiling: letter === "" ? 0 : keyboard.mapToItem(keyboard.page, 0, 0).y
        onTyped: text => keyboard.typed(text)
    }
}
