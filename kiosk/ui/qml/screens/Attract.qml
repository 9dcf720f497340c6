pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../staff"
import "../theme"

Item {
    id: screen

    required property var session
    required property url logo
    required property string shopName
    required property bool takesPhones
    required property bool sellsPrints
    readonly property bool portrait: height > width

    signal staffWanted

    objectName: "attract"

    MouseArea {
        anchors.fill: parent
        onClicked: screen.session.goOn()
    }

    ComfortButton {
        id: comfort

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
    }

    Row {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.margin
        spacing: Theme.gap

        Image {
            objectName: "logo"
            visible: source.toString() !== ""
            height: 120 * Theme.unit
            sourceSize.height: height
            source: screen.logo
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.name: screen.shopName
        }

        Words {
            objectName: "shopName"
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: screen.shopName
            font.pixelSize: Theme.leadSize
            font.bold: true
        }
    }

    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, (screen.portrait ? 960 : 1700) * Theme.unit)
        columns: screen.portrait ? 1 : 2
        columnSpacing: 100 * Theme.unit
        rowSpacing: 90 * Theme.unit

        Prints {
            // What large letters or the lower part of the screen leave no room for.
            visible: screen.portrait ? !Theme.reach : !Theme.largeText
            Layout.alignment: Qt.AlignHCenter
        }

        ColumnLayout {
            spacing: Theme.gapLarge

            Words {
                text: screen.sellsPrints ? qsTr("Your photos, printed and by email") : qsTr("Your photos, sent to your email")
                font.pixelSize: screen.portrait ? Theme.displaySize : 0.85 * Theme.displaySize
                font.bold: true
                lineHeight: 1.08
                horizontalAlignment: screen.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }

            Words {
                text: screen.takesPhones ? qsTr("From your stick, your memory card or your phone: choose your photos and type your address. That is all.") : qsTr("Bring a stick or a memory card, choose your photos, type your address. That is all.")
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                horizontalAlignment: screen.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }

            PrimaryButton {
                objectName: "start"
                text: qsTr("Touch to begin")
                implicitHeight: 150 * Theme.unit
                Layout.preferredWidth: 560 * Theme.unit
                Layout.topMargin: Theme.gap
                Layout.alignment: screen.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                onClicked: screen.session.goOn()
            }

            Words {
                readonly property var offered: Tongue.language?.offered ?? []

                objectName: "languages"
                visible: offered.length > 1
                // Each an island: names that run the other way stay in their place.
                text: offered.map(language => "\u2068" + language.ownName + "\u2069").join("  ·  ")
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                horizontalAlignment: screen.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
                // It may come down as far as the button in the corner.
                Layout.rightMargin: screen.portrait ? 0 : comfort.width
            }
        }
    }

    CornerGesture {
        anchors.fill: parent
        onTouchedOnly: screen.session.goOn()
        onMade: screen.staffWanted()
    }
}
