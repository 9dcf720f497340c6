import QtQuick
import "../theme"

// Body text: one place for wrapping, colour and size.
Text {
    id: words

    property bool several: false

    function count() {
        several = lineCount > 1;
    }

    color: Theme.ink
    font.pixelSize: Theme.bodySize
    // The extra goes below each line, so a single one would hang too high in its frame.
    lineHeight: several ? 1.25 : 1
    wrapMode: Text.WordWrap
    // Said, so that it turns with the page, and not with the script of each text.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    // Later: a height that changes the count that it hangs on would chase its own tail.
    onLineCountChanged: Qt.callLater(words.count)
}
