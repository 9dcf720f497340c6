"""HTTP for updates: TUF's metadata in bounded time, and a large file that goes on where it was cut off.

Nothing that arrives here is trusted; it is only kept from filling the disk, the line and the day.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

import httpx
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface

from kiosk.clock import Clock
from kiosk.updates.failures import Interrupted, ListUnreachable, Untrusted

TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
METADATA_LIMIT_S: Final = 60.0
"""Of one file of at most some hundred KB. Longer: a host that dribbles holds the thread. Shorter: a slow line fails."""

HEADERS: Final = {"accept-encoding": "identity"}
"""Lengths and hashes are of the file as it lies there."""


class Fetcher(FetcherInterface):
    """For one thread."""

    def __init__(self, clock: Clock, transport: httpx.BaseTransport | None = None) -> None:
        self._clock = clock
        self._http = httpx.Client(timeout=TIMEOUT, headers=HEADERS, transport=transport)
        self.host_time: datetime | None = None
        """What the host's last answer said of the time. Good for words to a person, never to judge by."""

    def close(self) -> None:
        self._http.close()

    def _fetch(self, url: str) -> Iterator[bytes]:
        """Translates while it is read, too, as TUF's own wrapper does not."""
        ends_s = self._clock.monotonic_s() + METADATA_LIMIT_S
        try:
            with self._http.stream("GET", url) as answer:
                self._note_time(answer)
                if answer.status_code != httpx.codes.OK:
                    raise DownloadHTTPError(f"{url}: HTTP {answer.status_code}", answer.status_code)
                for chunk in answer.iter_raw():
                    if self._clock.monotonic_s() > ends_s:
                        raise SlowRetrievalError(f"{url}: not whole after {METADATA_LIMIT_S:.0f} s")
                    yield chunk
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            raise DownloadError(f"{url}: {_words(exc)}") from exc

    def _note_time(self, answer: httpx.Response) -> None:
        try:
            self.host_time = parsedate_to_datetime(answer.headers.get("date", "")).astimezone(UTC)
        except ValueError:
            self.host_time = None

    def load(
        self, url: str, part: Path, size_bytes: int, wait_for: Callable[[int], None], is_over: Callable[[], bool]
    ) -> None:
        """Brings `part` to that size, from where it is, and onto the disk. `wait_for` returns when so many bytes may
        come. What it holds is not judged here.

        Raises ListUnreachable or Interrupted, with what has come kept; Untrusted where more comes than was promised;
        OSError.
        """
        has_bytes = part.stat().st_size if part.exists() else 0
        if has_bytes > size_bytes:
            part.unlink()
            has_bytes = 0
        if has_bytes == size_bytes:
            return
        try:
            with self._http.stream("GET", url, headers=_range_from(has_bytes)) as answer:
                self._note_time(answer)
                if not _goes_on(answer, has_bytes):
                    has_bytes = 0
                with part.open("r+b" if has_bytes else "wb") as file:
                    file.seek(has_bytes)
                    _copy(answer, file.write, size_bytes - has_bytes, wait_for, is_over)
                    file.flush()
                    os.fsync(file.fileno())
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            raise ListUnreachable(f"{url}: {_words(exc)}; it goes on later where it was") from exc
        except Untrusted:
            part.unlink(missing_ok=True)
            raise
        if part.stat().st_size < size_bytes:
            raise ListUnreachable(f"{url}: ended too early; it goes on later where it was")


def _words(exc: httpx.HTTPError | httpx.InvalidURL) -> str:
    return str(exc) or type(exc).__name__


def _range_from(has_bytes: int) -> dict[str, str]:
    return {"range": f"bytes={has_bytes}-"} if has_bytes else {}


def _goes_on(answer: httpx.Response, has_bytes: int) -> bool:
    """False where the host begins from the start. Raises ListUnreachable."""
    if answer.status_code == httpx.codes.PARTIAL_CONTENT:
        if answer.headers.get("content-range", "").startswith(f"bytes {has_bytes}-"):
            return True
        raise ListUnreachable(f"{answer.url}: the host sent another part than was asked for")
    if answer.status_code != httpx.codes.OK:
        raise ListUnreachable(f"{answer.url}: HTTP {answer.status_code}")
    return False


def _copy(
    answer: httpx.Response,
    write: Callable[[bytes], int],
    missing_bytes: int,
    wait_for: Callable[[int], None],
    is_over: Callable[[], bool],
) -> None:
    for chunk in answer.iter_raw():  # as it comes, some 64 KB at a time, so that nothing of it is lost with the line
        missing_bytes -= len(chunk)
        if missing_bytes < 0:
            raise Untrusted(f"{answer.url}: more bytes than the signed list says; all of it was dropped")
        write(chunk)
        if is_over():
            raise Interrupted("told to end; it goes on where it was")
        wait_for(len(chunk))
