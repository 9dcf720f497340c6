"""The real app in a real window: a whole order by pointer and keyboard, up to the mail."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from backend_lambdas.adapters.attributes import from_attribute
from backend_lambdas.adapters.orders.items import HEAD_PHOTO_ID
from backend_lambdas.contract import codec
from backend_lambdas.contract.prints import PrintEntry
from kiosk.config import KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.demo.price_list import PRICE_LIST
from tests.cloud import Cloud, wait_for
from tests.e2e.conftest import RunKiosk, kiosk_command
from tests.torture.evidence import sha256_base64
from tests.virtual_screen import TOOLS, virtual_screen

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)),
    reason="needs Linux with Xvfb, openbox and xdotool (packaging/setup/setup.sh --tests)",
)


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """A portrait screen with a window manager, without which no window gets the focus."""
    with virtual_screen() as environment:
        yield {**os.environ, **environment}


class Customer:
    """Points and types at the app's window, in parts of its width and height."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout

    def sees_the_window(self) -> bool:
        return bool(self._xdotool("search", "--name", "Photo Kiosk"))

    def touch(self, across: float, down: float, pause_s: float = 1.5) -> None:
        window = self._xdotool("search", "--name", "Photo Kiosk").split()[-1]
        geometry = dict(
            line.split("=")
            for line in self._xdotool("getwindowgeometry", "--shell", window).splitlines()
            if "=" in line
        )
        x = int(geometry["X"]) + round(across * int(geometry["WIDTH"]))
        y = int(geometry["Y"]) + round(down * int(geometry["HEIGHT"]))
        self._xdotool("mousemove", str(x), str(y), "click", "1")
        time.sleep(pause_s)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "40", text)


def test_a_customer_gets_her_mail(
    cloud: Cloud, enrolled: RunKiosk, photos: Path, tmp_path: Path, display: dict[str, str]
) -> None:
    """From the first touch to "done" in the app's own window: the backend has what was chosen, and one mail comes."""
    data = DataFolder(tmp_path / "data")
    replace(KioskConfig.load(data.config), prints=PRICE_LIST).save(data.config)
    command = kiosk_command(tmp_path, "run", "--windowed", "--source", photos)
    with (tmp_path / "app.log").open("wb") as log:
        app = subprocess.Popen(command, env=display, stdout=log, stderr=log)
    try:
        customer = Customer(display)
        wait_for(customer.sees_the_window, 30, (tmp_path / "app.log").read_text)
        time.sleep(2)
        customer.touch(0.5, 0.76)  # Touch to begin
        customer.touch(0.26, 0.16)  # English
        customer.touch(0.5, 0.2, pause_s=4)  # the only source
        customer.touch(0.8, 0.2)  # Choose all
        customer.touch(0.62, 0.94)  # Go on
        customer.touch(0.3, 0.2)  # 13x18 for all
        customer.touch(0.36, 0.503)  # one more of the first
        customer.touch(0.62, 0.94)  # Go on
        customer.type("window@example.com")
        time.sleep(1)
        customer.touch(0.62, 0.94)  # Go on
        customer.touch(0.5, 0.83)  # I agree
        customer.touch(0.62, 0.94)  # Send
        wait_for(lambda: cloud.mails_to("window@example.com"), 60, (tmp_path / "app.log").read_text)
    finally:
        app.terminate()
        assert app.wait(30) == 0
    assert len(cloud.mails_to("window@example.com")) == 1
    assert "24 photos" in cloud.mails_to("window@example.com")[0]["text"]
    order_id, photos_kept = records(cloud, "window@example.com")
    stored = {photo_id: sha256_base64(body) for photo_id, body in cloud.objects(order_id).items()}
    assert stored == {photo["photo_id"]: photo["checksum_sha256"] for photo in photos_kept}
    prints = [codec.decode(PrintEntry, text) for photo in photos_kept for text in photo["prints"]]
    assert {(entry.product, entry.finish) for entry in prints} == {("13x18", "glossy")}
    assert sorted((entry.copies, entry.price_minor) for entry in prints) == [*[(1, 49)] * 23, (2, 98)]
    assert list(data.staging.iterdir()) == [], "nothing of the session is left"


def records(cloud: Cloud, address: str) -> tuple[str, list[dict[str, Any]]]:
    """The one order that the backend keeps for this address, and its photos' attributes."""
    table = cloud.ready["resources"]["orders_table"]
    items: list[dict[str, Any]] = [
        {name: from_attribute(value) for name, value in item.items()}
        for item in cloud.client("dynamodb").scan(TableName=table)["Items"]
    ]
    (order_id,) = (item["order_id"] for item in items if item.get("recipient") == address)
    photos = [item for item in items if item["order_id"] == order_id and item["photo_id"] != HEAD_PHOTO_ID]
    return str(order_id), photos
