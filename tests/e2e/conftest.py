"""One local cloud for all end-to-end tests, and photos to send: the public collection where it is there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.cloud import REPOSITORY, Cloud, running_cloud

SHARED_PHOTOS = REPOSITORY.parent / "shared" / "photos"


@pytest.fixture(scope="session")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with running_cloud(tmp_path_factory.mktemp("cloud")) as running:
        yield running


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
