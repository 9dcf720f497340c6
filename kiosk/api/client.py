"""The backend's calls, as the contract has them. Blocking; each raises only the failures of `api.failures`."""

from __future__ import annotations

import email.utils
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol, TypeVar

import httpx

from backend_lambdas.contract import paths
from backend_lambdas.contract.codec import decode, encode
from backend_lambdas.contract.heartbeats import HeartbeatAnswer, KioskHeartbeat
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import EnrolAnswer, EnrolRequest, Health, OrderManifest, OrderState
from backend_lambdas.contract.print_jobs import PrintClaim, PrintReport, PrintReported, PrintTasks
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest, StoredReport, UploadGrants, UploadRequest
from backend_lambdas.contract.violation import ContractViolation
from kiosk.api.exchange import Exchange
from kiosk.api.failures import STATUS_NOT_ALLOWED, Unreachable, api_failure, network_failure
from kiosk.api.identity import TokenSigner
from kiosk.clock import Clock

API_TIMEOUT: Final = httpx.Timeout(20.0, connect=5.0)
"""A cold Lambda function answers within some seconds; an unplugged line should show sooner."""

API_ANSWER_LIMIT_S: Final = 60.0
"""For a whole answer; API Gateway gives up at 30 s. Longer: a reply that dribbles holds all that waits for the next."""

CLOCK_SKEW_NOTED_S: Final = 30.0
"""Below this the token's leeway copes; the Date header has whole seconds and the answer was some time on the way."""

Answer = TypeVar("Answer")


class Backend(Protocol):
    """What the uploader asks of the backend. Every call may be repeated: the ids are the kiosk's own."""

    def put_order(self, manifest: OrderManifest) -> OrderState: ...

    def grant_uploads(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> UploadGrants: ...

    def get_order(self, order_id: OrderId) -> OrderState: ...

    def grant_parts(self, order_id: OrderId, photo_id: PhotoId, request: PartsRequest) -> PartsAnswer:
        """Begins, goes on with or completes a large photo's upload, by what S3 says that it holds."""

    def report_stored(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> OrderState:
        """Asks for photos to be verified whose event seems lost; the state is that of now."""

    def now(self) -> datetime:
        """The backend's clock as far as it is known: grants end by it, whatever this machine's says."""


class ApiClient:
    """Not thread-safe: one for each thread."""

    def __init__(
        self,
        base_url: str,
        clock: Clock,
        signer: TokenSigner | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
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

    def health(self) -> Health:
        return self._call("GET", paths.HEALTH, Health)

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        return self._call("POST", paths.ENROLMENTS, EnrolAnswer, request)

    def put_order(self, manifest: OrderManifest) -> OrderState:
        return self._call("PUT", paths.order(manifest.order_id), OrderState, manifest)

    def grant_uploads(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> UploadGrants:
        return self._call("POST", paths.order_uploads(order_id), UploadGrants, UploadRequest(photo_ids))

    def get_order(self, order_id: OrderId) -> OrderState:
        return self._call("GET", paths.order(order_id), OrderState)

    def grant_parts(self, order_id: OrderId, photo_id: PhotoId, request: PartsRequest) -> PartsAnswer:
        return self._call("POST", paths.photo_parts(order_id, photo_id), PartsAnswer, request)

    def report_stored(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> OrderState:
        return self._call("POST", paths.order_stored(order_id), OrderState, StoredReport(photo_ids))

    def beat(self, heartbeat: KioskHeartbeat) -> HeartbeatAnswer:
        return self._call("POST", paths.HEARTBEATS, HeartbeatAnswer, heartbeat)

    def claim_prints(self, claim: PrintClaim) -> PrintTasks:
        return self._call("POST", paths.PRINT_CLAIMS, PrintTasks, claim)

    def report_print(self, report: PrintReport) -> PrintReported:
        return self._call("POST", paths.PRINT_REPORTS, PrintReported, report)

    def now(self) -> datetime:
        return self._clock.now() + self._skew

    def _call(self, method: str, path: str, kind: type[Answer], body: object | None = None) -> Answer:
        skew_before = self._skew
        response = self._send(method, path, body)
        skew_changed = abs((self._skew - skew_before).total_seconds()) > CLOCK_SKEW_NOTED_S
        if response.status_code in STATUS_NOT_ALLOWED and (skew_changed or self._skew):
            # The token was refused by a clock that had not been measured yet: once more, by the right time. Or somebody
            # on the way has a wrong clock and lies about the backend's: once more, by this machine's own.
            response = self._send(method, path, body, by_own_clock=not skew_changed)
        if not response.is_success:
            raise api_failure(response)
        try:
            return decode(kind, response.content)
        except ContractViolation as exc:
            raise Unreachable(
                f"something else than the backend answered {method} {path}: is this a sign-in page? ({exc})"
            ) from exc

    def _send(self, method: str, path: str, body: object | None, *, by_own_clock: bool = False) -> httpx.Response:
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if self._signer is not None:
            headers["Authorization"] = f"Bearer {self._signer.token(self._clock.now() if by_own_clock else self.now())}"
        content = encode(body).encode() if body is not None else None
        try:
            response = self._http.send(method, path, headers, content)
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
