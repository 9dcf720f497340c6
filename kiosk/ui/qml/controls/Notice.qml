import QtQuick
import QtQuick.Layouts
import "../theme"

// Lies over a page and takes its touches until it is answered.
Rectangle {
    id: notice

    required property string title
    required property string words
    property alias mark: mark.data
    property alias choices: choices.data
    property alias buttons: bar.data

    color: Theme.veil
    opacity: visible ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, ((choices.visible || Theme.largeText) && notice.width > notice.height ? 1500 : 920) * Theme.unit)
        height: column.implicitHeight + 2 * 64 * Theme.unit
        radius: Theme.radius
        color: Theme.paper

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * 64 * Theme.unit
            spacing: Theme.gap

            Item {
                id: mark

                implicitHeight: childrenRect.height
                implicitWidth: childrenRect.width
                Layout.alignment: Qt.AlignHCenter
            }

            Words {
                text: notice.title
                font.pixelSize: Theme.titleSize
                font.bold: true
                lineHeight: 1.1
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                text: notice.words
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            GridLayout {
                id: choices

                columns: notice.width > notice.height ? 2 : 1
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall
                visible: children.length > 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
            }

            RowLayout {
                id: bar

                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
            }
        }
    }
}
