"""The signed list of versions and the archives, as static files for any HTTPS host.

    metadata/1.root.json, 1.targets.json, 1.snapshot.json, timestamp.json
    targets/stable/linux-x86_64/HASH.kiosk-1.2.3.tar.xz
    unpublished/root.json   a root that lacks signatures; never upload it

A change is written in the order in which kiosks read it backwards: archive, targets, snapshot, and the timestamp last.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from securesystemslib.signer import Signer
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer
from update_keys import KeyRing, KeysUnusable

SignedT = TypeVar("SignedT", Root, Targets, Snapshot, Timestamp)

LIFETIME: Final = {
    "root": timedelta(days=365),
    "targets": timedelta(days=180),
    "snapshot": timedelta(days=30),
    "timestamp": timedelta(days=7),
}
"""The timestamp's is how long a kiosk can be held at an old list by whoever stands in its line; and how long nobody may
sign anew until kiosks take no update. Longer or shorter is a trade between the two."""

SIGNED_BY: Final = {"root": "root", "targets": "targets", "snapshot": "online", "timestamp": "online"}


class RepositoryUnusable(Exception):
    """The text says what is missing, and what to do."""


@dataclass(frozen=True, slots=True)
class SignaturesMissing:
    """A root waits for more of the root keys."""

    of_old: int
    of_new: int


class UpdateRepository:
    def __init__(self, folder: Path, keys: KeyRing, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.folder = folder
        self._keys = keys
        self._now = now
        self._metadata = folder / "metadata"
        self._pending = folder / "unpublished" / "root.json"

    # What stands published

    def root(self) -> Metadata[Root]:
        versions = [int(path.name.split(".")[0]) for path in self._metadata.glob("*.root.json")]
        if not versions:
            raise RepositoryUnusable(f"{self.folder} is no repository yet: run `init`")
        return Metadata[Root].from_file(str(self._metadata / f"{max(versions)}.root.json"))

    def timestamp(self) -> Metadata[Timestamp]:
        return Metadata[Timestamp].from_file(str(self._metadata / "timestamp.json"))

    def snapshot(self) -> Metadata[Snapshot]:
        version = self.timestamp().signed.snapshot_meta.version
        return Metadata[Snapshot].from_file(str(self._metadata / f"{version}.snapshot.json"))

    def targets(self) -> Metadata[Targets]:
        version = self.snapshot().signed.meta["targets.json"].version
        return Metadata[Targets].from_file(str(self._metadata / f"{version}.targets.json"))

    # Root

    def start(self, threshold: int) -> SignaturesMissing | None:
        """The first root, from all public keys in the key folders; published where enough of them sign."""
        if list(self._metadata.glob("*.root.json")):
            raise RepositoryUnusable(f"{self.folder} is a repository already")
        root = Root(version=1, consistent_snapshot=True)
        for role, prefix in SIGNED_BY.items():
            keys = self._keys.of_role(prefix)
            if not keys:
                raise KeysUnusable(f"there is no {prefix}-*.pub.json in the folders given by --keys: run `make-key`")
            for key in keys.values():
                root.add_key(key, role)
        if len(root.roles["root"].keyids) < threshold:
            raise KeysUnusable(f"{threshold} root keys must sign, and there are {len(root.roles['root'].keyids)}")
        root.roles["root"].threshold = threshold
        return self.propose_root(Metadata(root))

    def next_root(self, change: Callable[[Root], None] = lambda _root: None) -> SignaturesMissing | None:
        """The root of now with that change, and a new term."""
        root = Metadata(copy.deepcopy(self.root().signed))
        root.signed.version += 1
        change(root.signed)
        return self.propose_root(root)

    def propose_root(self, root: Metadata[Root]) -> SignaturesMissing | None:
        root.signed.expires = self._expiry("root")
        _write(self._pending, root)
        return self.sign_root()

    def sign_root(self) -> SignaturesMissing | None:
        """Adds the signatures of the keys that are here to the root that waits. None where it is published now."""
        if not self._pending.exists():
            raise RepositoryUnusable("no root waits for a signature")
        root = Metadata[Root].from_file(str(self._pending))
        old = self.root().signed if root.signed.version > 1 else root.signed
        for keyid in {*old.roles["root"].keyids, *root.signed.roles["root"].keyids}:
            if (signer := self._keys.signer(keyid)) is not None:
                root.sign(signer, append=True)
        _write(self._pending, root)
        missing = SignaturesMissing(_missing(old, root), _missing(root.signed, root))
        if missing.of_old or missing.of_new:
            return missing
        self._expect_signers(root.signed)
        _write(self._metadata / f"{root.signed.version}.root.json", root)
        self._sign_again()
        self._pending.unlink()
        return None

    def _expect_signers(self, root: Root) -> None:
        """Before a root is published whose new keys nobody here could sign with."""
        for role in ("targets", "snapshot", "timestamp"):
            if self._is_to_be_signed_again(root, role):
                self._signers(root, role)

    def _sign_again(self) -> None:
        """What the root in force does not take any more."""
        root = self.root().signed
        if not (self._metadata / "timestamp.json").exists():
            self._publish(Metadata(Targets()), 1)
        elif self._is_to_be_signed_again(root, "targets"):
            self._publish(self.targets())
        elif self._is_to_be_signed_again(root, "snapshot") or self._is_to_be_signed_again(root, "timestamp"):
            self.refresh()

    def _is_to_be_signed_again(self, root: Root, role: str) -> bool:
        if not (self._metadata / "timestamp.json").exists():
            return True
        metadata = {"targets": self.targets, "snapshot": self.snapshot, "timestamp": self.timestamp}[role]()
        try:
            root.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
        except UnsignedMetadataError:
            return True
        return False

    # What is offered

    def change_targets(self, change: Callable[[Targets], None]) -> None:
        targets = self.targets()
        change(targets.signed)
        self._publish(targets)

    def add_file(self, path: str, archive: Path, custom: dict[str, object]) -> None:
        """Offers the archive under this path, on its host before the list names it."""
        target = TargetFile.from_file(path, str(archive), ["sha256"])
        target.unrecognized_fields["custom"] = custom
        folder, _, name = path.rpartition("/")
        place = self.folder / "targets" / folder / f"{target.hashes['sha256']}.{name}"
        place.parent.mkdir(parents=True, exist_ok=True)
        aside = place.with_name(f".{place.name}.part")
        with archive.open("rb") as content, aside.open("wb") as copied:
            while chunk := content.read(1 << 20):
                copied.write(chunk)
            copied.flush()
            os.fsync(copied.fileno())
        aside.replace(place)

        def add(targets: Targets) -> None:
            targets.targets[path] = target

        self.change_targets(add)

    def refresh(self) -> None:
        """Signs the timestamp anew; the snapshot, too, once half of its term is over."""
        self._publish_snapshot(self.targets().signed.version)

    def _publish(self, targets: Metadata[Targets], version: int | None = None) -> None:
        targets.signed.version = version or targets.signed.version + 1
        self._sign(targets)
        self._signers(self.root().signed, "timestamp")  # before anything is written that only they complete
        _write(self._metadata / f"{targets.signed.version}.targets.json", targets)
        self._publish_snapshot(targets.signed.version)

    def _publish_snapshot(self, targets_version: int) -> None:
        first = not (self._metadata / "timestamp.json").exists()
        snapshot = Metadata(Snapshot()) if first else self.snapshot()
        known = None if first else snapshot.signed.meta["targets.json"].version
        is_late = snapshot.signed.expires - self._now() < LIFETIME["snapshot"] / 2
        if known != targets_version or is_late or self._is_to_be_signed_again(self.root().signed, "snapshot"):
            snapshot.signed.version += not first
            snapshot.signed.meta["targets.json"] = MetaFile(targets_version)
            self._sign(snapshot)
            _write(self._metadata / f"{snapshot.signed.version}.snapshot.json", snapshot)
        timestamp = Metadata(Timestamp()) if first else self.timestamp()
        timestamp.signed.version += not first
        timestamp.signed.snapshot_meta = MetaFile(snapshot.signed.version)
        self._sign(timestamp)
        _write(self._metadata / "timestamp.json", timestamp)

    # Signing

    def _sign(self, metadata: Metadata[SignedT]) -> None:
        role = metadata.signed.type
        metadata.signed.expires = self._expiry(role)
        metadata.signatures.clear()
        for signer in self._signers(self.root().signed, role):
            metadata.sign(signer, append=True)

    def _signers(self, root: Root, role: str) -> list[Signer]:
        found = [signer for keyid in root.roles[role].keyids if (signer := self._keys.signer(keyid)) is not None]
        if len(found) < root.roles[role].threshold:
            raise KeysUnusable(f"no {SIGNED_BY[role]} key that is in force is in the folders given by --keys")
        return found

    def _expiry(self, role: str) -> datetime:
        return (self._now() + LIFETIME[role]).replace(microsecond=0)


def _missing(judge: Root, root: Metadata[Root]) -> int:
    result = judge.get_verification_result("root", root.signed_bytes, root.signatures)
    return max(0, result.threshold - len(result.signed))


def _write(path: Path, metadata: Metadata[SignedT]) -> None:
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.part")
    with aside.open("wb") as file:
        file.write(metadata.to_bytes(JSONSerializer(compact=False)))
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
