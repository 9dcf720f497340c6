"""Invoked by the owner, with no route to it: a shop's staff. Each action's fields are those of its class."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.handlers import _wiring_staff
from backend_lambdas.observability import event_logger

if TYPE_CHECKING:
    from backend_lambdas.domain.staff.members import StaffBook

log = event_logger(__name__)


@dataclass(frozen=True, slots=True)
class StaffRequest:
    action: str
    """One of ACTIONS."""
    store_id: StoreId
    staff_number: str = ""
    name: str = ""
    role: StaffRole = StaffRole.STAFF
    pin: str | None = None
    """Absent where the backend is to make one."""
    device_id: DeviceId | None = None
    """To unlock a device in the place of a number."""

    @property
    def number(self) -> StaffNumber:
        return StaffNumber(self.staff_number)


def _add(book: StaffBook, asked: StaffRequest) -> object:
    return {"pin": book.add(asked.store_id, asked.number, asked.name, asked.role, asked.pin)}


def _set_pin(book: StaffBook, asked: StaffRequest) -> object:
    return {"pin": book.set_pin(asked.store_id, asked.number, asked.pin)}


def _set_role(book: StaffBook, asked: StaffRequest) -> object:
    book.set_role(asked.store_id, asked.number, asked.role)
    return {}


def _remove(book: StaffBook, asked: StaffRequest) -> object:
    book.remove(asked.store_id, asked.number)
    return {}


def _unlock(book: StaffBook, asked: StaffRequest) -> object:
    if asked.device_id is None:
        book.unlock_number(asked.store_id, asked.number)
    else:
        book.unlock_device(asked.store_id, asked.device_id)
    return {}


def _list(book: StaffBook, asked: StaffRequest) -> object:
    return book.listing(asked.store_id)


ACTIONS: Final[Mapping[str, Callable[[StaffBook, StaffRequest], object]]] = {
    "add": _add,
    "list": _list,
    "remove": _remove,
    "set-pin": _set_pin,
    "set-role": _set_role,
    "unlock": _unlock,
}


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Errors are raised: the invoker is the operator, and may read them. A PIN stands in the answer, and in no log."""
    asked = codec.from_plain(StaffRequest, event)
    if asked.action not in ACTIONS:
        raise ContractViolation([f"action: not one of {', '.join(ACTIONS)}"])
    answer = ACTIONS[asked.action](_wiring_staff.staff_book(), asked)
    log.info("staff_managed", action=asked.action, store_id=asked.store_id)
    plain: dict[str, Any] = codec.to_plain(answer)
    return plain
