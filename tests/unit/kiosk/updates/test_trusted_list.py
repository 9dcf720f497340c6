"""What a kiosk believes of the list of versions, and of whom: every attack that TUF is for."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from types import SimpleNamespace
from typing import Self

import pytest
from tuf.ngclient._internal import trusted_metadata_set

from kiosk.updates.failures import ListExpired, ListUnreachable, Untrusted, UpdatesUnset
from kiosk.updates.standing_ready import Desk
from kiosk.updates.trusted_list import TrustedList, shipped_root
from tests.fakes.clock import FakeClock
from tests.publisher import Publisher, make_keys
from tests.unit.kiosk.updates.host import Host

Look = Callable[[], TrustedList]


def versions(look: Look) -> set[str]:
    return {release.version for release in look().releases()}


def load(look: Look, part: Path) -> None:
    trusted = look()
    (release,) = trusted.releases()
    trusted.load(release, part, lambda _bytes: None, lambda: False)


def keep_metadata(publisher: Publisher, folder: Path) -> Path:
    return Path(shutil.copytree(publisher.served / "metadata", folder))


def put_back(publisher: Publisher, kept: Path, *names: str) -> None:
    for name in names:
        shutil.copy(kept / name, publisher.metadata(name))


def test_a_signed_version_is_offered_and_loaded(look: Look, tmp_path: Path, publisher: Publisher) -> None:
    """What the publisher added is in the list, and its archive arrives byte for byte."""
    assert versions(look) == {"2.0.0"}
    load(look, tmp_path / "part")
    (archive,) = (publisher.served / "targets").rglob("*.tar.xz")
    assert (tmp_path / "part").read_bytes() == archive.read_bytes()


def test_an_archive_that_was_changed_is_dropped(look: Look, host: Host, publisher: Publisher, tmp_path: Path) -> None:
    """One bit of it changed on the host or on the way: it is not believed, and nothing of it stays."""
    (archive,) = (publisher.served / "targets").rglob("*.tar.xz")
    content = bytearray(archive.read_bytes())
    content[len(content) // 2] ^= 1
    host.lies[archive.name] = bytes(content)
    with pytest.raises(Untrusted, match="not what was signed"):
        load(look, tmp_path / "part")
    assert not (tmp_path / "part").exists()


@pytest.mark.parametrize("role", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_a_list_that_was_changed_is_not_believed(look: Look, publisher: Publisher, role: str) -> None:
    """Whatever of it was changed without a key."""
    path = publisher.metadata(role)
    plain = json.loads(path.read_bytes())
    plain["signed"]["expires"] = "2099-01-01T00:00:00Z"
    path.write_text(json.dumps(plain), "utf-8")
    with pytest.raises(Untrusted, match="not to be trusted"):
        versions(look)


def test_a_list_that_nobody_signed_anew_is_expired(look: Look, publisher: Publisher) -> None:
    """After its term the list counts for nothing, and the words say what to do."""
    publisher.now = lambda: datetime.now(UTC) - timedelta(days=8)
    publisher.repository.refresh()
    with pytest.raises(ListExpired, match="its publisher must sign it anew"):
        versions(look)


def test_a_clock_that_is_ahead_is_said_to_be_wrong(
    look: Look, publisher: Publisher, host: Host, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list seems expired to a machine whose clock is ahead: the host's clock tells the two apart."""
    publisher.now = lambda: datetime.now(UTC) - timedelta(days=8)
    publisher.repository.refresh()
    host_clock = FakeClock(clock.now() - timedelta(days=8))
    monkeypatch.setattr(host, "_clock", host_clock)
    with pytest.raises(ListExpired, match="mend the clock"):
        versions(look)


def test_an_older_list_is_refused_after_a_newer_one(look: Look, publisher: Publisher, tmp_path: Path) -> None:
    """A roll-back attack: a list that is still in its term, but of before what this kiosk has seen."""
    old = keep_metadata(publisher, tmp_path / "old")
    publisher.add("2.1.0")
    assert versions(look) == {"2.0.0", "2.1.0"}
    put_back(publisher, old, "timestamp.json")
    with pytest.raises(Untrusted, match="must be >="):
        versions(look)


def test_a_frozen_list_serves_no_longer_than_its_term(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    """A freeze attack: who always shows the same old list hides what is newer, but only until its term is over."""
    days_later = 0

    class Later(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) + timedelta(days=days_later)

    monkeypatch.setattr(trusted_metadata_set, "datetime", SimpleNamespace(datetime=Later, timezone=timezone))
    days_later = 6
    assert versions(look) == {"2.0.0"}
    days_later = 8
    with pytest.raises(ListExpired):
        versions(look)


def test_parts_of_two_lists_make_no_list(look: Look, publisher: Publisher, tmp_path: Path) -> None:
    """A mix-and-match attack: an old list of versions under the name of the new one."""
    old = keep_metadata(publisher, tmp_path / "old")
    publisher.add("2.1.0")
    shutil.copy(old / "2.targets.json", publisher.metadata("3.targets.json"))
    with pytest.raises(Untrusted):
        versions(look)


def test_a_list_without_an_end_is_cut_off(look: Look, host: Host) -> None:
    """An endless-data attack on the list."""
    host.never_ends = "timestamp.json"
    with pytest.raises(ListUnreachable, match="exceeding"):
        versions(look)


def test_an_archive_without_an_end_is_cut_off_and_dropped(look: Look, host: Host, tmp_path: Path) -> None:
    """An endless-data attack on the archive fills no disk."""
    host.never_ends = "targets/"
    with pytest.raises(Untrusted, match="more bytes than the signed list says"):
        load(look, tmp_path / "part")
    assert not (tmp_path / "part").exists()


def test_another_publishers_list_is_not_believed(look: Look, host: Host, tmp_path: Path) -> None:
    """Keys that the kiosk's root does not name sign nothing."""
    make_keys(tmp_path / "foreign")
    host.served = Publisher(tmp_path / "foreigner", tmp_path / "foreign").served
    with pytest.raises(Untrusted):
        versions(look)


@pytest.mark.parametrize(("old", "new"), [("online-1", "online-2"), ("targets-1", "targets-2"), ("root-1", "root-4")])
def test_a_rotated_key_is_followed_and_the_old_one_signs_no_more(
    look: Look, publisher: Publisher, old: str, new: str, tmp_path: Path
) -> None:
    """A kiosk with the first root follows the chain of roots; what the revoked key signs is worth nothing."""
    before = keep_metadata(publisher, tmp_path / "before")
    make_keys(publisher.keys, new)
    assert publisher.command("rotate", "--old", old, "--new", new) == 0
    publisher.add("2.1.0")
    assert versions(look) == {"2.0.0", "2.1.0"}
    if old == "online-1":
        stolen = json.loads((before / "timestamp.json").read_bytes())
        stolen["signed"]["version"] = 99
        publisher.metadata("timestamp.json").write_text(json.dumps(stolen), "utf-8")
        with pytest.raises(Untrusted):
            versions(look)


def test_a_root_with_too_few_signatures_is_not_followed(look: Look, publisher: Publisher) -> None:
    """One stolen root key of three makes no root."""
    plain = json.loads(publisher.root)
    plain["signed"]["version"] = 2
    publisher.metadata("2.root.json").write_text(json.dumps(plain), "utf-8")
    with pytest.raises(Untrusted):
        versions(look)


def test_a_host_that_is_away_is_unreachable_and_no_attack(look: Look, publisher: Publisher) -> None:
    """A host without the list is told from one with a wrong list."""
    publisher.metadata("timestamp.json").unlink()
    with pytest.raises(ListUnreachable, match="404"):
        versions(look)


def test_what_is_not_understood_is_left_out(look: Look, publisher: Publisher) -> None:
    """A newer publisher may say things of a version that this kiosk does not know how to take."""

    def spoil(targets: object) -> None:
        (target,) = targets.targets.values()  # type: ignore[attr-defined]
        target.unrecognized_fields["custom"] = {"version": "the newest"}

    publisher.repository.change_targets(spoil)
    assert versions(look) == set()


def test_trust_that_was_damaged_on_the_disk_is_found_anew(look: Look, desk: Desk) -> None:
    """A power cut in what the kiosk keeps of the list costs a load of it, and no update."""
    assert versions(look) == {"2.0.0"}
    for name in ("timestamp.json", "snapshot.json", "targets.json"):
        (desk.trust / name).write_bytes(b"\0\0\0")
    assert versions(look) == {"2.0.0"}


def test_a_build_without_a_root_trusts_nobody() -> None:
    """A source checkout has no trusted root, and says what to do."""
    with pytest.raises(UpdatesUnset, match=r"trusted_root\.json"):
        shipped_root()
