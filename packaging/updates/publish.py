"""The publisher's tools for signed updates: keys, the list of versions, staged rollout (docs/updates.md).

`uv run python packaging/updates/publish.py COMMAND --help`
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tuf.api.metadata import Root, TargetFile, Targets
from update_archive import TreeUnusable, pack  # beside this file, as the next ones
from update_keys import KeyRing, KeysUnusable, make_key
from update_repository import SIGNED_BY, RepositoryUnusable, SignaturesMissing, UpdateRepository

VERSION: Final = re.compile(r"\d{1,6}\.\d{1,6}\.\d{1,6}")
SYSTEM: Final = re.compile(r"(linux|windows|macos)-[a-z0-9_]+")
CHANNEL: Final = re.compile(r"[a-z][a-z0-9-]{0,30}")


class Refused(Exception):
    """What was asked for can't be done; nothing was changed."""


def init(arguments: argparse.Namespace) -> None:
    _tell(_repository(arguments).start(arguments.threshold))


def sign(arguments: argparse.Namespace) -> None:
    _tell(_repository(arguments).sign_root())


def renew_root(arguments: argparse.Namespace) -> None:
    _tell(_repository(arguments).next_root())


def rotate(arguments: argparse.Namespace) -> None:
    repository, keys = _repository(arguments), KeyRing(arguments.keys)
    prefix = arguments.new.split("-")[0]
    if prefix != arguments.old.split("-")[0]:
        raise Refused(f"{arguments.new} has another role than {arguments.old}")
    old, new = keys.named(arguments.old), keys.named(arguments.new)

    def change(root: Root) -> None:
        for role, signed_by in SIGNED_BY.items():
            if signed_by == prefix:
                if old.keyid not in root.roles[role].keyids:
                    raise Refused(f"{arguments.old} is not in force")
                root.revoke_key(old.keyid, role)
                root.add_key(new, role)

    _tell(repository.next_root(change))


def add(arguments: argparse.Namespace) -> None:
    for text, pattern, words in (
        (arguments.version, VERSION, "version, such as 1.2.3"),
        (arguments.system, SYSTEM, "system, such as linux-x86_64, windows-amd64 or macos-arm64"),
        (arguments.channel, CHANNEL, "channel, such as stable"),
    ):
        if pattern.fullmatch(text) is None:
            raise Refused(f"{text!r} is no {words}")
    _check_tree(arguments.tree, arguments.version, arguments.system)
    repository = _repository(arguments)
    path = f"{arguments.channel}/{arguments.system}/kiosk-{arguments.version}.tar.xz"
    if path in repository.targets().signed.targets:
        raise Refused(f"{path} is published: a version's bytes never change, take the next number")
    with tempfile.TemporaryDirectory() as scratch:
        archive = Path(scratch) / "bundle.tar.xz"
        packed = pack(arguments.tree, archive)
        custom = {
            "version": arguments.version,
            "system": arguments.system,
            "channel": arguments.channel,
            "rollout_percent": arguments.percent,
            "unpacked_bytes": packed.unpacked_bytes,
            "members": packed.members,
        }
        repository.add_file(path, archive, custom)
        size_bytes = archive.stat().st_size
    print(f"{path}: {size_bytes} bytes, {packed.unpacked_bytes} unpacked, for {arguments.percent} % of the kiosks")


def rollout(arguments: argparse.Namespace) -> None:
    def change(targets: Targets) -> None:
        for target in _offered(targets, arguments):
            target.unrecognized_fields["custom"]["rollout_percent"] = arguments.percent

    _repository(arguments).change_targets(change)


def withdraw(arguments: argparse.Namespace) -> None:
    """Kiosks that have it keep it; all others are not offered it any more, not even one that has it loaded."""

    def change(targets: Targets) -> None:
        for target in _offered(targets, arguments):
            del targets.targets[target.path]

    _repository(arguments).change_targets(change)


def refresh(arguments: argparse.Namespace) -> None:
    repository = _repository(arguments)
    repository.refresh()
    print(f"signed until {repository.timestamp().signed.expires:%Y-%m-%d %H:%M} UTC")


def show(arguments: argparse.Namespace) -> None:
    repository = _repository(arguments)
    for metadata in (repository.root(), repository.targets(), repository.snapshot(), repository.timestamp()):
        signed = metadata.signed
        print(f"{signed.type:<10} version {signed.version:<5} until {signed.expires:%Y-%m-%d %H:%M} UTC")
    for path, target in sorted(repository.targets().signed.targets.items()):
        print(f"{path}  {target.length} bytes  {target.custom['rollout_percent']} %")


def new_key(arguments: argparse.Namespace) -> None:
    for name in arguments.names:
        print(f"{make_key(arguments.keys[0], name)}: keep it and its passphrase in two places")


def parser() -> argparse.ArgumentParser:
    main_parser = argparse.ArgumentParser(prog="publish.py", description=(__doc__ or "").split("\n", 1)[0])
    commands = main_parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: object, words: str, *, has_repository: bool = True) -> argparse.ArgumentParser:
        inner = commands.add_parser(name, help=words, description=words)
        inner.add_argument(
            "--keys", type=Path, action="append", required=True, metavar="DIR", help="a folder with keys; several times"
        )
        if has_repository:
            inner.add_argument("--repository", type=Path, required=True, metavar="DIR", help="what the host serves")
        inner.set_defaults(run=run)
        return inner

    names = command("make-key", new_key, "make encrypted keys: root-1, targets-1, online-1, ...", has_repository=False)
    names.add_argument("names", nargs="+", metavar="NAME")
    first = command("init", init, "begin a repository with all public keys of the folders")
    first.add_argument("--threshold", type=int, default=2, help="how many root keys must sign a root (2)")
    command("sign", sign, "add this machine's root keys to a root that waits for signatures")
    command("renew-root", renew_root, "the same root once more, for another year")
    turn = command("rotate", rotate, "replace a key by a new one")
    turn.add_argument("--old", required=True, metavar="NAME")
    turn.add_argument("--new", required=True, metavar="NAME")
    for name, run, words in (
        ("add", add, "publish a bundle's folder as a version"),
        ("rollout", rollout, "offer a version to more kiosks, or to fewer"),
        ("withdraw", withdraw, "offer a version no more"),
    ):
        inner = command(name, run, words)
        inner.add_argument("--version", required=True, metavar="X.Y.Z")
        inner.add_argument("--channel", default="stable", metavar="NAME", help="default: stable")
        inner.add_argument("--system", required=name == "add", metavar="SYSTEM", help="such as linux-x86_64")
        if name != "withdraw":
            inner.add_argument("--percent", type=_percent, default=100, metavar="P", help="of the kiosks (100)")
        if name == "add":
            inner.add_argument("tree", type=Path, metavar="FOLDER", help="with `kiosk` and VERSION in it")
    command("refresh", refresh, "sign the timestamp anew: every day, by a schedule")
    command("show", show, "versions, terms and offers")
    return main_parser


def main(argv: Sequence[str]) -> int:
    arguments = parser().parse_args(argv)
    try:
        arguments.run(arguments)
    except (Refused, KeysUnusable, RepositoryUnusable, TreeUnusable, OSError) as exc:
        print(f"publish.py: {exc}", file=sys.stderr)
        return 1
    return 0


def _repository(arguments: argparse.Namespace) -> UpdateRepository:
    return UpdateRepository(arguments.repository, KeyRing(arguments.keys))


def _offered(targets: Targets, arguments: argparse.Namespace) -> list[TargetFile]:
    found = [
        target
        for target in targets.targets.values()
        if (target.custom["version"], target.custom["channel"]) == (arguments.version, arguments.channel)
        and arguments.system in {None, target.custom["system"]}
    ]
    if not found:
        raise Refused(f"{arguments.version} is not offered there: see `show`")
    return found


def _check_tree(tree: Path, version: str, system: str) -> None:
    executable = tree / ("kiosk.exe" if system.startswith("windows") else "kiosk")
    if not executable.is_file():
        raise Refused(f"{executable} is missing: give the folder of a one-dir bundle")
    if not system.startswith("windows") and not executable.stat().st_mode & 0o100:
        raise Refused(f"{executable} may not be executed")
    try:
        inside = (tree / "VERSION").read_text("utf-8").strip()
    except OSError as exc:
        raise Refused(f"{tree / 'VERSION'} is missing: the bundle's build writes it") from exc
    if inside != version:
        raise Refused(f"{tree / 'VERSION'} says {inside}, not {version}")


def _percent(text: str) -> int:
    percent = int(text)
    if percent not in range(101):
        raise argparse.ArgumentTypeError("0 to 100")
    return percent


def _tell(missing: SignaturesMissing | None) -> None:
    if missing is None:
        print("published")
    else:
        print(
            f"waits for signatures in unpublished/root.json: {missing.of_old} more of the keys in force"
            f" and {missing.of_new} more of the new ones. Bring the folder to the next key and run `sign`"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
