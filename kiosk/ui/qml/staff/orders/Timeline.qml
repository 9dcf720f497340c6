pragma ComponentBehavior: Bound

import QtQuick
import ".."
import "../../controls"
import "../../theme"

// What happened to the order, the latest first.
Column {
    id: history

    required property var timeline

    spacing: Theme.gapSmall
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    Repeater {
        model: history.timeline

        Item {
            id: entry

            required property string at
            required property string what
            required property string by
            required property string reason
            required property int photo

            objectName: "event-" + what
            width: history.width
            implicitHeight: words.implicitHeight

            Rectangle {
                id: dot

                anchors.left: parent.left
                anchors.leftMargin: Theme.gapSmall
                y: 10 * Theme.unit
                width: 16 * Theme.unit
                height: width
                radius: width / 2
                color: /failed|bounced|refused|rejected|suppressed|complained/.test(entry.what) ? Theme.trouble : Theme.accent
            }

            Words {
                id: when

                anchors.left: dot.right
                anchors.leftMargin: Theme.gap
                width: 250 * Theme.textUnit
                text: StaffPhrases.moment(entry.at)
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
            }

            Words {
                id: words

                anchors.left: when.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.gapSmall
                text: {
                    const parts = [OrderWords.event(entry.what)];
                    if (entry.photo > 0)
                        parts.push(qsTr("Photo %1").arg(entry.photo));
                    if (entry.reason !== "")
                        parts.push(StaffPhrases.reason(entry.reason));
                    parts.push(StaffPhrases.by(entry.by));
                    return parts.join("  ·  ");
                }
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
