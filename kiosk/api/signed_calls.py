"""One call of the backend's API after another: signed by the device, its answer decoded, its failure translated.

What the calls are stands in `client` and `staff_client`.
"""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from types import MappingProxyType
from typing import Final, TypeVar

import httpx

from backend_lambdas.contract.codec import decode, encode
from backend_lambdas.contract.violation import ContractViolation
from kiosk.api.exchange import Exchange
from kiosk.api.failures import NotAllowed, NotTheBackend, TransferFailure, Unreachable, api_failure, network_failure
from kiosk.api.identity import TokenSigner
from kiosk.clock import Clock

API_TIMEOUT: Final = httpx.Timeout(20.0, connect=5.0)
"""A cold Lambda function answers within some seconds; an unplugged line should show sooner."""

API_ANSWER_LIMIT_S: Final = 60.0
"""For a whole answer; API Gateway gives up at 30 s. Longer: a reply that dribbles holds all that waits for the next."""

CLOCK_SKEW_NOTED_S: Final = 30.0
"""Below this the token's leeway copes; the Date header has whole seconds and the answer was some time on the way."""

NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})

Answer = TypeVar("Answer")


class SignedCalls:
    """Not thread-safe: one for each thread. Raises only the failures of `api.failures`."""

    def __init__(
        self,
        base_url: str,
        clock: Clock,
        signer: TokenSigner | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Without a signer: for the open routes alone."""
        self._base_url = base_url
        self._http = Exchange(
            lambda: httpx.Client(base_url=base_url, timeout=API_TIMEOUT, transport=transport), API_ANSWER_LIMIT_S
        )
        self._clock = clock
        self._signer = signer
        self._skew = timedelta()

    def close(self) -> None:
        self._http.close()

    @property
    def clock_skew_s(self) -> float:
        """How far the backend's clock is ahead of this machine's, by the last answer's Date."""
        return self._skew.total_seconds()

    def now(self) -> datetime:
        """The backend's clock, as far as it is known."""
        return self._clock.now() + self._skew

    def call(
        self,
        method: str,
        path: str,
        kind: type[Answer],
        body: object | None = None,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> Answer:
        return _message(kind, self._answer(method, path, body, headers), f"{method} {path}")

    def get_changed(self, path: str, kind: type[Answer], known_etag: str | None) -> tuple[Answer, str] | None:
        """The message and its ETag; None where it is as whoever knows that tag has it."""
        headers = {} if known_etag is None else {"If-None-Match": known_etag}
        response = self._answer("GET", path, None, headers)
        if response.status_code == HTTPStatus.NOT_MODIFIED:
            return None
        message = _message(kind, response, f"GET {path}")
        if not (etag := response.headers.get("ETag", "")):
            raise Unreachable(f"the answer to GET {path} has lost its ETag on the way: is there a proxy?")
        return message, etag

    def _answer(self, method: str, path: str, body: object | None, headers: Mapping[str, str]) -> httpx.Response:
        skew_before = self._skew
        response = self._send(method, path, body, headers)
        failure = _failure_in(response, headers)
        skew_changed = abs((self._skew - skew_before).total_seconds()) > CLOCK_SKEW_NOTED_S
        if isinstance(failure, NotAllowed) and (skew_changed or self._skew):
            # The token was refused by a clock that had not been measured yet: once more, by the right time. Or somebody
            # on the way has a wrong clock and lies about the backend's: once more, by this machine's own. No other
            # refusal is asked for twice: a wrong PIN would be counted twice.
            response = self._send(method, path, body, headers, by_own_clock=not skew_changed)
            failure = _failure_in(response, headers)
        if failure is not None:
            raise failure
        return response

    def _send(
        self,
        method: str,
        path: str,
        body: object | None,
        headers: Mapping[str, str],
        *,
        by_own_clock: bool = False,
    ) -> httpx.Response:
        sent = dict(headers)
        if body is not None:
            sent["Content-Type"] = "application/json"
        if self._signer is not None:
            sent["Authorization"] = f"Bearer {self._signer.token(self._clock.now() if by_own_clock else self.now())}"
        content = encode(body).encode() if body is not None else None
        try:
            response = self._http.send(method, path, sent, content)
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            raise network_failure(exc, f"the backend at {self._base_url}") from exc
        self._measure_skew(response)
        return response

    def _measure_skew(self, response: httpx.Response) -> None:
        text = response.headers.get("Date")
        try:
            server_now = email.utils.parsedate_to_datetime(text) if text else None
        except ValueError:  # a lying server's date is no measure
            server_now = None
        if server_now is None or server_now.tzinfo is None:
            return
        skew = server_now.astimezone(UTC) - self._clock.now()
        self._skew = skew if abs(skew.total_seconds()) > CLOCK_SKEW_NOTED_S else timedelta()


def _failure_in(response: httpx.Response, asked_with: Mapping[str, str]) -> TransferFailure | None:
    is_unchanged = response.status_code == HTTPStatus.NOT_MODIFIED and "If-None-Match" in asked_with
    return None if response.is_success or is_unchanged else api_failure(response)


def _message(kind: type[Answer], response: httpx.Response, call: str) -> Answer:
    try:
        return decode(kind, response.content)
    except ContractViolation as exc:
        raise NotTheBackend(
            f"something else than the backend answered {call}: is this a sign-in page? ({exc})"
        ) from exc
