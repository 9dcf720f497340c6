pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../theme"

// How the shop's kiosks are, this one first.
ColumnLayout {
    id: view

    required property var kiosks

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
}
