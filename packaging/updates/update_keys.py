"""Keys of the update repository: one encrypted file each, and beside it what of it is public.

    root-1.pem      PKCS#8, encrypted with a passphrase
    root-1.pub.json the public half, as TUF's root metadata has it

A key's name begins with its role: `root-`, `targets-` or `online-`, which signs snapshot and timestamp.
"""

from __future__ import annotations

import getpass
import json
import os
import re
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Key, Signer, SSlibKey

PASSPHRASE_VARIABLE: Final = "PHOTO_KIOSK_PASSPHRASE"  # noqa: S105 - the variable's name
"""For all keys; with `_ROOT_1` behind it, for one alone. Where neither is set, a prompt asks."""

PASSPHRASE_LENGTH_MIN: Final = 12
"""A stolen file is tried offline, as fast as the thief's machines go."""

NAME: Final = re.compile(r"(root|targets|online)-[1-9][0-9]?")


class KeysUnusable(Exception):
    """The text says which key, and what to do."""


def make_key(folder: Path, name: str) -> Path:
    """A new Ed25519 pair. An existing one is never overwritten."""
    if NAME.fullmatch(name) is None:
        raise KeysUnusable(f"{name!r} is no name of a key: root-1, targets-1, online-1, ...")
    private_path = folder / f"{name}.pem"
    if private_path.exists():
        raise KeysUnusable(f"{private_path} exists: choose the next number")
    private_key = Ed25519PrivateKey.generate()
    sealed = private_key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(_new_passphrase(name).encode())
    )
    folder.mkdir(parents=True, exist_ok=True)
    public_key = SSlibKey.from_crypto(private_key.public_key())
    # The public half first: a private one without it could sign nothing.
    (folder / f"{name}.pub.json").write_text(
        json.dumps({"keyid": public_key.keyid, **public_key.to_dict()}, indent=2) + "\n", "utf-8"
    )
    with os.fdopen(os.open(private_path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(sealed)
        file.flush()
        os.fsync(file.fileno())
    return private_path


class KeyRing:
    """The keys in some folders, such as sticks; a private half is opened when it is first asked to sign."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.public: Mapping[str, Key] = {}
        self._private: dict[str, Path] = {}
        self._open: dict[str, Signer] = {}
        public = {}
        for folder in folders:
            for path in sorted(folder.glob("*.pub.json")):
                name, keyid, key = _read_public(path)
                public[name] = key
                if (private_path := path.with_name(f"{name}.pem")).exists():
                    self._private[keyid] = private_path
        self.public = public

    def of_role(self, role: str) -> dict[str, Key]:
        """By name. Snapshot and timestamp are signed by the same keys."""
        return {name: key for name, key in self.public.items() if name.startswith(f"{role}-")}

    def named(self, name: str) -> Key:
        if name not in self.public:
            raise KeysUnusable(f"there is no {name}.pub.json in the folders given by --keys")
        return self.public[name]

    def signer(self, keyid: str) -> Signer | None:
        """None where none of the folders has its private half."""
        if keyid not in self._open and keyid in self._private:
            self._open[keyid] = _opened(self._private[keyid])
        return self._open.get(keyid)


def _read_public(path: Path) -> tuple[str, str, Key]:
    try:
        content = json.loads(path.read_text("utf-8"))
        keyid = content.pop("keyid")
        return path.name.removesuffix(".pub.json"), keyid, Key.from_dict(keyid, content)
    except (OSError, ValueError, KeyError) as exc:
        raise KeysUnusable(f"{path} is no public key of ours ({exc}): take the one that `make-key` wrote") from exc


def _opened(path: Path) -> Signer:
    passphrase = _passphrase(path.stem) or _ask(f"Passphrase of {path}: ")
    try:
        return CryptoSigner(load_pem_private_key(path.read_bytes(), passphrase.encode()))
    except (ValueError, TypeError) as exc:
        raise KeysUnusable(f"{path} can't be opened: the passphrase is another, or the file is damaged") from exc


def _ask(prompt: str) -> str:
    """Never where it would be seen as it is typed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except (EOFError, getpass.GetPassWarning) as exc:
        raise KeysUnusable(f"there is no terminal to ask at: set {PASSPHRASE_VARIABLE}") from exc


def _passphrase(name: str) -> str | None:
    own = f"{PASSPHRASE_VARIABLE}_{name.upper().replace('-', '_')}"
    return os.environ.get(own) or os.environ.get(PASSPHRASE_VARIABLE)


def _new_passphrase(name: str) -> str:
    passphrase = _passphrase(name)
    if passphrase is None:
        passphrase = _ask(f"A new passphrase for {name}: ")
        if _ask("Once more: ") != passphrase:
            raise KeysUnusable("the two were not the same; nothing was made")
    if len(passphrase) < PASSPHRASE_LENGTH_MIN:
        raise KeysUnusable(f"a passphrase has {PASSPHRASE_LENGTH_MIN} characters at least; nothing was made")
    return passphrase
