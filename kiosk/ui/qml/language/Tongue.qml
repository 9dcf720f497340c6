pragma Singleton

import QtQuick

// What the screen speaks; Main gives it the models. Pages ask for the chooser by `choosing`.
QtObject {
    property var language: null
    property var formats: null
    property bool choosing: false
    readonly property string tag: language?.tag ?? "en"
    readonly property bool rightToLeft: language?.rightToLeft ?? false
    readonly property bool choosable: language?.choosable ?? false

    // What the step no longer allows is not left open over it.
    onChoosableChanged: if (!choosable)
        choosing = false
}
