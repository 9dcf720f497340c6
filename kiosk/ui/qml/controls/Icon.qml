import QtQuick
import "../theme"

// Line icons on a 24 by 24 raster, drawn here so that no font need have them. Those that point turn with the script.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: 48 * Theme.unit
    property real weight: 2

    readonly property bool turned: LayoutMirroring.enabled && (name === "back" || name === "forward")
    readonly property var outlines: ({
            "back": "M15 5 L8 12 L15 19",
            "backspace": "M9 5.5 H20.5 V18.5 H9 L3.5 12 Z M12 9.5 L17 14.5 M17 9.5 L12 14.5",
            "capital": "M12 4.5 L19.5 12.5 H15.5 V19.5 H8.5 V12.5 H4.5 Z",
            "card": "M6.5 3 H14 L18.5 7.5 V21 H6.5 Z M10 7 V10.5 M13.2 7 V10.5",
            "check": "M5 12.8 L10 17.5 L19.5 7",
            "comfort": "M12 4.6 A1.1 1.1 0 1 0 12 4.5 M4.5 8.5 L10 10 V14 L8 20.5 M19.5 8.5 L14 10 V14 L16 20.5 M10 14 H14",
            "cross": "M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5",
            "edit": "M4 20 L4.8 16 L16 4.8 A1.8 1.8 0 0 1 18.6 4.8 L19.2 5.4 A1.8 1.8 0 0 1 19.2 8 L8 19.2 Z M14 7 L17 10",
            "folder": "M3 6 H9.5 L11.5 8.5 H21 V19 H3 Z",
            "forward": "M9 5 L16 12 L9 19",
            "globe": "M12 3.5 A8.5 8.5 0 1 1 12 20.5 A8.5 8.5 0 1 1 12 3.5 M3.5 12 H20.5 M12 3.5 C7.2 8.3 7.2 15.7 12 20.5 M12 3.5 C16.8 8.3 16.8 15.7 12 20.5",
            "mail": "M3 6 H21 V18.5 H3 Z M3.5 7 L12 13.8 L20.5 7",
            "minus": "M5.5 12 H18.5",
            "phone": "M7.5 3 H16.5 V21 H7.5 Z M11 18 H13",
            "photo": "M3.5 5 H20.5 V19 H3.5 Z M3.5 16 L9 10.8 L13 14.6 L15.8 12.2 L20.5 16.4 M15.4 8.6 H15.6",
            "plus": "M5.5 12 H18.5 M12 5.5 V18.5",
            "removable": "M7.5 10 H16.5 V21 H7.5 Z M9.5 10 V3.5 H14.5 V10 M12 14.5 V16.5",
            "turn": "M19 12 A7 7 0 1 1 16.5 6.6 M16.8 2.8 V7 H12.6",
            "zoom": "M10.5 4 A6.5 6.5 0 1 1 10.5 17 A6.5 6.5 0 1 1 10.5 4 M15.4 15.4 L20.5 20.5 M7.5 10.5 H13.5 M10.5 7.5 V13.5",
            "touch": "M9 12 V5.5 A1.7 1.7 0 0 1 12.4 5.5 V10.5 L17 11.6 A2.4 2.4 0 0 1 18.8 14.2 L18 21 H10.5 L6 15.5 A1.7 1.7 0 0 1 8.6 13.4 L9 13.8 Z"
        })

    implicitWidth: size
    implicitHeight: size

    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.turned ? -1 : 1
    }

    // An image and no Shape: Qt's software renderer does not clip shapes, and a picture is drawn once for all cells.
    Image {
        anchors.fill: parent
        sourceSize: Qt.size(Math.ceil(icon.size), Math.ceil(icon.size))
        source: "data:image/svg+xml;utf8," + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-linecap="round" stroke-linejoin="round" stroke="' + icon.color + '" stroke-width="' + icon.weight + '"><path d="' + icon.outlines[icon.name] + '"/></svg>')
    }
}
