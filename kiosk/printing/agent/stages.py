"""The stages of a print job on the shop's machine, and which moves are legal: what is not in the table is refused."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class PrintStage(StrEnum):
    QUEUED = "queued"  # waits for its turn; left by the agent
    SENDING = "sending"  # begun at the printer, or its sheet is on its way; left by the agent, also after a restart
    SENT = "sent"  # the printer has all of the sheet; left on its word
    PRINTING = "printing"  # the printer is at it, or waits for paper; left on its word
    PRINTED = "printed"  # the printer said completed, of all copies; final
    FAILED = "failed"  # the printer will not, or it was cancelled there; left by a person who retries or gives up
    UNKNOWN = "unknown"  # may be on paper, and the printer can't tell any more; left by a person who looked
    CANCELED = "canceled"  # by a person here; final


MOVES: Final[Mapping[PrintStage, frozenset[PrintStage]]] = MappingProxyType(
    {
        PrintStage.QUEUED: frozenset({PrintStage.SENDING, PrintStage.FAILED, PrintStage.CANCELED}),
        PrintStage.SENDING: frozenset(
            {
                PrintStage.SENT,
                PrintStage.QUEUED,  # nothing of its sheet was taken
                PrintStage.FAILED,
                PrintStage.UNKNOWN,
            }
        ),
        PrintStage.SENT: frozenset(
            {
                PrintStage.PRINTING,
                PrintStage.PRINTED,
                PrintStage.QUEUED,  # its next copies
                PrintStage.FAILED,
                PrintStage.UNKNOWN,
                PrintStage.CANCELED,
            }
        ),
        PrintStage.PRINTING: frozenset(
            {
                PrintStage.PRINTED,
                PrintStage.QUEUED,  # its next copies
                PrintStage.FAILED,
                PrintStage.UNKNOWN,
                PrintStage.CANCELED,
            }
        ),
        PrintStage.PRINTED: frozenset(),
        PrintStage.FAILED: frozenset({PrintStage.QUEUED, PrintStage.CANCELED}),
        PrintStage.UNKNOWN: frozenset({PrintStage.QUEUED, PrintStage.PRINTED, PrintStage.CANCELED}),
        PrintStage.CANCELED: frozenset(),
    }
)

AT_PRINTER: Final = frozenset({PrintStage.SENDING, PrintStage.SENT, PrintStage.PRINTING})
FINAL: Final = frozenset({PrintStage.PRINTED, PrintStage.CANCELED})
AT_REST: Final = FINAL | {PrintStage.FAILED}
OPEN: Final = frozenset(PrintStage) - FINAL
