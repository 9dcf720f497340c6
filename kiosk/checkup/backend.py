"""What one question to the backend tells of the network, of this machine's clock, of versions, and of this device.

The question goes the app's own way, with its proxy and its certificates; where it fails, the cause that the failure
carries says how far it came.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

import httpx

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.messages import Health
from backend_lambdas.contract.version import CONTRACT_VERSION
from kiosk.api.client import ApiClient
from kiosk.api.failures import NotAllowed, NotTheBackend, Rejected, TransferFailure, Unreachable
from kiosk.api.signed_calls import CLOCK_SKEW_NOTED_S
from kiosk.checkup.findings import CheckFailed, NotYetKnown, Trouble
from kiosk.order.identifiers import new_order_id

CERTIFICATE_TIME_CODES: Final = frozenset({9, 10})
"""X509_V_ERR_CERT_NOT_YET_VALID and CERT_HAS_EXPIRED of openssl/x509_vfy.h: far oftener a wrong clock than an old
certificate."""

NewClient = Callable[[], ApiClient]


@dataclass(frozen=True, slots=True)
class _Answer:
    health: Health
    clock_ahead_s: float
    """The backend's, of this machine's."""


class BackendExam:
    """Asks once, with the first check, and all checks read that answer. For one thread and one examination."""

    def __init__(self, api_url: str, new_client: NewClient, new_signed_client: NewClient | None) -> None:
        """`new_signed_client`: as this device, for the last check; None on a machine that is not enrolled yet."""
        self._api_url = api_url
        self._new_client = new_client
        self._new_signed_client = new_signed_client

    @cached_property
    def _asked(self) -> _Answer | TransferFailure:
        client = self._new_client()
        try:
            return _Answer(client.health(), client.clock_skew_s)
        except TransferFailure as exc:
            return exc
        finally:
            client.close()

    @property
    def _answer(self) -> _Answer:
        if not isinstance(self._asked, _Answer):
            raise NotYetKnown("can't be told before the backend answers")
        return self._asked

    def check_network(self) -> str:
        """Name, connection, TLS and proxy; and whether it is the backend that answers."""
        host = urlsplit(self._api_url).netloc
        failed = self._asked
        if isinstance(failed, NotTheBackend):
            raise CheckFailed(Trouble.SIGN_IN_PAGE, str(failed))
        if isinstance(failed, Unreachable) and failed.line_down:
            raise CheckFailed(_trouble_on_the_way(failed), str(failed))
        return f"{host} answers"

    def check_clock(self) -> str:
        off_s = -self._answer.clock_ahead_s
        if abs(off_s) > CLOCK_SKEW_NOTED_S:
            way = "fast" if off_s > 0 else "slow"
            raise CheckFailed(Trouble.CLOCK_WRONG, f"this machine's clock is {abs(off_s):.0f} s {way}")
        return f"within {CLOCK_SKEW_NOTED_S:.0f} s of the backend's"

    def check_version(self, kiosk_version: str) -> str:
        """Of the contract, which is what the two have in common."""
        if not isinstance(self._asked, _Answer):  # what is known without it is told all the same
            return f"{kiosk_version}, contract {CONTRACT_VERSION}"
        theirs = self._asked.health.contract_version
        if theirs != CONTRACT_VERSION:
            trouble = Trouble.KIOSK_OLDER if theirs > CONTRACT_VERSION else Trouble.BACKEND_OLDER
            raise CheckFailed(
                trouble,
                f"the backend speaks version {theirs} of the contract, this kiosk ({kiosk_version}) version"
                f" {CONTRACT_VERSION}",
            )
        return f"{kiosk_version}, contract {CONTRACT_VERSION} as the backend's"

    def check_backend(self) -> str:
        """Whether it works and, where this machine is enrolled, whether it takes this device."""
        failed = self._asked
        if isinstance(failed, NotTheBackend) or (isinstance(failed, Unreachable) and failed.line_down):
            raise NotYetKnown("can't be told before the network lets it through")
        if isinstance(failed, TransferFailure):
            raise CheckFailed(Trouble.BACKEND_TROUBLE, str(failed))
        if self._new_signed_client is None:
            return f"{self._api_url} answers"
        client = self._new_signed_client()
        try:
            _refuses_only_the_order(client)
        except NotAllowed as exc:
            raise CheckFailed(Trouble.DEVICE_REFUSED, str(exc)) from exc
        except TransferFailure as exc:
            raise CheckFailed(Trouble.BACKEND_TROUBLE, str(exc)) from exc
        finally:
            client.close()
        return f"{self._api_url} answers and knows this kiosk"


def _refuses_only_the_order(client: ApiClient) -> None:
    """Asks for an order that can't exist: a revoked device is refused before that is looked up."""
    try:
        client.get_order(new_order_id())
    except Rejected as exc:
        if exc.code is not ErrorCode.ORDER_NOT_FOUND:
            raise


def _trouble_on_the_way(failure: Unreachable) -> Trouble:
    """How far the question came, by the deepest cause."""
    for cause in _causes(failure):
        if isinstance(cause, ssl.SSLCertVerificationError):
            is_of_time = cause.verify_code in CERTIFICATE_TIME_CODES
            return Trouble.CERTIFICATE_TIME if is_of_time else Trouble.CERTIFICATE_REFUSED
        if isinstance(cause, ssl.SSLError):
            return Trouble.CERTIFICATE_REFUSED
        if isinstance(cause, socket.gaierror):
            return Trouble.NAME_UNKNOWN
        if isinstance(cause, httpx.ProxyError):
            return Trouble.PROXY_REFUSES
    return Trouble.NO_ANSWER


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
