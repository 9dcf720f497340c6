"""Looks for an invitation on a stick: its file first, then a QR code in the latest pictures of the topmost folder."""

from __future__ import annotations

import heapq
import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from backend_lambdas.contract.codec import from_plain
from backend_lambdas.contract.enrolment import FILE_STEM, Invitation, invitation_in
from backend_lambdas.contract.violation import ContractViolation
from kiosk.errors import KioskError
from kiosk.flow.setup.address import address_problem
from kiosk.imaging.refusal import PhotoRefused

FILE_BYTES_MAX: Final = 16 * 1024
"""A file of it has some 200 bytes."""

PICTURES_MAX: Final = 12
"""The latest: whoever photographs a code has just done so. More: a stick full of holidays is decoded for a minute."""

PICTURE_SUFFIXES: Final = frozenset({".png", ".jpg", ".jpeg", ".heic", ".webp"})

ReadQrCode = Callable[[Path], str | None]
"""What the QR code in a picture says, or None. May block for seconds; raises PhotoRefused."""


class InvitationUnusable(KioskError):
    """There is one, and it can't be read or used; the text names the file, and never its content."""


def invitation_on(root: Path, read_qr_code: ReadQrCode) -> Invitation | None:
    """None where there is none. Raises InvitationUnusable. Blocks; never follows a link, and writes nothing."""
    try:
        files = {path.name.lower(): path for path in _files(root)}
        for suffix in (".toml", ".json"):
            if (path := files.get(f"{FILE_STEM}{suffix}")) is not None:
                return _usable(_read(path), path)
        for path in _pictures(list(files.values())):
            if (found := _in_picture(path, read_qr_code)) is not None:
                return _usable(found, path)
    except OSError as exc:
        raise InvitationUnusable(f"{root} can't be read ({exc.strerror}): put the stick in again") from exc
    return None


def _files(root: Path) -> Iterator[Path]:
    return (path for path in root.iterdir() if path.is_file() and not path.is_symlink())


def _read(path: Path) -> Invitation:
    with path.open("rb") as file:
        content = file.read(FILE_BYTES_MAX + 1)
    if len(content) > FILE_BYTES_MAX:
        raise InvitationUnusable(f"{path.name} is too large for an invitation: write it anew")
    try:
        text = content.decode("utf-8-sig")
        return from_plain(Invitation, tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text))
    except (ValueError, RecursionError, ContractViolation):
        # Without its cause, which may quote the code.
        raise InvitationUnusable(f"{path.name} is no invitation: write it anew") from None


def _pictures(files: list[Path]) -> list[Path]:
    """Those that are called as an invitation first, then the latest ones."""
    pictures = [path for path in files if path.suffix.lower() in PICTURE_SUFFIXES]
    return heapq.nlargest(
        PICTURES_MAX, pictures, key=lambda path: (path.stem.lower() == FILE_STEM, path.stat().st_mtime)
    )


def _in_picture(path: Path, read_qr_code: ReadQrCode) -> Invitation | None:
    try:
        text = read_qr_code(path)
        return None if text is None else invitation_in(text)
    except (PhotoRefused, ContractViolation):  # a picture like any other
        return None


def _usable(invitation: Invitation, path: Path) -> Invitation:
    if address_problem(invitation.api_url) is not None:
        raise InvitationUnusable(f"{path.name} names no usable backend: its address must begin with https://")
    return invitation
