"""What a contract test needs of a printer beyond the port: hands that take paper out, and eyes on what arrived."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from kiosk.printing.ports import Printer

PATIENCE_S: Final = 60.0
"""Little of it is ever needed. CUPS waits up to 12 s for a printer that was busy or gone (_cupsNextDelay)."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a printer printed, or began to."""

    content: bytes
    copies: int
    ticket: str
    """As the printer saw it: attributes, or the order file."""


class Rig(Protocol):
    @property
    def printer(self) -> Printer: ...

    @property
    def tells_paper(self) -> bool:
        """Whether it says so when paper is out; a lab's folder does not."""

    @property
    def forgets(self) -> bool:
        """Whether it knows nothing of its jobs after its power was cut."""

    def take_paper_out(self) -> None: ...

    def put_paper_in(self) -> None: ...

    def jam(self) -> None: ...

    def cut_power(self) -> None: ...

    def restore_power(self) -> None: ...

    def arrived(self) -> list[Arrived]:
        """In the order of arrival."""


def until(holds: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + patience_s
    while not holds():
        assert time.monotonic() < deadline, f"never came about: {what}"
        time.sleep(0.05)


def read_when_whole(path: Path) -> bytes:
    until(path.exists, str(path))
    return path.read_bytes()
