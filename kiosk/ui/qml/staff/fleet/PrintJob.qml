pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// One print that waits: for paper, for a decision, or for somebody who looks into the tray.
Rectangle {
    id: job

    required property string key
    required property string code
    required property string printer
    required property string stage
    required property string product
    required property string finish
    required property int copiesLeft
    required property int copiesSent
    required property var troubles
    required property string reason
    required property string picture
    readonly property bool forgotten: stage === "unknown"
    property int seen: 0

    signal cameOut(int copies)
    signal retried
    signal givenUp

    objectName: "job-" + code
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

        Image {
            cache: false
            asynchronous: true
            autoTransform: true
            source: job.picture
            sourceSize: Qt.size(Math.ceil(180 * Theme.unit), Math.ceil(180 * Theme.unit))
            fillMode: Image.PreserveAspectFit
            Layout.preferredWidth: 180 * Theme.unit
            Layout.preferredHeight: 180 * Theme.unit
        }

        ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Words {
                text: qsTr("%1: %2", "what happened, and why").arg(job.code).arg(qsTr("%1 × %2, %3", "copies, size, finish").arg(Format.number(job.copiesLeft)).arg(job.product).arg(Phrases.finish(job.finish)))
                font.bold: true
                Layout.fillWidth: true
            }

            Words {
                objectName: job.objectName + "-words"
                text: {
                    if (job.forgotten)
                        return qsTr("The printer forgot this print. How many of its %Ln sheet(s) came out?", "", job.copiesSent);
                    const why = job.troubles.length > 0 ? job.troubles.map(code => StaffPhrases.printer(code)).join(qsTr(", ", "between two reasons")) : job.reason !== "" ? StaffPhrases.reason(job.reason) : qsTr("This print failed.");
                    return qsTr("%1: %2", "what happened, and why").arg(qsTr("Printer %1").arg(Format.isolated(job.printer))).arg(why);
                }
                color: Theme.trouble
                font.pixelSize: Theme.smallSize
                font.bold: true
                Layout.fillWidth: true
            }

            Stepper {
                objectName: job.objectName + "-seen"
                visible: job.forgotten
                value: job.seen
                highest: job.copiesSent
                onWanted: value => job.seen = value
            }

            Flow {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                StaffButton {
                    objectName: job.objectName + "-cameOut"
                    visible: job.forgotten
                    strong: true
                    text: qsTr("So many came out")
                    onClicked: job.cameOut(job.seen)
                }

                StaffButton {
                    objectName: job.objectName + "-retry"
                    visible: job.stage === "failed"
                    strong: true
                    text: qsTr("Print again")
                    onClicked: job.retried()
                }

                StaffButton {
                    objectName: job.objectName + "-giveUp"
                    text: qsTr("Give it up")
                    onClicked: job.givenUp()
                }
            }
        }
    }
}
