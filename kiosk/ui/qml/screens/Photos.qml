pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../photos"
import "../theme"

Page {
    id: screen

    required property var session
    required property var grid

    objectName: "photos"
    position: session.position
    positions: session.positions
    title: qsTr("Choose your photos")
    subtitle: {
        if (grid.limitReached)
            return qsTr("One order takes up to %Ln photo(s).", "", grid.limit);
        if (grid.scanning)
            return grid.count > 0 ? qsTr("%Ln photo(s) found so far …", "", grid.count) : qsTr("Looking for photos …");
        return grid.count > 0 ? qsTr("Touch each photo that you would like to have.") : "";
    }

    tools: [
        Rectangle {
            visible: screen.grid.count > 0
            implicitWidth: chip.implicitWidth + 2 * Theme.gapLarge
            implicitHeight: 92 * Theme.unit
            radius: height / 2
            color: screen.grid.selectedCount > 0 ? Theme.accentSoft : Theme.key

            Words {
                id: chip

                objectName: "chosenCount"
                anchors.centerIn: parent
                text: screen.grid.selectedCount > 0 ? qsTr("%Ln chosen", "", screen.grid.selectedCount) : qsTr("None chosen yet", "no photo")
                color: screen.grid.selectedCount > 0 ? Theme.accent : Theme.inkSoft
                font.bold: true
            }
        },
        Item {
            Layout.fillWidth: true
        },
        QuietButton {
            objectName: "selectAll"
            visible: screen.grid.count > 0
            implicitHeight: 92 * Theme.unit
            text: screen.grid.allSelected ? qsTr("Choose none", "no photo") : qsTr("Choose all", "all photos")
            iconName: screen.grid.allSelected ? "cross" : "check"
            onClicked: screen.grid.allSelected ? screen.grid.selectNone() : screen.grid.selectAll()
        }
    ]

    Item {
        anchors.fill: parent

        PhotoLines {
            anchors.fill: parent
            // Handlers see fingers through whatever lies over them.
            enabled: !enlarged.visible
            grid: screen.grid
            onEnlargeWanted: photo => enlarged.show(photo)
        }

        Words {
            objectName: "nothingFound"
            anchors.centerIn: parent
            width: parent.width
            visible: screen.grid.count === 0 && !screen.grid.scanning
            text: qsTr("There are no photos here. Please go back and try another stick or card.")
            color: Theme.inkSoft
            font.pixelSize: Theme.leadSize
            horizontalAlignment: Text.AlignHCenter
        }
    }

    buttons: [
        QuietButton {
            objectName: "back"
            text: qsTr("Back", "to the step before")
            iconName: "back"
            onClicked: screen.session.back()
        },
        PrimaryButton {
            objectName: "next"
            text: screen.grid.selectedCount > 0 ? qsTr("Go on with %Ln photo(s)", "", screen.grid.selectedCount) : qsTr("Choose at least one", "photo")
            enabled: screen.session.canGoOn
            Layout.fillWidth: true
            onClicked: screen.session.goOn()
        }
    ]

    Enlarged {
        id: enlarged

        grid: screen.grid
        parent: screen
        anchors.fill: parent
        visible: false
        z: 1
    }
}
