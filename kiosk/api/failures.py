"""What went wrong on the wire, told apart by who can mend it. Third-party exceptions end here.

TransferFailure
├── Unreachable         retryable: no connection, time-out, reset, a server in trouble
│   └── NotTheBackend   a captive portal, or a wrong address
├── GrantRefused        a new presigned URL will do: expired, or a clock that is off
├── NotAllowed          a person must act: device revoked or unknown
├── OverQuota           this order waits for the next day, or for a person; what was taken before goes on
└── Rejected            this request, for good: the backend will never take it as it is
    ├── Erased          the customer's data was erased: what is left of the order here goes, too
    └── StaffRefused    what staff asked for at the panel
        ├── SessionOver       somebody logs in again
        ├── PinRefused        number and PIN do not belong together
        ├── PinLocked         nobody looks at a PIN now; it says until when
        ├── ManagerRequired   a manager logs in
        ├── ActionNotPossible the order stands otherwise by now: read it again
        └── SettingsConflict  somebody else was faster: read the settings again
"""

from __future__ import annotations

import email.utils
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

import httpx

from backend_lambdas.contract.codec import decode
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.messages import Problem
from backend_lambdas.contract.violation import ContractViolation
from kiosk.errors import KioskError


class TransferFailure(KioskError):
    """Any failed call or PUT."""


class Unreachable(TransferFailure):
    """Try again later; `retry_after_s` is the server's own wish, where it has one.

    `line_down` tells that nothing answered at all, so that no other call needs to be tried now.
    """

    def __init__(self, detail: str, retry_after_s: float | None = None, *, line_down: bool = False) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s
        self.line_down = line_down


class NotTheBackend(Unreachable):
    """Something answered in its place, which may end by itself as with a sign-in page."""


class GrantRefused(TransferFailure):
    """Ask for a new URL and send again."""


class NotAllowed(TransferFailure):
    """This device may not, until someone at the shop or its owner changes that."""


class OverQuota(TransferFailure):
    """The device has announced all that it may; `retry_after_s` until the backend counts anew, where it said so."""

    def __init__(self, detail: str, retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class Rejected(TransferFailure):
    """The other side understood and will not have it; a repeat changes nothing."""

    def __init__(self, detail: str, code: ErrorCode | None = None) -> None:
        super().__init__(detail)
        self.code = code


class Erased(Rejected):
    """Nothing of this order is taken any more, and nothing of it is to be kept."""


class StaffRefused(Rejected):
    """The panel says why, by the class."""


class SessionOver(StaffRefused):
    """It has ended, or its owner may no more; only a new login helps."""


class PinRefused(StaffRefused):
    """Whichever of number and PIN is wrong."""


class PinLocked(StaffRefused):
    """Of this number or on this device; `until` is aware and by the backend's clock, None where it was not told."""

    def __init__(self, detail: str, code: ErrorCode, until: datetime | None, retry_after_s: float | None) -> None:
        super().__init__(detail, code)
        self.until = until
        self.retry_after_s = retry_after_s
        """Seconds from now, whatever this machine's clock says."""


class ManagerRequired(StaffRefused):
    """The session is good, and of somebody who is no manager."""


class ActionNotPossible(StaffRefused):
    """Nothing was done."""


class SettingsConflict(StaffRefused):
    """Nothing was changed."""


REJECTED_AS: Final[Mapping[ErrorCode, type[Rejected]]] = MappingProxyType(
    {
        ErrorCode.ORDER_ERASED: Erased,
        ErrorCode.STAFF_SESSION_REQUIRED: SessionOver,
        ErrorCode.PIN_REFUSED: PinRefused,
        ErrorCode.MANAGER_REQUIRED: ManagerRequired,
        ErrorCode.ACTION_NOT_POSSIBLE: ActionNotPossible,
        ErrorCode.SETTINGS_CONFLICT: SettingsConflict,
    }
)

STATUS_NOT_ALLOWED: Final = (401, 403)
STATUS_NOT_FOUND: Final = 404
STATUS_TOO_MANY: Final = 429
STATUS_SERVER_ERROR: Final = 500
RETRYABLE_CLIENT_STATUSES: Final = frozenset({408, 425, STATUS_TOO_MANY})
S3_CODES_NEW_URL: Final = frozenset(
    {
        "AccessDenied",
        "ExpiredToken",
        "InvalidToken",
        "NoSuchUpload",
        "RequestExpired",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)
"""S3 answers 403 AccessDenied both to an expired URL and to one whose signer lost its right; a new URL tells which.
https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList"""
S3_CODES_FINAL: Final = frozenset(
    {"EntityTooLarge", "InvalidArgument", "InvalidDigest", "InvalidRequest", "KeyTooLongError"}
)
"""What no repeat of the same photo can mend. Every other code is worth another try: a conflict, a bucket that is being
set up, and BadDigest too, since bytes are damaged on the way and the spool's own file is checked before each repeat."""


def network_failure(exc: httpx.HTTPError | httpx.InvalidURL, to_what: str) -> Unreachable:
    """No answer: no route, no name, no TLS, a time-out, a connection that was cut."""
    # Our own half of the exchange went wrong, as with a file that changes while it is read: no word on the line.
    line_down = not isinstance(exc, httpx.LocalProtocolError)
    return Unreachable(f"{to_what} can't be reached ({type(exc).__name__}: {exc})", line_down=line_down)


def api_failure(response: httpx.Response) -> TransferFailure:
    """What an answer of the backend's API that is not a success means."""
    status = response.status_code
    if status >= STATUS_SERVER_ERROR or status in RETRYABLE_CLIENT_STATUSES:
        return Unreachable(f"the backend answered {status}", _retry_after_s(response))
    problem = _problem(response)
    if problem is None:
        return _failure_without_problem(response)
    return _told_failure(problem, response)


def _told_failure(problem: Problem, response: httpx.Response) -> TransferFailure:
    detail = f"{problem.code}: {problem.message}"
    match problem.code:
        case ErrorCode.ROUTE_UNKNOWN:  # for as long as one of the two is older; nothing is lost by waiting
            return Unreachable(detail)
        case ErrorCode.UNAUTHORISED:
            return NotAllowed(detail)
        case ErrorCode.QUOTA_EXCEEDED:
            return _over_quota(response, problem)
        case ErrorCode.INTERNAL | ErrorCode.THROTTLED:
            return Unreachable(detail, _retry_after_s(response))
        case ErrorCode.PIN_LOCKED:
            return PinLocked(detail, problem.code, _moment(problem.until), _seconds_until(problem.until, response))
        case _:
            return REJECTED_AS.get(problem.code, Rejected)(detail, problem.code)


def _over_quota(response: httpx.Response, problem: Problem) -> OverQuota:
    goes_on = f"it goes on at {problem.until}" if problem.until else "it goes on tomorrow"
    words = f"{problem.code}: this kiosk has sent all that it may in a day; {goes_on}, or ask the owner for more"
    return OverQuota(words, _seconds_until(problem.until, response))


def _seconds_until(until: str | None, response: httpx.Response) -> float | None:
    """By the answer's own clock; None where it does not say."""
    moment = _moment(until)
    now = _http_date(response.headers.get("Date", "")) or datetime.now(UTC)
    return None if moment is None else max(0.0, (moment - now).total_seconds())


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:  # none: the kiosk's own patience will do
        return None
    return moment if moment.tzinfo is not None else None


def storage_failure(response: httpx.Response) -> TransferFailure:
    """What an answer of S3 that is not a success means."""
    status, code = response.status_code, _s3_code(response)
    if code in S3_CODES_NEW_URL:
        return GrantRefused(f"storage refused the URL ({status} {code})")
    if code in S3_CODES_FINAL:
        return Rejected(f"storage answered {status} {code}")
    if code is None and status < STATUS_SERVER_ERROR:
        return Unreachable(f"something else than the storage answered ({status}): is this a sign-in page?")
    return Unreachable(f"storage answered {status} {code or ''}".rstrip(), _retry_after_s(response))


def _failure_without_problem(response: httpx.Response) -> TransferFailure:
    """API Gateway's own refusals, the answers of a backend that is younger than this kiosk, and whoever else speaks."""
    status, plain = response.status_code, _plain(response)
    if "message" not in plain:
        return NotTheBackend(f"something else than the backend answered ({status}): is this a sign-in page?")
    if status in STATUS_NOT_ALLOWED:
        return NotAllowed(f"the backend does not accept this device ({status}): ask the owner whether it was revoked")
    if "code" in plain:  # not refused for good: it may be a portal's, and a kiosk that is updated knows better
        return Unreachable(f"the backend refused ({status}) by a code that is younger than this kiosk: update it")
    if status == STATUS_NOT_FOUND:
        return Unreachable(
            "the backend has no such route: it is older than this kiosk; ask the owner to deploy it anew"
        )
    return Unreachable(f"the gateway before the backend refused ({status})")


def _problem(response: httpx.Response) -> Problem | None:
    try:
        return decode(Problem, response.content)
    except ContractViolation:  # an answer that is no message of ours is an answer all the same
        return None


def _plain(response: httpx.Response) -> dict[str, object]:
    """The answer where it is a JSON object; a sign-in page comes in HTML."""
    try:
        plain = json.loads(response.content)
    except (ValueError, RecursionError):
        return {}
    return plain if isinstance(plain, dict) else {}


def _s3_code(response: httpx.Response) -> str | None:
    # A regular expression and no XML parser: a lying server may send anything, and one word is all that is asked.
    found = re.search(rb"<Error>.*?<Code>([A-Za-z0-9]{1,64})</Code>", response.content[:10_000], re.DOTALL)
    return found[1].decode("ascii") if found else None


def _retry_after_s(response: httpx.Response) -> float | None:
    """Seconds or a date, RFC 9110 10.2.3; a date is read against the same answer's Date, since clocks differ."""
    text = response.headers.get("Retry-After", "")
    if text.isascii() and text.isdigit():
        return float(text)
    until, now = _http_date(text), _http_date(response.headers.get("Date", ""))
    return None if until is None else max(0.0, (until - (now or datetime.now(UTC))).total_seconds())


def _http_date(text: str) -> datetime | None:
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except ValueError:  # a lying server's date is none
        return None
    return moment if moment.tzinfo is not None else None
