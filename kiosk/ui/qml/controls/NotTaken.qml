import QtQuick
import "../language"
import "../theme"

// Which of the chosen photos did not come along, and why; nothing where all did.
Column {
    id: told

    required property var sending
    required property bool fromPhone
    readonly property var reasons: sending.rejectedReasons
    readonly property var names: sending.rejectedNames
    readonly property int namesShown: 6
    property int alignment: Text.AlignLeft

    spacing: Theme.gapSmall / 2
    visible: reasons.length > 0

    Words {
        objectName: "rejected"
        width: parent.width
        horizontalAlignment: told.alignment
        text: qsTr("%Ln photo(s) could not be taken: %1.", "", told.reasons.length).arg(Array.from(new Set(told.reasons.map(code => Phrases.refusal(code)))).join(qsTr(", ", "between two reasons")))
        color: Theme.trouble
        font.bold: true
    }

    Words {
        objectName: "rejectedNames"
        width: parent.width
        horizontalAlignment: told.alignment
        // A phone's photos have no names that their owner knows.
        visible: !told.fromPhone
        text: told.names.slice(0, told.namesShown).map(name => Format.isolated(name)).join("  ·  ") + (told.names.length > told.namesShown ? "  ·  …" : "")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
    }

    Words {
        objectName: "cameOut"
        width: parent.width
        horizontalAlignment: told.alignment
        visible: !told.fromPhone && told.reasons.includes("unreadable")
        text: qsTr("Perhaps your stick or card came out too early. You can put it back in and send these once more.")
        color: Theme.inkSoft
    }
}
