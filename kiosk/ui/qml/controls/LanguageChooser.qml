import QtQuick
import QtQuick.Layouts
import "../language"
import "../theme"

// Lies over a page, which stays as it is behind it.
Rectangle {
    id: chooser

    readonly property bool portrait: height > width

    visible: Tongue.choosing
    color: Theme.veil

    MouseArea {
        anchors.fill: parent
        onClicked: Tongue.choosing = false
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, (chooser.portrait ? 920 : 1560) * Theme.unit)
        height: column.implicitHeight + 2 * Theme.gapLarge
        radius: Theme.radius
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gapLarge
            spacing: Theme.gapLarge

            Words {
                text: qsTr("Please choose your language")
                font.pixelSize: Theme.titleSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            LanguageTiles {
                id: tiles

                perRow: chooser.portrait ? 2 : 4
                tileHeightMax: 130 * Theme.unit
                Layout.fillWidth: true
                Layout.preferredHeight: rowCount * tileHeightMax + (rowCount - 1) * spacing
                onChosen: tag => {
                    Tongue.choosing = false;
                    Tongue.language.choose(tag);
                }
            }

            QuietButton {
                objectName: "keepLanguage"
                text: qsTr("Back", "to the step before")
                iconName: "back"
                Layout.alignment: Qt.AlignHCenter
                onClicked: Tongue.choosing = false
            }
        }
    }
}
