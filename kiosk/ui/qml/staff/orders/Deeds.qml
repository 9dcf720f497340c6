pragma ComponentBehavior: Bound

import QtQuick
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// What may be done to the order, each at one touch; what can't be undone, or may come on paper twice, asks once, and what
// the audit wants a reason for asks for that.
Column {
    id: deeds

    required property var order
    required property Item overlay
    readonly property var reasons: ({
            "reprint": ["damaged", "wrong_colours", "wrong_size", "lost", "more_wanted"],
            "cancel": ["customer_asked", "ordered_twice", "not_paid", "test_order"],
            "erase": ["customer_asked", "test_order"]
        })
    readonly property bool mayChoose: order.actions.includes("reprint")

    function begin(kind: string): void {
        if (kind === "change_address")
            address.begin(order.head.email);
        else if (reasons[kind] !== undefined)
            ask.begin(kind, reasons[kind]);
        else if (kind === "retry_prints" && order.head.atPrinter > 0)
            ask.begin(kind, []);
        else
            order.act(kind);
    }

    spacing: Theme.gapSmall

    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Repeater {
            model: deeds.order.actions

            StaffButton {
                required property string modelData

                objectName: "deed-" + modelData
                text: OrderWords.deed(modelData)
                dangerous: modelData === "cancel" || modelData === "erase"
                enabled: !deeds.order.acting
                onClicked: deeds.begin(modelData)
            }
        }
    }

    Words {
        objectName: "chosenPhotos"
        width: parent.width
        visible: deeds.mayChoose
        text: deeds.order.chosenCount > 0 ? qsTr("“Print again” takes the %Ln chosen photo(s).", "", deeds.order.chosenCount) : qsTr("“Print again” takes all prints, or the photos that you touch.")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
    }

    Ask {
        id: ask

        over: deeds.overlay
        title: OrderWords.question(kind)
        words: kind !== "reprint" ? OrderWords.meaning(kind) : deeds.order.chosenCount > 0 ? qsTr("%Ln photo(s)", "", deeds.order.chosenCount) : qsTr("All prints of this order")
        confirmText: OrderWords.deed(kind)
        onConfirmed: reason => deeds.order.act(kind, reason)
    }

    TextSheet {
        id: address

        objectName: "sheet"
        over: deeds.overlay
        title: qsTr("Mend the address")
        words: qsTr("The mail then goes to the new one.")
        done: qsTr("Mend it")
        usable: deeds.order.addressProblem === "" && deeds.order.address !== deeds.order.head.email
        problem: deeds.order.addressProblem === "" ? "" : Phrases.emailProblem(deeds.order.addressProblem)
        suggestion: deeds.order.addressMeant === "" ? "" : qsTr("Did you mean %1?").arg(Format.isolated(deeds.order.addressMeant))
        onEdited: text => deeds.order.typeAddress(text)
        onSuggestionTaken: text = deeds.order.addressMeant
        onAccepted: {
            visible = false;
            deeds.order.changeAddress();
        }
    }
}
