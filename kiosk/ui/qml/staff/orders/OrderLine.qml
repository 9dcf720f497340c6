import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// One order in the list.
T.Button {
    id: line

    required property string key
    required property string code
    required property string stage
    required property string receivedAt
    required property string email
    required property int photoCount
    required property int processedCount
    required property int printCount
    required property int printsLeft
    required property var troubles
    required property bool here
    required property bool hereFailed
    required property int hereSent
    property bool chosen: false

    readonly property string amount: {
        const photos = qsTr("%Ln photo(s)", "", photoCount);
        return printCount > 0 ? qsTr("%1, %2").arg(photos).arg(qsTr("%Ln print(s)", "", printCount)) : photos;
    }
    readonly property string news: {
        if (troubles.length > 0)
            return OrderWords.trouble(troubles[0]);
        if (hereFailed)
            return qsTr("Some of it can't be sent from this kiosk.");
        if (here)
            return qsTr("At this kiosk: %1 of %2 sent").arg(Format.number(hereSent)).arg(Format.number(photoCount));
        if (stage === "receiving")
            return qsTr("%1 of %2 arrived").arg(Format.number(processedCount)).arg(Format.number(photoCount));
        return printsLeft > 0 ? qsTr("%Ln photo(s) to print", "", printsLeft) : "";
    }

    objectName: "order-" + code
    implicitHeight: Math.max(Theme.touchMin, facts.implicitHeight + 2 * Theme.gapSmall)
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        radius: Theme.radiusSmall
        color: line.chosen || line.pressed ? Theme.accentSoft : Theme.surface
        border.color: line.chosen ? Theme.accent : line.stage === "attention" ? Theme.trouble : Theme.line
        border.width: Theme.hairline
    }

    contentItem: Item {
        ColumnLayout {
            id: facts

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap
            spacing: 4 * Theme.unit

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Words {
                    text: line.code
                    font.bold: true
                    font.letterSpacing: 2 * Theme.unit
                }

                StatePill {
                    text: OrderWords.stage(line.stage)
                    urgent: line.stage === "attention"
                    done: line.stage === "ready"
                }

                Words {
                    text: StaffPhrases.moment(line.receivedAt)
                    color: Theme.inkSoft
                    font.pixelSize: Theme.smallSize
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
            }

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Words {
                    text: Format.isolated(line.email)
                    font.pixelSize: Theme.smallSize
                    elide: Text.ElideMiddle
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                }

                Words {
                    text: line.amount
                    color: Theme.inkSoft
                    font.pixelSize: Theme.smallSize
                    wrapMode: Text.NoWrap
                }
            }

            Words {
                objectName: line.objectName + "-news"
                visible: text !== ""
                text: line.news
                color: line.troubles.length > 0 || line.hereFailed ? Theme.trouble : Theme.accent
                font.pixelSize: Theme.smallSize
                font.bold: true
                Layout.fillWidth: true
            }
        }
    }
}
