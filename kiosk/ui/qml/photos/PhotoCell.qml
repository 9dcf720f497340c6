import QtQuick
import QtQuick.Templates as T
import "../controls"
import "../theme"

// A print on the table: chosen ones get the accent's frame and a tick, refused ones say why.
T.Button {
    id: cell

    // The grid's row, set once: while the cell goes there are no facts of it any more.
    property int photo: -1
    required property int number
    required property string thumbnail
    required property bool chosen
    required property string refusal
    required property bool copied

    signal enlargeWanted

    focusPolicy: Qt.NoFocus
    enabled: refusal === ""
    text: chosen ? qsTr("Photo %1, chosen").arg(number) : qsTr("Photo %1").arg(number)

    background: Rectangle {
        radius: Theme.radiusSmall
        color: cell.refusal !== "" ? Theme.key : cell.chosen ? Theme.accent : Theme.surface
        border.color: cell.chosen ? Theme.accent : Theme.line
        border.width: Theme.hairline
    }

    contentItem: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 12 * Theme.unit
            color: Theme.key
            visible: cell.refusal === ""

            Icon {
                anchors.centerIn: parent
                name: "photo"
                color: Theme.line
                size: 72 * Theme.unit
                visible: !picture.shown
            }

            Image {
                id: picture

                property bool shown: false

                anchors.fill: parent
                source: cell.thumbnail
                sourceSize: Qt.size(360, 360)
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: false
                retainWhileLoading: true
                opacity: shown ? 1 : 0
                onStatusChanged: {
                    if (status === Image.Ready)
                        shown = true;
                    else if (status === Image.Null)
                        shown = false;
                }

                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }

        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: 18 * Theme.unit
            width: mark.implicitWidth + Theme.gap
            height: mark.implicitHeight + Theme.gapSmall
            radius: Theme.radiusSmall
            color: Theme.surface
            visible: cell.copied && cell.refusal === ""

            Words {
                id: mark

                objectName: "copy-" + cell.photo
                anchors.centerIn: parent
                text: qsTr("a copy")
                font.pixelSize: Theme.smallSize
                wrapMode: Text.NoWrap
            }
        }

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gapSmall
            visible: cell.refusal !== ""

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "cross"
                color: Theme.inkSoft
                size: 56 * Theme.unit
            }

            Words {
                objectName: "refusal"
                width: parent.width
                text: cell.refusal
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                lineHeight: 1.1
                horizontalAlignment: Text.AlignHCenter
            }
        }

        T.Button {
            objectName: "enlarge-" + cell.photo
            anchors.right: parent.right
            anchors.top: parent.top
            width: Theme.touchMin
            height: width
            visible: cell.refusal === ""
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Enlarge photo %1").arg(cell.number)
            onClicked: cell.enlargeWanted()

            contentItem: Item {
                Rectangle {
                    anchors.centerIn: parent
                    width: 60 * Theme.unit
                    height: width
                    radius: width / 2
                    color: "#CCFFFFFF"

                    Icon {
                        anchors.centerIn: parent
                        name: "zoom"
                        size: 36 * Theme.unit
                    }
                }
            }
        }

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 22 * Theme.unit
            width: 68 * Theme.unit
            height: width
            radius: width / 2
            visible: cell.refusal === ""
            color: cell.chosen ? Theme.accent : "#99FFFFFF"
            border.color: Theme.surface
            border.width: 4 * Theme.unit

            Icon {
                anchors.centerIn: parent
                visible: cell.chosen
                name: "check"
                color: Theme.accentInk
                size: 44 * Theme.unit
                weight: 2.6
            }
        }
    }
}
