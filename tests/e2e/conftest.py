"""One local cloud for all end-to-end tests, and photos to send: the public collection where it is there."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import httpx
import pytest
from PIL import Image

from kiosk.demo.local_cloud import START_LIMIT_S

REPOSITORY = Path(__file__).parents[2]
SHARED_PHOTOS = REPOSITORY.parent / "shared" / "photos"


@dataclass(frozen=True)
class Cloud:
    """What the ready file says, and the administrator's view of it."""

    ready: dict[str, Any]

    def client(self, service: str, endpoint_url: str | None = None) -> Any:
        administrator = self.ready["administrator"]
        session: Any = boto3.Session()  # the typed one wants each service's name spelt out
        return session.client(
            service,
            endpoint_url=endpoint_url or administrator["endpoint_url"],
            region_name=administrator["region"],
            aws_access_key_id=administrator["access_key_id"],
            aws_secret_access_key=administrator["secret_access_key"],
        )

    @property
    def bucket(self) -> str:
        return str(self.ready["resources"]["bucket"])

    def objects(self, order_id: str) -> dict[str, bytes]:
        """The order's photos as the bucket holds them, by photo id."""
        s3 = self.client("s3")
        listing = s3.list_objects_v2(Bucket=self.bucket, Prefix=f"orders/{order_id}/photos/")
        return {
            Path(item["Key"]).stem: s3.get_object(Bucket=self.bucket, Key=item["Key"])["Body"].read()
            for item in listing.get("Contents", [])
        }

    def mails_to(self, address: str) -> list[dict[str, Any]]:
        mails = httpx.get(f"{self.ready['mail']}/messages").raise_for_status().json()
        return [mail for mail in mails if address in mail["to"]]

    def enrolment_code(self) -> str:
        """A fresh one, made by the backend's own function as the administrator makes it."""
        functions = self.client("lambda", self.ready["lambda"])
        payload = json.dumps({"store_id": "store-1", "lifetime_s": 900})
        answer = functions.invoke(FunctionName="IssueEnrolmentCodeFunction", Payload=payload.encode())
        return str(json.load(answer["Payload"])["code"])


@pytest.fixture(scope="session")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    folder = tmp_path_factory.mktemp("cloud")
    ready_file = folder / "ready.json"
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "infra.local_cloud", "--ready-file", str(ready_file)],
            cwd=REPOSITORY,
            stdout=log,
            stderr=log,
        )
    try:
        wait_for(ready_file.exists, START_LIMIT_S, (folder / "log").read_text)
        yield Cloud(json.loads(ready_file.read_text()))
    finally:
        process.terminate()
        process.wait(20)


def wait_for(condition: Callable[[], object], limit_s: float, explain: Callable[[], str] = lambda: "") -> None:
    deadline = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < deadline, f"not within {limit_s} s: {explain()}"
        time.sleep(0.05)


RunKiosk = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def kiosk(tmp_path: Path) -> RunKiosk:
    """Runs one `kiosk` command on this test's data folder."""

    def run(*arguments: str | Path, timeout_s: float = 120) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            kiosk_command(tmp_path, *arguments), capture_output=True, text=True, timeout=timeout_s, check=False
        )

    return run


def kiosk_command(folder: Path, *arguments: str | Path) -> list[str]:
    command, *rest = map(str, arguments)
    return [sys.executable, "-m", "kiosk", command, "--data", str(folder / "data"), *rest]


@pytest.fixture
def enrolled(cloud: Cloud, kiosk: RunKiosk) -> RunKiosk:
    """The same, with the kiosk known to the cloud."""
    done = kiosk("enrol", "--api", cloud.ready["api"], "--code", cloud.enrolment_code(), "--key-store", "file")
    assert done.returncode == 0, done.stderr
    return kiosk


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two dozen small pictures, sideways ones and ones with GPS among them."""
    folder = tmp_path_factory.mktemp("card") / "DCIM"
    folder.mkdir()
    for index in range(24):
        noise = Image.effect_noise((1600, 1200), 60 + index)
        ramp = Image.linear_gradient("L").resize((1600, 1200))
        picture = Image.merge("RGB", (noise, ramp, Image.new("L", (1600, 1200), 10 * index)))
        exif = Image.Exif()
        exif[0x0112] = (1, 3, 6, 8)[index % 4]
        exif.get_ifd(0x8825)[2] = (48.0, 8.0, 14.0)
        picture.save(folder / f"IMG_{index:04}.JPG", quality=92, exif=exif)
    return folder.parent
