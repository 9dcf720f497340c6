pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import "../theme"

// Three prints fanned out on the counter: says "photos" in every language.
Item {
    id: prints

    implicitWidth: 760 * Theme.unit
    implicitHeight: 520 * Theme.unit

    component Print: Rectangle {
        id: photo

        required property color sky
        required property color hill

        width: 360 * Theme.unit
        height: 420 * Theme.unit
        radius: 10 * Theme.unit
        color: Theme.surface
        border.color: Theme.line
        border.width: Theme.hairline
        antialiasing: true

        Rectangle {
            id: scene

            x: 26 * Theme.unit
            y: 26 * Theme.unit
            width: parent.width - 2 * x
            height: width
            color: photo.sky
            antialiasing: true

            Rectangle {
                x: parent.width * 0.62
                y: parent.height * 0.16
                width: parent.width * 0.2
                height: width
                radius: width / 2
                color: Theme.sun
            }

            Shape {
                id: hills

                anchors.fill: parent
                antialiasing: true

                ShapePath {
                    strokeColor: "transparent"
                    fillColor: photo.hill
                    startX: 0
                    startY: hills.height

                    PathLine {
                        x: 0
                        y: hills.height * 0.7
                    }
                    PathQuad {
                        x: hills.width * 0.55
                        y: hills.height * 0.72
                        controlX: hills.width * 0.28
                        controlY: hills.height * 0.4
                    }
                    PathQuad {
                        x: hills.width
                        y: hills.height * 0.62
                        controlX: hills.width * 0.8
                        controlY: hills.height * 0.48
                    }
                    PathLine {
                        x: hills.width
                        y: hills.height
                    }
                }
            }
        }
    }

    Print {
        sky: "#F3D9C4"
        hill: "#B5694A"
        rotation: -12
        x: 30 * Theme.unit
        y: 60 * Theme.unit
    }

    Print {
        sky: "#D6E4EA"
        hill: "#4F7C8A"
        rotation: 11
        x: prints.width - width - 30 * Theme.unit
        y: 60 * Theme.unit
    }

    Print {
        sky: "#E3EEE6"
        hill: Theme.accent
        rotation: -1
        x: (prints.width - width) / 2
        y: 24 * Theme.unit
    }
}
