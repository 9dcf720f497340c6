import QtQuick
import "../theme"

// How many: a held button goes on.
Row {
    id: stepper

    required property int value
    property int lowest: 0
    property int highest: 99

    signal wanted(int value)

    spacing: Theme.gapSmall

    Key {
        objectName: stepper.objectName + "-less"
        width: Theme.touchMin
        height: Theme.touchMin
        iconName: "minus"
        autoRepeat: true
        enabled: stepper.value > stepper.lowest
        opacity: enabled ? 1 : 0.4
        Accessible.name: qsTr("Fewer")
        onClicked: stepper.wanted(stepper.value - 1)
    }

    Words {
        objectName: stepper.objectName + "-value"
        anchors.verticalCenter: parent.verticalCenter
        width: 72 * Theme.unit
        text: stepper.value
        font.pixelSize: Theme.leadSize
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
    }

    Key {
        objectName: stepper.objectName + "-more"
        width: Theme.touchMin
        height: Theme.touchMin
        iconName: "plus"
        autoRepeat: true
        enabled: stepper.value < stepper.highest
        opacity: enabled ? 1 : 0.4
        Accessible.name: qsTr("More")
        onClicked: stepper.wanted(stepper.value + 1)
    }
}
