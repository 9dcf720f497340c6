"""One zip of a folder, the same bytes whoever makes it and where: names in order, one time, one mode."""

from __future__ import annotations

import hashlib
import io
import stat
import struct
import tempfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from infra.deploy.bundle.staging import LAMBDA, Target, stage
from infra.deploy.errors import DeployError

UNPACKED_BYTES_MAX: Final = 250 * 2**20
"""Lambda's own: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html."""

_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The zip format's first."""
_MODE: Final = stat.S_IFREG | 0o644
_UNIX: Final = 3
_ELF: Final = b"\x7fELF"
_ELF_MACHINE: Final = struct.Struct("<H")
_ELF_MACHINE_AT: Final = 18


@dataclass(frozen=True, slots=True)
class Archive:
    content: bytes = field(repr=False)
    file_count: int
    unpacked_bytes: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def build(repository: Path, target: Target = LAMBDA) -> Archive:
    """Raises DeployError."""
    with tempfile.TemporaryDirectory(prefix="kiosk-archive-") as folder:
        stage(repository, Path(folder), target)
        return pack(Path(folder), target)


def pack(folder: Path, target: Target = LAMBDA) -> Archive:
    """Raises DeployError where a library is for another processor, or Lambda would not take the size."""
    files = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path.is_file())
    packed, unpacked_bytes = io.BytesIO(), 0
    with zipfile.ZipFile(packed, "w") as archive:
        for name, path in files:
            content = path.read_bytes()
            _check_machine(name, content, target)
            unpacked_bytes += len(content)
            entry = zipfile.ZipInfo(name, _TIME)
            entry.create_system, entry.external_attr = _UNIX, _MODE << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=6)
    if unpacked_bytes > UNPACKED_BYTES_MAX:
        raise DeployError(
            f"the functions' files are {unpacked_bytes / 2**20:.0f} MiB, and Lambda takes 250: "
            "a dependency in pyproject.toml's group `backend` has grown too large"
        )
    return Archive(packed.getvalue(), len(files), unpacked_bytes)


def _check_machine(name: str, content: bytes, target: Target) -> None:
    if not content.startswith(_ELF):
        return
    (machine,) = _ELF_MACHINE.unpack_from(content, _ELF_MACHINE_AT)
    if machine != target.elf_machine:
        raise DeployError(
            f"{name} is built for ELF machine {machine}, and the functions run on {target.elf_machine}: "
            f"its package has no wheel for {target.platform}; choose another version in pyproject.toml"
        )
