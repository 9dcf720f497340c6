pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// The list, and beside it (or over it, on an upright screen) the order that was touched.
Item {
    id: view

    required property var orders
    required property var order
    required property Item overlay
    readonly property bool portrait: height > width

    // What a scanner reads off a receipt or a screen: it types a code and Return, as a keyboard would.
    property string scanned: ""

    objectName: "ordersView"
    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            view.orders.search(view.scanned);
            view.scanned = "";
        } else if (/^[0-9A-Za-z]$/.test(event.text)) {
            view.scanned += event.text;
        }
    }
    Component.onCompleted: orders.watch()
    Component.onDestruction: {
        orders.leave();
        order.close();
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ColumnLayout {
            visible: !view.portrait || !view.order.isOpen
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 9

            Strip {
                Layout.fillWidth: true

                StaffButton {
                    objectName: "searchOrders"
                    text: view.orders.typed === "" ? qsTr("Search by code or address") : Format.isolated(view.orders.typed)
                    onClicked: search.begin(view.orders.typed)
                }

                StaffButton {
                    objectName: "searchNothing"
                    visible: view.orders.typed !== ""
                    text: qsTr("Show all")
                    onClicked: view.orders.search("")
                }

                Repeater {
                    model: ["all", "today", "yesterday", "week"]

                    StaffTab {
                        required property string modelData

                        objectName: "period-" + modelData
                        text: OrderWords.period(modelData)
                        chosen: view.orders.period === modelData
                        onClicked: view.orders.setPeriod(modelData)
                    }
                }
            }

            Strip {
                Layout.fillWidth: true

                StaffTab {
                    objectName: "stage-all"
                    text: qsTr("All", "orders of every state")
                    chosen: view.orders.stage === ""
                    onClicked: view.orders.setStage("")
                }

                Repeater {
                    model: view.orders.counts

                    StaffTab {
                        required property string key
                        required property int amount

                        objectName: "stage-" + key
                        text: OrderWords.stage(key)
                        count: amount
                        urgent: key === "attention"
                        chosen: view.orders.stage === key
                        onClicked: view.orders.setStage(key)
                    }
                }
            }

            Remark {
                objectName: "listRefusal"
                // That there is no connection the panel says by itself.
                text: view.orders.refusal === "offline" ? "" : StaffPhrases.refusal(view.orders.refusal, "")
                Layout.fillWidth: true
            }

            Remark {
                objectName: "heldUp"
                text: view.orders.heldUp ? qsTr("This kiosk can't send photos just now. They are safe here, and go by themselves.") : ""
                Layout.fillWidth: true
            }

            ListView {
                id: list

                // Also where a page is too short to fill the list.
                function lookForMore() {
                    if (atYEnd && count > 0)
                        view.orders.more();
                }

                objectName: "orders"
                clip: true
                spacing: Theme.gapSmall
                boundsBehavior: Flickable.StopAtBounds
                // Rows come and go under it; what is made ahead of the eye would be called off half done.
                cacheBuffer: 0
                model: view.orders.orders
                Layout.fillWidth: true
                Layout.fillHeight: true
                onAtYEndChanged: Qt.callLater(list.lookForMore)
                onCountChanged: Qt.callLater(list.lookForMore)

                delegate: OrderLine {
                    width: list.width
                    chosen: view.order.orderId === key
                    onClicked: view.order.open(key)
                }

                Words {
                    objectName: "noOrders"
                    anchors.centerIn: parent
                    width: parent.width
                    visible: list.count === 0
                    text: view.orders.loaded ? qsTr("No orders here.") : qsTr("One moment…")
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }

        Loader {
            active: view.order.isOpen
            visible: active
            sourceComponent: orderPage
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 11
        }
    }

    Connections {
        function onFound(orderId) {
            view.order.open(orderId);
        }

        target: view.orders
    }

    Component {
        id: orderPage

        OrderPage {
            order: view.order
            overlay: view.overlay
            portrait: view.portrait
        }
    }

    TextSheet {
        id: search

        objectName: "sheet"
        over: view.overlay
        title: qsTr("Search by code or address")
        words: qsTr("The six characters of the receipt, or the whole address.")
        problem: view.orders.typedWrong ? qsTr("This is neither a whole code nor a whole address.") : ""
        done: qsTr("Search")
        onAccepted: text => {
            view.orders.search(text);
            visible = view.orders.typedWrong;
        }
        onVisibleChanged: if (!visible)
            view.forceActiveFocus()
    }
}
