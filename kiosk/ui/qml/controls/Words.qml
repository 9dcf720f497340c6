import QtQuick
import "../theme"

// Body text: one place for wrapping, colour and size.
Text {
    color: Theme.ink
    font.pixelSize: Theme.bodySize
    // The extra goes below each line, so a single one would hang too high in its frame.
    lineHeight: lineCount > 1 ? 1.25 : 1
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
}
