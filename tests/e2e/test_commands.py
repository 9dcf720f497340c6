"""Each command says plainly what went wrong and what to do, and loses nothing by it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from pathlib import Path

from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from tests.cloud import REPOSITORY, Cloud, wait_for
from tests.e2e.conftest import RunKiosk


def test_a_bad_address_is_refused_before_anything_is_sent(kiosk: RunKiosk, photos: Path) -> None:
    """An address that can't be one is bad usage, and no order exists."""
    done = kiosk("send", "--email", "ada@example", photos)
    assert (done.returncode, done.stderr.strip()) == (2, "kiosk send: not an email address: 'ada@example'")
    assert json.loads(kiosk("queue", "--json").stdout)["orders"] == []


def test_a_folder_without_photos_is_told(kiosk: RunKiosk, tmp_path: Path) -> None:
    """No photos is one clear line."""
    (tmp_path / "empty").mkdir()
    done = kiosk("send", "--email", "ada@example.com", tmp_path / "empty")
    assert done.returncode == 1
    assert done.stderr.startswith("kiosk send: no photos in ")
    assert len(done.stderr.splitlines()) == 1


def test_files_that_are_no_photos_are_named(kiosk: RunKiosk, tmp_path: Path) -> None:
    """Where no file is a photo each is named with its reason, and no order exists."""
    (tmp_path / "page.jpg").write_text("<html>not a photo</html>")
    done = kiosk("send", "--email", "ada@example.com", tmp_path / "page.jpg")
    assert done.returncode == 1
    assert "page.jpg: not_a_photo" in done.stderr
    assert json.loads(kiosk("queue", "--json").stdout)["orders"] == []


def test_an_unreachable_backend_keeps_the_order_in_the_spool(
    cloud: Cloud, enrolled: RunKiosk, photos: Path, tmp_path: Path
) -> None:
    """With the backend gone the order is taken all the same, the queue says why it waits, and doctor what to mend."""
    config = tmp_path / "data" / "config.toml"
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        config.write_text(config.read_text().replace(cloud.ready["api"], f"http://127.0.0.1:{unused.getsockname()[1]}"))
    assert enrolled("send", "--email", "ada@example.com", photos / "DCIM" / "IMG_0001.JPG").returncode == 0

    command = [sys.executable, "-m", "kiosk", "worker", "--data", str(tmp_path / "data")]
    worker = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        wait_for(lambda: json.loads(enrolled("queue", "--json").stdout)["trouble"], 30)
    finally:
        time.sleep(1.5)
        worker.terminate()
        _, told = worker.communicate(timeout=30)
    assert worker.returncode == 0
    assert "can't be reached" in told
    assert "the photos stay safe here" in told
    queue = json.loads(enrolled("queue", "--json").stdout)
    assert "can't be reached" in queue["trouble"]
    assert queue["orders"][0]["photos"]["spooled"] == 1
    doctor = enrolled("doctor")
    assert doctor.returncode == 1
    assert "MEND  network" in doctor.stdout
    assert "open  backend" in doctor.stdout


def test_doctor_finds_an_enrolled_kiosk_well(enrolled: RunKiosk) -> None:
    """Everything in order is said so, check by check."""
    done = enrolled("doctor", "--json")
    assert done.returncode == 0, done.stdout
    assert {check["check"] for check in json.loads(done.stdout)["checks"]} == {
        "version",
        "settings",
        "disk",
        "journal",
        "keyring",
        "network",
        "clock",
        "backend",
        "printer",
    }


def test_an_enrolment_code_works_once(cloud: Cloud, enrolled: RunKiosk) -> None:
    """A used or made-up code is refused with whom to ask."""
    done = enrolled("enrol", "--api", cloud.ready["api"], "--code", "AAAAAA", "--key-store", "file")
    assert done.returncode == 1
    assert "ask the administrator for a new one" in done.stderr


def test_a_key_store_that_fails_costs_no_code(cloud: Cloud, kiosk: RunKiosk, tmp_path: Path) -> None:
    """Where the key can't be kept the code is not spent, and works with the next try."""
    code = cloud.enrolment_code()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "keys").write_text("in the way")
    refused = kiosk("enrol", "--api", cloud.ready["api"], "--code", code, "--key-store", "file")
    assert refused.returncode == 1
    assert "can't be" in refused.stderr
    (tmp_path / "data" / "keys").unlink()
    assert kiosk("enrol", "--api", cloud.ready["api"], "--code", code, "--key-store", "file").returncode == 0
    assert [path.name for path in (tmp_path / "data" / "keys").iterdir()] == ["device-key.pem"]


def test_a_kiosk_without_enrolment_says_how(kiosk: RunKiosk) -> None:
    """The worker of a new kiosk names the command that is missing."""
    done = kiosk("worker")
    assert done.returncode == 1
    assert "run `kiosk enrol --api URL --code CODE`" in done.stderr


def test_a_second_worker_is_refused(enrolled: RunKiosk, tmp_path: Path) -> None:
    """One data folder has one worker."""
    with Kiosk.load(DataFolder(tmp_path / "data")).worker_lock():
        done = enrolled("worker", "--until-idle")
    assert done.returncode == 1
    assert "another worker" in done.stderr
    assert enrolled("worker", "--until-idle").returncode == 0


def test_a_data_folder_that_can_t_be_made_is_told(tmp_path: Path) -> None:
    """A data folder below a file is refused with one line that says what to check."""
    (tmp_path / "file").write_text("")
    command = [sys.executable, "-m", "kiosk", "queue", "--data", str(tmp_path / "file" / "data")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "can't be written" in done.stderr


def test_a_port_in_use_is_told() -> None:
    """The local cloud on a taken port ends with one line that names it."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "infra.local_cloud", "--port", str(port)]
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert str(port) in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_bad_usage_is_code_two(kiosk: RunKiosk) -> None:
    """A missing argument is usage, not failure."""
    assert kiosk("send").returncode == 2
    assert kiosk("demo", "--headless", "--photos", "/nowhere/at/all").returncode == 2
