pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"
import "fleet"
import "orders"
import "settings"

// Staff's panel: the keypad, then the views. A new view is one line in `views`; docs/staff-panel.md tells the rest.
Rectangle {
    id: panel

    // By name: what `viewmodels/staff/bundle.py` makes.
    required property var staff
    readonly property var session: staff.session
    readonly property bool open: session.step === "open"
    readonly property bool reachable: staff.calls.reachable
    readonly property bool portrait: height > width
    property string current: "orders"
    readonly property StaffView view: views.find(each => each.name === current) ?? views[0]

    readonly property list<StaffView> views: [
        StaffView {
            name: "orders"
            title: qsTr("Orders")
            needsBackend: false
            page: OrdersView {
                orders: panel.staff.orders
                order: panel.staff.order
                overlay: panel
            }
        },
        StaffView {
            name: "kiosks"
            title: qsTr("Kiosks")
            needsBackend: false
            page: KiosksView {
                kiosks: panel.staff.kiosks
                machine: panel.session.manager ? panel.staff.machine : null
                overlay: panel
            }
        },
        StaffView {
            name: "prints"
            title: qsTr("Prints")
            needsBackend: false
            page: PrintsView {
                prints: panel.staff.prints
            }
        },
        StaffView {
            name: "letters"
            title: qsTr("Stuck")
            forManagers: true
            page: LettersView {
                letters: panel.staff.letters
            }
        },
        StaffView {
            name: "settings"
            title: qsTr("Settings")
            forManagers: true
            page: SettingsView {
                settings: panel.staff.settings
                overlay: panel
            }
        }
    ]

    // Why it can't be had now; empty where it can.
    function obstacle(view: StaffView): string {
        if (view.forManagers && !panel.session.manager)
            return qsTr("This is for managers.");
        return view.needsBackend && !panel.reachable ? qsTr("This needs the connection, and there is none just now.") : "";
    }

    objectName: "staffPanel"
    color: Theme.paper

    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        GridLayout {
            columns: panel.portrait ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true

            Strip {
                visible: panel.open
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.row: panel.portrait ? 1 : 0
                Layout.column: 0
                Layout.columnSpan: panel.portrait ? 2 : 1

                Repeater {
                    model: panel.views

                    StaffTab {
                        required property StaffView modelData

                        objectName: "view-" + modelData.name
                        text: modelData.title
                        chosen: modelData === panel.view
                        // Greyed, and still touched: it says why.
                        opacity: panel.obstacle(modelData) === "" ? 1 : 0.4
                        onClicked: panel.current = modelData.name
                    }
                }
            }

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.row: 0
                Layout.column: panel.portrait ? 0 : 1

                Words {
                    objectName: "staffName"
                    text: panel.open ? Format.isolated(panel.session.name) : qsTr("Staff")
                    font.bold: true
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    horizontalAlignment: panel.portrait || !panel.open ? Text.AlignLeft : Text.AlignRight
                    Layout.fillWidth: true
                }

                Words {
                    objectName: "closesIn"
                    visible: panel.session.closesInS > 0
                    text: qsTr("Closes in %1 s").arg(Format.number(panel.session.closesInS))
                    color: Theme.trouble
                    font.pixelSize: Theme.smallSize
                    font.bold: true
                }
            }

            StaffButton {
                objectName: "closePanel"
                text: qsTr("Close")
                Layout.row: 0
                Layout.column: panel.portrait ? 1 : 2
                onClicked: panel.session.close()
            }
        }

        Remark {
            objectName: "offline"
            text: !panel.open || panel.reachable ? "" : panel.session.offline ? qsTr("No connection when you came in: you see this kiosk's own queue. Close, and come in again once there is one.") : qsTr("No connection just now: you see this kiosk's own queue.")
            Layout.fillWidth: true
        }

        Loader {
            id: page

            readonly property string obstacle: panel.obstacle(panel.view)

            objectName: "staffPage"
            focus: true
            sourceComponent: !panel.open ? logIn : obstacle === "" ? panel.view.page : obstaclePage
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Component {
        id: logIn

        LogIn {
            session: panel.session
        }
    }

    Component {
        id: obstaclePage

        Item {
            Words {
                objectName: "obstacle"
                anchors.centerIn: parent
                width: Math.min(parent.width, 800 * Theme.unit)
                text: page.obstacle
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
