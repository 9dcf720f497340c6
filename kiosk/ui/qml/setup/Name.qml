import QtQuick
import QtQuick.Layouts
import "../controls"
import "../keyboard"
import "../theme"

Page {
    id: screen

    required property var setup

    objectName: "namePage"
    position: setup.position
    positions: setup.positions
    title: qsTr("What is this kiosk called?")
    subtitle: qsTr("Staff know it by this name.")

    ColumnLayout {
        anchors.fill: parent
        spacing: screen.portrait ? Theme.gap : Theme.gapSmall

        EntryField {
            id: field

            implicitHeight: (screen.portrait ? 140 : 108) * Theme.unit
            lengthMax: screen.setup.nameLengthMax
            inputMethodHints: Qt.ImhNoPredictiveText
            label: qsTr("Name of this kiosk")
            held: screen.setup.name
            Layout.fillWidth: true
            onEdited: text => screen.setup.typeName(text)
            onAccepted: screen.setup.goOn()
        }

        Keyboard {
            page: screen
            prose: true
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
            enabled: screen.setup.canGoOn
            Layout.fillWidth: true
            onClicked: screen.setup.goOn()
        }
    ]
}
