"""How the local cloud starts, stops, dies and comes back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from backend_lambdas.contract import paths
from infra.local_cloud.process import sockets
from tests.integration.local_cloud.conftest import REPOSITORY, Cloud, started

GONE_TIMEOUT_S = 12.0


def family(pid: int) -> set[int]:
    """The process and all that it started, down to the last grandchild."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text().rpartition(")")[2].split()
            except (FileNotFoundError, ProcessLookupError):
                continue  # it ended while we looked
            if stat[0] != "Z":
                parents[int(entry.name)] = int(stat[1])
    members = {pid}
    while more := {child for child, parent in parents.items() if parent in members} - members:
        members |= more
    return members


def living(pids: set[int]) -> set[int]:
    return {pid for pid in pids if pid in family(pid) and Path(f"/proc/{pid}/cmdline").exists()}


def wait_until_gone(pids: set[int]) -> None:
    deadline = time.monotonic() + GONE_TIMEOUT_S
    while left := living(pids):
        assert time.monotonic() < deadline, f"still there: {left}"
        time.sleep(0.1)


def refused(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "infra.local_cloud", *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False)


def count_objects(cloud: Cloud) -> int:
    return int(cloud.client("s3").list_objects_v2(Bucket=cloud.resources["bucket"])["KeyCount"])


def test_it_comes_back_as_it_was_even_after_a_kill(tmp_path: Path) -> None:
    """After SIGKILL no process is left, and with the same state directory the records, objects and links are there."""
    state = str(tmp_path / "state")
    with started(tmp_path, "--state", state) as first:
        first.client("dynamodb").put_item(TableName=first.resources["devices_table"], Item={"device_id": {"S": "kept"}})
        first.client("s3").put_object(Bucket=first.resources["bucket"], Key="kept.txt", Body=b"kept")
        objects_count = count_objects(first)
        members = family(first.process.pid)
        assert len(members) > 1
        os.kill(first.process.pid, signal.SIGKILL)
        first.process.wait()
        wait_until_gone(members)
    (tmp_path / "ready.json").unlink()

    with started(tmp_path, "--state", state) as second:
        found = second.client("dynamodb").get_item(
            TableName=second.resources["devices_table"], Key={"device_id": {"S": "kept"}}
        )
        assert found["Item"]["device_id"]["S"] == "kept"
        assert count_objects(second) == objects_count
        assert {name: second.ready[name] for name in ("api", "edge")} == {
            name: first.ready[name] for name in ("api", "edge")
        }
        assert second.resources == first.resources
        members = family(second.process.pid)
        second.api.get(paths.HEALTH).raise_for_status()
        second.process.send_signal(signal.SIGTERM)
        assert second.process.wait(timeout=20) == 0
        wait_until_gone(members)
        assert not (tmp_path / "ready.json").exists(), "nobody is led to a cloud that is gone"


def test_it_can_be_stopped_while_it_starts(tmp_path: Path) -> None:
    """SIGINT in the middle of the start is a clean stop, and leaves nothing behind."""
    command = [sys.executable, "-m", "infra.local_cloud", "--state", str(tmp_path / "state")]
    process = subprocess.Popen(command, cwd=REPOSITORY)
    deadline = time.monotonic() + 30
    while len(family(process.pid)) == 1:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    members = family(process.pid)

    process.send_signal(signal.SIGINT)

    assert process.wait(timeout=20) == 0
    wait_until_gone(members)


def test_a_taken_port_is_told_in_one_line() -> None:
    """Exit 1, and what to do."""
    with sockets.listen() as taken:
        result = refused("--port", str(sockets.port_of(taken)))

    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "choose another port" in result.stderr


def test_a_state_directory_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    """Exit 1, and what to do."""
    (tmp_path / "file").touch()

    result = refused("--state", str(tmp_path / "file" / "state"))

    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "--state" in result.stderr


@pytest.mark.parametrize("arguments", [("--port", "x"), ("--port", "65536"), ("--nonsense",)])
def test_bad_usage_is_2(arguments: tuple[str, ...]) -> None:
    """Exit 2 with the usage."""
    result = refused(*arguments)

    assert result.returncode == 2
    assert "usage:" in result.stderr
