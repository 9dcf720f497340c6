pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../theme"

// Asks once before what can't be undone, and for a reason where the audit wants one.
Sheet {
    id: ask

    property string kind: ""
    property var reasons: []
    property string reason: ""
    property string confirmText: ""

    signal confirmed(string reason)

    function begin(kind: string, reasons: var): void {
        ask.kind = kind;
        ask.reasons = reasons;
        reason = "";
        visible = true;
    }

    objectName: "sheet"
    onPutAway: visible = false

    Flow {
        visible: ask.reasons.length > 0
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: ask.reasons

            StaffTab {
                required property string modelData

                objectName: "reason-" + modelData
                text: StaffPhrases.reason(modelData)
                chosen: ask.reason === modelData
                onClicked: ask.reason = modelData
            }
        }
    }

    buttons: [
        StaffButton {
            objectName: "askAway"
            text: qsTr("No, leave it")
            onClicked: ask.visible = false
        },
        Item {
            Layout.fillWidth: true
        },
        StaffButton {
            objectName: "askConfirm"
            strong: true
            dangerous: true
            enabled: ask.reasons.length === 0 || ask.reason !== ""
            text: ask.confirmText
            onClicked: {
                ask.visible = false;
                ask.confirmed(ask.reason);
            }
        }
    ]
}
