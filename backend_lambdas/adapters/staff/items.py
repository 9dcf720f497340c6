"""Staff, their sessions and what was guessed, as items of one table: `store_id`, and a sort key that says which it is.

`staff#12`, `session#` and the token's hash, `guesses#` and the subject. It imports no AWS library.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, Final, TypeVar, assert_never

from backend_lambdas.adapters.attributes import RECORD_VERSION, Item, from_attribute, to_attribute
from backend_lambdas.contract import codec
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import RecordsInconsistent
from backend_lambdas.domain.staff.records import Guesses, StaffMember, StaffSession

MEMBER_PREFIX: Final = "staff#"
SESSION_PREFIX: Final = "session#"
GUESSES_PREFIX: Final = "guesses#"

_EXPIRY: Final = ("expires_at_s", "expires_at")
"""The record's name of it, and the table's."""

Record = TypeVar("Record", StaffMember, StaffSession, Guesses)


def member_key(store_id: str, staff_number: str) -> Item:
    return _key(store_id, MEMBER_PREFIX + staff_number)


def session_key(store_id: str, token_hash: str) -> Item:
    return _key(store_id, SESSION_PREFIX + token_hash)


def guesses_key(store_id: str, subject: str) -> Item:
    return _key(store_id, GUESSES_PREFIX + subject)


def to_item(record: StaffMember | StaffSession | Guesses) -> Item:
    """The record's item; what is its key stands in the key alone."""
    plain = codec.to_plain(record)
    match record:
        case StaffMember():
            key = member_key(record.store_id, plain.pop("staff_number"))
        case StaffSession():
            key = session_key(record.store_id, plain.pop("token_hash"))
        case Guesses():
            key = guesses_key(record.store_id, plain.pop("subject"))
        case _:
            assert_never(record)
    del plain["store_id"]
    if _EXPIRY[0] in plain:
        plain[_EXPIRY[1]] = plain.pop(_EXPIRY[0])
    values = {name: to_attribute(value) for name, value in plain.items()}
    return key | values | {"record_version": to_attribute(RECORD_VERSION)}


def member_from_item(item: Mapping[str, Any]) -> StaffMember:
    return _from_item(StaffMember, item, "staff_number", MEMBER_PREFIX)


def session_from_item(item: Mapping[str, Any]) -> StaffSession:
    return _from_item(StaffSession, item, "token_hash", SESSION_PREFIX)


def guesses_from_item(item: Mapping[str, Any]) -> Guesses:
    return _from_item(Guesses, item, "subject", GUESSES_PREFIX)


def _from_item(kind: type[Record], item: Mapping[str, Any], kept_in_key: str, prefix: str) -> Record:
    known = {field.name for field in dataclasses.fields(kind)}
    plain = {name: from_attribute(attribute) for name, attribute in item.items()}
    plain[kept_in_key] = str(plain.pop("staff_key")).removeprefix(prefix)
    if _EXPIRY[1] in plain:
        plain[_EXPIRY[0]] = plain.pop(_EXPIRY[1])
    try:
        return codec.from_plain(kind, {name: value for name, value in plain.items() if name in known})
    except ContractViolation as exc:
        raise RecordsInconsistent(f"{kind.__name__}: {exc}") from exc


def _key(store_id: str, staff_key: str) -> Item:
    return {"store_id": to_attribute(store_id), "staff_key": to_attribute(staff_key)}
