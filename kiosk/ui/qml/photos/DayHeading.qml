import QtQuick
import "../controls"
import "../language"
import "../theme"

// A day of the grid: its date, and all of it at a touch.
Item {
    id: heading

    required property int lineIndex
    required property date day
    required property bool chosen

    signal toggled

    implicitHeight: Math.max(Theme.touchMin, words.implicitHeight) + Theme.gap

    Words {
        id: words

        objectName: "dayName-" + heading.lineIndex
        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: button.verticalCenter
        text: isNaN(heading.day) ? qsTr("Without a date", "photos") : Format.day(heading.day)
        font.bold: true
    }

    QuietButton {
        id: button

        objectName: "day-" + heading.lineIndex
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        anchors.top: parent.top
        anchors.topMargin: Theme.gapSmall
        framed: false
        text: heading.chosen ? qsTr("Choose none", "of this day's photos") : qsTr("Choose this day")
        iconName: heading.chosen ? "cross" : "check"
        onClicked: heading.toggled()
    }
}
