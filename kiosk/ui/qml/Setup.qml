pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "controls"
import "language"
import "screens" as Screens
import "setup"
import "theme"

// The window of a machine that is no kiosk yet.
Window {
    id: window

    required property var setup
    required property var sticks
    required property var language
    required property var formats
    required property bool fullscreen

    function pageOf(step: string): Component {
        switch (step) {
        case "address":
            return addressPage;
        case "code":
            return codePage;
        case "name":
            return namePage;
        case "checks":
            return checksPage;
        case "done":
            return donePage;
        default:
            return welcomePage;
        }
    }

    width: 720
    height: 1280
    color: Theme.paper
    title: qsTr("Photo Kiosk")
    flags: fullscreen ? Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint : Qt.Window
    visibility: fullscreen ? Window.FullScreen : Window.Windowed
    onClosing: close => close.accepted = !window.fullscreen

    LayoutMirroring.enabled: Tongue.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Tongue
        property: "formats"
        value: window.formats
    }

    Binding {
        target: Tongue
        property: "language"
        value: window.language
    }

    Binding {
        target: Theme
        property: "shortEdge"
        value: Math.min(window.width, window.height)
    }

    Loader {
        id: pages

        anchors.fill: parent
        anchors.topMargin: Theme.reach && window.height > window.width ? 0.2 * window.height : 0
        focus: true
        enabled: !comfort.visible && !chooser.visible && !failed.visible
        sourceComponent: window.pageOf(window.setup.step)
    }

    Component {
        id: welcomePage

        Welcome {
            setup: window.setup
            sticks: window.sticks
        }
    }

    Component {
        id: addressPage

        Address {
            setup: window.setup
        }
    }

    Component {
        id: codePage

        Code {
            setup: window.setup
        }
    }

    Component {
        id: namePage

        Name {
            setup: window.setup
        }
    }

    Component {
        id: checksPage

        Checks {
            setup: window.setup
        }
    }

    Component {
        id: donePage

        Done {
            setup: window.setup
        }
    }

    Screens.Comfort {
        id: comfort

        anchors.fill: parent
    }

    LanguageChooser {
        id: chooser

        objectName: "chooser"
        anchors.fill: parent
    }

    Notice {
        id: failed

        objectName: "setupFailed"
        anchors.fill: parent
        visible: window.setup.failed
        title: qsTr("Sorry, something went wrong here")
        words: qsTr("Nothing is lost. Please begin again; the log tells what happened.")

        buttons: PrimaryButton {
            objectName: "beginAnew"
            text: qsTr("Start over")
            Layout.fillWidth: true
            onClicked: window.setup.beginAnew()
        }
    }
}
