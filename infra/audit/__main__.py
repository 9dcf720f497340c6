"""`python -m infra.audit`: what the template permits, checked and written down."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from infra.audit import findings, page, rules
from infra.local_cloud.deployment import template
from infra.local_cloud.deployment.template import Template

TEMPLATE: Final = Path(__file__).parents[1] / "template.yaml"
REGION: Final = "eu-central-1"
"""Any: nothing that is read here depends on it."""


def parser() -> argparse.ArgumentParser:
    main_parser = argparse.ArgumentParser(prog="python -m infra.audit", description=(__doc__ or "").partition(": ")[2])
    commands = main_parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("permissions", help="what breaks the rules of least privilege; 1 if anything does")
    made = commands.add_parser("page", help="make the tables of docs/security.md anew")
    made.add_argument("--check", action="store_true", help="change nothing; 1 if they are not of this template")
    found = commands.add_parser("findings", help="what checkov found and nobody has given a reason for; 1 if anything")
    found.add_argument("report", type=Path, metavar="FILE", help="checkov's output in JSON")
    return main_parser


def main(argv: Sequence[str]) -> int:
    arguments = parser().parse_args(argv)
    if arguments.command == "findings":
        found = findings.problems(arguments.report.read_text("utf-8"))
    elif arguments.command == "permissions":
        found = rules.problems(_template())
    else:
        found = _page(_template(), check=arguments.check)
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


def _template() -> Template:
    return template.load(TEMPLATE, REGION)


def _page(source: Template, *, check: bool) -> list[str]:
    before = page.PAGE.read_text("utf-8")
    after = page.with_generated(before, source)
    if check:
        return [] if after == before else ["docs/security.md is of another template: run `python -m infra.audit page`"]
    page.PAGE.write_text(after, "utf-8")
    return []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
