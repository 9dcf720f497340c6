"""Pack what support needs to know of this kiosk into one file, without customers and keys."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import os
import platform
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

from backend_lambdas.contract.version import CONTRACT_VERSION
from kiosk.app.checkup import checks_of
from kiosk.app.kiosk import Kiosk
from kiosk.checkup.findings import examine
from kiosk.clock import SystemClock, rfc3339
from kiosk.config import ConfigInvalid
from kiosk.data_folder import APP_NAME, DataFolder
from kiosk.errors import KioskError
from kiosk.fleet.settings_file import SettingsFile
from kiosk.log_files import scrubbed

NAME: Final = "support-bundle"
HIDDEN: Final = "***"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="PATH", help="the zip file to write")


def execute(arguments: argparse.Namespace) -> int:
    write(arguments.data, arguments.path)
    print(arguments.path)
    return 0


def write(data: DataFolder, path: Path) -> None:
    """Whole or not at all. Raises KioskError."""
    aside = path.with_name(f".{path.name}.part")
    try:
        if path.exists():
            raise KioskError(f"{path} is there already: give another name")
        with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in _documents(data):
                bundle.writestr(name, scrubbed(text))
        aside.replace(path)
    except OSError as exc:
        raise KioskError(f"{path} can't be written ({exc.strerror}): give another place") from exc
    finally:
        with contextlib.suppress(OSError):  # where there is no such folder, above all
            aside.unlink(missing_ok=True)


def _documents(data: DataFolder) -> Iterator[tuple[str, str]]:
    """Each by its name. What can't be told says why in its place: a bundle is wanted where something is broken."""
    yield "about.json", _json(_about())
    tellers: dict[str, Callable[[Kiosk], object]] = {
        "settings.json": _settings,
        "queue.json": _queue,
        "doctor.json": lambda kiosk: [finding.as_json() for finding in examine(checks_of(kiosk))],
    }
    for name, tell in tellers.items():
        try:
            yield name, _json(tell(Kiosk.load(data)))
        except KioskError as exc:
            yield name, _json({"problem": str(exc)})
        except Exception as exc:  # noqa: BLE001  (whatever is broken, the rest of the bundle is to say so)
            yield name, _json({"problem": f"{type(exc).__name__}: {exc}"})
    for path in sorted(data.logs.glob("*.log*")):
        yield f"logs/{path.name}", path.read_text("utf-8", errors="replace")


def _about() -> dict[str, object]:
    return {
        "made_at": rfc3339(SystemClock().now()),
        "kiosk": metadata.version(APP_NAME),
        "contract": CONTRACT_VERSION,
        "qt": metadata.version("PySide6-Essentials"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
    }


def _settings(kiosk: Kiosk) -> dict[str, object]:
    try:
        kept = SettingsFile(kiosk.data).read()
        shop: object = None if kept is None else {"store_id": kept.store_id, "version": kept.state.version}
    except ConfigInvalid as exc:
        shop = {"problem": str(exc)}
    return {"in_force": _without_secrets(kiosk.config), "shop_settings": shop}


def _without_secrets(settings: object) -> object:
    """What `repr` does not show of a setting is not told either, only whether there is any; at every depth, since a
    printer is a table within a list within a section.
    """
    if isinstance(settings, tuple):
        return [_without_secrets(one) for one in settings]
    if not dataclasses.is_dataclass(settings):
        return settings
    return {
        item.name: _without_secrets(value) if item.repr or not value else HIDDEN
        for item in dataclasses.fields(settings)
        for value in [getattr(settings, item.name)]
    }


def _queue(kiosk: Kiosk) -> dict[str, object]:
    orders: Counter[str] = Counter()
    photos: Counter[str] = Counter()
    with kiosk.journal() as journal:
        waiting, line = journal.work.waiting(), journal.line()
        for order in journal.orders():
            orders[order.stage] += 1
            photos.update({stage.value: count for stage, count in journal.stage_counts(order.order_id).items()})
    return {
        "orders": dict(orders),
        "photos": dict(photos),
        "waiting_photos": waiting.photos,
        "oldest_order_at": waiting.oldest_order_at,
        "trouble": line.trouble,
        "goodput_bytes_s": line.goodput_bytes_s,
    }


def _json(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
