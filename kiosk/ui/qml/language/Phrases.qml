pragma Singleton

import QtQuick

// The customer's words for the codes that the flow knows.
QtObject {
    function finish(code: string): string {
        switch (code) {
        case "glossy":
            return qsTr("glossy");
        case "matte":
            return qsTr("matte");
        case "lustre":
            return qsTr("lustre");
        default:
            return code;
        }
    }

    function refusal(code: string): string {
        switch (code) {
        case "":
            return "";
        case "unreadable":
            return qsTr("Could not be read");
        case "empty":
            return qsTr("Empty file");
        case "not_a_photo":
            return qsTr("Not a photo");
        case "video":
            return qsTr("A video, not a photo");
        case "incomplete":
            return qsTr("Part of the picture is missing");
        case "damaged":
            return qsTr("Damaged picture");
        case "too_many_pixels":
        case "too_costly":
            return qsTr("Too large for this kiosk");
        default:
            return qsTr("This one does not open");
        }
    }

    function emailProblem(code: string): string {
        switch (code) {
        case "":
            return "";
        case "empty":
            return qsTr("Please type your email address.");
        case "no_at":
            return qsTr("The @ is missing, as in anna@example.com.");
        case "accent_in_name":
            return qsTr("Letters before the @ can only be a to z, without accents.");
        case "no_domain":
            return qsTr("Something is missing after the @, such as gmail.com.");
        default:
            return qsTr("This does not look like an email address yet. Please check it once more.");
        }
    }

    function apologyTitle(code: string): string {
        switch (code) {
        case "nothing_to_send":
            return qsTr("These files do not open");
        case "medium_unreadable":
            return qsTr("We could not read your stick or card");
        case "no_room":
            return qsTr("This kiosk is full just now");
        default:
            return qsTr("Sorry, something went wrong here");
        }
    }

    function apology(code: string, safe: bool): string {
        if (safe)
            return qsTr("Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.");
        switch (code) {
        case "nothing_to_send":
            return qsTr("None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.");
        case "medium_unreadable":
            return qsTr("Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.");
        case "no_room":
            return qsTr("Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.");
        default:
            return qsTr("It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.");
        }
    }
}
