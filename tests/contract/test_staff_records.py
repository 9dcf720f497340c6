"""What the staff's records and the audit promise: the fake of the tests and DynamoDB alike."""

from __future__ import annotations

import threading
import time
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from backend_lambdas.adapters.dynamodb_audit import DynamoDbAudit
from backend_lambdas.adapters.staff.dynamodb_staff import DynamoDbStaff
from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from backend_lambdas.domain.audit import AuditAction, new_entry
from backend_lambdas.domain.staff.guesses import GuessCounter, number_subject
from backend_lambdas.domain.staff.records import Guesses, StaffMember, StaffSession
from tests.fakes.backend_data import DEVICE
from tests.fakes.staff import ADA, FakeStaff
from tests.ministack_fixture import MiniStack, create_table

SUBJECT = number_subject(ADA)


@pytest.fixture(scope="module")
def dynamodb_staff(ministack: MiniStack) -> DynamoDbStaff:
    client = ministack.client("dynamodb")
    return DynamoDbStaff(client, create_table(client, "StaffTable"), time.sleep)


@pytest.fixture(params=["fake", "dynamodb"])
def records(request: pytest.FixtureRequest) -> Any:
    return FakeStaff() if request.param == "fake" else request.getfixturevalue("dynamodb_staff")


@pytest.fixture
def store() -> StoreId:
    """Another for each test: the table is of all."""
    return StoreId(f"shop-{uuid.uuid4().hex[:8]}")


def member(store: StoreId, number: str = ADA) -> StaffMember:
    return StaffMember(store, StaffNumber(number), "Ada", StaffRole.MANAGER, "$argon2id$…", uuid.uuid4().hex, "t", "t")


def guesses(store: StoreId, guess_id: str, count: int = 1) -> Guesses:
    return Guesses(store, SUBJECT, guess_id, count, 0, 0, 1, 2)


def test_members(records: Any, store: StoreId) -> None:
    """Members are found by number and listed by it; sessions, guesses and other shops' staff are none of them."""
    later, first = member(store, "30"), member(store, "0200")
    for one in (later, first, member(StoreId(f"{store}-other"), "30")):
        assert records.add_member(one)
    records.add_session(StaffSession(store, "a" * 64, DEVICE, ADA, "c", 9))
    records.count_guesses([None], [guesses(store, "g")])
    assert records.members(store) == [first, later]
    assert records.find_member(store, StaffNumber("30")) == later
    assert records.find_member(store, StaffNumber("31")) is None


def test_a_number_that_is_taken(records: Any, store: StoreId) -> None:
    """A second member of a number is not written; the same one again, as after a lost reply, is the first."""
    one = member(store)
    assert records.add_member(one)
    assert records.add_member(one)
    assert not records.add_member(member(store))
    assert records.find_member(store, ADA) == one


def test_members_are_changed_as_they_were_read(records: Any, store: StoreId) -> None:
    """A change is written over what it was made of, once or again, and over nothing else."""
    one = member(store)
    records.add_member(one)
    changed = replace(one, role=StaffRole.STAFF)
    assert records.replace_member(one, changed)
    assert records.replace_member(one, changed)
    assert not records.replace_member(one, replace(one, name="Else"))
    records.replace_hash(one, "other")
    records.replace_hash(replace(changed, pin_hash="old"), "never")
    found = records.find_member(store, ADA)
    assert found is not None
    assert found.pin_hash == "other"


def test_only_the_member_that_was_meant_is_removed(records: Any, store: StoreId) -> None:
    """Who has the number since is not removed in the place of who had it."""
    one, other = member(store), member(store)
    records.add_member(other)
    records.remove_member(one)
    assert records.find_member(store, ADA) == other
    records.remove_member(other)
    records.remove_member(other)
    assert records.find_member(store, ADA) is None


def test_sessions(records: Any, store: StoreId) -> None:
    """A session is found in its shop by its token's hash until it is removed, which may be done twice."""
    session = StaffSession(store, "a" * 64, DEVICE, ADA, "c", 9)
    records.add_session(session)
    assert records.find_session(store, session.token_hash) == session
    assert records.find_session(StoreId(f"{store}-other"), session.token_hash) is None
    records.remove_session(session)
    records.remove_session(session)
    assert records.find_session(store, session.token_hash) is None


def test_guesses_are_counted_as_they_stood(records: Any, store: StoreId) -> None:
    """A count is written where the subject stands as it was read, all subjects or none."""
    other = replace(guesses(store, "o"), subject="device#x")
    assert records.count_guesses([None], [guesses(store, "a")])
    assert not records.count_guesses([None], [guesses(store, "b")])
    assert not records.count_guesses([None, None], [other, guesses(store, "b")])
    assert records.find_guesses(store, "device#x") is None
    assert records.count_guesses([guesses(store, "a"), None], [guesses(store, "b", 2), other])
    assert records.find_guesses(store, SUBJECT) == guesses(store, "b", 2)
    assert sorted(one.guess_id for one in records.guesses(store)) == ["b", "o"]
    records.forget_guesses(store, SUBJECT)
    assert records.find_guesses(store, SUBJECT) is None


def test_no_crowd_gets_past_the_lock(dynamodb_staff: DynamoDbStaff, store: StoreId) -> None:
    """Of twelve guesses at the same moment no more than five are ever let through to be compared."""
    counter = GuessCounter(dynamodb_staff, lambda: uuid.uuid4().hex)
    let_through: list[bool] = []
    start = threading.Barrier(12)

    def guess() -> None:
        start.wait()
        try:
            lock = counter.count(store, [SUBJECT], datetime.now(UTC))
        except Exception:  # noqa: BLE001  # whoever is turned away for any reason was not let through
            return
        if lock is None or lock.is_new:
            let_through.append(True)

    threads = [threading.Thread(target=guess) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = dynamodb_staff.find_guesses(store, SUBJECT)
    assert found is not None
    assert 1 <= len(let_through) <= 5
    assert (found.count, found.lockouts) == ((0, 1) if len(let_through) == 5 else (len(let_through), 0))


def test_audit_entries_stand_by_time(ministack: MiniStack, store: StoreId) -> None:
    """Entries of a shop lie under it by their time, with what they say, and one that is put twice is one."""
    client = ministack.client("dynamodb")
    audit = DynamoDbAudit(client, create_table(client, "AuditTable"))
    later, first = (
        new_entry(datetime(2026, 5, day, tzinfo=UTC), store, ADA, AuditAction.LOGGED_IN, device_id=DEVICE)
        for day in (5, 4)
    )
    for entry in (later, first, first):
        audit.record(entry)
    found = client.query(
        TableName=audit.table,
        KeyConditionExpression="subject = :subject",
        ExpressionAttributeValues={":subject": {"S": f"store#{store}"}},
    )["Items"]
    assert [item["entry_id"]["S"] for item in found] == [first.entry_id, later.entry_id]
    assert (found[0]["action"], found[0]["actor"], found[0]["device_id"]) == (
        {"S": "logged_in"},
        {"S": ADA},
        {"S": DEVICE},
    )
    assert found[0]["expires_at"] == {"N": str(first.expires_at_s)}
    assert "reason" not in found[0]
