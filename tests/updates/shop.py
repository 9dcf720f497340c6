"""A shop with one kiosk, installed in two slots under the real supervisor, and its publisher's host on loopback."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.api.device_key import FileStore
from kiosk.api.identity import KEY_NAME, new_key_pair
from kiosk.data_folder import DataFolder
from kiosk.supervisor import pulse
from kiosk.supervisor.slots import Slot, Slots
from kiosk.updates.standing_ready import Desk
from kiosk.uploads.journal import migrations
from tests.publisher import Publisher, make_keys
from tests.updates.loopback import LoopbackHost, serving

REPOSITORY: Final = Path(__file__).parents[2]
PATIENCE_S: Final = 150.0
SMALL_KIOSK: Final = "small_kiosk"
WHOLE_KIOSK: Final = "kiosk"
"""The module that a slot runs."""


def make_bundle(
    folder: Path, version: str, root: bytes, program: str, behaviour: str = "", migration: str = ""
) -> Path:
    """The kiosk's own sources with a script in front, as a slot has them."""
    inside = folder / "_internal"
    for package in ("kiosk", "backend_lambdas"):
        shutil.copytree(REPOSITORY / package, inside / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(Path(__file__).with_name("small_kiosk.py"), inside)
    (inside / "kiosk" / "updates" / "trusted_root.json").write_bytes(root)
    (folder / "VERSION").write_text(version, "utf-8")
    (folder / "BEHAVIOUR").write_text(behaviour, "utf-8")
    if migration:
        number = migrations.known_schema() + 1
        steps = inside / "kiosk" / "uploads" / "journal" / "migrations"
        (steps / f"{number:04}_next.sql").write_text(migration, "utf-8")
    start = folder / "kiosk"
    start.write_text(
        "#!/bin/sh\n"
        'here=$(dirname "$(readlink -f "$0")")\n'
        'cd "$here" && PHOTO_KIOSK_SLOT="$here" QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1'
        f' PYTHONPATH="$here/_internal:{REPOSITORY}" exec {sys.executable} -m {program} "$@"\n',
        "utf-8",
    )
    start.chmod(0o755)
    return folder


@dataclass(frozen=True, slots=True)
class Shop:
    publisher: Publisher
    host: LoopbackHost
    slots: Slots
    desk: Desk
    data: Path
    scratch: Path
    program: str

    def publish(self, version: str, behaviour: str = "", migration: str = "") -> Path:
        tree = make_bundle(self.scratch / version, version, self.publisher.root, self.program, behaviour, migration)
        return self.publisher.add(version, tree)

    def wait_until(self, happened: Callable[[], bool], what: str) -> None:
        ends_s = time.monotonic() + PATIENCE_S
        while not happened():
            assert time.monotonic() < ends_s, f"{what} did not come; the log:\n{self.log()[-4000:]}"
            time.sleep(0.1)

    def log(self) -> str:
        return "".join(path.read_text("utf-8") for path in sorted((self.data / "logs").glob("*.log*")))

    def started(self, version: str) -> int:
        """How often, by the supervisor's word."""
        return len(re.findall(rf"start slot=[ab] version={re.escape(version)} ", self.log()))

    def shows(self, version: str) -> bool:
        """Its window, or what stands for it."""
        beat, starts = pulse.read(self.data / "pulse"), re.findall(r"start slot=[ab] version=(\S+)", self.log())
        return beat is not None and beat.stage is pulse.Stage.SHOWING and starts[-1:] == [version]

    def last_look(self) -> str:
        last = self.desk.last()
        return last.result if last else ""

    def refused(self) -> dict[str, str]:
        return {one.version: one.reason for one in self.slots.state().refused}

    def command(self, slot: Slot, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Of the version in that slot."""
        folder = self.slots.folder(slot)
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *arguments, "--data", str(self.data)],
            cwd=folder,
            env={**os.environ, "PHOTO_KIOSK_SLOT": str(folder), "PYTHONPATH": str(folder / "_internal")},
            capture_output=True,
            text=True,
            check=False,
        )


@contextmanager
def open_shop(scratch: Path, program: str) -> Iterator[Shop]:
    """Version 1.0.0 shows from slot a. The kiosk is enrolled at a backend that is away."""
    make_keys(scratch / "keys")
    publisher = Publisher(scratch / "publisher", scratch / "keys")
    installed, data = scratch / "installed", DataFolder(scratch / "data")
    make_bundle(installed / "a", "1.0.0", publisher.root, program)
    data.staging.mkdir(parents=True)
    FileStore(data.keys).save(KEY_NAME, new_key_pair().private_pem)
    with serving(publisher.served) as host:
        data.config.write_text(
            '[backend]\napi_url = "http://127.0.0.1:9"\ndevice_id = "01JTD3V9Q8M4ZK7W2XN5R6H3PA"\n'
            'store_id = "store-1"\n[identity]\nkey_store = "file"\n[photos]\nworkers = 1\n'
            f'[updates]\nurl = "{host.url}"\nceiling_kbit_s = 10000000\n',
            "utf-8",
        )
        shop = Shop(publisher, host, Slots(installed), Desk(data.updates), data.root, scratch, program)
        command = [sys.executable, "-m", "kiosk.supervisor", "--root", str(installed), "--data", str(data.root)]
        environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "XDG_RUNTIME_DIR": ""}
        with subprocess.Popen(command, cwd=REPOSITORY, env=environment) as supervisor:
            try:
                shop.wait_until(lambda: shop.shows("1.0.0"), "the first start")
                yield shop
            finally:
                supervisor.send_signal(signal.SIGTERM)
