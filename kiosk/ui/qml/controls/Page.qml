pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../language"
import "../theme"

// The frame of every page: a title above, the content, and the buttons where the hand finds them again.
Item {
    id: page

    required property string title
    property string subtitle: ""
    property color titleColor: Theme.ink
    property int position: 0
    property bool globe: true
    property int positions: 0
    readonly property bool portrait: height > width
    default property alias content: body.data
    property alias tools: toolbar.data
    property alias buttons: bar.data

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: page.portrait ? 88 * Theme.unit : 44 * Theme.unit
        anchors.bottomMargin: page.portrait ? Theme.margin : 40 * Theme.unit
        spacing: page.portrait ? Theme.gapLarge : Theme.gap

        Row {
            visible: page.position > 0
            spacing: Theme.gapSmall
            Layout.bottomMargin: page.portrait ? 0 : -Theme.gapSmall

            Repeater {
                model: page.positions

                Rectangle {
                    required property int index

                    width: 84 * Theme.unit
                    height: 10 * Theme.unit
                    radius: height / 2
                    color: index < page.position ? Theme.accent : Theme.track
                }
            }
        }

        GridLayout {
            columns: page.portrait ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.rightMargin: page.portrait || !globe.visible ? 0 : globe.width + Theme.gap

            ColumnLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Words {
                    objectName: "title"
                    text: page.title
                    color: page.titleColor
                    font.pixelSize: Theme.titleSize
                    font.bold: true
                    lineHeight: 1.1
                    Layout.fillWidth: true
                }

                Words {
                    text: page.subtitle
                    visible: text !== "" && !(Theme.reach && Theme.largeText)
                    color: Theme.inkSoft
                    font.pixelSize: page.portrait ? Theme.leadSize : Theme.bodySize
                    Layout.fillWidth: true
                }
            }

            RowLayout {
                id: toolbar

                spacing: Theme.gap
                visible: children.length > 0
                Layout.fillWidth: page.portrait
            }
        }

        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            RowLayout {
                id: bar

                spacing: Theme.gap
                Layout.fillWidth: true
            }

            ComfortButton {
            }
        }
    }

    GlobeButton {
        id: globe

        objectName: "globe"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: 40 * Theme.unit
        visible: page.globe && Tongue.choosable
    }
}
