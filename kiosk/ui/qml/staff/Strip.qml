import QtQuick
import "../theme"

// A row of choices that is drawn aside where it is longer than its place.
Flickable {
    id: strip

    default property alias content: row.data
    readonly property bool mirrored: LayoutMirroring.enabled

    // What comes first is in sight first, from the right where the script runs so.
    function begin() {
        contentX = mirrored ? Math.max(0, contentWidth - width) : 0;
    }

    implicitHeight: row.implicitHeight
    contentWidth: Math.max(width, row.implicitWidth)
    contentHeight: row.implicitHeight
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onMirroredChanged: Qt.callLater(begin)
    onWidthChanged: Qt.callLater(begin)
    onContentWidthChanged: Qt.callLater(begin)

    Row {
        id: row

        anchors.left: parent.left
        spacing: Theme.gapSmall
    }
}
