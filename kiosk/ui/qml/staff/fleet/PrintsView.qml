pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../theme"

// Prints of this machine that wait for a person.
ColumnLayout {
    id: view

    required property var prints

    objectName: "printsView"
    spacing: Theme.gapSmall
    Component.onCompleted: prints.watch()
    Component.onDestruction: prints.leave()

    Remark {
        objectName: "printsRefusal"
        text: StaffPhrases.refusal(view.prints.refusal, "")
        Layout.fillWidth: true
    }

    ListView {
        id: list

        objectName: "printJobs"
        clip: true
        spacing: Theme.gapSmall
        boundsBehavior: Flickable.StopAtBounds
        // Rows come and go under it; what is made ahead of the eye would be called off half done.
        cacheBuffer: 0
        model: view.prints.jobs
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: PrintJob {
            width: list.width
            onCameOut: copies => view.prints.cameOut(key, copies)
            onRetried: view.prints.retry(key)
            onGivenUp: view.prints.cancel(key)
        }

        Words {
            objectName: "noPrints"
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            text: qsTr("No print waits for you here.")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
