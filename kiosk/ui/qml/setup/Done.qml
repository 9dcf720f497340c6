pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

Page {
    id: screen

    required property var setup

    objectName: "setupDone"
    globe: false
    title: qsTr("This kiosk is ready")
    subtitle: qsTr("It is called %1 and belongs to the shop %2.").arg(Format.isolated(setup.name)).arg(Format.isolated(setup.storeId))

    Rectangle {
        anchors.centerIn: parent
        visible: screen.setup.leftToMend === 0
        width: 300 * Theme.unit
        height: width
        radius: width / 2
        color: Theme.accentSoft

        Icon {
            anchors.centerIn: parent
            name: "check"
            color: Theme.accent
            size: 180 * Theme.unit
        }
    }

    Flickable {
        anchors.fill: parent
        visible: screen.setup.leftToMend > 0
        clip: true
        contentHeight: list.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: list

            width: parent.width
            spacing: Theme.gap

            Words {
                objectName: "stillToMend"
                text: qsTr("This is still to be mended:")
                font.pixelSize: Theme.leadSize
                font.bold: true
                Layout.fillWidth: true
            }

            Repeater {
                model: screen.setup.findings

                FindingRow {
                    visible: wrong
                    Layout.fillWidth: true
                }
            }
        }
    }

    buttons: PrimaryButton {
        objectName: "startKiosk"
        text: qsTr("Start")
        Layout.fillWidth: true
        onClicked: screen.setup.start()
    }
}
