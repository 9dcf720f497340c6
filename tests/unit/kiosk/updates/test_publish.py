"""The publisher's tools: what they refuse, keys that never meet, and a host that is right at each moment."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.updates.releases import this_system
from kiosk.updates.trusted_list import TrustedList
from tests.publisher import PASSPHRASE, Publisher, make_keys, make_tree, script

PAGE = Path(__file__).parents[4] / "docs" / "updates.md"


def test_a_key_is_of_no_use_without_its_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its file is encrypted, only its owner may read it, and the public half tells nothing of it."""
    make_keys(tmp_path, "online-1")
    sealed = (tmp_path / "online-1.pem").read_text("ascii")
    assert "ENCRYPTED PRIVATE KEY" in sealed
    assert (tmp_path / "online-1.pem").stat().st_mode & 0o077 == 0
    public = json.loads((tmp_path / "online-1.pub.json").read_text("utf-8"))
    ring = script("update_keys").KeyRing([tmp_path])
    monkeypatch.setenv("PHOTO_KIOSK_PASSPHRASE", "another passphrase")
    with pytest.raises(script("update_keys").KeysUnusable, match="the passphrase is another"):
        ring.signer(public["keyid"])
    monkeypatch.setenv("PHOTO_KIOSK_PASSPHRASE_ONLINE_1", PASSPHRASE)
    assert ring.signer(public["keyid"]).public_key.keyid == public["keyid"]


@pytest.mark.parametrize(
    ("name", "passphrase", "words"),
    [("online-1", "too short", "12 characters"), ("other-1", PASSPHRASE, "no name of a key")],
)
def test_a_weak_key_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, passphrase: str, words: str
) -> None:
    """Nor is one overwritten, nor one made whose passphrase would be seen as it is typed."""
    keys = script("update_keys")
    monkeypatch.setenv("PHOTO_KIOSK_PASSPHRASE", passphrase)
    with pytest.raises(keys.KeysUnusable, match=words):
        keys.make_key(tmp_path, name)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setenv("PHOTO_KIOSK_PASSPHRASE", PASSPHRASE)
    keys.make_key(tmp_path, "online-1")
    with pytest.raises(keys.KeysUnusable, match="choose the next number"):
        keys.make_key(tmp_path, "online-1")


def test_root_keys_sign_one_after_the_other(tmp_path: Path, keys: Path) -> None:
    """Each from its own stick, none with another in one machine: published with the second signature, not before."""
    sticks = [tmp_path / name for name in ("first", "second")]
    for number, stick in enumerate(sticks, 1):
        shutil.copytree(keys, stick, ignore=shutil.ignore_patterns("root-*.pem"))
        shutil.copy(keys / f"root-{number}.pem", stick)
    served = tmp_path / "served"
    tools = [
        script("update_repository").UpdateRepository(served, script("update_keys").KeyRing([stick])) for stick in sticks
    ]
    missing = tools[0].start(2)
    assert (missing.of_old, missing.of_new) == (1, 1)
    assert not (served / "metadata").exists()
    assert tools[0].sign_root() == missing, "the same key twice is one"
    assert tools[1].sign_root() is None
    assert sorted(path.name for path in (served / "metadata").iterdir()) == [
        "1.root.json",
        "1.snapshot.json",
        "1.targets.json",
        "timestamp.json",
    ]
    assert not (served / "unpublished" / "root.json").exists()


def test_a_new_root_key_needs_the_old_ones(publisher: Publisher, look: Callable[[], TrustedList]) -> None:
    """Whoever only has new keys replaces nothing."""
    make_keys(publisher.keys, "root-4", "root-5")
    for number in (1, 2):
        (publisher.keys / f"root-{number}.pem").unlink()
    assert publisher.command("rotate", "--old", "root-1", "--new", "root-4") == 0
    assert not publisher.metadata("2.root.json").exists()
    assert {release.version for release in look().releases()} == {"2.0.0"}


def test_a_root_is_not_published_before_what_it_needs_can_be_signed(
    publisher: Publisher, look: Callable[[], TrustedList], capsys: pytest.CaptureFixture[str]
) -> None:
    """A new online key whose private half is elsewhere would leave every kiosk without a list."""
    make_keys(publisher.keys, "online-2")
    (publisher.keys / "online-2.pem").unlink()
    assert publisher.command("rotate", "--old", "online-1", "--new", "online-2") == 1
    assert "no online key that is in force" in capsys.readouterr().err
    assert {release.version for release in look().releases()} == {"2.0.0"}


def test_the_daily_signature_needs_the_online_key_alone(
    publisher: Publisher, look: Callable[[], TrustedList], capsys: pytest.CaptureFixture[str]
) -> None:
    """The keys that publish stay on their sticks; and with it alone nothing is published."""
    for name in ("root-1", "root-2", "root-3", "targets-1"):
        (publisher.keys / f"{name}.pem").unlink()
    before = publisher.repository.timestamp().signed.version
    assert publisher.command("refresh") == 0
    assert publisher.repository.timestamp().signed.version == before + 1
    assert publisher.repository.snapshot().signed.version == before, "the snapshot has half of its term before it"
    look().releases()
    assert publisher.command("withdraw", "--version", "2.0.0") == 1
    assert "no targets key" in capsys.readouterr().err
    assert {release.version for release in look().releases()} == {"2.0.0"}


def test_the_snapshot_is_signed_anew_in_time(publisher: Publisher) -> None:
    """After half of its term, so that it never ends between two daily signatures."""
    before = publisher.repository.snapshot().signed.version
    publisher.now = lambda: datetime.now(UTC) + timedelta(days=16)
    publisher.repository.refresh()
    assert publisher.repository.snapshot().signed.version == before + 1


def test_a_versions_bytes_never_change(publisher: Publisher, tmp_path: Path) -> None:
    """Published once, a number is taken, on the same system and channel."""
    tree = make_tree(tmp_path / "tree", "2.0.0")
    command = ("add", "--version", "2.0.0", "--system", this_system())
    assert publisher.command(*command, tree) == 1
    assert publisher.command(*command, "--channel", "early", tree) == 0


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda tree: (tree / "kiosk").unlink(), "is missing: give the folder of a one-dir bundle"),
        (lambda tree: (tree / "kiosk").chmod(0o644), "may not be executed"),
        (lambda tree: (tree / "VERSION").unlink(), "VERSION is missing"),
        (lambda tree: (tree / "VERSION").write_text("9.9.9"), "says 9.9.9, not 2.1.0"),
        (lambda tree: (tree / "out").symlink_to("/etc/passwd"), "links out of"),
    ],
)
def test_what_no_kiosk_could_start_is_not_published(
    publisher: Publisher,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    spoil: Callable[[Path], Any],
    words: str,
) -> None:
    """Said at the publisher's, before the list names it."""
    tree = make_tree(tmp_path / "tree", "2.1.0")
    spoil(tree)
    assert publisher.command("add", "--version", "2.1.0", "--system", "linux-x86_64", tree) == 1
    assert words in capsys.readouterr().err
    assert len(publisher.repository.targets().signed.targets) == 1


@pytest.mark.parametrize("cut_at", range(4))
def test_a_publisher_who_is_cut_off_leaves_a_right_list(
    publisher: Publisher, look: Callable[[], TrustedList], monkeypatch: pytest.MonkeyPatch, cut_at: int
) -> None:
    """Archive, targets, snapshot, timestamp: whatever was not written any more, kiosks see the list of before; the next
    try publishes.
    """
    replace, calls = Path.replace, list[str]()

    def cut(self: Path, target: Path) -> Path:
        calls.append(self.name)
        if len(calls) == cut_at + 1:
            raise OSError("the power is gone")
        return replace(self, target)

    tree = make_tree(publisher.folder / "next", "2.1.0")
    command = ("add", "--version", "2.1.0", "--system", this_system(), tree)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", cut)
        assert publisher.command(*command) == 1
    assert len(calls) == cut_at + 1
    assert {release.version for release in look().releases()} == {"2.0.0"}
    assert publisher.command(*command) == 0
    assert {release.version for release in look().releases()} == {"2.0.0", "2.1.0"}


def test_the_page_and_the_tools_say_the_same() -> None:
    """Each command of docs/updates.md is one that the tools take, and each of the tools' stands there."""
    page = PAGE.read_text("utf-8")
    lines = re.findall(r"^\$publish (.+)$", page, re.MULTILINE)
    parser = script("publish").parser()
    named = {parser.parse_args(shlex.split(line)).run.__name__ for line in lines}
    commands = next(action for action in parser._actions if action.choices)
    missing = [name for name in commands.choices if f"`{name}`" not in page and f"$publish {name}" not in page]
    assert missing == []
    assert len(named) >= 8
