"""A publisher with real keys and real metadata, a host in memory, and a kiosk installed in two slots."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.config import UpdatesConfig
from kiosk.supervisor.slots import Slot, Slots
from kiosk.updates import updater
from kiosk.updates.fetching import Fetcher
from kiosk.updates.standing_ready import Desk
from kiosk.updates.trusted_list import TrustedList
from kiosk.updates.updater import Place, UpdateStep
from tests.fakes.clock import FakeClock
from tests.publisher import Publisher, make_keys, make_tree
from tests.unit.kiosk.updates.host import Host

URL = "https://updates.example.com"
SET = UpdatesConfig(url=URL)


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    make_keys(folder)
    return folder


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, keys: Path) -> Path:
    """A repository with version 2.0.0, to be copied: signing costs more than copying."""
    folder = tmp_path_factory.mktemp("template")
    Publisher(folder, keys).add("2.0.0")
    return folder


@pytest.fixture
def publisher(tmp_path: Path, template: Path, keys: Path) -> Publisher:
    folder, own_keys = tmp_path / "publisher", tmp_path / "keys"
    shutil.copytree(template, folder, symlinks=True)
    shutil.copytree(keys, own_keys)
    publisher = Publisher.__new__(Publisher)
    publisher.folder, publisher.keys, publisher.served = folder, own_keys, folder / "served"
    publisher.now = lambda: datetime.now(UTC)
    publisher._trees = 100
    return publisher


@pytest.fixture
def clock() -> FakeClock:
    """TUF itself looks at the system's."""
    return FakeClock(datetime.now(UTC))


@pytest.fixture
def host(publisher: Publisher, clock: FakeClock) -> Host:
    return Host(publisher.served, clock)


@pytest.fixture
def fetcher(host: Host, clock: FakeClock) -> Iterator[Fetcher]:
    fetcher = Fetcher(clock, host)
    yield fetcher
    fetcher.close()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "data" / "updates")


@pytest.fixture
def look(publisher: Publisher, desk: Desk, fetcher: Fetcher, clock: FakeClock) -> Callable[[], TrustedList]:
    """A new look at the list each time, with what the last one left on the disk. The kiosk has the first root."""
    root = publisher.root
    return lambda: TrustedList(root, URL, desk.trust, fetcher, clock)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Version 1.0.0 runs from slot a."""
    make_tree(tmp_path / "installed" / "a", "1.0.0")
    return Place(Slots(tmp_path / "installed"), Slot.A, "1.0.0", "01JDEVICE")


class NewStep(Protocol):
    def __call__(self, config: UpdatesConfig = ..., is_over: Callable[[], bool] = ...) -> UpdateStep: ...


@pytest.fixture
def new_step(place: Place, desk: Desk, clock: FakeClock, look: Callable[[], TrustedList]) -> NewStep:
    def step(config: UpdatesConfig = SET, is_over: Callable[[], bool] = lambda: False) -> UpdateStep:
        return UpdateStep(place, config, desk, clock, offers=look, wait_for=lambda _bytes: None, is_over=is_over)

    return step


@pytest.fixture(autouse=True)
def small_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is free on the machine that tests."""
    monkeypatch.setattr(updater, "ROOM_LEFT_BYTES", 0)


@pytest.fixture
def chance() -> random.Random:
    return random.Random(7)
