pragma Singleton

import QtQuick

// Why a change is none that a kiosk would take.
QtObject {
    function problem(code: string): string {
        switch (code) {
        case "":
            return "";
        case "product":
            return qsTr("This is not a name, two sides and a price.");
        case "product_twice":
            return qsTr("This size is on the list already.");
        case "too_many":
            return qsTr("There are as many as there may be.");
        case "hours":
            return qsTr("This is not a day and two times.");
        case "accent":
            return qsTr("White words can't be read on this colour.");
        case "logo":
            return qsTr("This file is neither a PNG nor an SVG.");
        case "logo_too_large":
            return qsTr("The logo has more than 128 KB.");
        default:
            return qsTr("This can't be set so.");
        }
    }
}
