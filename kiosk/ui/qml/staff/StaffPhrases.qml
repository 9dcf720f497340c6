pragma Singleton

import QtQuick
import "../language"

// Staff's words for the codes that the contract and the kiosk know; a code that is younger than this kiosk is shown as it is.
QtObject {
    function unknown(code: string): string {
        return code.replace(/[_-]/g, " ");
    }

    function moment(at: string): string {
        return at === "" ? "" : Format.moment(new Date(at));
    }

    function lasting(seconds: real): string {
        if (seconds < 3600)
            return qsTr("%1 min").arg(Format.number(Math.max(1, Math.round(seconds / 60))));
        if (seconds < 172800)
            return qsTr("%1 h").arg(Format.number(Math.round(seconds / 3600)));
        return qsTr("%1 d").arg(Format.number(Math.round(seconds / 86400)));
    }

    function refusal(code: string, until: string): string {
        switch (code) {
        case "":
            return "";
        case "offline":
            return qsTr("No connection to the backend just now.");
        case "trouble":
            return qsTr("The backend has trouble just now. Please try again in a moment.");
        case "pin_refused":
            return qsTr("Number and PIN do not belong together.");
        case "pin_locked":
            return until === "" ? qsTr("Too many wrong PINs. Please try again later.") : qsTr("Too many wrong PINs. Please try again at %1.").arg(moment(until));
        case "offline_refused":
            return qsTr("No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.");
        case "session_over":
            return qsTr("Your session has ended. Please come in again.");
        case "manager_required":
            return qsTr("This is for managers.");
        case "not_possible":
            return qsTr("The order has changed meanwhile; this can't be done any more.");
        case "not_found":
            return qsTr("The backend does not have this order.");
        case "erased":
            return qsTr("This order was erased.");
        case "conflict":
            return qsTr("Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.");
        case "invalid":
            return qsTr("The backend does not take this as it is.");
        case "device_refused":
            return qsTr("The backend does not know this kiosk. Please ask the owner.");
        case "disk":
            return qsTr("This kiosk's own records can't be read. Please ask the owner.");
        default:
            return qsTr("Something went wrong here; the log tells what.");
        }
    }

    // Ready reasons, which go into the audit's log by their codes; and whatever else is told as the reason of something.
    function reason(code: string): string {
        switch (code) {
        case "":
            return "";
        case "damaged":
            return qsTr("Damaged print");
        case "wrong_colours":
            return qsTr("Wrong colours");
        case "wrong_size":
            return qsTr("Wrong size");
        case "lost":
            return qsTr("Lost");
        case "more_wanted":
            return qsTr("More are wanted");
        case "customer_asked":
            return qsTr("The customer asks for it");
        case "ordered_twice":
            return qsTr("Ordered twice");
        case "not_paid":
            return qsTr("Not paid");
        case "test_order":
            return qsTr("Only a test");
        case "no_such_address":
            return qsTr("nobody has this address");
        case "mailbox_full":
            return qsTr("the mailbox is full");
        case "address_refused":
        case "suppression_list":
            return qsTr("the mail service does not send to it");
        case "marked_as_spam":
            return qsTr("marked as spam");
        case "server_refused":
        case "content_refused":
        case "too_large":
            return qsTr("the other mail server refused it");
        case "server_trouble":
            return qsTr("the other mail server has trouble");
        case "not_sent":
            return qsTr("could not be sent");
        case "other_size":
        case "other_checksum":
        case "other_bytes":
            return qsTr("did not arrive whole");
        case "no-such-paper":
            return qsTr("this paper is not there");
        case "photo-unusable":
            return qsTr("no print can be made of it");
        case "refused":
        case "aborted":
            return qsTr("the printer gave it up");
        case "cancelled":
            return qsTr("cancelled at the printer");
        default:
            return printer(code.replace(/-/g, "_")) || unknown(code);
        }
    }

    // What a printer waits for; empty for what is none of its troubles.
    function printer(code: string): string {
        switch (code) {
        case "media_empty":
        case "media_needed":
            return qsTr("out of paper");
        case "media_jam":
            return qsTr("paper jam");
        case "cover_open":
            return qsTr("a cover is open");
        case "tray_missing":
            return qsTr("a tray is missing");
        case "output_full":
            return qsTr("the output tray is full");
        case "supply_empty":
            return qsTr("ink or ribbon is used up");
        case "waste_full":
            return qsTr("the waste container is full");
        case "too_hot_or_cold":
            return qsTr("too hot or too cold");
        case "stopped":
            return qsTr("it was stopped");
        case "offline":
            return qsTr("it does not answer");
        case "other":
            return qsTr("see its display");
        case "media_low":
            return qsTr("paper runs low");
        case "supply_low":
            return qsTr("ink or ribbon runs low");
        case "output_almost_full":
            return qsTr("the output tray is almost full");
        default:
            return "";
        }
    }

    function by(who: string): string {
        switch (who) {
        case "kiosk":
            return qsTr("kiosk");
        case "backend":
            return qsTr("backend");
        case "mail_service":
            return qsTr("mail service");
        default:
            return qsTr("staff %1").arg(who);
        }
    }

    function queue(code: string): string {
        switch (code) {
        case "stored_photos":
            return qsTr("Photos to be checked");
        case "notices":
            return qsTr("Mails to be sent");
        case "link_requests":
            return qsTr("New links to be sent");
        case "mail_events":
            return qsTr("News of mails");
        case "erasures":
            return qsTr("Orders to be erased");
        default:
            return unknown(code);
        }
    }

    // By the name of the error that the function wrote beside the letter.
    function letter(reason: string): string {
        switch (reason.split(":")[0].replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase()) {
        case "contract_violation":
            return qsTr("It can't be read.");
        case "records_inconsistent":
            return qsTr("The records contradict it. Please tell the owner.");
        case "throttled":
            return qsTr("There was too much to do at each try.");
        case "unavailable":
            return qsTr("A service did not answer at each try.");
        case "notice_held":
            return qsTr("Somebody else was at it at each try.");
        default:
            return qsTr("Something went wrong here; the log tells what.");
        }
    }
}
