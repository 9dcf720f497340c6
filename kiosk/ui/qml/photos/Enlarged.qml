pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../language"
import "../theme"

// One photo as large as the screen allows; the others are a swipe away.
Rectangle {
    id: enlarged

    required property var grid
    property int photo: -1
    property var facts: ({})
    property bool first: true
    property bool last: true
    readonly property string refusal: Phrases.refusal(facts.refusalCode ?? "")

    function show(which: int): void {
        visible = true;
        photo = which;
        grid.enlarge(which);
        look();
    }

    // To the next one or the one before; past the ends nothing happens.
    function turn(after: bool): void {
        const other = grid.beside(photo, after);
        if (other >= 0)
            show(other);
    }

    function look(): void {
        facts = grid.facts(photo);
        first = grid.beside(photo, false) < 0;
        last = grid.beside(photo, true) < 0;
    }

    objectName: "enlarged"
    color: Theme.paper

    Connections {
        function onDataChanged(from: var, to: var) {
            if (enlarged.visible && from.row <= enlarged.photo && enlarged.photo <= to.row)
                enlarged.look();
        }

        // Of its neighbours: more of them, or one that can't be shown.
        function onChanged() {
            if (enlarged.visible)
                enlarged.look();
        }

        // The card is out, or another one is chosen.
        function onModelReset() {
            enlarged.visible = false;
        }

        target: enlarged.grid
    }

    MultiPointTouchArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Icon {
                anchors.centerIn: parent
                name: "photo"
                color: Theme.line
                size: 160 * Theme.unit
                visible: picture.status !== Image.Ready && enlarged.refusal === ""
            }

            Words {
                anchors.centerIn: parent
                width: parent.width
                visible: enlarged.refusal !== ""
                text: enlarged.refusal
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                horizontalAlignment: Text.AlignHCenter
            }

            Image {
                id: picture

                objectName: "enlargedPicture"
                anchors.fill: parent
                visible: enlarged.refusal === ""
                source: enlarged.visible ? enlarged.grid.enlarged.url || (enlarged.facts.thumbnail ?? "") : ""
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                cache: false
                smooth: true
                retainWhileLoading: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Photo %1").arg(enlarged.facts.number ?? 0)
            }

            DragHandler {
                target: null
                yAxis.enabled: false
                onActiveChanged: {
                    const way = persistentTranslation.x;
                    persistentTranslation = Qt.vector2d(0, 0);
                    if (!active && Math.abs(way) > 120 * Theme.unit)
                        enlarged.turn((way < 0) !== Tongue.rightToLeft);
                }
            }
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            QuietButton {
                objectName: "previousPhoto"
                iconName: "back"
                enabled: !enlarged.first
                Layout.preferredWidth: Theme.buttonHeight
                Accessible.name: qsTr("The photo before")
                onClicked: enlarged.turn(false)
            }

            Chip {
                objectName: "chooseEnlarged"
                text: enlarged.facts.selected ? qsTr("Chosen", "this photo") : qsTr("Choose this photo")
                chosen: enlarged.facts.selected ?? false
                enabled: enlarged.refusal === ""
                implicitHeight: Theme.buttonHeight
                Layout.fillWidth: true
                onClicked: enlarged.grid.toggle(enlarged.photo)
            }

            QuietButton {
                objectName: "closeEnlarged"
                text: qsTr("Close", "the enlarged photo")
                iconName: "cross"
                onClicked: enlarged.visible = false
            }

            QuietButton {
                objectName: "nextPhoto"
                iconName: "forward"
                enabled: !enlarged.last
                Layout.preferredWidth: Theme.buttonHeight
                Accessible.name: qsTr("The next photo")
                onClicked: enlarged.turn(true)
            }
        }
    }
}
