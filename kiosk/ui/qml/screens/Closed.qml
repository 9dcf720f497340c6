import QtQuick
import QtQuick.Layouts
import "../controls"
import "../staff"
import "../theme"

Item {
    id: screen

    required property url logo
    required property string shopName

    signal staffWanted

    objectName: "closed"

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 1100 * Theme.unit)
        spacing: Theme.gapLarge

        Image {
            objectName: "logo"
            visible: source.toString() !== ""
            sourceSize.height: 160 * Theme.unit
            source: screen.logo
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.name: screen.shopName
            Layout.preferredHeight: 160 * Theme.unit
            Layout.alignment: Qt.AlignHCenter
        }

        Words {
            objectName: "shopName"
            visible: text !== ""
            text: screen.shopName
            font.pixelSize: Theme.leadSize
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Rectangle {
            visible: !(Theme.largeText && screen.width > screen.height)
            implicitWidth: 190 * Theme.unit
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.accentSoft
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                name: "photo"
                color: Theme.accent
                size: 110 * Theme.unit
            }
        }

        Words {
            objectName: "title"
            text: qsTr("Closed for the moment")
            font.pixelSize: Theme.displaySize
            font.bold: true
            lineHeight: 1.08
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Words {
            objectName: "words"
            text: qsTr("We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.")
            color: Theme.inkSoft
            font.pixelSize: Theme.leadSize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }

    CornerGesture {
        anchors.fill: parent
        onMade: screen.staffWanted()
    }
}
