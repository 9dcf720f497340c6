pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../keyboard"
import "../language"
import "../theme"

Page {
    id: screen

    required property var session
    required property var email
    readonly property bool troubled: email.problem !== ""

    objectName: "emailScreen"
    position: session.position
    positions: session.positions
    title: qsTr("Where shall we send them?")
    subtitle: portrait ? qsTr("We send you one email with a link to your photos.") : ""

    ColumnLayout {
        anchors.fill: parent
        spacing: screen.portrait ? Theme.gap : Theme.gapSmall

        EntryField {
            id: field

            implicitHeight: (screen.portrait ? 140 : 108) * Theme.unit
            troubled: screen.troubled
            example: "anna@example.com"
            lengthMax: 254
            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            label: qsTr("Email address")
            held: screen.email.text
            Layout.fillWidth: true
            onEdited: text => screen.email.enter(text)
            onAccepted: screen.email.submit()
        }

        Item {
            implicitHeight: Math.max(84 * Theme.unit, screen.troubled ? problem.implicitHeight : 0)
            Layout.fillWidth: true

            Words {
                id: problem

                objectName: "problem"
                anchors.fill: parent
                visible: screen.troubled
                text: Phrases.emailProblem(screen.email.problem)
                color: Theme.trouble
                font.bold: true
                verticalAlignment: Text.AlignVCenter
            }

            QuietButton {
                objectName: "suggestion"
                height: 84 * Theme.unit
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: !screen.troubled && screen.email.suggestion !== ""
                // The domain alone: what is before it stays, and may be of any length.
                text: qsTr("Did you mean %1?").arg(Format.isolated(screen.email.suggestion.slice(screen.email.suggestion.lastIndexOf("@"))))
                onClicked: screen.email.useSuggestion()
            }
        }

        GridLayout {
            columns: screen.portrait ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: screen.portrait ? screen.email.domains.length : 1
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall
                Layout.fillWidth: screen.portrait
                Layout.preferredWidth: screen.portrait ? -1 : 360 * Theme.unit
                Layout.alignment: Qt.AlignVCenter

                Repeater {
                    model: screen.email.domains

                    Key {
                        required property string modelData

                        objectName: "domain-" + modelData
                        text: "@" + modelData
                        strong: true
                        implicitHeight: 96 * Theme.unit
                        Layout.fillWidth: true
                        onClicked: screen.email.useDomain(modelData)
                    }
                }
            }

            Keyboard {
                page: screen
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1240 * Theme.unit
                onTyped: text => field.type(text)
                onErased: field.erase()
            }
        }
    }

    buttons: [
        QuietButton {
            objectName: "back"
            text: qsTr("Back", "to the step before")
            iconName: "back"
            onClicked: screen.session.back()
        },
        PrimaryButton {
            objectName: "next"
            text: qsTr("Go on")
            Layout.fillWidth: true
            onClicked: screen.email.submit()
        }
    ]
}
