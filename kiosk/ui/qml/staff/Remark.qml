import QtQuick
import "../controls"
import "../theme"

// A line that staff must not overlook: why something is not there or was not done, or that it was.
Rectangle {
    id: remark

    required property string text
    property bool good: false

    visible: text !== ""
    implicitHeight: words.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radiusSmall
    color: good ? Theme.accentSoft : Theme.troubleSoft

    Words {
        id: words

        objectName: remark.objectName + "Words"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        text: remark.text
        color: remark.good ? Theme.accent : Theme.trouble
        font.pixelSize: Theme.smallSize
        font.bold: true
    }
}
