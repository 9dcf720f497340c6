"""An order before the kiosk has taken it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from kiosk.order.prints import PrintChoices


@dataclass(frozen=True, slots=True)
class OrderDraft:
    email: str
    language: str
    """BCP 47: the language of the screen, and so of the notice."""
    consented_at: datetime
    """Aware, UTC."""
    sources: tuple[Path, ...]
    """The customer's files, in the order in which she will see them again."""
    prints: PrintChoices | None = None
    """None where the shop sells no prints."""
    turns: Mapping[Path, int] = field(default_factory=lambda: MappingProxyType({}))
    """Quarters clockwise, of photos that lay on their side; the others are upright as they are."""
