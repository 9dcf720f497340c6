"""The owner's commands from her own computer to a kiosk and back, on the running cloud."""

from __future__ import annotations

import zipfile
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from backend_lambdas.contract import paths
from backend_lambdas.contract.commands import LOG_BUNDLE_BYTES_MAX
from backend_lambdas.contract.identifiers import CommandId, DeviceId
from kiosk.api.client import ApiClient
from kiosk.api.identity import TokenSigner
from kiosk.api.storage import PresignedStorage
from kiosk.app import remote
from kiosk.cli import support_bundle
from kiosk.clock import SystemClock
from kiosk.config import KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.fleet.standing import RestartOrder
from kiosk.supervisor.pulse import PULSE_VARIABLE
from tests.fakes.fleet import heartbeat
from tests.integration.local_cloud.access import Owner, refusal
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device

SHOP = "commands-1"
"""Nobody else's, so that what stands in its lists is of these tests."""
CHECKSUM = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="


class Kiosk:
    """What a worker does of commands, without its process: heartbeats, and each one's commands carried out."""

    def __init__(self, cloud: Cloud, folder: Path) -> None:
        self.device, self.data = cloud.enrol(SHOP), DataFolder(folder)
        folder.mkdir()
        pem = self.device.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        self.client = ApiClient(cloud.ready["api"], SystemClock(), TokenSigner(DeviceId(self.device.device_id), pem))
        self.storage = PresignedStorage()
        self.start()

    def start(self) -> None:
        """As a new process: only the disk is remembered."""
        write_bundle = partial(support_bundle.write, self.data)
        self.commands = remote.commands(
            self.data, KioskConfig(), SystemClock(), client=self.client, storage=self.storage, write_bundle=write_bundle
        )

    def beat(self) -> list[str]:
        """What it was told to do, and then did."""
        told = self.client.beat(heartbeat()).commands or ()
        self.commands.settle(told)
        return [one.kind for one in told]

    def close(self) -> None:
        self.storage.close()
        self.client.close()


@pytest.fixture
def owner(cloud: Cloud, tmp_path: Path) -> Owner:
    return Owner.of(cloud, tmp_path)


@pytest.fixture
def kiosk(cloud: Cloud, tmp_path: Path) -> Any:
    made = Kiosk(cloud, tmp_path / "data")
    yield made
    made.close()


def give(owner: Owner, kind: str, device_id: str) -> str:
    return str(owner.told("fleet", "command", kind, "--device", device_id)["command"]["command_id"])


def outcomes(owner: Owner, device_id: str) -> dict[str, tuple[str, str]]:
    """By kind, as `fleet list` has them."""
    (shop,) = owner.told("fleet", "list", "--store", SHOP)["shops"]
    kiosks = {one["device_id"]: one for one in shop["kiosks"]}
    told = kiosks[device_id]["commands"]
    return {one["kind"]: (one.get("outcome", "waits"), one.get("detail", "")) for one in told}


def test_each_command_is_carried_out_and_answered(owner: Owner, kiosk: Kiosk, tmp_path: Path) -> None:
    """All reach the kiosk in their order, are done or refused with a reason, and are told no more; the list and the
    audit say who gave them and what came of each, and the logs are the owner's to fetch.
    """
    device_id = kiosk.device.device_id
    given = {kind: give(owner, kind, device_id) for kind in ("pause", "upload-logs", "restart", "update-now")}
    assert outcomes(owner, device_id)["pause"] == ("waits", "")
    assert kiosk.beat() == ["pause", "upload-logs", "restart", "update-now"]
    assert kiosk.beat() == []
    assert kiosk.commands.is_paused
    told = outcomes(owner, device_id)
    assert told["pause"] == ("done", "closed for the moment")
    assert told["restart"] == ("refused", "no supervisor runs this kiosk, so that it would end and not start again")
    assert told["update-now"] == (
        "refused",
        "this kiosk is not installed in slots (docs/updates.md): it is updated by hand",
    )
    assert told["upload-logs"][0] == "done"
    shown = owner.run("fleet", "list", "--store", SHOP).stdout
    assert "Till 1  running, last heard" in shown
    assert "update-now: refused at" in shown
    others = owner.run("fleet", "list").stdout
    assert f"{SHOP}:\n" in others
    assert set(shown.splitlines()) <= set(others.splitlines())
    fetched = owner.run("fleet", "logs", "--device", device_id, "--to", str(tmp_path / "logs.zip"))
    assert fetched.returncode == 0, fetched.stderr
    assert f"support/{device_id}/{given['upload-logs']}.zip" in fetched.stdout
    with zipfile.ZipFile(tmp_path / "logs.zip") as bundle:
        assert "about.json" in bundle.namelist()
    assert not kiosk.data.log_bundle.exists()
    entries = [one for one in owner.told("audit", "--store", SHOP)["entries"] if one.get("device_id") == device_id]
    assert [(one["actor"], one["action"]) for one in entries] == [("owner", "command_given")] * 4 + [
        ("kiosk", "command_answered")
    ] * 4
    assert entries[-1]["reason"].startswith(f"update-now, command {given['update-now']}: refused: this kiosk is not")
    give(owner, "resume", device_id)
    assert kiosk.beat() == ["resume"]
    assert not kiosk.commands.is_paused


def test_a_restart_is_answered_by_who_starts(owner: Owner, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under a supervisor the restart waits until the touchscreen has begun anew, is told with each heartbeat till then,
    and is done once.
    """
    monkeypatch.setenv(PULSE_VARIABLE, str(kiosk.data.root / "pulse"))
    screen = RestartOrder(kiosk.data)
    give(owner, "restart", kiosk.device.device_id)
    for _ in range(2):
        assert kiosk.beat() == ["restart"]
        assert screen.is_given()
    screen = RestartOrder(kiosk.data)  # the touchscreen's next process, and then its worker
    kiosk.start()
    assert kiosk.beat() == ["restart"]
    assert kiosk.beat() == []
    assert not screen.is_given()
    assert outcomes(owner, kiosk.device.device_id)["restart"] == ("done", "the kiosk started again")


def test_a_shop_without_kiosks(owner: Owner) -> None:
    """It is said, with what to do."""
    done = owner.run("fleet", "list", "--store", "nowhere")
    assert (done.returncode, done.stdout) == (
        0,
        "no kiosk in nowhere yet; `enrolment-code` makes a code for one\n",
    )


def test_nobody_elses_command_can_be_answered(cloud: Cloud, owner: Owner, kiosk: Kiosk) -> None:
    """A kiosk answers its own commands, once, and sends the very bytes that it announced where logs were asked for."""
    device, stranger = kiosk.device, cloud.enrol(SHOP)
    logs, pause = (CommandId(give(owner, kind, device.device_id)) for kind in ("upload-logs", "pause"))
    result = {"outcome": "done", "detail": "x"}
    bundle = {"size_bytes": 4, "checksum_sha256": CHECKSUM}
    unknown = (404, "command_not_found")

    def ask(of: Device, path: str, body: dict[str, Any]) -> httpx.Response:
        return of.ask("POST", path, body)

    assert refusal(ask(stranger, paths.command_result(logs), result)) == unknown
    assert refusal(ask(stranger, paths.command_logs(logs), bundle)) == unknown
    assert refusal(ask(device, paths.command_logs(pause), bundle)) == unknown
    assert refusal(ask(device, paths.command_result(CommandId("0" * 26)), result)) == unknown
    too_much = {**bundle, "size_bytes": LOG_BUNDLE_BYTES_MAX + 1}
    assert refusal(ask(device, paths.command_logs(logs), too_much)) == (400, "invalid_request")
    grant = ask(device, paths.command_logs(logs), bundle).json()
    headers = {name: value for name, value in grant["headers"].items() if name != "Content-Length"}
    assert httpx.put(grant["url"], content=b"evil", headers=headers).status_code in {400, 403}
    assert ask(device, paths.command_result(logs), result).json() == {"command_id": logs, "outcome": "done"}
    again = ask(device, paths.command_result(logs), {"outcome": "failed", "detail": "y"})
    assert again.json() == {"command_id": logs, "outcome": "done"}
    assert refusal(ask(device, paths.command_logs(logs), bundle)) == unknown


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("command", "restart"), "command wants --device"),
        (("command", "--device", "0" * 26), "command wants one of restart, upload-logs, pause, resume, update-now"),
        (("command", "restart", "--device", "0" * 26), "no such device was ever enrolled"),
        (("command", "restart", "--device", "Till 1"), "device_id: not a ULID"),
        (("logs", "--device", "0" * 26, "--to", "x.zip"), "no logs of 00000000000000000000000000: give `fleet command"),
        (("logs", "--device", "../orders", "--to", "x.zip"), "not a kiosk's id"),
    ],
)
def test_what_can_not_be_done_is_told_in_one_line(owner: Owner, arguments: tuple[str, ...], words: str) -> None:
    """A command that is refused does nothing, ends with 1 and says in one line what to do."""
    done = owner.run("fleet", *arguments)
    (line,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert words in line
