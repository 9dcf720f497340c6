"""One IPP request and its answer over HTTP; a sheet is streamed from its file behind it."""

from __future__ import annotations

import itertools
import ssl
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from kiosk.printing.failures import AnswerLost, JobUnknown, PrinterBusy, PrinterRefused, PrinterUnreachable
from kiosk.printing.ipp.codec import Answer, Attribute, Malformed, Tag, decode, encode

CONNECT_S: Final = 5.0
ANSWER_S: Final = 30.0
"""Between two bytes. A printer that wakes up or heats takes some ten seconds to answer."""
_CHUNK_BYTES: Final = 256 * 1024
_PORT: Final = 631
_SCHEMES: Final = {"ipp": "http", "ipps": "https"}


class Operation(IntEnum):
    """RFC 8011, 5.4.15."""

    CREATE_JOB = 0x05
    SEND_DOCUMENT = 0x06
    CANCEL_JOB = 0x08
    GET_JOB_ATTRIBUTES = 0x09
    GET_JOBS = 0x0A
    GET_PRINTER_ATTRIBUTES = 0x0B


class Status(IntEnum):
    """RFC 8011, B.1."""

    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    GONE = 0x0407
    INTERNAL_ERROR = 0x0500
    SERVICE_UNAVAILABLE = 0x0502
    DEVICE_ERROR = 0x0504
    TEMPORARY_ERROR = 0x0505
    NOT_ACCEPTING_JOBS = 0x0506
    BUSY = 0x0507
    TOO_MANY_JOBS = 0x050B


_FIRST_FAILURE: Final = 0x0400
_LATER: Final = frozenset(
    {
        Status.INTERNAL_ERROR,
        Status.SERVICE_UNAVAILABLE,
        Status.DEVICE_ERROR,
        Status.TEMPORARY_ERROR,
        Status.NOT_ACCEPTING_JOBS,
        Status.BUSY,
        Status.TOO_MANY_JOBS,
    }
)
_UNKNOWN: Final = frozenset({Status.NOT_FOUND, Status.GONE})


class Exchange:
    """With one printer, by one thread. Raises ValueError for what is no `ipp:` or `ipps:` address."""

    def __init__(self, uri: str, certificate: Path | None = None) -> None:
        """`certificate`, PEM: the printer's own, which hardly any has from a public authority; None for those."""
        parts = urlsplit(uri)
        if parts.scheme not in _SCHEMES or not parts.hostname:
            raise ValueError(f"{uri!r} is no address of a printer, such as ipp://192.168.1.20/ipp/print")
        self.uri = uri
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        self._url = f"{_SCHEMES[parts.scheme]}://{host}:{parts.port or _PORT}{parts.path or '/'}"
        self._client = httpx.Client(
            timeout=httpx.Timeout(ANSWER_S, connect=CONNECT_S),
            trust_env=False,  # a printer stands in the shop's network: no proxy leads there
            verify=ssl.create_default_context(cafile=certificate),
        )
        self._request_ids = itertools.count(1)

    def close(self) -> None:
        self._client.close()

    def ask(self, operation: Operation, attributes: Sequence[Attribute]) -> Answer:
        """What changes nothing, and is asked again at will. Raises PrinterUnreachable and what the status means."""
        try:
            return self._exchange(operation, {Tag.OPERATION_GROUP: attributes}, None)
        except AnswerLost as exc:
            raise PrinterUnreachable(str(exc)) from exc

    def tell(
        self,
        operation: Operation,
        attributes: Sequence[Attribute],
        job_attributes: Sequence[Attribute] = (),
        document: Path | None = None,
    ) -> Answer:
        """What changes something. Raises AnswerLost, too, where it may have come about."""
        groups: dict[Tag, Sequence[Attribute]] = {Tag.OPERATION_GROUP: attributes}
        if job_attributes:
            groups[Tag.JOB_GROUP] = job_attributes
        return self._exchange(operation, groups, document)

    def _exchange(
        self, operation: Operation, groups: Mapping[Tag, Sequence[Attribute]], document: Path | None
    ) -> Answer:
        head = encode(operation, next(self._request_ids), groups)
        size_bytes = len(head) + (document.stat().st_size if document is not None else 0)
        try:
            response = self._client.post(
                self._url,
                content=_body(head, document),
                headers={"Content-Type": "application/ipp", "Content-Length": str(size_bytes)},
            )
        except (httpx.ConnectError, httpx.ConnectTimeout) as exc:
            raise PrinterUnreachable(f"{self.uri} does not answer: {exc}") from exc
        except httpx.HTTPError as exc:
            raise AnswerLost(f"{self.uri} broke off in {operation.name}: {exc!r}") from exc
        return self._judged(operation, response)

    def _judged(self, operation: Operation, response: httpx.Response) -> Answer:
        if response.is_server_error:  # CUPS with too many guests
            raise PrinterBusy(f"{self.uri} answers HTTP {response.status_code} to {operation.name}")
        if response.status_code != httpx.codes.OK:
            raise PrinterRefused(f"{self.uri} answers HTTP {response.status_code} to {operation.name}")
        try:
            answer = decode(response.content)
        except Malformed as exc:
            raise AnswerLost(f"{self.uri} answers {operation.name} with what is no IPP: {exc}") from exc
        if answer.status < _FIRST_FAILURE:
            return answer
        message = answer.group(Tag.OPERATION_GROUP).get("status-message", [""])[0]
        words = f"{self.uri} refuses {operation.name}: {message!s} (status {answer.status:#06x})"
        if answer.status in _UNKNOWN:
            raise JobUnknown(words)
        if answer.status in _LATER:
            raise PrinterBusy(words)
        raise Refusal(words, answer.status)


class Refusal(PrinterRefused):
    """With the status by which the printer refused."""

    def __init__(self, words: str, status: int) -> None:
        super().__init__(words)
        self.status = status


def _body(head: bytes, document: Path | None) -> Iterator[bytes]:
    yield head
    if document is not None:
        with document.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                yield chunk
