pragma ComponentBehavior: Bound

import QtQuick
import "../language"
import "../theme"

// A line of the grid: a day's heading, or so many photos side by side.
Item {
    id: line

    required property var grid
    required property real cellSize
    required property int index
    required property bool isHeading
    required property date day
    required property bool isDayChosen
    required property var cells

    signal enlargeWanted(int photo)
    signal rested(int photo)

    // -1 where there is none.
    function photoAt(at: point): int {
        return (row.childAt(at.x, at.y) as PhotoCell)?.photo ?? -1;
    }

    height: isHeading ? heading.height : cellSize

    Loader {
        id: heading

        active: line.isHeading
        width: parent.width

        sourceComponent: DayHeading {
            lineIndex: line.index
            day: line.day
            chosen: line.isDayChosen
            onToggled: line.grid.toggleDay(line.index)
        }
    }

    Row {
        id: row

        anchors.fill: parent
        spacing: Theme.gapSmall

        Repeater {
            model: line.cells.length

            PhotoCell {
                required property int index
                readonly property var facts: line.cells[index]

                objectName: "photo-" + photo
                width: line.cellSize - Theme.gapSmall
                height: width
                number: facts.number
                thumbnail: facts.thumbnail
                chosen: facts.selected
                copied: facts.isCopy
                refusal: Phrases.refusal(facts.refusalCode)
                onClicked: line.grid.toggle(photo)
                onEnlargeWanted: line.enlargeWanted(photo)
                onPressAndHold: line.rested(photo)
                Component.onCompleted: {
                    photo = facts.photo;
                    line.grid.want(photo);
                }
                Component.onDestruction: line.grid.release(photo)
            }
        }
    }
}
