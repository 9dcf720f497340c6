"""What a shop's print agent takes from the backend, and what it tells of it.

A claim has no end: only the agent that made it knows what its printer did, so nobody else prints the same without
asking a person. Staff free a claim by `retry_prints`, when they have looked.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar, Final

from backend_lambdas.contract import fields, limits
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.rules import Items, Number, Ruled, Text, Together

PRINT_CLAIM_MAX: Final = 20
"""Photos in one claim. More: a second agent of the shop stands idle. Fewer: a fast printer waits for each question."""

PRINTS_HELD_MAX: Final = 100
"""Photos that an agent says it has. More: a question nears a page of the queue. Fewer: a printer that stands still
keeps the shop's others from work."""

PRINT_REASON: Final = Text("not a printer's reason", fields.PRINT_REASON_PATTERN)


@dataclass(frozen=True, slots=True)
class HeldPrint(Ruled):
    """A task that an agent has by it, as it names one."""

    order_id: Annotated[OrderId, fields.ULID]
    photo_id: Annotated[PhotoId, fields.ULID]
    round: Annotated[int, Number(1, limits.PRINT_ROUNDS_MAX)]


@dataclass(frozen=True, slots=True)
class PrintClaim(Ruled):
    """The oldest photos of the agent's shop that nobody has taken; and those that this device took and has not
    reported, which a lost answer or a lost disk makes it ask for again.
    """

    photos_max: Annotated[int, Number(0, PRINT_CLAIM_MAX)]
    """0: the agent has no room, and asks only what of `holding` was taken back."""
    held: Annotated[tuple[Annotated[PhotoId, fields.ULID], ...], Items(0, PRINTS_HELD_MAX)] = ()
    """What this device took and has by it: not told again, and not counted. So a printer that waits for paper keeps no
    other of the shop from work.
    """
    holding: Annotated[tuple[HeldPrint, ...], Items(0, PRINTS_HELD_MAX)] | None = None
    """The same, each with its order and round: the answer says which of them are this device's no more. Absent from an
    agent of before, which hears that at its report.
    """


@dataclass(frozen=True, slots=True)
class PrintTask:
    """One photo, in every size that was ordered of it."""

    order_id: OrderId
    photo_id: PhotoId
    round: int
    """1, and one more for each reprint or retry: with the photo's id, the id of this task."""
    prints: tuple[PrintEntry, ...]
    size_bytes: int
    checksum_sha256: str
    """Base 64, of the bytes at `url`."""
    url: str
    """Signed, for an hour; a claim made again gives a fresh one."""


@dataclass(frozen=True, slots=True)
class PrintTasks:
    tasks: tuple[PrintTask, ...]
    """The oldest first; none where nothing waits."""
    withdrawn: tuple[HeldPrint, ...] | None = None
    """Of what the agent is `holding`, what must not be printed any more: staff began another round, or the order was
    cancelled or erased. The agent takes it out of its printers, deletes the photo and reports nothing. Absent where
    there is none.
    """


class PrintOutcome(StrEnum):
    PRINTED = "printed"
    """The printer said completed, for every size and copy."""
    FAILED = "failed"
    """It did not come, or not all of it; `reason` says why. Staff decide."""
    GIVEN_BACK = "given_back"
    """Nothing of it was begun: it waits for whoever claims it next."""


@dataclass(frozen=True, slots=True)
class PrintReport(Ruled):
    """The end of one task; a repeat changes nothing."""

    order_id: Annotated[OrderId, fields.ULID]
    photo_id: Annotated[PhotoId, fields.ULID]
    round: Annotated[int, Number(1, limits.PRINT_ROUNDS_MAX)]
    outcome: PrintOutcome
    at: Annotated[str, fields.UTC_TIME]
    """By the agent's clock."""
    reason: Annotated[str, PRINT_REASON] | None = None
    """A code: `media-empty`, `aborted`, `cancelled`, `no-such-paper`, ..."""

    TOGETHER: ClassVar = (
        Together(
            "reason: missing, where it failed",
            lambda report: report.outcome is PrintOutcome.FAILED and report.reason is None,
        ),
    )


@dataclass(frozen=True, slots=True)
class PrintReported:
    counted: bool
    """False where the task is not this device's any more: staff freed it, or the order was cancelled. What came on
    paper is then theirs to see to."""
