"""One HTTP exchange after another, each bounded: in time, also where bytes keep dribbling in, and in what it may cost.

httpx bounds the pause between two bytes, not the whole: a reply of a byte a second would hold a connection for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import httpx

ANSWER_SIZE_BYTES_MAX: Final = 8 * 1024 * 1024
"""More than Lambda can answer (6 MB). Larger: a lying server fills the memory. Smaller: a large order's state fails."""


class Exchange:
    """An HTTP client of one thread. Not thread-safe."""

    def __init__(self, new_client: Callable[[], httpx.Client], answer_limit_s: float) -> None:
        """`answer_limit_s`: from the last byte of a request to the last one of its answer."""
        self._new_client = new_client
        self._answer_limit_s = answer_limit_s
        self._client = new_client()

    def close(self) -> None:
        self._client.close()

    def send(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | Iterator[bytes] | None
    ) -> httpx.Response:
        """The whole answer. Raises httpx.HTTPError or InvalidURL, and whatever `content` raises while it is read."""
        if self._client.is_closed:  # the last answer took too long
            self._client = self._new_client()
        # The connection is cut from another thread: the one that waits is woken by the next byte that dribbles in.
        timer = threading.Timer(self._answer_limit_s, self._client.close)
        timer.daemon = True
        try:
            return self._send(timer, method, url, headers, content)
        except (httpx.HTTPError, RuntimeError) as exc:
            if not self._client.is_closed:
                raise
            raise httpx.ReadTimeout(f"no whole answer within {self._answer_limit_s:.0f} s") from exc
        finally:
            timer.cancel()

    def _send(
        self,
        timer: threading.Timer,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | Iterator[bytes] | None,
    ) -> httpx.Response:
        if isinstance(content, Iterator):
            content = _then(content, timer.start)
        else:
            timer.start()
        with self._client.stream(method, url, headers=dict(headers), content=content) as answer:
            body = bytearray()
            for chunk in answer.iter_bytes():
                body += chunk
                if len(body) > ANSWER_SIZE_BYTES_MAX:
                    raise httpx.ReadError(f"an answer of more than {ANSWER_SIZE_BYTES_MAX} bytes")
            answer_headers = [(name, value) for name, value in answer.headers.items() if name != "content-encoding"]
            return httpx.Response(answer.status_code, headers=answer_headers, content=bytes(body))


def _then(content: Iterator[bytes], call: Callable[[], None]) -> Iterator[bytes]:
    yield from content
    call()
