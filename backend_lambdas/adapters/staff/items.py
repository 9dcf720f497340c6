"""Staff, their sessions and what was guessed, as items of one table: `store_id`, and a sort key that says which it is.

`staff#12`, `session#` and the token's hash, `guesses#` and the subject. It imports no AWS library.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar, assert_never

from backend_lambdas.adapters import attributes
from backend_lambdas.adapters.attributes import Item, from_attribute, to_attribute
from backend_lambdas.domain.staff.records import Guesses, StaffMember, StaffSession

MEMBER_PREFIX: Final = "staff#"
SESSION_PREFIX: Final = "session#"
GUESSES_PREFIX: Final = "guesses#"

Record = TypeVar("Record", StaffMember, StaffSession, Guesses)


def member_key(store_id: str, staff_number: str) -> Item:
    return _key(store_id, MEMBER_PREFIX + staff_number)


def session_key(store_id: str, token_hash: str) -> Item:
    return _key(store_id, SESSION_PREFIX + token_hash)


def guesses_key(store_id: str, subject: str) -> Item:
    return _key(store_id, GUESSES_PREFIX + subject)


def to_item(record: StaffMember | StaffSession | Guesses) -> Item:
    """The record's item; what is its key stands in the key alone."""
    match record:
        case StaffMember():
            key, kept_in_key = member_key(record.store_id, record.staff_number), "staff_number"
        case StaffSession():
            key, kept_in_key = session_key(record.store_id, record.token_hash), "token_hash"
        case Guesses():
            key, kept_in_key = guesses_key(record.store_id, record.subject), "subject"
        case _:
            assert_never(record)
    item = attributes.to_item(record, expires_at_s="expires_at")
    del item[kept_in_key]
    return item | key


def member_from_item(item: Mapping[str, Any]) -> StaffMember:
    return _from_item(StaffMember, item, "staff_number", MEMBER_PREFIX)


def session_from_item(item: Mapping[str, Any]) -> StaffSession:
    return _from_item(StaffSession, item, "token_hash", SESSION_PREFIX)


def guesses_from_item(item: Mapping[str, Any]) -> Guesses:
    return _from_item(Guesses, item, "subject", GUESSES_PREFIX)


def _from_item(kind: type[Record], item: Mapping[str, Any], kept_in_key: str, prefix: str) -> Record:
    value = str(from_attribute(item["staff_key"])).removeprefix(prefix)
    return attributes.from_item(kind, {**item, kept_in_key: to_attribute(value)}, expires_at_s="expires_at")


def _key(store_id: str, staff_key: str) -> Item:
    return {"store_id": to_attribute(store_id), "staff_key": to_attribute(staff_key)}
