"""Why a letter is dead, in the owner's words: from the error's class and text that the function wrote beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NO_REASON: Final = "the function died each time"
"""SQS itself moved the message: no invocation lived long enough to say why."""

_WORDS: Final[Mapping[str, str]] = {
    "ContractViolation": "the message cannot be read",
    "RecordsInconsistent": "the records contradict it; this is a bug",
    "Throttled": "a service asked to go slower at each try",
    "Unavailable": "a service failed or could not be reached at each try",
    "NoticeHeld": "another invocation held the notice at each try",
    "SettingsInvalid": "the function lacks a setting",
}
_UNFORESEEN: Final = "an error that nobody foresaw; the function's log has it"


def in_plain_words(reason: str | None) -> str:
    if not reason:
        return NO_REASON
    name, _, detail = reason.partition(": ")
    words = _WORDS.get(name)
    if words is None:
        return f"{_UNFORESEEN} ({reason})"
    return f"{words} ({detail})" if detail else words
