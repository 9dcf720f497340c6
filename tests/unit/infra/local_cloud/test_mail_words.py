from __future__ import annotations

from typing import Any, Final

import pytest

from infra.local_cloud.mail_words import events_of, matching_type

CALL: Final[dict[str, Any]] = {
    "FromEmailAddress": "=?utf-8?q?Kiosk?= <a@shop.example>",
    "ConfigurationSetName": "notices",
    "EmailTags": [{"Name": "order_id", "Value": "1"}],
}


def told(address: str, suppressed: dict[str, str] | None = None) -> list[tuple[str, ...]]:
    """Each event's kind, and of a bounce or complaint what it is of."""
    found = []
    for event in events_of(CALL | {"Destination": {"ToAddresses": [address]}}, "m1", suppressed or {}):
        details = event.get("bounce") or event.get("complaint") or {}
        kinds = (details.get("bounceType"), details.get("bounceSubType"), details.get("complaintSubType"))
        found.append((event["eventType"], *(kind for kind in kinds if kind)))
    return found


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        ("success", [("Send",), ("Delivery",)]),
        ("bounce", [("Send",), ("Bounce", "Permanent", "General")]),
        ("bounce+till-1", [("Send",), ("Bounce", "Permanent", "General")]),
        ("ooto", [("Send",), ("Delivery",), ("Bounce", "Transient", "General")]),
        ("complaint", [("Send",), ("Delivery",), ("Complaint",)]),
        ("suppressionlist", [("Send",), ("Bounce", "Permanent", "Suppressed")]),
    ],
)
def test_the_simulators_addresses(local: str, expected: list[tuple[str, ...]]) -> None:
    """Each address of SES' mailbox simulator has the events that it has at SES, and elsewhere it is like any other."""
    assert told(f"{local}@simulator.amazonses.com") == expected
    assert told(f"{local}@customer.example") == [("Send",), ("Delivery",)]


def test_suppressed_addresses() -> None:
    """A mail to an address on the account's list counts as sent, and comes back by what put the address there."""
    listed = {"a@customer.example": "BOUNCE", "b@customer.example": "COMPLAINT"}
    assert told("A@customer.example", listed) == [("Send",), ("Bounce", "Permanent", "OnAccountSuppressionList")]
    assert told("b@customer.example", listed) == [("Send",), ("Complaint", "OnAccountSuppressionList")]


def test_events_hold_what_the_call_did() -> None:
    """The events name the configuration set and the tags of the call, and nothing that the call did not say."""
    (event,) = events_of(CALL, "m1", {})
    assert event["mail"]["tags"] == {
        "ses:configuration-set": ["notices"],
        "ses:from-domain": ["shop.example"],
        "order_id": ["1"],
    }
    (untagged,) = events_of({}, "m2", {})
    assert "order_id" not in untagged["mail"]["tags"]


def test_matching_types() -> None:
    """Events are told by the names that a template has for them."""
    assert [matching_type({"eventType": name}) for name in ("Send", "DeliveryDelay")] == ["SEND", "DELIVERY_DELAY"]
