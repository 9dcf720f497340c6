pragma Singleton

import QtQuick
import "../language"

// The words of the set-up for the codes that the checks and the flow know.
QtObject {
    function stick(state: string): string {
        switch (state) {
        case "searching":
            return qsTr("Looking at the stick");
        case "found":
            return qsTr("Use this stick");
        case "nothing_on_it":
            return qsTr("Nothing for the set-up on this stick");
        case "unusable":
            return qsTr("This stick can't be used");
        default:
            return qsTr("Put a stick in");
        }
    }

    function stickHint(state: string, host: string): string {
        switch (state) {
        case "searching":
            return qsTr("One moment, please.");
        case "found":
            return qsTr("For the backend at %1").arg(Format.isolated(host));
        case "unusable":
            return qsTr("Please have the file for the set-up written again.");
        default:
            return qsTr("With the file for the set-up, or a photo of its QR code");
        }
    }

    function addressProblem(code: string): string {
        switch (code) {
        case "":
            return "";
        case "empty":
            return qsTr("Please type the address.");
        case "not_encrypted":
            return qsTr("The address must begin with %1, so that nobody on the way can read along.").arg(Format.isolated("https://"));
        default:
            return qsTr("This does not look like an address yet, such as api.example.com.");
        }
    }

    function check(code: string): string {
        switch (code) {
        case "version":
            return qsTr("Version");
        case "settings":
            return qsTr("Settings");
        case "disk":
            return qsTr("Disk");
        case "journal":
            return qsTr("Journal of orders");
        case "keyring":
            return qsTr("Keyring");
        case "network":
            return qsTr("Network");
        case "clock":
            return qsTr("Clock");
        case "backend":
            return qsTr("Backend");
        case "printer":
            return qsTr("Printers");
        default:
            return code;
        }
    }

    function mend(code: string): string {
        switch (code) {
        case "kiosk_older":
            return qsTr("Update this kiosk: it is older than the backend.");
        case "backend_older":
            return qsTr("Ask the owner to update the backend: it is older than this kiosk.");
        case "settings_wrong":
            return qsTr("Correct the settings file of this kiosk.");
        case "disk_full":
            return qsTr("Make room on this disk.");
        case "disk_unwritable":
            return qsTr("Allow this user to write to the kiosk's folder, on a disk that is whole.");
        case "journal_unusable":
            return qsTr("Run kiosk recover on this machine. No photo is lost by it.");
        case "no_keyring":
            return qsTr("Start the system's keyring. Without one, the settings file can say %1.").arg(Format.isolated("key_store\u00a0=\u00a0\"file\""));
        case "keyring_locked":
            return qsTr("Unlock the system's keyring, best by logging in anew.");
        case "keyring_fails":
            return qsTr("Restart this machine: its keyring does not work.");
        case "name_unknown":
            return qsTr("Check the address for a slip, and this machine's network.");
        case "no_answer":
            return qsTr("Check cable, Wi-Fi and firewall: nothing answers there.");
        case "certificate_refused":
            return qsTr("Check the address. If it is right, this network opens encrypted connections and must not.");
        case "certificate_time":
        case "clock_wrong":
            return qsTr("Set this machine's date and time.");
        case "proxy_refuses":
            return qsTr("Correct the proxy of this machine.");
        case "sign_in_page":
            return qsTr("Sign in to this network, or check the address: something else answers there.");
        case "device_refused":
            return qsTr("Ask the owner whether this kiosk was locked out.");
        case "backend_trouble":
            return qsTr("Try again in a few minutes, or ask the owner: the backend has trouble.");
        case "printer_silent":
            return qsTr("Switch the printer on, and check its cable or network.");
        case "printer_waits":
            return qsTr("See to the printer: it waits for somebody.");
        case "print_impossible":
            return qsTr("Put the paper in that the shop sells.");
        default:
            return qsTr("See what is written below.");
        }
    }
}
