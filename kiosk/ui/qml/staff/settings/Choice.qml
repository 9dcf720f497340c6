pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../theme"

// Some of a few, each on at a touch and off at the next; or one of them.
ColumnLayout {
    id: choice

    required property string title
    // Maps of `value` and `text`.
    required property var options
    required property var chosen

    signal touched(string value)

    spacing: Theme.gapSmall

    Words {
        text: choice.title
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: choice.options

            StaffTab {
                required property var modelData

                objectName: choice.objectName + "-" + modelData.value
                text: modelData.text
                chosen: choice.chosen.includes(modelData.value)
                onClicked: choice.touched(modelData.value)
            }
        }
    }
}
