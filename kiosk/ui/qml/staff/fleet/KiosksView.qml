pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../theme"

// How the shop's kiosks are, this one first; and a manager's way out of this one.
ColumnLayout {
    id: view

    required property var kiosks
    // Null for who may not leave.
    required property var machine
    required property Item overlay

    objectName: "kiosksView"
    spacing: Theme.gapSmall
    Component.onCompleted: kiosks.watch()
    Component.onDestruction: kiosks.leave()

    Remark {
        objectName: "kiosksRefusal"
        text: view.kiosks.refusal === "offline" ? "" : StaffPhrases.refusal(view.kiosks.refusal, "")
        Layout.fillWidth: true
    }

    ListView {
        id: list

        objectName: "kiosks"
        clip: true
        spacing: Theme.gapSmall
        boundsBehavior: Flickable.StopAtBounds
        // Rows come and go under it; what is made ahead of the eye would be called off half done.
        cacheBuffer: 0
        model: view.kiosks.kiosks
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: KioskCard {
            width: list.width
        }
    }

    RowLayout {
        visible: view.machine !== null
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Item {
            Layout.fillWidth: true
        }

        StaffButton {
            objectName: "restartApp"
            visible: view.machine?.startsAgain ?? false
            text: qsTr("Restart the app")
            onClicked: leaving.begin("restart", [])
        }

        StaffButton {
            objectName: "closeApp"
            dangerous: true
            text: qsTr("Close the app")
            onClicked: leaving.begin("close", [])
        }
    }

    Ask {
        id: leaving

        readonly property bool restarts: kind === "restart"

        over: view.overlay
        title: restarts ? qsTr("Restart the app?") : qsTr("Close the app?")
        words: restarts ? qsTr("The screen is dark for some seconds. No order is lost.") : qsTr("Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.")
        confirmText: restarts ? qsTr("Restart the app") : qsTr("Close the app")
        onConfirmed: restarts ? view.machine.restart() : view.machine.closeApp()
    }
}
