pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// Languages, the time without a touch, and what uploads may take of the line.
Section {
    id: times

    required property var settings
    required property Item overlay
    readonly property var languages: settings.choices.languages.map(language => ({
                "value": language.tag,
                "text": language.ownName
            }))

    function megabits(value: int): string {
        return value === 0 ? qsTr("no limit") : qsTr("%1 Mbit/s").arg(Format.number(value));
    }

    title: qsTr("Languages, times and line")

    Choice {
        objectName: "language"
        title: qsTr("What the screen speaks first")
        options: times.languages
        chosen: [times.settings.facts.language]
        Layout.fillWidth: true
        onTouched: value => times.settings.setLanguage(value)
    }

    Choice {
        objectName: "offered"
        title: qsTr("What customers may choose")
        options: times.languages
        chosen: times.settings.facts.languages
        Layout.fillWidth: true
        onTouched: value => times.settings.toggleLanguage(value)
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Words {
            text: qsTr("Seconds without a touch until a customer is forgotten")
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }

        Stepper {
            objectName: "idle"
            value: times.settings.facts.idleS
            lowest: 15
            highest: 900
            onWanted: value => times.settings.setIdle(value)
        }
    }

    Repeater {
        model: [
            {
                "name": "ceiling",
                "text": qsTr("Uploads at most: %1")
            },
            {
                "name": "businessCeiling",
                "text": qsTr("While the shop is open at most: %1")
            }
        ]

        RowLayout {
            id: ceiling

            required property var modelData
            readonly property int value: times.settings.facts[modelData.name]

            spacing: Theme.gap
            Layout.fillWidth: true

            Words {
                objectName: ceiling.modelData.name + "Words"
                text: ceiling.modelData.text.arg(times.megabits(ceiling.value))
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }

            Stepper {
                objectName: ceiling.modelData.name
                value: ceiling.value
                highest: 10000
                onWanted: value => ceiling.modelData.name === "ceiling" ? times.settings.setCeiling(value) : times.settings.setBusinessCeiling(value)
            }
        }
    }

    Words {
        text: qsTr("When the shop is open")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: times.settings.facts.hours

            StaffButton {
                required property string modelData

                objectName: "hours-" + modelData
                text: "\u2066" + modelData + "\u2069  ×"
                onClicked: times.settings.removeHours(modelData)
            }
        }

        StaffButton {
            objectName: "addHours"
            text: qsTr("Add hours")
            onClicked: hours.begin("")
        }
    }

    TextSheet {
        id: hours

        objectName: "sheet"
        over: times.overlay
        prose: true
        title: qsTr("When the shop is open")
        words: qsTr("Days in English letters and two times, such as %1").arg("Mon-Fri 08:00-18:30")
        problem: SettingsWords.problem(times.settings.problem)
        done: qsTr("Add")
        onAccepted: text => {
            times.settings.addHours(text);
            visible = times.settings.problem !== "";
        }
    }
}
