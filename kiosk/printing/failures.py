"""What may go wrong between here and paper, split by what is to be done.

PrintingFailure
├── PrinterUnreachable   nothing of it arrived: try again later
├── PrinterBusy          it takes nothing now: try again later
├── AnswerLost           it may have arrived: ask the printer about the job, never just send it again
├── JobUnknown           the printer has no such job, or no longer
├── PrinterRefused       as it is it will never be printed there: a person must act
└── SheetUnusable        no sheet can be made of this photo as it is ordered: a person must act
    └── NoSuchPaper      the printer has none for it
"""

from __future__ import annotations

from kiosk.errors import KioskError


class PrintingFailure(KioskError):
    """The root of this package's errors."""


class PrinterUnreachable(PrintingFailure):
    """Switched off, unplugged, another address. Nothing of what was asked happened."""


class PrinterBusy(PrintingFailure):
    """It answers, and takes no further job now."""


class AnswerLost(PrintingFailure):
    """The line broke before the answer: what was asked may have happened."""


class JobUnknown(PrintingFailure):
    """The printer does not know the job: switched off and on, most forget theirs."""


class PrinterRefused(PrintingFailure):
    """Its text names what the printer does not do."""


class SheetUnusable(PrintingFailure):
    """Its text names the photo and what is wrong."""


class NoSuchPaper(SheetUnusable):
    """Its text names the paper."""
