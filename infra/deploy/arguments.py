"""Reads the arguments and does what they ask: deploy, tell what would be deployed, or check what is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from infra.admin.deployment import told_in_one_line
from infra.admin.errors import AdminError
from infra.deploy import dry_run
from infra.deploy.account import Account
from infra.deploy.after.dns_lookup import SystemDns
from infra.deploy.deployment import TEMPLATE, Deployment
from infra.deploy.errors import DeployError
from infra.deploy.stack.source import Source
from infra.deploy.verification import Verification
from infra.deploy.wishes import Wishes

PROGRAM: Final = "python -m infra.deploy"
_DRY_RUN_REGION: Final = "eu-central-1"


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Brings the backend into your own AWS account, or an update. Shows what would change and asks.",
        epilog="docs/deploy.md is the walk from an empty account to the first order.",
    )
    made.add_argument(
        "--stack", required=True, metavar="NAME", help="the CloudFormation stack, for example photo-kiosk"
    )
    made.add_argument("--domain", metavar="D", help="your domain, which mail comes from; a new stack wants it")
    made.add_argument("--sender", metavar="A", help="the notices' From address, in that domain; a new stack wants it")
    made.add_argument("--region", metavar="R", help="where it runs; default: as AWS_REGION or the profile has it")
    made.add_argument("--stage", metavar="S", help="part of names, lets two stacks live in one account; default: prod")
    made.add_argument("--gallery-link-hours", type=int, metavar="H", help="how long a mailed link opens; default: 24")
    made.add_argument("--retention-days", type=int, metavar="N", help="how long photos are kept; default: 30")
    made.add_argument("--daily-photos", type=int, metavar="N", help="what one kiosk may send in a day; default: 20000")
    made.add_argument("--daily-gigabytes", type=int, metavar="N", help="the same in gigabytes; default: 40")
    made.add_argument("--reply-to", metavar="A", help="where answers to a notice go; default: nobody reads any")
    made.add_argument("--time-zone", metavar="Z", help="the shop's, as in Europe/Zurich; default: UTC")
    made.add_argument("--yes", action="store_true", help="do not ask; what would lose data is refused then")
    what = made.add_mutually_exclusive_group()
    what.add_argument("--dry-run", action="store_true", help="build, check and list; needs no account")
    what.add_argument("--check", action="store_true", help="look whether everything is done; changes nothing")
    return made


def main(argv: Sequence[str], template: Path = TEMPLATE) -> int:
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as exc:  # argparse has said why
        return exc.code if isinstance(exc.code, int) else 2
    try:
        with told_in_one_line():
            return _run(arguments, Source(template))
    except AdminError as exc:
        print(f"deploy: {exc}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("deploy: stopped; AWS ends what it began, run the same command again to see", file=sys.stderr)
        return 130


def _run(arguments: argparse.Namespace, source: Source) -> int:
    wishes = Wishes(
        domain=arguments.domain,
        sender=arguments.sender,
        stage=arguments.stage,
        gallery_link_hours=arguments.gallery_link_hours,
        retention_days=arguments.retention_days,
        daily_photos=arguments.daily_photos,
        daily_gigabytes=arguments.daily_gigabytes,
        reply_to=arguments.reply_to,
        time_zone=arguments.time_zone,
    )
    if arguments.dry_run:
        dry_run.run(source, wishes, arguments.region or _DRY_RUN_REGION, _tell)
        return 0
    account = Account.in_region(arguments.region)
    if arguments.check:
        return 0 if Verification(account, arguments.stack, SystemDns()).run(_tell) else 1
    deployment = Deployment(account, arguments.stack, source, _assume_yes if arguments.yes else _ask, _tell)
    changed = deployment.run(wishes)
    _tell("\ndone." if changed else "nothing to change: the stack, its key and its pages are as asked.")
    _tell(f"\n{deployment.what_is_left()}")
    return 0


def _tell(line: str) -> None:
    print(line, flush=True)


def _ask(question: str, word: str) -> bool:
    try:
        return input(f"{question} [{word}] ").strip() == word
    except EOFError as exc:
        raise DeployError("nobody answers here: give --yes, or run it where somebody can type") from exc


def _assume_yes(question: str, word: str) -> bool:
    """Not to what asks for more than a yes."""
    if word != "yes":
        raise DeployError(f"{question}: --yes is not enough for that; run it without and answer")
    return True
