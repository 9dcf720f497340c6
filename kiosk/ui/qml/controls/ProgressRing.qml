import QtQuick
import QtQuick.Shapes
import "../theme"

Item {
    id: ring

    property real value: 0
    property real thickness: 12 * Theme.unit
    property color color: Theme.accent
    default property alias content: middle.data

    implicitWidth: 140 * Theme.unit
    implicitHeight: implicitWidth

    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.track
            strokeWidth: ring.thickness
            fillColor: "transparent"

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.thickness) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: ring.value > 0 ? ring.color : "transparent"
            strokeWidth: ring.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.min(1, ring.value)
            }
        }
    }

    Item {
        id: middle

        anchors.fill: parent
        anchors.margins: ring.thickness
    }
}
