import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../theme"

// One message that lies dead: what was to be done, for which order, and why it was given up.
Rectangle {
    id: line

    required property string key
    required property string queue
    required property string code
    required property string buriedAt
    required property int tries
    required property string reason
    property bool mayGoBack: true

    signal sentBack

    objectName: "letter-" + code
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusSmall
    color: Theme.surface
    border.color: Theme.line
    border.width: Theme.hairline

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            spacing: 4 * Theme.unit
            Layout.fillWidth: true

            Words {
                text: qsTr("%1: %2", "what happened, and why").arg(line.code).arg(StaffPhrases.queue(line.queue))
                font.bold: true
                Layout.fillWidth: true
            }

            Words {
                objectName: line.objectName + "-reason"
                text: line.reason === "" ? qsTr("given up without a word") : StaffPhrases.letter(line.reason)
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }

            Words {
                text: [StaffPhrases.moment(line.buriedAt), qsTr("tried %Ln time(s)", "", line.tries)].join("  ·  ")
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }
        }

        StaffButton {
            objectName: line.objectName + "-back"
            enabled: line.mayGoBack
            text: qsTr("Send back")
            onClicked: line.sentBack()
        }
    }
}
