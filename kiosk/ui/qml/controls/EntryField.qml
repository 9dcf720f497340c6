pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

// One line that is typed, by the keys on the page or by real ones. Its text follows `held`, which whoever judges it keeps.
Rectangle {
    id: entry

    required property string held
    required property string label
    property bool troubled: false
    property string example: ""
    property alias lengthMax: field.maximumLength
    property alias inputMethodHints: field.inputMethodHints

    signal edited(string text)
    signal accepted

    function type(text: string): void {
        field.insert(field.cursorPosition, text);
    }

    function erase(): void {
        field.remove(field.cursorPosition - 1, field.cursorPosition);
    }

    radius: Theme.radius
    color: Theme.surface
    border.color: troubled ? Theme.trouble : Theme.accent
    border.width: 4 * Theme.unit
    // An address runs from left to right whatever the page does.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onHeldChanged: {
        if (field.text !== held)
            field.text = held;
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: field.x
        visible: field.text === ""
        text: entry.example
        color: Theme.inkSoft
        font.pixelSize: field.font.pixelSize
    }

    TextInput {
        id: field

        objectName: "field"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gapLarge
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        focus: true
        horizontalAlignment: TextInput.AlignLeft
        color: Theme.ink
        font.pixelSize: 48 * Theme.unit
        cursorDelegate: Rectangle {
            width: 4 * Theme.unit
            color: Theme.accent
            visible: field.cursorVisible
        }
        Accessible.name: entry.label
        onTextChanged: entry.edited(text)
        onAccepted: entry.accepted()
        Component.onCompleted: {
            text = entry.held;
            forceActiveFocus();
        }
    }
}
