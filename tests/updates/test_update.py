"""A kiosk under its supervisor, from an old version to a good one and back from a bad one, over loopback HTTP."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from kiosk.clock import SystemClock
from kiosk.supervisor.slots import Slot
from kiosk.uploads.journal import Journal
from tests.updates.shop import SMALL_KIOSK, WHOLE_KIOSK, Shop, open_shop

ROLL_BACK_S: Final = 120.0
"""The goal: a bad version is gone, and the old one shows again."""

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="its bundles are shell scripts"),
    pytest.mark.timeout(600),
]


def test_from_an_old_version_to_a_good_one_and_back_from_a_bad_one(tmp_path: Path) -> None:
    """Each by the version before it. A good one comes over a line that breaks, and is accepted. One that migrates the
    journal, takes orders and dies is gone within two minutes; its orders are there, and it is not tried again.
    """
    with open_shop(tmp_path, SMALL_KIOSK) as shop:
        take_the_good_one(shop)
        come_back_from_the_bad_one(shop)
        refuse_the_tampered_one(shop)


def test_the_whole_app_ends_for_its_next_version(tmp_path: Path) -> None:
    """The touchscreen itself, from sources: its uploader loads the version, nobody stands before the screen, it ends in
    good order, and the next version shows and is accepted.
    """
    with open_shop(tmp_path, WHOLE_KIOSK) as shop:
        shop.publish("1.1.0")
        begun_s = time.monotonic()
        shop.desk.ask_now()
        shop.wait_until(lambda: shop.desk.ready() is not None, "the load")
        ready_s = time.monotonic()
        shop.wait_until(lambda: shop.shows("1.1.0"), "the next version")
        shows_s = time.monotonic()
        print(f"the whole app: ready after {ready_s - begun_s:.1f} s, shows {shows_s - ready_s:.1f} s later")
        shop.wait_until(lambda: shop.slots.state().accepted is Slot.B, "its acceptance")
        assert (shop.started("1.0.0"), shop.started("1.1.0")) == (1, 1)
        assert shop.refused() == {}


def take_the_good_one(shop: Shop) -> None:
    shop.host.breaks_after = 100_000
    assert shop.publish("1.1.0").stat().st_size > 200_000
    shop.desk.ask_now()
    shop.wait_until(lambda: "goes on later" in shop.last_look(), "the line that breaks")
    shop.desk.answer_now()
    assert (shop.desk.loading / "1.1.0.part").stat().st_size == 100_000
    loaded = shop.command(Slot.A, "update", "now")
    assert loaded.returncode == 0, loaded.stderr
    assert "1.1.0 stands ready" in loaded.stdout
    assert shop.host.ranges == [None, "bytes=100000-"]
    shop.wait_until(lambda: shop.shows("1.1.0"), "the good version")
    begun_s = time.monotonic()
    shop.wait_until(lambda: shop.slots.state().accepted is Slot.B, "its acceptance")
    print(f"a good version: accepted {time.monotonic() - begun_s:.1f} s after its start")
    assert shop.slots.state().trial is None
    assert shop.started("1.0.0") == shop.started("1.1.0") == 1


def come_back_from_the_bad_one(shop: Shop) -> None:
    shop.publish("1.2.0", "take an order and die", "ALTER TABLE orders ADD COLUMN ribbon TEXT;\n")
    shop.desk.ask_now()
    shop.wait_until(lambda: shop.started("1.2.0") > 0, "the start of the bad version")
    begun_s = time.monotonic()
    shop.wait_until(lambda: shop.shows("1.1.0"), "the old version")
    lasted_s = time.monotonic() - begun_s
    print(f"a version that dies at its start: {shop.started('1.2.0')} starts, then the old one, after {lasted_s:.1f} s")
    print(f"  (goal: {ROLL_BACK_S:.0f} s)")
    assert lasted_s < ROLL_BACK_S
    assert shop.refused()["1.2.0"].count("died with 1") == 3
    shop.wait_until(lambda: bool(list(shop.data.glob("journal.newer-*"))), "the journal's step back")
    spooled = {path.name for path in (shop.data / "spool").iterdir() if path.is_dir()}
    assert len(spooled) == 3
    recovered = shop.command(Slot.B, "recover", "--json")
    assert set(json.loads(recovered.stdout)["orders"]) == spooled
    with Journal.open(shop.data / "journal.sqlite3", SystemClock()) as journal:
        assert {order.order_id for order in journal.orders()} == spooled

    again = shop.command(Slot.B, "update", "now")
    assert again.returncode == 0, again.stderr
    assert "no newer version" in again.stdout
    assert shop.started("1.2.0") == 3
    status = json.loads(shop.command(Slot.B, "update", "status", "--json").stdout)
    assert (status["running"], status["slot"], status["ready"]) == ("1.1.0", "b", None)
    assert [one["version"] for one in status["refused"]] == ["1.2.0"]


def refuse_the_tampered_one(shop: Shop) -> None:
    archive = shop.publish("1.3.0")
    content = bytearray(archive.read_bytes())
    content[len(content) // 2] ^= 1
    archive.write_bytes(content)
    refused = shop.command(Slot.B, "update", "now")
    assert refused.returncode == 1
    assert "not what was signed" in refused.stderr
    assert list(shop.desk.loading.iterdir()) == []
    assert shop.slots.state().trial is None
    assert shop.started("1.1.0") == 2, "what runs was not touched"
