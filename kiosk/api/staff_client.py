"""What staff call at this kiosk, as the contract has it. Blocking; each raises only the failures of `api.failures`.

A screen acts on `StaffRefused` by its class, on `Unreachable` by waiting, and shows any other `TransferFailure` as one.
"""

from __future__ import annotations

from typing import TypeVar

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.staff.fleet import DeadLetters, Redriven, RedriveRequest, StoreKiosks
from backend_lambdas.contract.staff.orders import OrderAction, OrderQuery, StaffOrder, StaffOrderPage, StageCounts
from backend_lambdas.contract.staff.sessions import (
    STAFF_SESSION_HEADER,
    StaffLogin,
    StaffSessionAnswer,
    StaffSessionEnded,
)
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState
from kiosk.api.signed_calls import SignedCalls

Answer = TypeVar("Answer")


class StaffClient(SignedCalls):
    """Not thread-safe: one for each thread. It keeps no session: each call is given the token of its own."""

    def start_staff_session(self, login: StaffLogin) -> StaffSessionAnswer:
        """Raises PinRefused and PinLocked. A repeat is counted as another guess."""
        return self.call("POST", paths.STAFF_SESSIONS, StaffSessionAnswer, login)

    def end_staff_session(self, session_token: str) -> StaffSessionEnded:
        return self._of_staff(session_token, "DELETE", paths.CURRENT_STAFF_SESSION, StaffSessionEnded)

    def find_orders(self, session_token: str, query: OrderQuery) -> StaffOrderPage:
        return self._of_staff(session_token, "POST", paths.STAFF_ORDER_QUERIES, StaffOrderPage, query)

    def count_orders(self, session_token: str) -> StageCounts:
        return self._of_staff(session_token, "GET", paths.STAFF_ORDER_COUNTS, StageCounts)

    def get_order(self, session_token: str, order_id: OrderId) -> StaffOrder:
        """Raises Rejected by the code `order_not_found`, and Erased."""
        return self._of_staff(session_token, "GET", paths.staff_order(order_id), StaffOrder)

    def act_on_order(self, session_token: str, order_id: OrderId, action: OrderAction) -> StaffOrder:
        """Raises ActionNotPossible and ManagerRequired. May be repeated with the same action: it is done once."""
        return self._of_staff(session_token, "POST", paths.staff_order_actions(order_id), StaffOrder, action)

    def list_kiosks(self, session_token: str) -> StoreKiosks:
        return self._of_staff(session_token, "GET", paths.STAFF_KIOSKS, StoreKiosks)

    def list_dead_letters(self, session_token: str) -> DeadLetters:
        """Raises ManagerRequired."""
        return self._of_staff(session_token, "GET", paths.STAFF_DEAD_LETTERS, DeadLetters)

    def redrive_dead_letters(self, session_token: str, letter_ids: tuple[str, ...]) -> Redriven:
        """Raises ManagerRequired."""
        return self._of_staff(session_token, "POST", paths.STAFF_REDRIVES, Redriven, RedriveRequest(letter_ids))

    def get_settings(self, session_token: str) -> SettingsState:
        return self._of_staff(session_token, "GET", paths.STAFF_SETTINGS, SettingsState)

    def put_settings(self, session_token: str, change: SettingsChange) -> SettingsState:
        """Raises SettingsConflict and ManagerRequired."""
        return self._of_staff(session_token, "PUT", paths.STAFF_SETTINGS, SettingsState, change)

    def _of_staff(
        self, session_token: str, method: str, path: str, kind: type[Answer], body: object | None = None
    ) -> Answer:
        return self.call(method, path, kind, body, {STAFF_SESSION_HEADER: session_token})
