import QtQuick
import QtQuick.Templates as T
import "../language"
import "../theme"

// Opens the chooser of languages. Its label is the language's own name, with a globe for who can't read that.
T.Button {
    id: button

    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: Theme.touchMin
    focusPolicy: Qt.NoFocus
    text: Tongue.language?.ownName ?? ""
    Accessible.name: qsTr("Change the language")
    onClicked: Tongue.choosing = true

    background: Rectangle {
        radius: height / 2
        color: button.pressed ? Theme.accentSoft : Theme.surface
        border.color: Theme.line
        border.width: Theme.hairline
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Icon {
                name: "globe"
                color: Theme.accent
                size: 44 * Theme.unit
                weight: 1.6
                anchors.verticalCenter: parent.verticalCenter
            }

            Text {
                text: button.text
                color: Theme.accent
                font.pixelSize: Theme.smallSize
                font.bold: true
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
