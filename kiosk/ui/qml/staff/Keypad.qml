pragma ComponentBehavior: Bound

import QtQuick
import "../controls"
import "../theme"

// Digits as every till has them; from left to right in every script.
Grid {
    id: keypad

    property bool canGoOn: false

    signal typed(string digit)
    signal erased
    signal wentOn

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    spacing: Theme.gapSmall

    Repeater {
        model: [..."123456789", "erase", "0", "next"]

        Key {
            required property string modelData
            readonly property bool goesOn: modelData === "next"

            objectName: "digit-" + modelData
            width: 200 * Theme.unit
            height: 132 * Theme.unit
            text: modelData === "erase" ? qsTr("Erase", "the key that takes the last letter back") : goesOn ? qsTr("Go on") : modelData
            iconName: modelData === "erase" ? "backspace" : goesOn ? "check" : ""
            strong: goesOn
            enabled: !goesOn || keypad.canGoOn
            opacity: enabled ? 1 : 0.4
            onClicked: {
                if (modelData === "erase")
                    keypad.erased();
                else if (goesOn)
                    keypad.wentOn();
                else
                    keypad.typed(modelData);
            }
        }
    }
}
