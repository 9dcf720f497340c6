pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// The shop's name, logo and colour, as customers see them.
Section {
    id: look

    required property var settings
    required property Item overlay

    title: qsTr("How the shop looks")

    StaffButton {
        objectName: "shopNameSetting"
        text: look.settings.facts.shopName === "" ? qsTr("Give the shop's name") : qsTr("Name: %1").arg(Format.isolated(look.settings.facts.shopName))
        onClicked: name.begin(look.settings.facts.shopName)
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: look.settings.choices.accents

            T.Button {
                id: swatch

                required property string modelData

                objectName: "accent-" + modelData
                width: Theme.touchMin
                height: Theme.touchMin
                focusPolicy: Qt.NoFocus
                Accessible.name: modelData
                onClicked: look.settings.setAccent(modelData)

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: swatch.modelData
                }

                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        visible: look.settings.facts.accent === swatch.modelData
                        name: "check"
                        color: Theme.accentInk
                        size: 56 * Theme.unit
                        weight: 2.6
                    }
                }
            }
        }
    }

    RowLayout {
        visible: look.settings.facts.logo !== ""
        spacing: Theme.gap
        Layout.fillWidth: true

        Image {
            objectName: "logoSetting"
            source: look.settings.facts.logo
            sourceSize.height: Theme.touchMin
            fillMode: Image.PreserveAspectFit
            Layout.preferredHeight: Theme.touchMin
            Layout.maximumWidth: 400 * Theme.unit
        }

        StaffButton {
            objectName: "removeLogo"
            text: qsTr("No logo")
            onClicked: look.settings.removeLogo()
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: look.settings.choices.logos

            StaffButton {
                required property string modelData
                required property int index

                objectName: "logoFile-" + index
                text: qsTr("Logo: %1").arg(Format.isolated(modelData))
                onClicked: look.settings.useLogo(index)
            }
        }
    }

    Words {
        visible: look.settings.choices.logos.length === 0
        text: qsTr("For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }

    TextSheet {
        id: name

        objectName: "sheet"
        over: look.overlay
        prose: true
        title: qsTr("The shop's name")
        problem: SettingsWords.problem(look.settings.problem)
        onAccepted: text => {
            look.settings.setShopName(text);
            visible = look.settings.problem !== "";
        }
    }
}
