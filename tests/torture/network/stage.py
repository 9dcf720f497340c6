"""What every scenario plays on: a real local cloud, and real `kiosk` processes in a folder each, in a place each."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import boto3
import httpx
from PIL import Image

from backend_lambdas.contract.identifiers import OrderId
from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.uploads.journal import Journal
from tests.torture.network.places import HERE, Place

REPOSITORY: Final = Path(__file__).parents[3]
CLOUD_START_LIMIT_S: Final = 60.0
SEND_LIMIT_S: Final = 120.0
STOP_LIMIT_S: Final = 20.0

_PROXY_VARIABLES: Final = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


class StageBroken(Exception):
    """The cloud or a kiosk did not do what no fault keeps it from doing."""


@dataclass(frozen=True, slots=True)
class Cloud:
    """What the ready file says, and the administrator's view of it. Its listeners are on `place`'s loopback."""

    ready: Mapping[str, Any]
    place: Place

    @property
    def bucket(self) -> str:
        return str(self.ready["resources"]["bucket"])

    def client(self, service: str, endpoint_url: str | None = None) -> Any:
        """To be used at `place` alone."""
        administrator = self.ready["administrator"]
        session: Any = boto3.Session()  # the typed one wants each service's name spelt out
        return session.client(
            service,
            endpoint_url=endpoint_url or administrator["endpoint_url"],
            region_name=administrator["region"],
            aws_access_key_id=administrator["access_key_id"],
            aws_secret_access_key=administrator["secret_access_key"],
        )

    def enrolment_code(self) -> str:
        def issue() -> str:
            payload = json.dumps({"store_id": "store-1", "lifetime_s": 900}).encode()
            functions = self.client("lambda", self.ready["lambda"])
            answer = functions.invoke(FunctionName="IssueEnrolmentCodeFunction", Payload=payload)
            return str(json.load(answer["Payload"])["code"])

        return self.place.call(issue)

    def mails_to(self, address: str) -> int:
        def fetch() -> list[dict[str, Any]]:
            listing: list[dict[str, Any]] = httpx.get(f"{self.ready['mail']}/messages", trust_env=False).json()
            return listing

        return sum(address in mail["to"] for mail in self.place.call(fetch))


@contextlib.contextmanager
def cloud(folder: Path, place: Place = HERE) -> Iterator[Cloud]:
    """Ends with this process, however that ends: the pipe on its standard input does."""
    folder.mkdir(parents=True, exist_ok=True)
    ready_file, log_file = folder / "ready.json", folder / "log"
    child = [sys.executable, "-m", "infra.local_cloud.process.child", "infra.local_cloud"]
    with log_file.open("wb") as log:
        process = subprocess.Popen(
            [*place.prefix, *child, "--ready-file", str(ready_file)],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    assert process.stdin is not None
    try:
        deadline = time.monotonic() + CLOUD_START_LIMIT_S
        while not ready_file.exists():
            if process.poll() is not None or time.monotonic() > deadline:
                raise StageBroken(f"the local cloud did not start: {log_file.read_text()}")
            time.sleep(0.05)
        yield Cloud(json.loads(ready_file.read_text()), place)
    finally:
        process.terminate()
        process.wait(STOP_LIMIT_S)
        process.stdin.close()


@dataclass(frozen=True, slots=True)
class SentOrder:
    """What the customer was promised when the kiosk said that she may go."""

    order_id: OrderId
    email: str
    checksums: Mapping[str, str]
    """SHA-256 in base 64 by photo id, as the journal had them before anything was sent."""


@dataclass(slots=True)
class KioskFolder:
    """One kiosk: its data folder, where its processes run, and what they are told by their environment."""

    folder: Path
    name: str
    place: Place = HERE
    environment: Mapping[str, str] = field(default_factory=dict)
    wrapper: tuple[str, ...] = ()
    """A command that runs the kiosk's: it must become it, not start it."""
    orders: list[SentOrder] = field(default_factory=list)

    def enrol(self, cloud: Cloud) -> None:
        """Before there are faults: beside the cloud, and to be called before `environment` names a proxy."""
        known_by = ("--api", cloud.ready["api"], "--code", cloud.enrolment_code(), "--key-store", "file")
        command = [*cloud.place.prefix, *self._command("enrol", *known_by)]
        self._finish(subprocess.Popen(command, **self._options()), "enrol")

    def send(self, card: Path) -> SentOrder:
        email = f"{self.name}.{len(self.orders)}@example.com"
        command = [*self.wrapper, *self._command("send", "--email", email, "--json", str(card))]
        report = json.loads(self._finish(subprocess.Popen(command, **self._options()), "send"))
        expected = sum(path.is_file() for path in card.rglob("*"))
        if report["sent"] != expected:
            raise StageBroken(f"the kiosk took {report['sent']} photos of {expected}")
        with self.journal() as journal:
            rows = journal.photos(OrderId(report["order_id"]))
        order = SentOrder(OrderId(report["order_id"]), email, {str(row.photo_id): row.checksum_sha256 for row in rows})
        self.orders.append(order)
        return order

    @contextlib.contextmanager
    def worker(self) -> Iterator[subprocess.Popen[str]]:
        """`kiosk worker --until-idle`; killed if it is still there at the end."""
        command = [*self.place.prefix, *self.wrapper, *self._command("worker", "--until-idle")]
        with (self.folder / "worker.log").open("ab") as log:
            options: dict[str, Any] = {**self._options(), "stdout": log, "stderr": log}
            process = subprocess.Popen(command, **options)
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def trouble(self) -> str:
        """What holds the worker up, as staff are told; empty where nothing does."""
        listing = self._finish(subprocess.Popen(self._command("queue", "--json"), **self._options()), "queue")
        return str(json.loads(listing)["trouble"] or "")

    def journal(self) -> Journal:
        return Kiosk.load(DataFolder(self.folder / "data")).journal()

    def _command(self, command: str, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "kiosk", command, "--data", str(self.folder / "data"), *arguments]

    def _options(self) -> dict[str, Any]:
        inherited = {name: value for name, value in os.environ.items() if name.lower() not in _PROXY_VARIABLES}
        return {
            "cwd": REPOSITORY,
            "env": {**inherited, **self.environment},
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "text": True,
            "start_new_session": True,
        }

    def _finish(self, process: subprocess.Popen[str], what: str) -> str:
        try:
            told, complaint = process.communicate(timeout=SEND_LIMIT_S)
        finally:
            process.kill()
        if process.returncode:
            raise StageBroken(f"kiosk {what} ended with {process.returncode}: {complaint.strip()}")
        return told


def wait_until(condition: Callable[[], object], limit_s: float) -> bool:
    deadline = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def make_card(folder: Path, photos: int) -> Path:
    """Pictures that shrink to about half a megabyte each: noise, since a plain one fits into one packet."""
    pictures = folder / "DCIM"
    pictures.mkdir(parents=True)
    for index in range(photos):
        noise = Image.effect_noise((1400, 1050), 50 + index)
        ramp = Image.linear_gradient("L").resize(noise.size)
        picture = Image.merge("RGB", (noise, ramp, Image.new("L", noise.size, 9 * index)))
        picture.save(pictures / f"IMG_{index:04}.JPG", quality=90)
    return folder
