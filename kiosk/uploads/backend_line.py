"""The one way in which the worker asks the backend: every answer and every failure is accounted for here.

A failure of the line opens its breaker; one of a single order makes that order wait and no other; a refusal puts the
order before a person; an erasure ends it, and its files go.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderState
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest, UploadGrant
from backend_lambdas.contract.violation import ContractViolation
from kiosk.api.client import Backend
from kiosk.api.failures import Erased, OverQuota, Rejected, TransferFailure, Unreachable
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto
from kiosk.uploads.line.breaker import BreakerState
from kiosk.uploads.line.line import Line
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


class BackendLine:
    """Each question returns None where there is no answer now; why, and until when, the line remembers."""

    def __init__(self, backend: Backend, journal: Journal, spool: Spool, line: Line) -> None:
        self._backend = backend
        self._journal = journal
        self._spool = spool
        self._line = line

    def may_ask(self, order_id: OrderId) -> bool:
        return self._line.backend.state is not BreakerState.OPEN and self._line.patience.is_due(order_id)

    def announce(self, order: JournaledOrder) -> OrderState | None:
        def call() -> OrderState:
            return self._backend.put_order(manifest_of(order, self._journal.photos(order.order_id)))

        return self._ask(order.order_id, call)

    def grants(self, photos: Sequence[JournaledPhoto]) -> Sequence[UploadGrant] | None:
        """For photos of one order; none for those that the backend has verified already."""
        order_id, photo_ids = photos[0].order_id, tuple(photo.photo_id for photo in photos)
        answer = self._ask(order_id, lambda: self._backend.grant_uploads(order_id, photo_ids))
        return None if answer is None else answer.uploads

    def parts(self, photo: JournaledPhoto, request: PartsRequest) -> PartsAnswer | None:
        return self._ask(photo.order_id, lambda: self._backend.grant_parts(photo.order_id, photo.photo_id, request))

    def state(self, order_id: OrderId) -> OrderState | None:
        return self._ask(order_id, lambda: self._backend.get_order(order_id))

    def remind(self, photos: Sequence[JournaledPhoto]) -> OrderState | None:
        """Of photos of one order whose verification is long overdue."""
        order_id, photo_ids = photos[0].order_id, tuple(photo.photo_id for photo in photos)
        return self._ask(order_id, lambda: self._backend.report_stored(order_id, photo_ids))

    def _ask(self, order_id: OrderId, call: Callable[[], Answer]) -> Answer | None:
        try:
            answer = call()
        except Erased:
            self._line.backend.succeeded()
            self._erase(order_id)
            return None
        except (Rejected, ContractViolation) as exc:
            self._line.backend.succeeded()  # it answered
            self._refuse(order_id, str(exc))
            return None
        except TransferFailure as exc:
            self._note_failure(order_id, exc)
            return None
        self._line.backend.succeeded()
        self._line.patience.release(order_id)
        return answer

    def _note_failure(self, order_id: OrderId, failure: TransferFailure) -> None:
        log.warning("backend_trouble order_id=%s reason=%s", order_id, failure)
        self._line.last_failure = str(failure)
        if isinstance(failure, OverQuota):
            self._line.backend.succeeded()  # it answered, and serves the orders that it has taken
            self._line.patience.hold(order_id, failure.retry_after_s)
            return
        self._line.backend.failed(failure)
        if isinstance(failure, Unreachable) and not failure.line_down:
            self._line.patience.hold(order_id, failure.retry_after_s)

    def _refuse(self, order_id: OrderId, reason: str) -> None:
        log.error("order_refused order_id=%s reason=%s", order_id, reason)
        self._journal.move_order(order_id, OrderStage.REFUSED, failure=reason)
        self._release(order_id)

    def _erase(self, order_id: OrderId) -> None:
        log.warning("order_erased order_id=%s", order_id)
        # Journal first: who dies in between leaves files of an order that is over, and the next start drops them.
        self._journal.erase_order(order_id)
        self._spool.drop_order(order_id)
        self._release(order_id)

    def _release(self, order_id: OrderId) -> None:
        for held in (order_id, *(photo.photo_id for photo in self._journal.photos(order_id))):
            self._line.patience.release(held)
