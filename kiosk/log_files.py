"""Log lines in the data folder, for whoever is asked for help: rotating, bounded, without customers and keys.

The kiosk's own lines hold neither. But a library's may, and so may an exception's text: each line is scrubbed on its
way to the disk, and once more on its way into a support bundle.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

FILE_BYTES: Final = 1_000_000
"""Some 8,000 lines. Larger: a bundle is no mail's attachment any more. Smaller: a bad night's beginning is gone by its
end."""

FILES_BEHIND: Final = 4
"""Beside the one that is written."""

LINE_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"

_PICTURE: Final = (
    r"(?:jpe?g|jpe|jfif|hei[cf]|hif|avif|png|tiff?|webp|gif|bmp|jxl"
    r"|dng|cr[23w]|nef|nrw|arw|orf|rw2|raf|pef|srw|mp4|mov)"
)
_SCRUBBED: Final = (
    (re.compile(r"-----BEGIN [^-]*-----.*?(?:-----END [^-]*-----|\Z)", re.DOTALL), "<key>"),
    (re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*"), "<token>"),  # a JWT, by how its JSON begins
    (re.compile(r"(https?://[^\s?\"'<>]+)\?[^\s\"'<>]+"), r"\1?<query>"),  # a presigned URL is a key
    (re.compile(r"[^\s<>\"'()\[\]{},;:=]+@[^\s<>\"'()\[\]{},;:=]+"), "<address>"),
    (re.compile(rf"'[^'\n]*\.{_PICTURE}'|\"[^\"\n]*\.{_PICTURE}\"", re.IGNORECASE), "<file>"),
    (re.compile(rf"[^\s\"'<>=,;()]*\.{_PICTURE}\b", re.IGNORECASE), "<file>"),
    (re.compile(r"(?<![\w+/-])[A-Za-z0-9_-]{43}(?![\w+/=-])"), "<token>"),  # a session's: 256 bits in base 64
)


def scrubbed(text: str) -> str:
    """Without addresses, tokens, keys, what a URL allows, names of photos, and the name of who is logged in here."""
    for pattern, instead in _SCRUBBED:
        text = pattern.sub(instead, text)
    home = os.path.expanduser("~")  # noqa: PTH111  (which leaves it be where nobody knows it)
    return text.replace(home, "~") if len(home) > 1 else text


class _ScrubbingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return scrubbed(super().format(record))


class _KeptLog(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A disk that is full costs the line, and neither an order nor the terminal a traceback for each."""


def keep_log(folder: Path, name: str) -> None:
    """From now on this process' lines go to `NAME.log` there, too, and so does what ends it. One process a name.

    Where the folder can't be made nothing is kept, which is said on stderr.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        logging.getLogger(__name__).error("no_log_kept reason=%s", exc.strerror)  # noqa: TRY400 - no bug of ours
        return
    handler = _KeptLog(
        folder / f"{name}.log", maxBytes=FILE_BYTES, backupCount=FILES_BEHIND, encoding="utf-8", delay=True
    )
    handler.setFormatter(_ScrubbingFormatter(LINE_FORMAT))
    root, own = logging.getLogger(), logging.getLogger("kiosk")
    for other in root.handlers:  # stderr's, which is to say no more than before
        other.setLevel(max(other.level, root.level))
    root.addHandler(handler)
    root.setLevel(min(root.level, logging.WARNING))
    own.setLevel(logging.INFO)
    _note_endings(handler)


def _note_endings(handler: logging.Handler) -> None:
    """An exception that nobody catches goes to the file as well as to stderr."""
    to_stderr, of_threads_to_stderr = sys.excepthook, threading.excepthook

    def note(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        exc_info = (kind, error if error is not None else kind(), trace)
        handler.handle(logging.LogRecord("kiosk", logging.CRITICAL, __file__, 0, "unhandled", (), exc_info))

    def at_the_top(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        note(kind, error, trace)
        to_stderr(kind, error, trace)

    def in_a_thread(ended: threading.ExceptHookArgs) -> None:
        note(ended.exc_type, ended.exc_value, ended.exc_traceback)
        of_threads_to_stderr(ended)

    sys.excepthook = at_the_top
    threading.excepthook = in_a_thread
