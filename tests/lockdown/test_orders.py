"""Killed in the middle of a checkout, an order is whole or was not begun, and no photo of it is lost."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config import KioskConfig, PhoneConfig
from kiosk.data_folder import DataFolder
from tests.cloud import Cloud
from tests.e2e.conftest import RunKiosk
from tests.e2e.test_touchscreen import records
from tests.lockdown.conftest import Supervise, Tell
from tests.lockdown.screen import Hands, wait_for
from tests.torture.data_folder import left_behind, read_journal
from tests.torture.evidence import sha256_base64

PHOTOS = 24
SPOOLED = (0, 1, PHOTOS // 2, PHOTOS)
"""The kill comes when so many of the order's files lie in the spool. And once when the journal has it."""


def order(hands: Hands, address: str) -> None:
    """From the first page up to the touch on Send, which is not followed by a pause."""
    time.sleep(2)
    hands.touch_and_see(0.5, 0.76)  # Touch to begin
    hands.touch_and_see(0.26, 0.16)  # English
    hands.touch_and_see(0.5, 0.2)  # the only source
    hands.touch_and_see(0.8, 0.2)  # Choose all
    hands.touch_and_see(0.62, 0.94)  # Go on
    hands.type(address)
    time.sleep(2)
    hands.touch_and_see(0.62, 0.94)  # Go on
    hands.touch_and_see(0.5, 0.83)  # I agree
    hands.touch(0.62, 0.94, pause_s=0)  # Send


def spooled(data: DataFolder) -> frozenset[Path]:
    return frozenset(path for path in data.spool.rglob("*") if path.is_file())


@pytest.mark.timeout(1200)
def test_killed_while_an_order_is_taken(
    cloud: Cloud,
    enrolled: RunKiosk,
    photos: Path,
    tmp_path: Path,
    supervise: Supervise,
    tell: Tell,
) -> None:
    """From Send to the journal: what the journal took arrives whole and once, with one mail; nothing else is left."""
    data = DataFolder(tmp_path / "data")
    replace(KioskConfig.load(data.config), phone=PhoneConfig(enabled=False)).save(data.config)
    kiosk = supervise(data, "--source", str(photos))
    whole: list[str] = []
    addresses = [f"lockdown{number}@example.com" for number in range(len(SPOOLED) + 1)]
    for address, files in zip(addresses, (*SPOOLED, None), strict=True):
        before = spooled(data)
        order(kiosk.hands, address)

        def is_due(address: str = address, files: int | None = files, before: frozenset[Path] = before) -> bool:
            if files is None:
                return bool(read_journal(data).orders_of(address))
            return len(spooled(data) - before) >= files

        wait_for("the instant to kill", is_due, 90)
        seen = len(spooled(data) - before)
        killed = kiosk.kill_app()
        taken = read_journal(data).orders_of(address)
        assert len(taken) == 1 if files is None else len(taken) <= 1
        kiosk.await_screen(other_than=killed)
        tell(f"killed with {seen} files in the spool: {'the order is whole' if taken else 'no order was begun'}")
        whole += [address] if taken else []

    # One more, undisturbed: the kiosk still takes orders after all that.
    order(kiosk.hands, "undisturbed@example.com")
    wait_for("an order that nobody disturbs", lambda: bool(read_journal(data).orders_of("undisturbed@example.com")), 60)
    whole.append("undisturbed@example.com")
    for address in whole:
        wait_for(f"a mail to {address}", lambda address=address: bool(cloud.mails_to(address)), 120)  # type: ignore[misc]
    for address in addresses:
        assert len(cloud.mails_to(address)) == (1 if address in whole else 0)
    for address in whole:
        order_id, kept = records(cloud, address)
        stored = {photo_id: sha256_base64(body) for photo_id, body in cloud.objects(order_id).items()}
        assert len(stored) == PHOTOS
        assert stored == {photo["photo_id"]: photo["checksum_sha256"] for photo in kept}
    wait_for("an idle journal", lambda: read_journal(data).idle, 60)
    kiosk.end()
    assert list(left_behind(data)) == []
