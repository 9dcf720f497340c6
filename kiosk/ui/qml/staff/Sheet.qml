import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

// Lies over the panel and takes its touches until it is answered or put away.
Rectangle {
    id: sheet

    required property string title
    // The panel, all of which it lies over.
    required property Item over
    property string words: ""
    property real widthMax: 900 * Theme.unit
    // With keys below it, on a screen that may be lying.
    property bool lowDown: false
    readonly property real inset: lowDown ? Theme.gap : Theme.gapLarge
    default property alias content: body.data
    property alias buttons: bar.data

    signal putAway

    parent: over
    anchors.fill: parent
    z: 1
    visible: false
    color: Theme.veil

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.putAway()
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: sheet.lowDown ? parent.height - height : (parent.height - height) / 2
        width: Math.min(parent.width - (sheet.lowDown ? 0 : 2 * Theme.gap), sheet.widthMax)
        height: column.implicitHeight + 2 * sheet.inset
        radius: Theme.radius
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gapLarge
            spacing: sheet.lowDown ? Theme.gapSmall : Theme.gap

            Words {
                objectName: "sheetTitle"
                text: sheet.title
                font.pixelSize: Theme.leadSize
                font.bold: true
                Layout.fillWidth: true
            }

            Words {
                visible: text !== ""
                text: sheet.words
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }

            ColumnLayout {
                id: body

                spacing: Theme.gap
                Layout.fillWidth: true
            }

            RowLayout {
                id: bar

                spacing: Theme.gap
                Layout.fillWidth: true
            }
        }
    }
}
