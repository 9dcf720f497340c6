pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// One kiosk: that it lives, what waits in it, and what it lacks.
Rectangle {
    id: card

    required property int index
    required property string name
    required property bool here
    required property bool silent
    required property bool closing
    required property bool paused
    required property string lastSeenAt
    required property string version
    required property real queuedPhotos
    required property real oldestWaitingS
    required property real diskFreeBytes
    required property real goodputBytesS
    required property real clockSkewS
    required property var printers
    required property bool heldUp

    readonly property var facts: {
        const told = [];
        if (queuedPhotos >= 0)
            told.push(queuedPhotos === 0 ? qsTr("Nothing waits to be sent") : oldestWaitingS >= 0 ? qsTr("%1 waiting, the oldest for %2").arg(qsTr("%Ln photo(s)", "", queuedPhotos)).arg(StaffPhrases.lasting(oldestWaitingS)) : qsTr("%Ln photo(s)", "", queuedPhotos));
        if (diskFreeBytes >= 0)
            told.push(qsTr("%1 free").arg(Format.size(diskFreeBytes)));
        if (goodputBytesS >= 0)
            told.push(qsTr("Line: %1 in a second").arg(Format.size(goodputBytesS)));
        if (version !== "")
            told.push(qsTr("Version %1").arg(version));
        if (lastSeenAt !== "")
            told.push(qsTr("Last heard: %1").arg(StaffPhrases.moment(lastSeenAt)));
        return told;
    }

    objectName: "kiosk-" + index
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusSmall
    color: Theme.surface
    border.color: silent ? Theme.trouble : Theme.line
    border.width: Theme.hairline

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Words {
                objectName: card.objectName + "-name"
                text: card.name === "" ? qsTr("This kiosk") : Format.isolated(card.name)
                font.bold: true
            }

            StatePill {
                visible: card.here && card.name !== ""
                text: qsTr("This kiosk")
                done: true
            }

            StatePill {
                objectName: card.objectName + "-state"
                text: card.silent ? qsTr("Silent") : card.closing ? qsTr("Switched off") : card.paused ? qsTr("Closed for the moment") : qsTr("Running")
                urgent: card.silent
                done: !card.silent && !card.closing && !card.paused
            }

            Item {
                Layout.fillWidth: true
            }
        }

        Remark {
            objectName: card.objectName + "-trouble"
            text: card.silent ? qsTr("It has not been heard. Is it switched on, and is its network plugged in?") : card.heldUp ? qsTr("This kiosk can't send photos just now. They are safe here, and go by themselves.") : Math.abs(card.clockSkewS) > 60 ? qsTr("Its clock is off by %1.").arg(StaffPhrases.lasting(Math.abs(card.clockSkewS))) : ""
            Layout.fillWidth: true
        }

        Words {
            objectName: card.objectName + "-facts"
            visible: text !== ""
            text: card.facts.join("  ·  ")
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }

        Repeater {
            model: card.printers

            Words {
                required property var modelData

                objectName: "printer-" + modelData.name
                text: {
                    const troubles = modelData.troubles.map(code => StaffPhrases.printer(code));
                    const parts = [qsTr("Printer %1").arg(Format.isolated(modelData.name)), troubles.length > 0 ? troubles.join(qsTr(", ", "between two reasons")) : qsTr("fine")];
                    if (modelData.queuedJobs > 0)
                        parts.push(qsTr("%Ln job(s)", "", modelData.queuedJobs));
                    if (modelData.sheetsLeft >= 0)
                        parts.push(qsTr("%Ln sheet(s) left", "", modelData.sheetsLeft));
                    return parts.join("  ·  ");
                }
                color: modelData.troubles.length > 0 ? Theme.trouble : Theme.ink
                font.pixelSize: Theme.smallSize
                font.bold: modelData.troubles.length > 0
                Layout.fillWidth: true
            }
        }
    }
}
