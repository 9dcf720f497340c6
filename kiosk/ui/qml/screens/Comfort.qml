import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

// Four switches; each works at once, and all go with the customer.
Notice {
    objectName: "comfortPanel"
    visible: Theme.comfortOpen
    title: qsTr("Easier to see and to reach")
    words: qsTr("For you alone: it is as before for the next person.")

    mark: Icon {
        visible: Theme.comfortOpen && !Theme.largeText
        name: "comfort"
        color: Theme.accent
        size: 96 * Theme.unit
    }

    choices: [
        CheckTile {
            objectName: "largeText"
            text: qsTr("Larger letters")
            checked: Theme.largeText
            Layout.fillWidth: true
            onToggled: Theme.largeText = checked
        },
        CheckTile {
            objectName: "highContrast"
            text: qsTr("Stronger contrast")
            checked: Theme.highContrast
            Layout.fillWidth: true
            onToggled: Theme.highContrast = checked
        },
        CheckTile {
            objectName: "reach"
            text: qsTr("Everything further down")
            checked: Theme.reach
            Layout.fillWidth: true
            onToggled: Theme.reach = checked
        },
        CheckTile {
            objectName: "still"
            text: qsTr("Nothing that moves")
            checked: Theme.still
            Layout.fillWidth: true
            onToggled: Theme.still = checked
        }
    ]

    buttons: PrimaryButton {
        objectName: "comfortDone"
        text: qsTr("Done")
        Layout.fillWidth: true
        onClicked: Theme.comfortOpen = false
    }
}
