pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../theme"

// What could not be worked off at the backend, and its way back into the queue.
ColumnLayout {
    id: view

    required property var letters

    objectName: "lettersView"
    spacing: Theme.gapSmall
    Component.onCompleted: letters.watch()
    Component.onDestruction: letters.leave()

    Words {
        text: qsTr("What the backend gave up, after several tries. Sent back, it is tried again.")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }

    Remark {
        objectName: "lettersRefusal"
        text: StaffPhrases.refusal(view.letters.refusal || view.letters.deedRefusal, "")
        Layout.fillWidth: true
    }

    Remark {
        objectName: "sentBack"
        good: true
        text: view.letters.sentBack > 0 ? qsTr("%Ln message(s) went back into the queue.", "", view.letters.sentBack) : ""
        Layout.fillWidth: true
    }

    Remark {
        objectName: "notWhole"
        text: view.letters.whole ? "" : qsTr("There may be more than these.")
        Layout.fillWidth: true
    }

    ListView {
        id: list

        objectName: "letters"
        clip: true
        spacing: Theme.gapSmall
        boundsBehavior: Flickable.StopAtBounds
        // Rows come and go under it; what is made ahead of the eye would be called off half done.
        cacheBuffer: 0
        model: view.letters.letters
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: LetterLine {
            width: list.width
            mayGoBack: !view.letters.sending
            onSentBack: view.letters.sendBack(key)
        }

        Words {
            objectName: "noLetters"
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            text: view.letters.loaded ? qsTr("Nothing is stuck.") : qsTr("One moment…")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }

    StaffButton {
        objectName: "sendAllBack"
        visible: list.count > 1
        enabled: !view.letters.sending
        strong: true
        text: qsTr("Send all of them back")
        Layout.alignment: Qt.AlignRight
        onClicked: view.letters.sendAllBack()
    }
}
