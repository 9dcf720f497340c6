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

CONFIG = replace(
    KioskConfig(),
    backend=BackendConfig("https://api.example.com", "01JTD3V9Q8M4ZK7W2XN5R6H3PA", "shop"),
    identity=IdentityConfig("file"),
)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which windows were shown, one after the other; none of them for real."""
    windows: list[str] = []

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


def set_up_by(monkeypatch: pytest.MonkeyPatch, shown: list[str], act: Callable[[Kiosk], bool]) -> None:
    def set_up(kiosk: Kiosk, *, windowed: bool) -> bool:
        shown.append("set-up")
        return act(kiosk)

    monkeypatch.setattr(run, "run_setup", set_up)


def test_a_new_machine_is_set_up_first(tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The set-up's pages come, and once the kiosk is enrolled the customers' by its new settings."""
    replace(KioskConfig(), identity=IdentityConfig("file")).save(tmp_path / "config.toml")

    def act(kiosk: Kiosk) -> bool:
        enrol(kiosk)
        return True

    set_up_by(monkeypatch, shown, act)
    assert start(tmp_path) == 0
    assert shown == ["set-up", "customers of shop"]


def test_whoever_leaves_the_set_up_ends_it(tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an enrolment no customer's page is shown, and that is no failure."""
    set_up_by(monkeypatch, shown, lambda _: False)
    assert start(tmp_path) == 0
    assert shown == ["set-up"]


def test_an_enrolled_kiosk_sees_no_set_up(tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its customers' page comes at once; the pages of the set-up come again where its key is gone."""
    set_up_by(monkeypatch, shown, lambda _: False)
    CONFIG.save(tmp_path / "config.toml")
    kiosk = Kiosk.load(DataFolder(tmp_path))
    enrol(kiosk)
    assert start(tmp_path) == 0
    assert shown == ["customers of shop"]
    kiosk.key_store().delete(KEY_NAME)
    assert start(tmp_path) == 0
    assert shown == ["customers of shop", "set-up"]
