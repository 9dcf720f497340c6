pragma ComponentBehavior: Bound

import QtQuick
import "../controls"
import "../theme"

Page {
    id: screen

    required property var session
    required property var sources
    required property var phone

    objectName: "source"
    position: session.position
    positions: session.positions
    title: sources.count > 0 ? qsTr("Where are your photos?") : qsTr("Please plug in your stick or card")
    subtitle: sources.count > 0 ? qsTr("Touch it to see what is on it.") : qsTr("We only look at it. Nothing on it is changed.")

    ListView {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: screen.phone.offered ? 190 * Theme.unit + Theme.gap : 0
        visible: count > 0
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: screen.sources

        delegate: SourceTile {
            required property int index
            required property string name

            objectName: "source-" + index
            width: list.width
            text: name
            hint: kind === "removable" ? qsTr("Stick or memory card") : qsTr("Folder")
            onClicked: screen.sources.choose(index)
        }
    }

    Row {
        anchors.centerIn: parent
        visible: screen.sources.count === 0
        spacing: 80 * Theme.unit

        Repeater {
            model: ["removable", "card"]

            Rectangle {
                id: badge

                required property string modelData

                width: 300 * Theme.unit
                height: width
                radius: width / 2
                color: Theme.accentSoft

                Icon {
                    anchors.centerIn: parent
                    name: badge.modelData
                    color: Theme.accent
                    size: 160 * Theme.unit
                    weight: 1.2
                }
            }
        }
    }

    SourceTile {
        objectName: "usePhone"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: screen.phone.offered
        kind: "phone"
        text: qsTr("My phone")
        hint: qsTr("By scanning a code, without an app or a cable")
        onClicked: screen.phone.open()
    }

    buttons: [
        QuietButton {
            objectName: "startOver"
            text: qsTr("Start over")
            iconName: "back"
            onClicked: screen.session.reset()
        }
    ]
}
