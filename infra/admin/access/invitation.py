"""A kiosk's invitation as a file for a stick, and as a QR code: on paper, on a stick, or in this terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

import segno
import tomli_w

from backend_lambdas.contract.codec import encode, to_plain
from backend_lambdas.contract.enrolment import FILE_STEM, Invitation, link_of
from infra.admin.errors import AdminError

FILE_KINDS: Final = (".toml", ".json")
PICTURE_KINDS: Final = (".png", ".svg")
PICTURE_SCALE: Final = 10
"""Pixels of a module: some 500 px in all, which a phone's photo of a screen still tells apart."""


def target_of(path: Path, kinds: tuple[str, ...]) -> Path:
    """`path`, or in a folder the name that kiosks look for. Raises AdminError where it can't be written to."""
    target = path / f"{FILE_STEM}{kinds[0]}" if path.is_dir() else path
    if target.suffix.lower() not in kinds:
        raise AdminError(f"{target}: give a folder, or a name that ends in {' or '.join(kinds)}")
    if not target.parent.is_dir():
        raise AdminError(f"there is no folder {target.parent}: make it, or put the stick in")
    return target


def write_file(invitation: Invitation, target: Path) -> None:
    """For its owner's eyes alone, where the file system knows any. Raises AdminError."""
    as_json = target.suffix.lower() == ".json"
    _write(target, (encode(invitation) + "\n" if as_json else tomli_w.dumps(to_plain(invitation))).encode())


def write_picture(invitation: Invitation, target: Path) -> None:
    """Raises AdminError."""
    _write(target, b"")  # with its rights, before anything stands in it
    try:
        segno.make(link_of(invitation), micro=False, error="m").save(str(target), scale=PICTURE_SCALE, border=4)
    except OSError as exc:
        raise _unwritable(target, exc) from exc


def show(invitation: Invitation) -> None:
    """On stderr, so that what goes to stdout can be read by a program."""
    segno.make(link_of(invitation), micro=False, error="l").terminal(out=sys.stderr, border=2, compact=True)


def _write(target: Path, content: bytes) -> None:
    try:
        target.unlink(missing_ok=True)  # an older one may be open to others
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as exc:
        raise _unwritable(target, exc) from exc


def _unwritable(target: Path, exc: OSError) -> AdminError:
    return AdminError(
        f"{target} can't be written ({exc.strerror}); the code that was made ends by itself, make another"
    )
