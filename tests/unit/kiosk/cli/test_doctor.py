"""What doctor finds out about the backend."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from backend_lambdas.contract.codec import encode
from backend_lambdas.contract.messages import Health
from backend_lambdas.contract.version import CONTRACT_VERSION
from kiosk.api.client import ApiClient
from kiosk.cli import doctor
from kiosk.errors import KioskError
from tests.fakes.clock import FakeClock


@pytest.mark.parametrize(("ahead", "older"), [(1, "kiosk"), (-1, "backend")])
def test_another_version_of_the_contract_is_found(ahead: int, older: str) -> None:
    """Where kiosk and backend speak different versions, doctor says which of them is to be updated."""
    health = Health(CONTRACT_VERSION + ahead, "2026-05-04T09:30:00.000Z")
    answers = httpx.MockTransport(lambda _: httpx.Response(200, content=encode(health)))
    kiosk: Any = SimpleNamespace(api_client=lambda: ApiClient("http://backend.test", FakeClock(), transport=answers))
    with pytest.raises(KioskError, match=f"version {CONTRACT_VERSION + ahead} of the contract.*update the {older}$"):
        doctor._backend(kiosk)
