pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

Page {
    id: screen

    required property var setup

    objectName: "checksPage"
    position: setup.position
    positions: setup.positions
    title: setup.hindered ? qsTr("Something is to be mended first") : qsTr("Checking this machine")
    subtitle: setup.hindered ? qsTr("The code is not used yet: mend what is marked, then check again.") : qsTr("One moment, please.")

    Flickable {
        anchors.fill: parent
        clip: true
        contentHeight: list.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: list

            width: parent.width
            columns: screen.portrait ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: screen.portrait ? Theme.gap : Theme.gapSmall
            uniformCellWidths: true

            Repeater {
                model: screen.setup.findings

                FindingRow {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }

    buttons: [
        QuietButton {
            objectName: "back"
            text: qsTr("Back", "to the step before")
            iconName: "back"
            enabled: !screen.setup.busy
            onClicked: screen.setup.back()
        },
        PrimaryButton {
            objectName: "checkAgain"
            text: qsTr("Check again")
            enabled: !screen.setup.busy
            Layout.fillWidth: true
            onClicked: screen.setup.check()
        }
    ]
}
