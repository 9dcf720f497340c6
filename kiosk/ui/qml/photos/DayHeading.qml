import QtQuick
import QtQuick.Templates as T
import "../controls"
import "../language"
import "../theme"

// A day of the grid: its date, and all of it at a touch.
Item {
    id: heading

    required property int line
    required property date day
    required property bool chosen

    signal toggled

    implicitHeight: Math.max(Theme.touchMin, words.implicitHeight) + Theme.gap

    Words {
        id: words

        objectName: "dayName-" + heading.line
        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: button.verticalCenter
        text: isNaN(heading.day) ? qsTr("Without a date", "photos") : Format.day(heading.day)
        font.bold: true
    }

    T.Button {
        id: button

        objectName: "day-" + heading.line
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        anchors.top: parent.top
        anchors.topMargin: Theme.gapSmall
        implicitWidth: row.implicitWidth + 2 * Theme.gap
        height: Theme.touchMin
        focusPolicy: Qt.NoFocus
        text: heading.chosen ? qsTr("Choose none", "of this day's photos") : qsTr("Choose this day")
        onClicked: heading.toggled()

        contentItem: Item {
            Row {
                id: row

                anchors.centerIn: parent
                spacing: Theme.gapSmall

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: heading.chosen ? "cross" : "check"
                    color: Theme.accent
                    size: 36 * Theme.unit
                }

                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.text
                    color: Theme.accent
                    font.pixelSize: Theme.bodySize
                    font.bold: true
                }
            }
        }
    }
}
