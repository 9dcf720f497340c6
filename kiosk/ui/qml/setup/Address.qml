pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../keyboard"
import "../theme"

Page {
    id: screen

    required property var setup
    readonly property bool troubled: setup.addressProblem !== ""

    objectName: "addressPage"
    position: setup.position
    positions: setup.positions
    title: qsTr("Where is the backend?")
    subtitle: portrait ? qsTr("Its address, as its deployment printed it.") : ""

    ColumnLayout {
        anchors.fill: parent
        spacing: screen.portrait ? Theme.gap : Theme.gapSmall

        EntryField {
            id: field

            implicitHeight: (screen.portrait ? 140 : 108) * Theme.unit
            troubled: screen.troubled
            example: "api.example.com"
            lengthMax: 256
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            label: qsTr("Address of the backend")
            held: screen.setup.address
            Layout.fillWidth: true
            onEdited: text => screen.setup.typeAddress(text)
            onAccepted: screen.setup.goOn()
        }

        Words {
            objectName: "problem"
            text: SetupPhrases.addressProblem(screen.setup.addressProblem)
            color: Theme.trouble
            font.bold: true
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.minimumHeight: (screen.portrait ? 84 : 44) * Theme.unit
        }

        GridLayout {
            columns: screen.portrait ? 2 : 4
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true
            Layout.fillWidth: true
            // Parts of an address, which runs from left to right.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: screen.setup.addressParts

                Key {
                    required property string modelData

                    objectName: "part-" + modelData
                    text: modelData
                    strong: true
                    implicitHeight: Theme.touchMin
                    Layout.fillWidth: true
                    onClicked: field.type(modelData)
                }
            }
        }

        Keyboard {
            page: screen
            web: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTyped: text => field.type(text)
            onErased: field.erase()
        }
    }

    buttons: [
        QuietButton {
            objectName: "back"
            text: qsTr("Back", "to the step before")
            iconName: "back"
            onClicked: screen.setup.back()
        },
        PrimaryButton {
            objectName: "next"
            text: qsTr("Go on")
            Layout.fillWidth: true
            onClicked: screen.setup.goOn()
        }
    ]
}
