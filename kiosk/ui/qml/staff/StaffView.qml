import QtQuick

// One view of the panel, as its list names it.
QtObject {
    required property string name
    required property string title
    required property Component page
    // What can't be shown without the backend is greyed while that does not answer.
    property bool needsBackend: true
    property bool forManagers: false
}
