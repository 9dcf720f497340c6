import QtQuick
import "../controls"
import "../language"

Page {
    id: screen

    required property var session

    objectName: "languageScreen"
    globe: false
    title: qsTr("Please choose your language")

    LanguageTiles {
        anchors.fill: parent
        perRow: screen.portrait ? Math.min(2, offered.length) : Math.min(4, offered.length)
        onChosen: tag => Tongue.language.choose(tag)
    }

    buttons: [
        QuietButton {
            objectName: "startOver"
            text: qsTr("Back", "to the step before")
            iconName: "back"
            onClicked: screen.session.reset()
        }
    ]
}
