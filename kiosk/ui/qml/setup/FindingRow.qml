import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

// One check: its sign, its name, and what to mend.
RowLayout {
    id: row

    required property string check
    required property string verdict
    required property string trouble
    required property string detail
    readonly property bool wrong: verdict === "mend"

    objectName: "finding-" + check
    spacing: Theme.gap

    Rectangle {
        implicitWidth: 64 * Theme.unit
        implicitHeight: width
        radius: width / 2
        color: row.wrong ? Theme.troubleSoft : row.verdict === "good" ? Theme.accentSoft : Theme.key
        Layout.alignment: Qt.AlignTop

        Icon {
            anchors.centerIn: parent
            name: row.wrong ? "cross" : row.verdict === "good" ? "check" : "minus"
            color: row.wrong ? Theme.trouble : row.verdict === "good" ? Theme.accent : Theme.inkSoft
            size: 40 * Theme.unit
            weight: 2.4
            opacity: row.verdict === "awaited" ? 0.3 : 1
        }
    }

    ColumnLayout {
        spacing: 4 * Theme.unit
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.unit

        Words {
            text: SetupPhrases.check(row.check)
            color: row.verdict === "awaited" ? Theme.inkSoft : Theme.ink
            font.bold: true
            Layout.fillWidth: true
        }

        Words {
            objectName: "mend-" + row.check
            visible: row.wrong
            text: row.wrong ? SetupPhrases.mend(row.trouble) : ""
            color: Theme.trouble
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }

        Words {
            visible: row.wrong && row.detail !== ""
            text: Format.isolated(row.detail)
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize * 0.85
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
