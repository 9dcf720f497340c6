pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."
import "../../language"

// What the shop prints, and for how much.
Section {
    id: catalogue

    required property var settings
    required property Item overlay
    property string priced: ""

    title: qsTr("Sizes and prices")

    Choice {
        objectName: "currency"
        title: qsTr("Currency")
        options: catalogue.settings.choices.currencies.map(code => ({
                    "value": code,
                    "text": code
                }))
        chosen: [catalogue.settings.facts.currency]
        Layout.fillWidth: true
        onTouched: value => catalogue.settings.setCurrency(value)
    }

    Repeater {
        model: catalogue.settings.products

        ProductRow {
            currency: catalogue.settings.facts.currency
            hasPrinters: catalogue.settings.choices.printers.length > 0
            Layout.fillWidth: true
            onPriceWanted: {
                catalogue.priced = key;
                price.begin(priceMinor);
            }
            onPrinterWanted: catalogue.settings.nextPrinter(key)
            onUsualWanted: catalogue.settings.makeUsual(key)
            onRemoved: catalogue.settings.removeProduct(key)
        }
    }

    StaffButton {
        objectName: "addProduct"
        text: qsTr("Add a size")
        onClicked: size.begin("")
    }

    Choice {
        objectName: "finish"
        title: qsTr("Paper")
        options: catalogue.settings.choices.finishes.map(code => ({
                    "value": code,
                    "text": Phrases.finish(code)
                }))
        chosen: catalogue.settings.facts.finishes
        Layout.fillWidth: true
        onTouched: value => catalogue.settings.toggleFinish(value)
    }

    NumberSheet {
        id: price

        over: catalogue.overlay
        title: qsTr("Price of one print, %1").arg(catalogue.priced)
        currency: catalogue.settings.facts.currency
        onAccepted: minor => catalogue.settings.setPrice(catalogue.priced, minor)
    }

    TextSheet {
        id: size

        objectName: "sheet"
        over: catalogue.overlay
        prose: true
        title: qsTr("Add a size")
        words: qsTr("Its name, its two sides, and the price in the smallest coin: %1").arg("10x15: 102x152 mm, 29")
        problem: SettingsWords.problem(catalogue.settings.problem)
        done: qsTr("Add")
        onAccepted: text => {
            catalogue.settings.addProduct(text);
            visible = catalogue.settings.problem !== "";
        }
    }
}
