pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "controls"
import "language"
import "screens"
import "staff"
import "theme"

Window {
    id: window

    required property var session
    required property var language
    required property var formats
    required property var sources
    required property var phone
    required property var grid
    required property var prints
    required property var printOrder
    required property var email
    required property var sending
    required property var idle
    required property var staff
    required property var closure
    required property bool fullscreen
    required property color brand
    required property url logo
    required property string shopName

    function pageOf(step: string): Component {
        switch (step) {
        case "language":
            return languagePage;
        case "source":
            return sourcePage;
        case "phone":
            return phonePage;
        case "photos":
            return photosPage;
        case "prints":
            return printsPage;
        case "email":
            return emailPage;
        case "consent":
            return consentPage;
        case "sending":
            return sendingPage;
        case "done":
            return donePage;
        case "apology":
            return apologyPage;
        default:
            return window.closure.closed ? closedPage : attractPage;
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
        property: "brand"
        value: window.brand
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
        // A second finger goes past a notice that holds the first.
        enabled: !comfort.visible && !chooser.visible && !missing.visible && !idleWarning.visible && !staffPanel.active
        sourceComponent: window.pageOf(window.session.step)
        onLoaded: entrance.restart()

        ParallelAnimation {
            id: entrance

            NumberAnimation {
                target: pages
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
    }

    Component {
        id: attractPage

        Attract {
            session: window.session
            logo: window.logo
            shopName: window.shopName
            takesPhones: window.phone.offered
            sellsPrints: window.printOrder.products.length > 0
            onStaffWanted: window.staff.session?.ask()
        }
    }

    Component {
        id: closedPage

        Closed {
            logo: window.logo
            shopName: window.shopName
            onStaffWanted: window.staff.session?.ask()
        }
    }

    Component {
        id: languagePage

        Language {
            session: window.session
        }
    }

    Component {
        id: sourcePage

        Source {
            session: window.session
            sources: window.sources
            phone: window.phone
        }
    }

    Component {
        id: phonePage

        Phone {
            session: window.session
            phone: window.phone
        }
    }

    Component {
        id: photosPage

        Photos {
            session: window.session
            grid: window.grid
        }
    }

    Component {
        id: printsPage

        PrintOptions {
            session: window.session
            prints: window.prints
            printOrder: window.printOrder
        }
    }

    Component {
        id: emailPage

        Email {
            session: window.session
            email: window.email
        }
    }

    Component {
        id: consentPage

        Consent {
            session: window.session
            printOrder: window.printOrder
        }
    }

    Component {
        id: sendingPage

        Sending {
            session: window.session
            sending: window.sending
        }
    }

    Component {
        id: donePage

        Done {
            session: window.session
            sending: window.sending
            printOrder: window.printOrder
            countdown: window.idle.closingCountdown
        }
    }

    Component {
        id: apologyPage

        Apology {
            session: window.session
            countdown: window.idle.closingCountdown
        }
    }

    Connections {
        function onStepChanged() {
            if (window.session.step === "attract")
                Theme.forgetComfort();
        }

        target: window.session
    }

    Loader {
        id: staffPanel

        anchors.fill: parent
        focus: active
        active: (window.staff.session?.step ?? "closed") !== "closed"
        sourceComponent: StaffPanel {
            staff: window.staff
        }
    }

    Comfort {
        id: comfort

        anchors.fill: parent
    }

    LanguageChooser {
        id: chooser

        objectName: "chooser"
        anchors.fill: parent
    }

    Notice {
        id: missing

        objectName: "missing"
        anchors.fill: parent
        visible: window.sources.chosenMissing
        title: qsTr("Your stick or card has come out")
        words: qsTr("Put it back in to go on where you were. Nothing is lost.")

        mark: Icon {
            name: "removable"
            color: Theme.accent
            size: 140 * Theme.unit
            weight: 1.4
        }

        buttons: QuietButton {
            objectName: "giveUp"
            text: qsTr("Start over")
            Layout.fillWidth: true
            onClicked: window.session.reset()
        }
    }

    Notice {
        id: idleWarning

        objectName: "idleWarning"
        anchors.fill: parent
        visible: window.idle.warning
        title: qsTr("Are you still there?")
        words: qsTr("To protect your privacy we start over soon.")

        mark: ProgressRing {
            width: 180 * Theme.unit
            height: width
            value: window.idle.warningCountdown.fractionLeft

            Words {
                anchors.centerIn: parent
                text: Format.number(window.idle.warningCountdown.secondsLeft)
                font.pixelSize: Theme.titleSize
                font.bold: true
            }
        }

        buttons: PrimaryButton {
            objectName: "stillHere"
            text: qsTr("Yes, go on")
            Layout.fillWidth: true
            onClicked: window.idle.touched()
        }
    }
}
