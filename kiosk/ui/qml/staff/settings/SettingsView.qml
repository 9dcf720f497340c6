pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../theme"

// What a manager sets for all kiosks of the shop: changed here as a whole, and saved at one touch.
Item {
    id: view

    required property var settings
    required property Item overlay

    objectName: "settingsView"
    Component.onCompleted: settings.watch()
    Component.onDestruction: settings.leave()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapSmall

        Remark {
            objectName: "settingsRefusal"
            text: StaffPhrases.refusal(view.settings.refusal, "")
            Layout.fillWidth: true
        }

        Remark {
            objectName: "settingsProblem"
            text: SettingsWords.problem(view.settings.problem)
            Layout.fillWidth: true
        }

        Remark {
            objectName: "settingsSaved"
            good: true
            text: view.settings.saved ? qsTr("Saved. Each kiosk of the shop takes it within some minutes.") : ""
            Layout.fillWidth: true
        }

        Flickable {
            id: page

            objectName: "settingsPage"
            clip: true
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            visible: view.settings.loaded
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: column

                width: page.width
                enabled: !view.settings.saving
                spacing: Theme.gap

                Catalogue {
                    settings: view.settings
                    overlay: view.overlay
                    Layout.fillWidth: true
                }

                ShopLook {
                    settings: view.settings
                    overlay: view.overlay
                    Layout.fillWidth: true
                }

                Times {
                    settings: view.settings
                    overlay: view.overlay
                    Layout.fillWidth: true
                }
            }
        }

        Words {
            objectName: "settingsLoading"
            visible: !view.settings.loaded && view.settings.refusal === ""
            text: qsTr("One moment…")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap
            visible: view.settings.loaded
            Layout.fillWidth: true

            Words {
                objectName: "settingsBy"
                text: view.settings.changedAt === "" ? "" : qsTr("Last changed by %1, %2", "a number of staff, and when").arg(StaffPhrases.by(view.settings.changedBy)).arg(StaffPhrases.moment(view.settings.changedAt))
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }

            StaffButton {
                objectName: "undoSettings"
                visible: view.settings.dirty
                enabled: !view.settings.saving
                text: qsTr("Undo all")
                onClicked: view.settings.watch()
            }

            StaffButton {
                objectName: "saveSettings"
                strong: true
                enabled: view.settings.dirty && !view.settings.saving
                text: qsTr("Save for all kiosks")
                onClicked: view.settings.save()
            }
        }
    }
}
