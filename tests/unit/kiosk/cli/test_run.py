"""`kiosk run` on a machine that is no kiosk yet, and on one that has become one."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.api.identity import KEY_NAME, new_key_pair
from kiosk.app.kiosk import Kiosk
from kiosk.cli import run
from kiosk.config import BackendConfig, IdentityConfig, KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.supervisor.endings import LEFT_BY_STAFF, START_AGAIN, TOLD_TO_END
from kiosk.supervisor.pulse import PULSE_VARIABLE

CONFIG = replace(
    KioskConfig(),
    backend=BackendConfig("https://api.example.com", "01JTD3V9Q8M4ZK7W2XN5R6H3PA", "shop"),
    identity=IdentityConfig("file"),
)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which windows were shown, one after the other; none of them for real."""
    windows: list[str] = []
    monkeypatch.delenv(PULSE_VARIABLE, raising=False)

    def touchscreen(kiosk: Kiosk, **_: object) -> int:
        windows.append(f"customers of {kiosk.config.backend.store_id}")
        return 0

    monkeypatch.setattr(run, "run_touchscreen", touchscreen)
    return windows


def start(folder: Path) -> int:
    return run.execute(argparse.Namespace(data=DataFolder(folder), windowed=True, source=[]))


def enrol(kiosk: Kiosk) -> None:
    CONFIG.save(kiosk.data.config)
    kiosk.key_store().save(KEY_NAME, new_key_pair().private_pem)


def set_up_by(monkeypatch: pytest.MonkeyPatch, shown: list[str], act: Callable[[Kiosk], int | None]) -> None:
    def set_up(kiosk: Kiosk, *, windowed: bool) -> int | None:
        shown.append("set-up")
        return act(kiosk)

    monkeypatch.setattr(run, "run_setup", set_up)


def test_a_new_machine_is_set_up_first(tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The set-up's pages come, and once the kiosk is enrolled the customers' by its new settings."""
    replace(KioskConfig(), identity=IdentityConfig("file")).save(tmp_path / "config.toml")

    set_up_by(monkeypatch, shown, enrol)
    assert start(tmp_path) == 0
    assert shown == ["set-up", "customers of shop"]


def test_a_supervisor_starts_it_anew_after_the_set_up(
    tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Customers get a process of their own, with nothing in it of who set the machine up."""
    replace(KioskConfig(), identity=IdentityConfig("file")).save(tmp_path / "config.toml")
    set_up_by(monkeypatch, shown, enrol)
    monkeypatch.setenv(PULSE_VARIABLE, str(tmp_path / "pulse"))
    assert start(tmp_path) == START_AGAIN
    assert shown == ["set-up"]


@pytest.mark.parametrize("ending", [LEFT_BY_STAFF, TOLD_TO_END])
def test_whoever_leaves_the_set_up_ends_it(
    tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch, ending: int
) -> None:
    """Without an enrolment no customer's page is shown, and its supervisor hears how it ended."""
    set_up_by(monkeypatch, shown, lambda _: ending)
    assert start(tmp_path) == ending
    assert shown == ["set-up"]


def test_an_enrolled_kiosk_sees_no_set_up(tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its customers' page comes at once; the pages of the set-up come again where its key is gone."""
    set_up_by(monkeypatch, shown, lambda _: LEFT_BY_STAFF)
    CONFIG.save(tmp_path / "config.toml")
    kiosk = Kiosk.load(DataFolder(tmp_path))
    enrol(kiosk)
    assert start(tmp_path) == 0
    assert shown == ["customers of shop"]
    kiosk.key_store().delete(KEY_NAME)
    assert start(tmp_path) == 0
    assert shown == ["customers of shop", "set-up"]
