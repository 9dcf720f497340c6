pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

// One print, large: move what is printed, make it larger, turn it, give it a border.
Rectangle {
    id: editor

    required property var prints
    required property var printOrder
    readonly property bool portrait: height > width

    function show(index: int): void {
        visible = true;
        prints.enlarge(index);
        sheets.currentIndex = index;
        sheets.positionViewAtIndex(index, ListView.Beginning);
    }

    objectName: "printEditor"
    color: Theme.paper

    // All fingers: none of them reaches what lies below.
    MultiPointTouchArea {
        anchors.fill: parent
    }

    // Shows one at a time, and holds no other.
    ListView {
        id: sheets

        anchors.fill: parent
        orientation: ListView.Horizontal
        interactive: false
        highlightMoveDuration: 0
        cacheBuffer: 0
        model: editor.visible ? editor.prints : null

        delegate: Item {
            id: sheet

            required property int index
            required property string thumbnail
            required property string product
            required property string finish
            required property int copies
            required property bool bordered
            required property rect crop
            required property int quarters
            required property real aspect
            required property int dpi
            required property bool soft

            function moved(part: rect, right: real, down: real): rect {
                return Qt.rect(Math.min(Math.max(part.x + right, 0), 1 - part.width), Math.min(Math.max(part.y + down, 0), 1 - part.height), part.width, part.height);
            }

            // The middle stays where it is, as far as the photo reaches; it never grows beyond the photo.
            function zoomed(factor: real): rect {
                const most = Math.min(1 / crop.width, 1 / crop.height);
                const scale = Math.max(0.3 / Math.max(crop.width, crop.height), Math.min(factor, most));
                const width = crop.width * scale;
                const height = crop.height * scale;
                const part = Qt.rect(crop.x + (crop.width - width) / 2, crop.y + (crop.height - height) / 2, width, height);
                return moved(part, 0, 0);
            }

            width: sheets.width
            height: sheets.height
            visible: ListView.isCurrentItem

            GridLayout {
                anchors.fill: parent
                anchors.margins: Theme.margin
                columns: editor.portrait ? 1 : 2
                columnSpacing: Theme.gapLarge
                rowSpacing: Theme.gap

                CroppedPhoto {
                    id: photo

                    source: sheet.ListView.isCurrentItem && editor.prints.enlarged.url !== "" ? editor.prints.enlarged.url : sheet.thumbnail
                    aspect: sheet.aspect
                    quarters: sheet.quarters
                    crop: sheet.crop
                    bordered: sheet.bordered
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    MouseArea {
                        property point last

                        objectName: "moveCrop"
                        parent: photo.area
                        anchors.fill: parent
                        preventStealing: true
                        onPressed: mouse => last = Qt.point(mouse.x, mouse.y)
                        onPositionChanged: mouse => {
                            editor.prints.setCrop(sheet.index, sheet.moved(sheet.crop, (mouse.x - last.x) / width, (mouse.y - last.y) / height));
                            last = Qt.point(mouse.x, mouse.y);
                        }
                    }
                }

                ColumnLayout {
                    spacing: editor.portrait ? Theme.gap : Theme.gapSmall
                    Layout.fillWidth: editor.portrait
                    Layout.preferredWidth: editor.portrait ? -1 : 640 * Theme.unit
                    Layout.alignment: Qt.AlignVCenter

                    Words {
                        text: qsTr("Drag the picture to choose what is printed.")
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }

                    Words {
                        objectName: "dpiWarning"
                        visible: sheet.soft
                        text: qsTr("At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.").arg(sheet.dpi)
                        color: Theme.trouble
                        font.bold: true
                        Layout.fillWidth: true
                    }

                    Flow {
                        spacing: Theme.gapSmall
                        Layout.fillWidth: true

                        Repeater {
                            model: editor.printOrder.products

                            Chip {
                                required property var modelData

                                objectName: "editor-size-" + modelData.code
                                text: modelData.code
                                hint: Format.money(modelData.price_minor, editor.printOrder.currency)
                                chosen: modelData.code === sheet.product
                                onClicked: editor.prints.setProduct(sheet.index, modelData.code)
                            }
                        }

                        Repeater {
                            model: editor.printOrder.finishes.length > 1 ? editor.printOrder.finishes : []

                            Chip {
                                required property string modelData

                                objectName: "editor-finish-" + modelData
                                text: Phrases.finish(modelData)
                                chosen: modelData === sheet.finish
                                onClicked: editor.prints.setFinish(sheet.index, modelData)
                            }
                        }
                    }

                    Flow {
                        spacing: Theme.gapSmall
                        Layout.fillWidth: true

                        QuietButton {
                            objectName: "turn"
                            text: qsTr("Turn")
                            iconName: "turn"
                            onClicked: editor.prints.turn(sheet.index)
                        }

                        QuietButton {
                            objectName: "closer"
                            text: qsTr("Closer")
                            iconName: "plus"
                            onClicked: editor.prints.setCrop(sheet.index, sheet.zoomed(0.9))
                        }

                        QuietButton {
                            objectName: "wider"
                            text: qsTr("Wider")
                            iconName: "minus"
                            onClicked: editor.prints.setCrop(sheet.index, sheet.zoomed(1 / 0.9))
                        }

                        Chip {
                            objectName: "border"
                            height: Theme.buttonHeight
                            text: qsTr("White border")
                            chosen: sheet.bordered
                            onClicked: editor.prints.setBorder(sheet.index, !sheet.bordered)
                        }
                    }

                    RowLayout {
                        spacing: Theme.gap
                        Layout.fillWidth: true

                        Stepper {
                            objectName: "editor-copies"
                            value: sheet.copies
                            onWanted: value => editor.prints.setCopies(sheet.index, value)
                        }

                        PrimaryButton {
                            objectName: "editorDone"
                            text: qsTr("Done")
                            Layout.fillWidth: true
                            onClicked: editor.visible = false
                        }
                    }
                }
            }
        }
    }
}
