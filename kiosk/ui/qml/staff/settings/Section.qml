import QtQuick
import QtQuick.Layouts
import "../../controls"
import "../../theme"

// Some settings under one heading.
ColumnLayout {
    id: section

    required property string title

    spacing: Theme.gapSmall

    Words {
        text: section.title
        font.bold: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
    }
}
