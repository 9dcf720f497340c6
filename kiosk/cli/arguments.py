"""Reads the arguments and runs the subcommand that they name."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from collections.abc import Iterable, Sequence
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Final

from kiosk.data_folder import DataFolder
from kiosk.errors import KioskError
from kiosk.log_files import LINE_FORMAT, keep_log

COMMANDS: Final = (
    "run",
    "supervise",
    "send",
    "worker",
    "queue",
    "recover",
    "shrink",
    "phone",
    "print",
    "enrol",
    "doctor",
    "update",
    "support-bundle",
    "demo",
)
"""Each is a module of this package. Only the one that is asked for is imported: a worker that starts again after a
power cut needs neither screen nor imaging."""

KEEPING_LOG: Final = {"run": None, "supervise": None, "worker": None, "print": "run"}
"""What runs all day in a shop, where nobody sees its stderr: the command, and which action of it."""


def command_module(name: str) -> ModuleType:
    return importlib.import_module(f"kiosk.cli.{name.replace('-', '_')}")


def parser(commands: Iterable[str] = COMMANDS) -> argparse.ArgumentParser:
    main_parser = argparse.ArgumentParser(prog="kiosk", description="The photo kiosk's touchscreen and its parts.")
    main_parser.add_argument("--version", action="version", version=f"kiosk {metadata.version('photo-kiosk')}")
    subparsers = main_parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data", type=Path, metavar="DIR", help="journal, spool and settings (default: this user's data folder)"
    )
    shared.add_argument("--verbose", action="store_true", help="log what happens to stderr")
    for command in map(command_module, commands):
        summary = (command.__doc__ or "").split("\n", 1)[0]
        inner = subparsers.add_parser(command.NAME, parents=[shared], help=summary, description=summary)
        command.add_arguments(inner)
        inner.set_defaults(command_module=command)
    return main_parser


def main(argv: Sequence[str]) -> int:
    asked_for = [name for name in argv[:1] if name in COMMANDS] or COMMANDS
    try:
        arguments = parser(asked_for).parse_args(argv)
    except SystemExit as exc:  # argparse has said why
        return exc.code if isinstance(exc.code, int) else 2
    command = arguments.command_module
    logging.basicConfig(level=logging.INFO if arguments.verbose else logging.ERROR, format=LINE_FORMAT)
    # httpx logs each URL, and a presigned URL is a key.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    if arguments.data is not None:
        arguments.data = DataFolder(arguments.data.absolute())
    elif arguments.command != "demo":  # whose standard place is a temporary folder
        arguments.data = DataFolder.standard()
    runs_all_day = KEEPING_LOG.get(arguments.command, "") == getattr(arguments, "action", None)
    if arguments.data is not None and runs_all_day:
        keep_log(arguments.data.logs, arguments.command)
    try:
        code: int = command.execute(arguments)
    except KioskError as exc:
        print(f"kiosk {arguments.command}: {exc}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"kiosk {arguments.command}: stopped; what is in the spool stays there", file=sys.stderr)
        return 130
    return code
