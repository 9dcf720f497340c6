pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

Item {
    id: screen

    required property var session
    required property var countdown

    objectName: "apology"

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 1100 * Theme.unit)
        spacing: Theme.gapLarge

        Rectangle {
            visible: !(Theme.largeText && screen.width > screen.height)
            implicitWidth: 170 * Theme.unit
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.troubleSoft
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                name: "cross"
                color: Theme.trouble
                size: 96 * Theme.unit
            }
        }

        Words {
            objectName: "title"
            text: Phrases.apologyTitle(screen.session.apology)
            font.pixelSize: Theme.titleSize
            font.bold: true
            lineHeight: 1.1
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Words {
            objectName: "words"
            text: Phrases.apology(screen.session.apology, screen.session.cardFree)
            color: Theme.inkSoft
            font.pixelSize: Theme.leadSize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Words {
            objectName: "incident"
            text: qsTr("For our staff: incident %1").arg(screen.session.incidentId)
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gapLarge
            Layout.alignment: Qt.AlignHCenter

            ProgressRing {
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
                objectName: "backToStart"
                text: qsTr("Back to the start")
                onClicked: screen.session.reset()
            }
        }
    }
}
