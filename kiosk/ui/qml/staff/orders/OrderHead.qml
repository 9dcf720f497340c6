import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// What staff are asked for first: whose it is, where it stands, and what is wrong.
ColumnLayout {
    id: head

    required property var order
    readonly property var facts: order.head
    readonly property var here: order.here
    readonly property bool isHere: here.total !== undefined

    spacing: Theme.gapSmall

    Words {
        objectName: "orderEmail"
        text: Format.isolated(head.facts.email)
        font.bold: true
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
    }

    Words {
        objectName: "orderAmount"
        visible: head.facts.photoCount > 0
        text: {
            const parts = [StaffPhrases.moment(head.facts.receivedAt), qsTr("%Ln photo(s)", "", head.facts.photoCount)];
            if (head.facts.printCount > 0)
                parts.push(qsTr("%Ln print(s)", "", head.facts.printCount));
            if (head.facts.priceMinor > 0)
                parts.push(Format.money(head.facts.priceMinor, head.facts.currency));
            return parts.join("  ·  ");
        }
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }

    Words {
        objectName: "orderMail"
        visible: text !== ""
        text: {
            const delivery = head.facts.delivery;
            const said = delivery !== "" ? OrderWords.event("mail_" + delivery) : head.facts.notice === "sent" ? OrderWords.event("mail_sent") : head.facts.notice === "refused" || head.facts.notice === "suppressed" ? OrderWords.event("mail_" + head.facts.notice) : "";
            const why = StaffPhrases.reason(head.facts.deliveryReason);
            return why === "" ? said : qsTr("%1: %2", "what happened, and why").arg(said).arg(why);
        }
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }

    Repeater {
        model: head.facts.troubles

        Remark {
            required property string modelData

            objectName: "trouble-" + modelData
            text: OrderWords.trouble(modelData)
            Layout.fillWidth: true
        }
    }

    Remark {
        objectName: "orderHere"
        good: head.isHere && head.here.failed === 0 && !head.here.refused
        text: {
            if (!head.isHere)
                return "";
            if (head.here.refused)
                return qsTr("The backend refused this order. Its photos are safe at this kiosk.");
            if (head.here.failed > 0)
                return qsTr("%Ln photo(s) can't be sent from this kiosk as they are.", "", head.here.failed);
            const sent = qsTr("At this kiosk: %1 of %2 sent").arg(Format.number(head.here.sent)).arg(Format.number(head.here.total));
            return head.here.minutesLeft > 0 ? qsTr("%1, some %2 left", "what is sent, and how long the rest takes").arg(sent).arg(StaffPhrases.lasting(60 * head.here.minutesLeft)) : sent;
        }
        Layout.fillWidth: true
    }
}
