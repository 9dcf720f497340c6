"""What SES says of a mail that it took, by the recipient's address, in the words of its event publishing.

The mailbox simulator's addresses do here what they do at SES, labels (`bounce+till1@…`) included; an address on the
suppression list is dropped; every other one gets its mail.
https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parseaddr
from typing import Any, Final

from infra.local_cloud.stores.ministack import ACCOUNT_ID

SIMULATOR_DOMAIN: Final = "simulator.amazonses.com"
_FEEDBACK_ID: Final = "local-cloud-feedback"
_LISTED: Final = "OnAccountSuppressionList"


def matching_type(event: Mapping[str, Any]) -> str:
    """As a template's MatchingEventTypes has it: `DELIVERY_DELAY` of a `DeliveryDelay`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", event["eventType"]).upper()


def events_of(call: Mapping[str, Any], message_id: str, suppressed: Mapping[str, str]) -> list[dict[str, Any]]:
    """The events of one mail, in the order in which they happen.

    `suppressed` has the addresses on the account's suppression list, in lower case, with the reason that put them
    there.
    """
    at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    mail = _mail(call, message_id, at)
    addresses = [parseaddr(one)[1] for one in mail["destination"]]
    after = [event for address in addresses for event in _outcome(address, at, suppressed.get(address.lower()))]
    return [{**event, "mail": mail} for event in ({"eventType": "Send", "send": {}}, *after)]


def _outcome(address: str, at: str, listed_for: str | None) -> list[dict[str, Any]]:
    local, _, domain = address.lower().partition("@")
    scenario = local.partition("+")[0] if domain == SIMULATOR_DOMAIN else "success"
    if listed_for == "COMPLAINT":
        return [_complaint(address, at, _LISTED)]
    if listed_for is not None:
        return [_bounce(address, at, "Permanent", _LISTED)]
    delivery = {
        "eventType": "Delivery",
        "delivery": {"timestamp": at, "recipients": [address], "smtpResponse": "250 2.6.0 Message received"},
    }
    return {
        "bounce": [_bounce(address, at, "Permanent", "General", status="5.1.1")],
        "ooto": [delivery, _bounce(address, at, "Transient", "General")],
        "complaint": [delivery, _complaint(address, at, None)],
        "suppressionlist": [_bounce(address, at, "Permanent", "Suppressed")],
    }.get(scenario, [delivery])


def _bounce(address: str, at: str, kind: str, sub_type: str, **of_recipient: str) -> dict[str, Any]:
    return {
        "eventType": "Bounce",
        "bounce": {
            "bounceType": kind,
            "bounceSubType": sub_type,
            "bouncedRecipients": [{"emailAddress": address, **of_recipient}],
            "timestamp": at,
            "feedbackId": _FEEDBACK_ID,
        },
    }


def _complaint(address: str, at: str, sub_type: str | None) -> dict[str, Any]:
    return {
        "eventType": "Complaint",
        "complaint": {
            "complainedRecipients": [{"emailAddress": address}],
            "complaintSubType": sub_type,
            "complaintFeedbackType": "abuse",
            "timestamp": at,
            "feedbackId": _FEEDBACK_ID,
        },
    }


def _mail(call: Mapping[str, Any], message_id: str, at: str) -> dict[str, Any]:
    """https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html"""
    sender = call.get("FromEmailAddress", "")
    recipients = list(call.get("Destination", {}).get("ToAddresses", []))
    simple = call.get("Content", {}).get("Simple", {})
    subject = simple.get("Subject", {}).get("Data", "")
    own_headers = [{"name": one["Name"], "value": one["Value"]} for one in simple.get("Headers", [])]
    own_tags = {tag["Name"]: [tag["Value"]] for tag in call.get("EmailTags", [])}
    return {
        "timestamp": at,
        "source": sender,
        "sendingAccountId": ACCOUNT_ID,
        "messageId": message_id,
        "destination": recipients,
        "headersTruncated": False,
        "headers": [
            {"name": "From", "value": sender},
            {"name": "To", "value": ", ".join(recipients)},
            {"name": "Subject", "value": subject},
            *own_headers,
        ],
        "commonHeaders": {"from": [sender], "to": recipients, "messageId": message_id, "subject": subject},
        "tags": {
            "ses:configuration-set": [call.get("ConfigurationSetName", "")],
            "ses:from-domain": [parseaddr(sender)[1].rpartition("@")[2]],
            **own_tags,
        },
    }
