"""Check that this kiosk can work, and say what to mend where it can't."""

from __future__ import annotations

import argparse
import json
from typing import Final

from kiosk.app.checkup import checks_of
from kiosk.app.kiosk import Kiosk
from kiosk.checkup.findings import Finding, Trouble, Verdict, examine

NAME: Final = "doctor"
SIGNS: Final = {Verdict.GOOD: "good", Verdict.MEND: "MEND", Verdict.OPEN: "open"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace) -> int:
    findings = list(examine(checks_of(Kiosk.load(arguments.data))))
    is_good = all(finding.good for finding in findings)
    if arguments.json:
        print(json.dumps({"good": is_good, "checks": [finding.as_json() for finding in findings]}, indent=2))
    else:
        for finding in findings:
            print(f"{SIGNS[finding.verdict]}  {finding.check:<8}  {_words(finding)}")
    return 0 if is_good else 1


def _words(finding: Finding) -> str:
    """An error that no check has a code for says itself what to do."""
    if finding.trouble in {None, Trouble.OTHER}:
        return finding.detail
    return f"{finding.detail}. {finding.mend}"
