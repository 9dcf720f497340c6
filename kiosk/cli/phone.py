"""Take photos from a phone into a folder, without a screen, until told to stop; for developers and fitters."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Final

from kiosk.app.kiosk import Kiosk
from kiosk.cli.signals import stop_on_signals
from kiosk.clock import SystemClock
from kiosk.config import KioskConfig, PhoneConfig
from kiosk.errors import KioskError
from kiosk.media.phone.ports import PhotoArrived, PhotoTurnedAway, ReceptionEvent, ReceptionLost

NAME: Final = "phone"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, required=True, metavar="DIR", help="where the photos go; must not exist")
    parser.add_argument("--address", help="this machine's address or interface (default: as the settings say)")


def execute(arguments: argparse.Namespace) -> int:
    if arguments.folder.exists():
        raise KioskError(f"{arguments.folder} exists already: name a folder that does not, so that nothing is mixed up")
    config = KioskConfig.load(arguments.data.config)
    kiosk = Kiosk(arguments.data, _with_phones(config, arguments.address), SystemClock())
    new_reception, stop = kiosk.phone_receptions(), stop_on_signals()
    assert new_reception is not None, "phones were just allowed"
    lost: list[ReceptionLost] = []

    def tell(event: ReceptionEvent) -> None:
        if isinstance(event, ReceptionLost):
            lost.append(event)
            stop.set()
        elif text := _line(event):
            print(text, flush=True)

    reception = new_reception(arguments.folder, tell, config.session.language)
    print(reception.open(), flush=True)
    try:
        stop.wait()
    finally:
        reception.end()
    return 1 if lost else 0


def _with_phones(config: KioskConfig, address: str | None) -> KioskConfig:
    phone: PhoneConfig = dataclasses.replace(config.phone, enabled=True)
    if address is not None:
        phone = dataclasses.replace(phone, address=address)
    return dataclasses.replace(config, phone=phone)


def _line(event: ReceptionEvent) -> str:
    match event:
        case PhotoArrived(path, name, size_bytes):
            return f"arrived: {name} ({size_bytes:,} bytes) -> {path}"
        case PhotoTurnedAway(name, reason):
            return f"refused: {name}: {reason}"
        case _:
            return ""
