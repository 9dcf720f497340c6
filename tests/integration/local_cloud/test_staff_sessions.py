"""Staff at a kiosk of the running cloud: sessions over HTTP, and what ends them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend_lambdas.contract import paths
from backend_lambdas.contract.staff.sessions import SESSION_LIFETIME_S, STAFF_SESSION_HEADER
from backend_lambdas.domain.staff.guesses import NUMBER_GUESSES_MAX
from backend_lambdas.domain.staff.sessions import token_hash
from tests.integration.local_cloud.access import (
    STORE,
    Member,
    log_in,
    manage,
    new_member,
    refusal,
    session_of,
    who_am_i,
)
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device

REQUIRED = (403, "staff_session_required")
WRONG = "918273"


@pytest.fixture
def member(cloud: Cloud) -> Member:
    return new_member(cloud, role="manager")


def table(cloud: Cloud) -> str:
    return cloud.resources["StaffTable"]


def test_who_is_logged_in(device: Device, member: Member) -> None:
    """A right PIN begins a session of a quarter of an hour, which then says whose it is."""
    before = datetime.now(UTC)
    answer = log_in(device, member.number, member.pin).json()
    ends_in = datetime.fromisoformat(answer["expires_at"]) - before
    assert timedelta(seconds=SESSION_LIFETIME_S - 2) <= ends_in <= timedelta(seconds=SESSION_LIFETIME_S + 10)
    assert who_am_i(device, answer["session_token"]).json() == {
        "staff_number": member.number,
        "name": "Ada",
        "role": "manager",
        "expires_at": answer["expires_at"],
    }


@pytest.mark.parametrize("token", ["", "x" * 43])
def test_no_session(device: Device, token: str) -> None:
    """Without a session, or with a token that nobody was given, a route of staff's is shut."""
    assert refusal(who_am_i(device, token)) == REQUIRED
    assert refusal(device.ask("GET", paths.CURRENT_STAFF_SESSION)) == REQUIRED


def test_after_a_quarter_of_an_hour(cloud: Cloud, device: Device, member: Member) -> None:
    """A session whose time is over opens nothing, though the table still holds it."""
    token = session_of(device, member)
    cloud.client("dynamodb").update_item(
        TableName=table(cloud),
        Key={"store_id": {"S": STORE}, "staff_key": {"S": f"session#{token_hash(token)}"}},
        UpdateExpression="SET expires_at = :now",
        ExpressionAttributeValues={":now": {"N": str(int(datetime.now(UTC).timestamp()))}},
    )
    assert refusal(who_am_i(device, token)) == REQUIRED


def test_ended(device: Device, member: Member) -> None:
    """A session that was ended opens nothing, and may be ended again."""
    token = session_of(device, member)
    for _ in range(2):
        ended = device.ask("DELETE", paths.CURRENT_STAFF_SESSION, headers={STAFF_SESSION_HEADER: token})
        assert (ended.status_code, ended.json()) == (200, {"ended": True})
    assert refusal(who_am_i(device, token)) == REQUIRED


def test_on_another_device(cloud: Cloud, device: Device, member: Member) -> None:
    """A session opens nothing on another device of the same shop, which can't end it either."""
    token, other = session_of(device, member), cloud.enrol()
    assert refusal(who_am_i(other, token)) == REQUIRED
    other.ask("DELETE", paths.CURRENT_STAFF_SESSION, headers={STAFF_SESSION_HEADER: token})
    assert who_am_i(device, token).status_code == 200


@pytest.mark.parametrize("deed", ["remove", "set-pin"])
def test_of_who_is_removed_or_has_another_pin(cloud: Cloud, device: Device, member: Member, deed: str) -> None:
    """Who is removed, or given another PIN, is logged out by it."""
    token = session_of(device, member)
    manage(cloud, deed, member.number)
    assert refusal(who_am_i(device, token)) == REQUIRED


def test_of_a_demoted_manager(cloud: Cloud, device: Device, member: Member) -> None:
    """Who is no manager any more is staff in the session of before."""
    token = session_of(device, member)
    manage(cloud, "set-role", member.number, role="staff")
    assert who_am_i(device, token).json()["role"] == "staff"


def test_five_wrong_pins_lock_a_number(cloud: Cloud) -> None:
    """After the fifth wrong PIN not even the right one is taken, until a moment that is told or the owner unlocks."""
    device, member = cloud.enrol(), new_member(cloud)
    answers = [log_in(device, member.number, WRONG) for _ in range(NUMBER_GUESSES_MAX)]
    assert [refusal(one) for one in answers] == [(403, "pin_refused")] * 4 + [(403, "pin_locked")]
    locked = log_in(device, member.number, member.pin)
    assert refusal(locked) == (403, "pin_locked")
    until = datetime.fromisoformat(locked.json()["until"])
    assert timedelta(minutes=14) < until - datetime.now(UTC) <= timedelta(minutes=15)
    manage(cloud, "unlock", member.number)
    assert log_in(device, member.number, member.pin).status_code == 200


def test_a_number_that_nobody_has_is_told_alike(cloud: Cloud) -> None:
    """What a guesser reads of an unknown number is, to the byte, what she reads of a wrong PIN."""
    device, member = cloud.enrol(), new_member(cloud)
    known, unknown = (log_in(device, number, WRONG) for number in (member.number, "00"))
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)


def test_the_table_holds_neither_pin_nor_token(cloud: Cloud, device: Device, member: Member) -> None:
    """Whoever reads the tables of staff and the audit finds no PIN and no token that opens anything."""
    token = session_of(device, member)
    dynamodb: Any = cloud.client("dynamodb")
    kept = str([dynamodb.scan(TableName=cloud.resources[name])["Items"] for name in ("StaffTable", "AuditTable")])
    assert token_hash(token) in kept
    assert "$argon2id$v=19$m=65536,t=3,p=4$" in kept
    assert token not in kept
    assert member.pin not in kept
