pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../controls"
import "../theme"

// A number, then a PIN; each digit of the PIN a dot, since customers stand beside.
Item {
    id: page

    required property var session
    readonly property bool asksPin: session.step !== "number"
    readonly property bool portrait: height > width
    readonly property bool checking: session.step === "checking"

    objectName: "logIn"
    focus: true
    Keys.onPressed: event => {
        if (checking)
            return;
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            session.typeDigit(event.text);
        else if (event.key === Qt.Key_Backspace)
            session.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            session.goOn();
    }

    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, (page.portrait ? 720 : 1500) * Theme.unit)
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Words {
                objectName: "logInTitle"
                text: page.asksPin ? qsTr("Your PIN") : qsTr("Your staff number")
                font.pixelSize: Theme.titleSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Item {
                implicitHeight: 80 * Theme.unit
                Layout.fillWidth: true

                Text {
                    objectName: "staffNumber"
                    anchors.centerIn: parent
                    visible: !page.asksPin
                    text: page.session.number
                    color: Theme.ink
                    font.pixelSize: Theme.titleSize
                    font.bold: true
                }

                Row {
                    anchors.centerIn: parent
                    visible: page.asksPin
                    spacing: Theme.gap
                    opacity: page.checking ? 0.4 : 1

                    Repeater {
                        model: page.session.pinLength

                        Rectangle {
                            required property int index

                            width: 36 * Theme.unit
                            height: width
                            radius: width / 2
                            color: index < page.session.pinTyped ? Theme.accent : Theme.surface
                            border.color: Theme.edge
                            border.width: Theme.hairline
                        }
                    }
                }
            }

            // As high as what most refusals need: the keys stay where they are.
            Item {
                implicitHeight: Math.max(130 * Theme.unit, remark.implicitHeight)
                Layout.fillWidth: true

                Remark {
                    id: remark

                    objectName: "logInRefusal"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    text: page.checking ? "" : StaffPhrases.refusal(page.session.refusal, page.session.lockedUntil)
                }
            }
        }

        Keypad {
            enabled: !page.checking
            canGoOn: page.session.canGoOn
            Layout.alignment: Qt.AlignHCenter
            onTyped: digit => page.session.typeDigit(digit)
            onErased: page.session.erase()
            onWentOn: page.session.goOn()
        }
    }
}
