"""A kiosk's worker, as it runs all day in a shop, and who notices that it does not."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.config import KioskConfig
from kiosk.data_folder import DataFolder
from tests.embedded_metrics import extracted
from tests.integration.local_cloud.access import Owner
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.test_cloud import eventually


class Till:
    """An enrolled kiosk's worker in a process of its own, and what the backend knows of it."""

    def __init__(self, cloud: Cloud, folder: Path, store: str = "store-1") -> None:
        self._cloud = cloud
        self.data = DataFolder(folder)
        self._command = [sys.executable, "-m", "kiosk", "worker", "--data", str(folder)]
        code, api = cloud.code(store), cloud.ready["api"]
        enrol = [sys.executable, "-m", "kiosk", "enrol", "--data", str(folder), "--api", api, "--code", code]
        subprocess.run([*enrol, "--key-store", "file"], check=True, capture_output=True)
        self.device_id = KioskConfig.load(self.data.config).backend.device_id
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(self._command, stderr=subprocess.DEVNULL)

    def end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(15)

    @property
    def _key(self) -> dict[str, Any]:
        return {
            "TableName": self._cloud.resources["devices_table"],
            "Key": {"device_id": {"S": f"seen#{self.device_id}"}},
        }

    def seen(self) -> dict[str, Any]:
        item: dict[str, Any] = self._cloud.client("dynamodb").get_item(**self._key, ConsistentRead=True).get("Item", {})
        return item

    def seen_before(self, span: timedelta) -> None:
        """As if so much time had passed since its last heartbeat."""
        at = (datetime.now(UTC) - span).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._cloud.client("dynamodb").update_item(
            **self._key, UpdateExpression="SET last_seen_at = :at", ExpressionAttributeValues={":at": {"S": at}}
        )


@pytest.fixture
def till(cloud: Cloud, tmp_path: Path) -> Iterator[Till]:
    made = Till(cloud, tmp_path / "data")
    yield made
    if made.process.poll() is None:
        made.end(signal.SIGKILL)


def silent_kiosks(cloud: Cloud) -> list[str]:
    """The watch run once more, as the schedule runs it; who is silent, as its metric counts it."""
    functions = cloud.client("lambda", cloud.ready["lambda"])
    told = json.load(functions.invoke(FunctionName="WatchKiosksFunction", Payload=b"{}")["Payload"])
    lines = map(json.loads, Path(cloud.ready["logs"], "WatchKiosksFunction.log").read_text().splitlines())
    figures = [extracted(line) for line in lines if "_aws" in line]
    assert figures[-1] == {("PhotoKiosk", "SilentKiosks", "Stage=local"): len(told["silent_kiosks"])}
    found: list[str] = told["silent_kiosks"]
    return found


def command_of(owner: Owner, till: Till) -> dict[str, Any]:
    """Its one command, as the owner's list has it."""
    (shop,) = owner.told("fleet", "list", "--store", "store-1")["shops"]
    kiosks = {one["device_id"]: one for one in shop["kiosks"]}
    (command,) = kiosks[till.device_id]["commands"]
    found: dict[str, Any] = command
    return found


def test_a_killed_kiosk_is_noticed_and_a_closed_one_is_not(cloud: Cloud, till: Till, tmp_path: Path) -> None:
    """A worker is heard from its start on; killed, it is silent after five minutes, until it runs again, when it does
    what it was told meanwhile; told to end, it says so on its way out, and nobody expects it any more.
    """
    owner = Owner.of(cloud, tmp_path)
    eventually(till.seen)
    assert (till.seen()["kiosk_state"], till.seen()["store_id"]) == ({"S": "running"}, {"S": "store-1"})
    assert till.device_id not in silent_kiosks(cloud)
    assert till.end(signal.SIGKILL) == -signal.SIGKILL
    till.seen_before(timedelta(minutes=4))
    assert till.device_id not in silent_kiosks(cloud)
    till.seen_before(timedelta(minutes=6))
    assert till.device_id in silent_kiosks(cloud)
    silent_since = till.seen()["last_seen_at"]
    owner.told("fleet", "command", "pause", "--device", till.device_id)
    till.start()
    eventually(lambda: till.seen()["last_seen_at"] != silent_since)
    assert till.device_id not in silent_kiosks(cloud)
    eventually(till.data.closure.exists)
    eventually(lambda: command_of(owner, till).get("outcome") == "done")
    assert till.end(signal.SIGTERM) == 0
    assert till.seen()["kiosk_state"] == {"S": "closing"}
    till.seen_before(timedelta(minutes=6))
    assert till.device_id not in silent_kiosks(cloud)
