pragma ComponentBehavior: Bound

import QtQuick
import "../controls"
import "../theme"

// The whole photo, turned, with what the print leaves out in the dark.
Item {
    id: photo

    required property string source
    required property real aspect
    required property int quarters
    required property rect crop
    property bool bordered: false
    readonly property bool sideways: quarters % 2 === 1
    readonly property alias area: frame

    Item {
        id: frame

        readonly property real shape: photo.aspect > 0 ? photo.aspect : 4 / 3

        anchors.centerIn: parent
        width: Math.min(photo.width, photo.height * shape)
        height: width / shape

        Rectangle {
            anchors.fill: parent
            color: Theme.key
            visible: picture.status !== Image.Ready

            Icon {
                anchors.centerIn: parent
                name: "photo"
                color: Theme.line
                size: 72 * Theme.unit
            }
        }

        Image {
            id: picture

            anchors.centerIn: parent
            width: photo.sideways ? parent.height : parent.width
            height: photo.sideways ? parent.width : parent.height
            rotation: 90 * photo.quarters
            source: photo.source
            fillMode: Image.Stretch
            asynchronous: true
            cache: false
            smooth: true
            retainWhileLoading: true
        }

        // Left, right, above and below the print.
        Repeater {
            model: [Qt.rect(0, 0, photo.crop.x, 1), Qt.rect(photo.crop.x + photo.crop.width, 0, 1 - photo.crop.x - photo.crop.width, 1), Qt.rect(photo.crop.x, 0, photo.crop.width, photo.crop.y), Qt.rect(photo.crop.x, photo.crop.y + photo.crop.height, photo.crop.width, 1 - photo.crop.y - photo.crop.height)]

            Rectangle {
                required property rect modelData

                x: modelData.x * frame.width
                y: modelData.y * frame.height
                width: modelData.width * frame.width
                height: modelData.height * frame.height
                color: Theme.veil
            }
        }

        Rectangle {
            x: photo.crop.x * frame.width
            y: photo.crop.y * frame.height
            width: photo.crop.width * frame.width
            height: photo.crop.height * frame.height
            color: "transparent"
            border.color: Theme.surface
            border.width: photo.bordered ? Math.max(6 * Theme.unit, width * 0.04) : 3 * Theme.unit
        }
    }
}
