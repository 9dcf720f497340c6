pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import ".."
import "../../controls"
import "../../language"
import "../../theme"

// One photo of the order; a touch chooses it to be printed once more.
Item {
    id: photo

    required property string key
    required property int number
    required property string preview
    required property string photoStatus
    required property string printStatus
    required property var prints
    required property string reason
    required property bool chosen
    readonly property bool failed: photoStatus === "failed" || printStatus === "failed"

    signal touched

    T.Button {
        id: button

        objectName: "orderPhoto-" + photo.number
        anchors.fill: parent
        anchors.margins: Theme.gapSmall / 2
        focusPolicy: Qt.NoFocus
        Accessible.name: qsTr("Photo %1").arg(photo.number)
        Accessible.checked: photo.chosen
        onClicked: photo.touched()

        background: Rectangle {
            radius: Theme.radiusSmall
            color: photo.chosen ? Theme.accentSoft : Theme.surface
            border.color: photo.chosen ? Theme.accent : photo.failed ? Theme.trouble : Theme.line
            border.width: (photo.chosen ? 4 : 2) * Theme.unit
        }

        contentItem: Item {
            Rectangle {
                id: frame

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.gapSmall
                height: parent.width - 2 * Theme.gapSmall
                color: Theme.key

                Icon {
                    anchors.centerIn: parent
                    visible: picture.status !== Image.Ready
                    name: "photo"
                    color: Theme.inkSoft
                    size: 72 * Theme.unit
                }

                Image {
                    id: picture

                    objectName: "preview-" + photo.number
                    anchors.fill: parent
                    // Never kept: nothing of an order stays when the panel closes.
                    cache: false
                    asynchronous: true
                    autoTransform: true
                    source: photo.preview
                    sourceSize: Qt.size(Math.ceil(frame.width), Math.ceil(frame.height))
                    fillMode: Image.PreserveAspectFit
                }

                Rectangle {
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.gapSmall
                    visible: photo.chosen
                    width: 56 * Theme.unit
                    height: width
                    radius: width / 2
                    color: Theme.accent

                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        color: Theme.accentInk
                        size: 40 * Theme.unit
                    }
                }
            }

            Column {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: frame.bottom
                anchors.margins: Theme.gapSmall
                anchors.topMargin: 4 * Theme.unit

                Words {
                    objectName: "photoState-" + photo.number
                    width: parent.width
                    text: photo.reason === "" ? OrderWords.photo(photo.photoStatus, photo.printStatus) : StaffPhrases.reason(photo.reason)
                    color: photo.failed ? Theme.trouble : Theme.inkSoft
                    font.pixelSize: 24 * Theme.textUnit
                    font.bold: photo.failed
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 16 * Theme.textUnit
                    maximumLineCount: 1
                    elide: Text.ElideRight
                }

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: photo.prints.map(print => qsTr("%1 × %2, %3", "copies, size, finish").arg(Format.number(print.copies)).arg(print.product).arg(Phrases.finish(print.finish))).join("  ·  ")
                    color: Theme.ink
                    font.pixelSize: 24 * Theme.textUnit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 15 * Theme.textUnit
                    maximumLineCount: 1
                    elide: Text.ElideRight
                }
            }
        }
    }
}
