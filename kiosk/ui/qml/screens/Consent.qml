pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

Page {
    id: screen

    required property var session
    required property var printOrder

    objectName: "consent"
    position: session.position
    positions: session.positions
    title: qsTr("One last look")

    ColumnLayout {
        anchors.fill: parent
        spacing: screen.portrait ? Theme.gapLarge : Theme.gap

        // What does not fit, with larger letters or many sizes, is scrolled; the tick below stays in sight.
        Flickable {
            clip: true
            contentHeight: words.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: words

                width: parent.width
                spacing: screen.portrait ? Theme.gapLarge : Theme.gap

                Rectangle {
                    implicitHeight: facts.implicitHeight + 2 * Theme.gapLarge
                    radius: Theme.radius
                    color: Theme.surface
                    border.color: Theme.line
                    border.width: Theme.hairline
                    Layout.fillWidth: true

                    GridLayout {
                        id: facts

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.margins: Theme.gapLarge
                        anchors.verticalCenter: parent.verticalCenter
                        columns: screen.portrait ? 2 : 4
                        columnSpacing: Theme.gap
                        rowSpacing: Theme.gap

                        Icon {
                            name: "photo"
                            color: Theme.accent
                            size: 64 * Theme.unit
                        }

                        Words {
                            objectName: "photoCount"
                            text: qsTr("%Ln photo(s)", "", screen.session.photoCount)
                            font.pixelSize: Theme.leadSize
                            font.bold: true
                            Layout.fillWidth: screen.portrait
                            Layout.rightMargin: Theme.gapLarge
                        }

                        Icon {
                            name: "mail"
                            color: Theme.accent
                            size: 64 * Theme.unit
                        }

                        Words {
                            objectName: "address"
                            text: screen.session.email
                            font.pixelSize: Theme.leadSize
                            font.bold: true
                            wrapMode: Text.WrapAnywhere
                            Layout.fillWidth: true
                        }
                    }
                }

                Rectangle {
                    visible: screen.printOrder.lines.length > 0
                    implicitHeight: bill.implicitHeight + 2 * Theme.gap
                    radius: Theme.radius
                    color: Theme.surface
                    border.color: Theme.line
                    border.width: Theme.hairline
                    Layout.fillWidth: true

                    ColumnLayout {
                        id: bill

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.margins: Theme.gapLarge
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.gapSmall

                        Repeater {
                            model: screen.printOrder.lines

                            RowLayout {
                                id: line

                                required property var modelData

                                Layout.fillWidth: true

                                Words {
                                    text: qsTr("%1 × %2, %3", "copies, size, finish").arg(Format.number(line.modelData.copies)).arg(line.modelData.product).arg(Phrases.finish(line.modelData.finish))
                                    Layout.fillWidth: true
                                }

                                Words {
                                    text: Format.money(line.modelData.priceMinor, screen.printOrder.currency)
                                }
                            }
                        }

                        Rectangle {
                            implicitHeight: Theme.hairline
                            color: Theme.line
                            Layout.fillWidth: true
                        }

                        RowLayout {
                            Layout.fillWidth: true

                            Words {
                                text: qsTr("To pay at the counter")
                                font.pixelSize: Theme.leadSize
                                font.bold: true
                                Layout.fillWidth: true
                            }

                            Words {
                                objectName: "total"
                                text: Format.money(screen.printOrder.totalMinor, screen.printOrder.currency)
                                font.pixelSize: Theme.leadSize
                                font.bold: true
                            }
                        }
                    }
                }

                Words {
                    text: qsTr("To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera's number are removed before sending.")
                    color: Theme.inkSoft
                    font.pixelSize: screen.portrait ? Theme.leadSize : Theme.bodySize
                    Layout.fillWidth: true
                }
            }
        }

        CheckTile {
            objectName: "agree"
            text: qsTr("Yes, I agree. Please send my photos.")
            checked: screen.session.consented
            Layout.fillWidth: true
            onToggled: screen.session.setConsent(checked)
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
            objectName: "send"
            text: screen.session.canGoOn ? qsTr("Send my photos") : qsTr("Please tick the box above")
            enabled: screen.session.canGoOn
            Layout.fillWidth: true
            onClicked: screen.session.goOn()
        }
    ]
}
