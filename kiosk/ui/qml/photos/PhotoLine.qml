pragma ComponentBehavior: Bound

import QtQuick
import "../language"
import "../theme"

// A line of the grid: a day's heading, or so many photos side by side.
Item {
    id: photos

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

        active: photos.isHeading
        width: parent.width

        sourceComponent: DayHeading {
            line: photos.index
            day: photos.day
            chosen: photos.isDayChosen
            onToggled: photos.grid.toggleDay(photos.index)
        }
    }

    Row {
        id: row

        anchors.fill: parent
        spacing: Theme.gapSmall

        Repeater {
            model: photos.cells.length

            PhotoCell {
                required property int index
                readonly property var facts: photos.cells[index]

                objectName: "photo-" + photo
                width: photos.cellSize - Theme.gapSmall
                height: width
                number: facts.number
                thumbnail: facts.thumbnail
                chosen: facts.selected
                copied: facts.isCopy
                refusal: Phrases.refusal(facts.refusalCode)
                onClicked: photos.grid.toggle(photo)
                onEnlargeWanted: photos.enlargeWanted(photo)
                onPressAndHold: photos.rested(photo)
                Component.onCompleted: {
                    photo = facts.photo;
                    photos.grid.want(photo);
                }
                Component.onDestruction: photos.grid.release(photo)
            }
        }
    }
}
