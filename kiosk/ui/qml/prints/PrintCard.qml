import QtQuick
import QtQuick.Templates as T
import "../controls"
import "../theme"

// One photo as it will be printed; a touch on the picture opens what else can be changed.
Rectangle {
    id: card

    required property int index
    required property string thumbnail
    required property string product
    required property string finishName
    required property int copies
    required property bool bordered
    required property rect crop
    required property int quarters
    required property real aspect
    required property bool soft

    signal opened
    signal copiesWanted(int copies)

    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    border.width: Theme.hairline

    T.Button {
        objectName: "print-" + card.index
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: words.top
        anchors.margins: Theme.gapSmall
        focusPolicy: Qt.NoFocus
        Accessible.name: qsTr("Change print %1").arg(card.index + 1)
        onClicked: card.opened()

        contentItem: CroppedPhoto {
            source: card.thumbnail
            aspect: card.aspect
            quarters: card.quarters
            crop: card.crop
            bordered: card.bordered
            opacity: card.copies > 0 ? 1 : 0.35
        }

        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gapSmall
            z: 1
            width: 64 * Theme.unit
            height: width
            radius: width / 2
            color: Theme.surface
            border.color: Theme.line
            border.width: Theme.hairline

            Icon {
                anchors.centerIn: parent
                name: "edit"
                color: Theme.accent
                size: 36 * Theme.unit
            }
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: stepper.top
        anchors.margins: Theme.gapSmall
        spacing: 2 * Theme.unit

        Words {
            width: words.width
            horizontalAlignment: Text.AlignHCenter
            text: card.copies > 0 ? qsTr("%1, %2").arg(card.product).arg(card.finishName) : qsTr("No print, only by email")
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
        }

        Words {
            objectName: "soft-" + card.index
            width: words.width
            horizontalAlignment: Text.AlignHCenter
            visible: card.soft
            text: qsTr("May look soft at this size")
            color: Theme.trouble
            font.pixelSize: Theme.smallSize
            font.bold: true
        }
    }

    Stepper {
        id: stepper

        objectName: "copies-" + card.index
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        value: card.copies
        onWanted: value => card.copiesWanted(value)
    }
}
