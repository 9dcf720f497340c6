pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

Item {
    id: screen

    required property var session
    required property var sending
    required property var printOrder
    required property var countdown
    readonly property bool portrait: height > width
    readonly property bool crowded: Theme.largeText && Theme.reach && portrait

    objectName: "done"

    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, (screen.portrait ? 1100 : 1740) * Theme.unit)
        columns: screen.portrait ? 1 : 2
        columnSpacing: 90 * Theme.unit
        rowSpacing: screen.crowded ? Theme.gap : Theme.gapLarge

        ColumnLayout {
            spacing: screen.portrait && !screen.crowded ? Theme.gapLarge : Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Rectangle {
                visible: !screen.crowded
                implicitWidth: (screen.portrait ? 220 : 180) * Theme.unit
                implicitHeight: implicitWidth
                radius: width / 2
                color: Theme.accent
                Layout.alignment: Qt.AlignHCenter

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    color: Theme.accentInk
                    size: parent.width * 0.62
                    weight: 2.2
                }
            }

            Words {
                text: qsTr("Thank you!")
                font.pixelSize: Theme.displaySize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                objectName: "sentTo"
                text: (screen.sending.finished ? qsTr("%Ln photo(s) have arrived. The email with your link is on its way to %1.", "", screen.session.photoCount) : qsTr("%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.", "", screen.session.photoCount)).arg(Format.isolated(screen.session.email))
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: screen.portrait && !screen.crowded ? Theme.gapLarge : Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Rectangle {
                implicitWidth: code.implicitWidth + 2 * Theme.gapLarge
                implicitHeight: code.implicitHeight + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.surface
                border.color: Theme.line
                border.width: Theme.hairline
                Layout.alignment: Qt.AlignHCenter

                Row {
                    id: code

                    anchors.centerIn: parent
                    spacing: Theme.gapLarge

                    Column {
                        anchors.verticalCenter: parent.verticalCenter

                        Words {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: qsTr("Your order")
                            color: Theme.inkSoft
                        }

                        Words {
                            objectName: "orderCode"
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: screen.session.orderCode
                            font.pixelSize: Theme.displaySize
                            font.bold: true
                            font.letterSpacing: 10 * Theme.unit
                            lineHeight: 1.1
                        }
                    }

                    Image {
                        objectName: "orderQr"
                        width: 220 * Theme.unit
                        height: width
                        sourceSize: Qt.size(width, height)
                        source: screen.session.orderQr
                        smooth: false
                        Accessible.name: qsTr("Your order as a code for our staff")
                    }
                }
            }

            Words {
                objectName: "printsToCollect"
                visible: screen.printOrder.lines.length > 0
                text: qsTr("Show this code at the counter to pay and to get your prints: %1.", "with the price").arg(Format.money(screen.printOrder.totalMinor, screen.printOrder.currency))
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            NotTaken {
                sending: screen.sending
                fromPhone: screen.session.fromPhone
                alignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                visible: !screen.session.fromPhone
                text: qsTr("Please do not forget your stick or card.")
                font.pixelSize: Theme.leadSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.gapLarge
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.gap

                ProgressRing {
                    objectName: "closing"
                    value: screen.countdown.fractionLeft
                    Layout.preferredWidth: 124 * Theme.unit
                    Layout.preferredHeight: 124 * Theme.unit

                    Words {
                        anchors.centerIn: parent
                        text: Format.number(screen.countdown.secondsLeft)
                        font.bold: true
                    }
                }

                PrimaryButton {
                    objectName: "finish"
                    text: qsTr("Finish now")
                    onClicked: screen.session.reset()
                }
            }
        }
    }
}
