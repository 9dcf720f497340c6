"""Kiosks that are locked down, for real: a screen, a window manager, and `kiosk supervise` from sources."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from kiosk.api.device_key import FileStore
from kiosk.api.identity import KEY_NAME, new_key_pair
from kiosk.clock import SystemClock
from kiosk.config import BackendConfig, IdentityConfig, KeyStoreKind, KioskConfig, PhoneConfig, SessionConfig
from kiosk.data_folder import DataFolder
from kiosk.flow.staff.offline_pins import OfflinePins
from kiosk.flow.staff.session import StaffOnDuty
from tests.e2e.conftest import cloud, enrolled, kiosk, photos
from tests.lockdown.screen import SupervisedKiosk, portrait_screen
from tests.virtual_screen import TOOLS

__all__ = ["cloud", "enrolled", "kiosk", "photos"]
"""Fixtures of whole kiosks, which are these tests', too."""

NUMBER, PIN = StaffNumber("17"), "402915"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        skip = pytest.mark.skip(reason=f"needs {', '.join(missing)} (packaging/setup/setup.sh --tests)")
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(skip)


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    with portrait_screen() as environment:
        yield environment


@pytest.fixture
def without_backend(tmp_path: Path) -> DataFolder:
    """Enrolled at a backend that does not answer, with a manager who was let in here of late."""
    data = DataFolder(tmp_path / "data")
    data.root.mkdir()
    FileStore(data.keys).save(KEY_NAME, new_key_pair().private_pem)
    config = replace(
        KioskConfig(),
        backend=BackendConfig("http://127.0.0.1:9", DeviceId("01JTD3V9Q8M4ZK7W2XN5AAAA01"), StoreId("store-1")),
        identity=IdentityConfig(KeyStoreKind.FILE.value),
        phone=PhoneConfig(enabled=False),
        session=SessionConfig(languages=("en",), idle_s=900),
    )
    config.save(data.config)
    pins = OfflinePins(data.offline_pins, SystemClock())
    pins.remember(StaffOnDuty(NUMBER, "Mia", StaffRole.MANAGER, None), PIN)
    return data


Supervise = Callable[..., SupervisedKiosk]


@pytest.fixture
def supervise(screen: dict[str, str]) -> Iterator[Supervise]:
    started: list[SupervisedKiosk] = []

    def start(data: DataFolder, *arguments: str) -> SupervisedKiosk:
        supervised = SupervisedKiosk(data, screen, arguments)
        started.append(supervised)
        supervised.start()
        return supervised

    yield start
    for supervised in started:
        supervised.end()


Tell = Callable[[str], None]


@pytest.fixture
def tell(pytestconfig: pytest.Config) -> Tell:
    """A figure into the run's own lines."""
    writer = pytestconfig.get_terminal_writer()
    return lambda text: writer.line(f"\n  {text}")
