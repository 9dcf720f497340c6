import QtQuick
import QtQuick.Layouts
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// A price is typed, as on a till: digits come in from the right.
Sheet {
    id: sheet

    property string digits: ""
    property string currency: ""
    readonly property int minor: parseInt(digits || "0")

    signal accepted(int minor)

    function begin(minor: int): void {
        digits = minor > 0 ? String(minor) : "";
        visible = true;
    }

    objectName: "sheet"
    onPutAway: visible = false

    Words {
        objectName: "typedPrice"
        text: Format.money(sheet.minor, sheet.currency)
        font.pixelSize: Theme.titleSize
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Keypad {
        canGoOn: true
        Layout.alignment: Qt.AlignHCenter
        onTyped: digit => sheet.digits = (sheet.digits + digit).slice(0, 8)
        onErased: sheet.digits = sheet.digits.slice(0, -1)
        onWentOn: {
            sheet.visible = false;
            sheet.accepted(sheet.minor);
        }
    }
}
