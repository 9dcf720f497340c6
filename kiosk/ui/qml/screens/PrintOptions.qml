pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../prints"
import "../theme"

Page {
    id: screen

    required property var session
    required property var prints
    required property var printOrder

    objectName: "prints"
    position: session.position
    positions: session.positions
    title: qsTr("Your prints")
    subtitle: qsTr("One of each is set. Touch a picture to change it.")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Repeater {
                model: screen.printOrder.products

                Chip {
                    required property var modelData

                    objectName: "size-" + modelData.code
                    text: modelData.code
                    hint: Format.money(modelData.price_minor, screen.printOrder.currency)
                    chosen: modelData.code === screen.printOrder.productOfAll
                    onClicked: screen.printOrder.setProductOfAll(modelData.code)
                }
            }

            Item {
                width: Theme.gap
                height: 1
                visible: screen.printOrder.finishes.length > 1
            }

            Repeater {
                model: screen.printOrder.finishes.length > 1 ? screen.printOrder.finishes : []

                Chip {
                    required property string modelData

                    objectName: "finish-" + modelData
                    text: Phrases.finish(modelData)
                    chosen: modelData === screen.printOrder.finishOfAll
                    onClicked: screen.printOrder.setFinishOfAll(modelData)
                }
            }
        }

        Words {
            objectName: "softCount"
            visible: screen.prints.softCount > 0
            text: qsTr("%Ln photo(s) may look soft at this size, because the picture is small.", "", screen.prints.softCount)
            color: Theme.trouble
            font.bold: true
            Layout.fillWidth: true
        }

        GridView {
            id: view

            readonly property int perRow: Math.max(2, Math.floor(width / (440 * Theme.unit)))

            objectName: "cards"
            clip: true
            cellWidth: Math.floor(width / perRow)
            cellHeight: cellWidth * 1.16
            cacheBuffer: cellHeight
            boundsBehavior: Flickable.StopAtBounds
            model: screen.prints
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.gapSmall

            delegate: PrintCard {
                required property string finish

                width: view.cellWidth - Theme.gapSmall
                height: view.cellHeight - Theme.gapSmall
                finishName: Phrases.finish(finish)
                onOpened: editor.show(index)
                onCopiesWanted: copies => screen.prints.setCopies(index, copies)
                Component.onCompleted: screen.prints.want(index)
                Component.onDestruction: screen.prints.release(index)
            }
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
            text: screen.printOrder.totalMinor > 0 ? qsTr("Go on: %1", "with the price").arg(Format.money(screen.printOrder.totalMinor, screen.printOrder.currency)) : qsTr("Go on")
            Layout.fillWidth: true
            onClicked: screen.session.goOn()
        }
    ]

    PrintEditor {
        id: editor

        prints: screen.prints
        printOrder: screen.printOrder
        parent: screen
        anchors.fill: parent
        visible: false
        z: 1
    }
}
