import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// One size of paper: what it costs, and which printer takes it.
Rectangle {
    id: row

    required property string key
    required property int widthMm
    required property int heightMm
    required property int priceMinor
    required property string printer
    required property bool usual
    property string currency: ""
    property bool hasPrinters: false

    signal priceWanted
    signal printerWanted
    signal usualWanted
    signal removed

    objectName: "product-" + key
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radiusSmall
    color: Theme.surface
    border.color: Theme.line
    border.width: Theme.hairline

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Words {
                text: row.key
                font.bold: true
            }

            Words {
                text: qsTr("%1 × %2 mm").arg(Format.number(row.widthMm)).arg(Format.number(row.heightMm))
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }

            StatePill {
                visible: row.usual
                text: qsTr("The usual one")
                done: true
            }
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            StaffButton {
                objectName: row.objectName + "-price"
                text: Format.money(row.priceMinor, row.currency)
                onClicked: row.priceWanted()
            }

            StaffButton {
                objectName: row.objectName + "-printer"
                visible: row.hasPrinters
                text: row.printer === "" ? qsTr("Any printer") : qsTr("Printer %1").arg(Format.isolated(row.printer))
                onClicked: row.printerWanted()
            }

            StaffButton {
                objectName: row.objectName + "-usual"
                visible: !row.usual
                text: qsTr("Make it the usual one")
                onClicked: row.usualWanted()
            }

            StaffButton {
                objectName: row.objectName + "-remove"
                text: qsTr("Take off the list")
                onClicked: row.removed()
            }
        }
    }
}
