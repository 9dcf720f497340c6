"""Something came in for an order that is erased: its folder is emptied once more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.domain.erasure.tasks import ErasureTask

if TYPE_CHECKING:
    from datetime import datetime

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.erasure.ports import Sweeps
    from backend_lambdas.domain.ports import Clock


@dataclass(frozen=True, slots=True)
class Sweeper:
    sweeps: Sweeps
    clock: Clock
    new_entry_id: Callable[[datetime], str]
    """ULIDs, another each time."""

    def sweep(self, erasure_id: str, order_id: OrderId) -> None:
        """Each call is a sweep more, and one that finds nothing leaves no trace."""
        self.sweeps.order(ErasureTask(erasure_id, self.new_entry_id(self.clock.now()), (order_id,)), delay_s=0)
