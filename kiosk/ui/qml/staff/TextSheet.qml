pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../keyboard"
import "../theme"

// A text is typed: the field, what is wrong with it, and the keys below.
Sheet {
    id: sheet

    property string problem: ""
    property string suggestion: ""
    property string done: qsTr("Done")
    property bool usable: true
    // A code, an address, a name: words of their own have spaces.
    property bool prose: false
    property alias text: field.text

    signal edited(string text)
    signal accepted(string text)
    signal suggestionTaken

    function begin(text: string): void {
        field.text = text;
        visible = true;
        field.forceActiveFocus();
    }

    lowDown: true
    widthMax: width
    onPutAway: visible = false

    Rectangle {
        implicitHeight: 100 * Theme.unit
        radius: Theme.radiusSmall
        color: Theme.surface
        border.color: sheet.problem === "" ? Theme.accent : Theme.trouble
        border.width: 3 * Theme.unit
        Layout.fillWidth: true
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        TextInput {
            id: field

            objectName: "sheetField"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            clip: true
            horizontalAlignment: TextInput.AlignLeft
            color: Theme.ink
            font.pixelSize: Theme.leadSize
            maximumLength: 254
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            cursorDelegate: Rectangle {
                width: 4 * Theme.unit
                color: Theme.accent
                visible: field.cursorVisible
            }
            onTextChanged: sheet.edited(text)
            onAccepted: if (sheet.usable)
                sheet.accepted(text)
        }
    }

    Words {
        objectName: "sheetProblem"
        visible: sheet.problem !== ""
        text: sheet.problem
        color: Theme.trouble
        font.pixelSize: Theme.smallSize
        font.bold: true
        Layout.fillWidth: true
    }

    StaffButton {
        objectName: "sheetSuggestion"
        visible: sheet.suggestion !== ""
        text: sheet.suggestion
        onClicked: sheet.suggestionTaken()
    }

    Keyboard {
        id: keys

        page: sheet
        prose: sheet.prose
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(5 * 104 * Theme.unit, 0.5 * sheet.height)
        onTyped: text => field.insert(field.cursorPosition, text)
        onErased: field.remove(field.cursorPosition - 1, field.cursorPosition)
    }

    buttons: [
        StaffButton {
            objectName: "sheetAway"
            text: qsTr("Back", "to the step before")
            onClicked: sheet.visible = false
        },
        Item {
            Layout.fillWidth: true
        },
        StaffButton {
            objectName: "sheetDone"
            strong: true
            enabled: sheet.usable
            text: sheet.done
            onClicked: sheet.accepted(field.text)
        }
    ]
}
