pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

// Only the letters and figures that a code has.
Page {
    id: screen

    required property var setup
    readonly property int columns: 8
    readonly property real keyWidth: (keys.width - (columns - 1) * Theme.gapSmall) / columns
    readonly property real keyHeight: Math.min(124 * Theme.unit, (keys.height - 3 * Theme.gapSmall) / 4)

    objectName: "codePage"
    position: setup.position
    positions: setup.positions
    title: qsTr("The code of six characters")
    subtitle: qsTr("It is good once, and for some minutes.")
    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            setup.eraseCode();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            setup.goOn();
        else if (event.text !== "")
            setup.typeCode(setup.code + event.text);
    }
    Component.onCompleted: forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        spacing: screen.portrait ? Theme.gap : Theme.gapSmall
        // A code runs from left to right whatever the page does.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Row {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: screen.setup.codeLength

                Rectangle {
                    id: place

                    required property int index

                    width: 120 * Theme.unit
                    height: (screen.portrait ? 150 : 110) * Theme.unit
                    radius: Theme.radiusSmall
                    color: Theme.surface
                    border.color: screen.setup.codeRefused ? Theme.trouble : index === screen.setup.code.length ? Theme.accent : Theme.edge
                    border.width: (index === screen.setup.code.length ? 4 : 2) * Theme.unit

                    Text {
                        anchors.centerIn: parent
                        text: screen.setup.code.charAt(place.index)
                        color: Theme.ink
                        font.pixelSize: Theme.titleSize
                        font.bold: true
                    }
                }
            }
        }

        Words {
            objectName: "codeRefusal"
            text: screen.setup.codeRefused ? qsTr("The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.") : ""
            color: Theme.trouble
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.minimumHeight: (screen.portrait ? 130 : 84) * Theme.unit
        }

        Item {
            id: keys

            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                anchors.centerIn: parent
                columns: screen.columns
                spacing: Theme.gapSmall

                Repeater {
                    model: screen.setup.codeKeys

                    Key {
                        required property string modelData

                        objectName: "code-" + modelData
                        text: modelData
                        width: screen.keyWidth
                        height: screen.keyHeight
                        onClicked: screen.setup.typeCode(screen.setup.code + modelData)
                    }
                }

                Key {
                    objectName: "code-erase"
                    text: qsTr("Erase", "the key that takes the last letter back")
                    iconName: "backspace"
                    strong: true
                    autoRepeat: true
                    width: screen.keyWidth
                    height: screen.keyHeight
                    onClicked: screen.setup.eraseCode()
                }
            }
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
