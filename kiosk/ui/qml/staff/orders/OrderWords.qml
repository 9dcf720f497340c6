pragma Singleton

import QtQuick
import ".."

// An order's codes in words: where it stands, what was done, what can be done with it.
QtObject {
    function stage(code: string): string {
        switch (code) {
        case "receiving":
            return qsTr("On its way");
        case "attention":
            return qsTr("Needs you");
        case "to_print":
            return qsTr("To print");
        case "ready":
            return qsTr("Ready", "an order to be handed over");
        case "collected":
            return qsTr("Collected");
        case "cancelled":
            return qsTr("Cancelled");
        default:
            return StaffPhrases.unknown(code);
        }
    }

    function trouble(code: string): string {
        switch (code) {
        case "mail_refused":
            return qsTr("The mail service refuses this address. Is it typed right?");
        case "mail_bounced":
            return qsTr("The mail came back. Is the address right?");
        case "mail_rejected":
            return qsTr("The mail service did not send the mail.");
        case "mail_suppressed":
            return qsTr("No mail goes to this address, since one came back before.");
        case "photo_failed":
            return qsTr("A photo did not arrive whole.");
        case "print_failed":
            return qsTr("A print failed.");
        default:
            return StaffPhrases.unknown(code);
        }
    }

    function period(code: string): string {
        switch (code) {
        case "today":
            return qsTr("Today");
        case "yesterday":
            return qsTr("Yesterday");
        case "week":
            return qsTr("7 days");
        default:
            return qsTr("Any day");
        }
    }

    function deed(kind: string): string {
        switch (kind) {
        case "retry_upload":
            return qsTr("Send again");
        case "resend_mail":
            return qsTr("Mail again");
        case "change_address":
            return qsTr("Mend the address");
        case "retry_prints":
            return qsTr("Retry the prints");
        case "reprint":
            return qsTr("Print again");
        case "mark_collected":
            return qsTr("Handed over");
        case "cancel":
            return qsTr("Cancel the order");
        case "erase":
            return qsTr("Erase everything");
        default:
            return StaffPhrases.unknown(kind);
        }
    }

    function done(kind: string): string {
        switch (kind) {
        case "":
            return "";
        case "retry_upload":
            return qsTr("The photos are sent again.");
        case "resend_mail":
            return qsTr("The mail goes out once more.");
        case "change_address":
            return qsTr("The address is mended, and the mail goes there.");
        case "retry_prints":
            return qsTr("The prints are in the queue again.");
        case "reprint":
            return qsTr("They come on paper once more.");
        case "mark_collected":
            return qsTr("Marked as collected.");
        case "cancel":
            return qsTr("The order is cancelled.");
        case "erase":
            return qsTr("The order is being erased.");
        default:
            return StaffPhrases.unknown(kind);
        }
    }

    // What a person is asked before the deed, and what it means.
    function question(kind: string): string {
        switch (kind) {
        case "reprint":
            return qsTr("Why once more?");
        case "retry_prints":
            return qsTr("Look into the printer first");
        case "cancel":
            return qsTr("Cancel this order?");
        default:
            return qsTr("Erase this order for good?");
        }
    }

    function meaning(kind: string): string {
        switch (kind) {
        case "retry_prints":
            return qsTr("A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.");
        case "cancel":
            return qsTr("Nothing more of it is printed or mailed. The photos stay until they expire.");
        case "erase":
            return qsTr("Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.");
        default:
            return "";
        }
    }

    function event(what: string): string {
        switch (what) {
        case "taken":
            return qsTr("The customer pressed Send");
        case "received":
            return qsTr("The order is known to the backend");
        case "first_uploaded":
            return qsTr("The first photo is uploaded");
        case "last_uploaded":
            return qsTr("The last photo is uploaded");
        case "first_processed":
            return qsTr("The first photo is checked");
        case "photo_failed":
            return qsTr("A photo did not arrive whole");
        case "ready":
            return qsTr("All photos are there");
        case "mail_sent":
        case "mail_accepted":
            return qsTr("The mail went out");
        case "mail_refused":
        case "mail_rejected":
            return qsTr("The mail was refused");
        case "mail_delayed":
            return qsTr("The mail is delayed");
        case "mail_delivered":
            return qsTr("The mail arrived");
        case "mail_bounced":
            return qsTr("The mail came back");
        case "mail_suppressed":
            return qsTr("The mail was not sent");
        case "mail_complained":
            return qsTr("The mail was marked as spam");
        case "print_queued":
            return qsTr("To be printed once more");
        case "printing":
            return qsTr("At the printer");
        case "printed":
            return qsTr("Printed");
        case "print_failed":
            return qsTr("The print failed");
        case "mail_asked":
            return qsTr("The mail was asked for once more");
        case "address_changed":
            return qsTr("The address was mended");
        case "collected":
            return qsTr("Handed over");
        case "cancelled":
            return qsTr("The order is cancelled.");
        case "erasure_asked":
            return qsTr("The erasure was asked for");
        default:
            return StaffPhrases.unknown(what);
        }
    }

    // A photo's own state, in one word.
    function photo(photoStatus: string, printStatus: string): string {
        switch (photoStatus) {
        case "spooled":
            return qsTr("waits here");
        case "sending":
            return qsTr("is being sent");
        case "sent":
        case "confirmed":
            return qsTr("sent");
        case "failed":
            return qsTr("failed");
        case "pending":
            return qsTr("on its way");
        }
        switch (printStatus) {
        case "waiting":
        case "queued":
            return qsTr("to print");
        case "printing":
            return qsTr("at the printer");
        case "printed":
            return qsTr("printed");
        case "failed":
            return qsTr("print failed");
        default:
            return qsTr("no print");
        }
    }
}
