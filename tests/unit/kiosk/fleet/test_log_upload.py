"""Logs on their way to the owner: exactly these bytes, again where the line was at fault, and nothing left behind."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from backend_lambdas.contract.commands import LOG_BUNDLE_BYTES_MAX, LogBundle, LogGrant
from backend_lambdas.contract.identifiers import CommandId
from kiosk.api.failures import GrantRefused, NotAllowed, TransferFailure, Unreachable
from kiosk.api.storage import FileSlice
from kiosk.errors import KioskError
from kiosk.fleet.log_upload import TRIES_MAX, BundleTooLarge, LogUpload
from tests.fakes.clock import FakeClock

COMMAND = CommandId("01KB0M0000PAVSE00000000001")


@dataclass
class Owner:
    """Backend and storage in one."""

    failures: list[TransferFailure] = field(default_factory=list)
    granted: list[tuple[CommandId, LogBundle]] = field(default_factory=list)
    stored: list[bytes] = field(default_factory=list)

    def grant_logs(self, command_id: CommandId, bundle: LogBundle) -> LogGrant:
        self.granted.append((command_id, bundle))
        return LogGrant("https://s3.example/", {"Content-Length": str(bundle.size_bytes)}, "2026-11-26T09:45:00.000Z")

    def put(self, url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        if self.failures:
            raise self.failures.pop(0)
        assert headers == {"Content-Length": str(body.size_bytes)}
        self.stored.append(b"".join(body.chunks()))


def upload(owner: Owner, tmp_path: Path, content: bytes = b"a bundle") -> LogUpload:
    return LogUpload(lambda path: _write(path, content), tmp_path / "log-bundle", owner, owner, FakeClock())


def _write(path: Path, content: bytes) -> None:
    assert not path.exists()
    path.write_bytes(content)


def test_a_bundle_is_sent_by_its_checksum(tmp_path: Path) -> None:
    """What is announced is what is sent, and nothing of it stays on the kiosk."""
    owner = Owner()
    assert upload(owner, tmp_path).send(COMMAND) == 8
    checksum = base64.b64encode(hashlib.sha256(b"a bundle").digest()).decode()
    assert (owner.granted, owner.stored) == ([(COMMAND, LogBundle(8, checksum))], [b"a bundle"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failure", [Unreachable("reset"), GrantRefused("expired")])
def test_a_line_that_breaks(tmp_path: Path, failure: TransferFailure) -> None:
    """It is tried again, each time by a new URL."""
    owner = Owner([failure] * (TRIES_MAX - 1))
    upload(owner, tmp_path).send(COMMAND)
    assert (len(owner.granted), owner.stored) == (TRIES_MAX, [b"a bundle"])


@pytest.mark.parametrize(("failure", "tries"), [(Unreachable("reset"), TRIES_MAX), (NotAllowed("revoked"), 1)])
def test_what_does_not_help_ends(tmp_path: Path, failure: TransferFailure, tries: int) -> None:
    """A line that stays down and a refusal are told as they are, with nothing left on the disk."""
    owner = Owner([failure] * 10)
    with pytest.raises(type(failure), match=str(failure)):
        upload(owner, tmp_path).send(COMMAND)
    assert len(owner.granted) == tries
    assert list(tmp_path.iterdir()) == []


def test_a_bundle_that_is_too_large_is_not_sent(tmp_path: Path) -> None:
    """The backend is not even asked, and the owner is told what to do."""
    owner = Owner()
    with pytest.raises(BundleTooLarge, match="run `kiosk support-bundle` at the kiosk"):
        upload(owner, tmp_path, bytes(LOG_BUNDLE_BYTES_MAX + 1)).send(COMMAND)
    assert owner.granted == []


def test_what_a_killed_worker_left_is_no_hindrance(tmp_path: Path) -> None:
    """A bundle that was never sent is taken away by the next."""
    (tmp_path / "log-bundle").mkdir()
    (tmp_path / "log-bundle" / "bundle.zip").write_bytes(b"half")
    owner = Owner()
    upload(owner, tmp_path).send(COMMAND)
    assert owner.stored == [b"a bundle"]


def test_a_bundle_that_can_not_be_made(tmp_path: Path) -> None:
    """Why it can't is told, and nothing is left."""

    def fail(path: Path) -> None:
        path.write_bytes(b"half")
        raise KioskError("no room")

    with pytest.raises(KioskError, match="no room"):
        LogUpload(fail, tmp_path / "log-bundle", Owner(), Owner(), FakeClock()).send(COMMAND)
    assert list(tmp_path.iterdir()) == []
