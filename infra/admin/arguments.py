"""Reads the arguments, finds the deployment and runs the command that they name."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from infra.admin import dead_letters, fleet, migrate, redrive
from infra.admin.access import audit, devices, enrolment_code, staff
from infra.admin.customer import erase, erasures, export
from infra.admin.deployment import Deployment, of_local_cloud, of_stack, told_in_one_line
from infra.admin.errors import AdminError

COMMANDS = (
    dead_letters,
    redrive,
    enrolment_code,
    devices,
    fleet,
    staff,
    audit,
    migrate,
    erase,
    erasures,
    export,
)


def parser() -> argparse.ArgumentParser:
    main_parser = argparse.ArgumentParser(
        prog="python -m infra.admin",
        description="For the owner of a backend: on AWS, with the ordinary credentials, or on the local cloud.",
    )
    commands = main_parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    where = shared.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--stack", metavar="NAME", help="the CloudFormation stack on AWS; region and keys as AWS has them"
    )
    where.add_argument(
        "--local", type=Path, metavar="READY_FILE", help="what `python -m infra.local_cloud --ready-file` wrote"
    )
    for command in COMMANDS:
        summary = (command.__doc__ or "").split("\n", 1)[0]
        inner = commands.add_parser(command.NAME, parents=[shared], help=summary, description=summary)
        command.add_arguments(inner)
        inner.set_defaults(command_module=command)
    return main_parser


def main(argv: Sequence[str]) -> int:
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as exc:  # argparse has said why
        return exc.code if isinstance(exc.code, int) else 2
    try:
        with told_in_one_line():
            code: int = arguments.command_module.execute(arguments, _deployment(arguments))
    except AdminError as exc:
        print(f"{arguments.command}: {exc}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"{arguments.command}: stopped; nothing is lost, run it again", file=sys.stderr)
        return 130
    return code


def _deployment(arguments: argparse.Namespace) -> Deployment:
    return of_stack(arguments.stack) if arguments.local is None else of_local_cloud(arguments.local)
