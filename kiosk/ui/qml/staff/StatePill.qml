import QtQuick
import "../theme"

// A state in one word, on its colour.
Rectangle {
    id: pill

    required property string text
    property bool urgent: false
    property bool done: false

    implicitWidth: label.implicitWidth + 2 * Theme.gapSmall
    implicitHeight: label.implicitHeight + Theme.gapSmall
    radius: Theme.gapSmall
    color: urgent ? Theme.troubleSoft : done ? Theme.accentSoft : Theme.key

    Text {
        id: label

        anchors.centerIn: parent
        text: pill.text
        color: pill.urgent ? Theme.trouble : pill.done ? Theme.accent : Theme.ink
        font.pixelSize: 24 * Theme.textUnit
        font.bold: true
    }
}
