"""`network`: the kiosk on a bad line. Real processes, a real local cloud, and the same verdict after each scenario."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from tests.torture.network import large_scenarios, line_scenarios, proxy_scenarios
from tests.torture.network.scenario import Findings, Scenario, Setting
from tests.torture.network.stage import StageBroken, cloud

SCENARIOS: Final = (*proxy_scenarios.SCENARIOS, *large_scenarios.SCENARIOS, *line_scenarios.SCENARIOS)


@dataclass(frozen=True, slots=True)
class Result:
    scenario: Scenario
    seconds: float
    findings: Findings | None
    broken: str | None = None
    """Why it could not be played."""

    @property
    def clean(self) -> bool:
        return self.findings is not None and self.findings.clean

    def document(self) -> dict[str, Any]:
        told: dict[str, Any] = {"scenario": self.scenario.name, "clean": self.clean, "seconds": self.seconds}
        if self.findings is None:
            return {**told, "complaints": [self.broken]}
        facts = {"facts": dict(self.findings.facts), "complaints": list(self.findings.complaints)}
        return {**told, **asdict(self.findings.verdict), **facts}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    names = [scenario.name for scenario in SCENARIOS]
    parser.add_argument(
        "--only", action="append", choices=names, metavar="SCENARIO", help=f"one of {', '.join(names)}; may stand twice"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the faults' places (default: 1)")


def execute(arguments: argparse.Namespace) -> int:
    """0 only if every scenario is clean."""
    # So that `kill` ends cloud, workers and namespaces as Ctrl-C does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    chosen = [scenario for scenario in SCENARIOS if arguments.only is None or scenario.name in arguments.only]
    try:
        results = run(chosen, arguments.seed)
    except KeyboardInterrupt:
        sys.stderr.write("network: stopped; nothing is left of it\n")
        return 130
    clean = all(result.clean for result in results)
    if arguments.json:
        listed = [result.document() for result in results]
        _print(json.dumps({"clean": clean, "seed": arguments.seed, "scenarios": listed}, indent=2))
    else:
        _print(table(results))
    return 0 if clean else 1


def run(scenarios: Sequence[Scenario], seed: int) -> list[Result]:
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-network-") as folder,
        cloud(Path(folder) / "cloud") as local_cloud,
    ):
        setting = Setting.make(local_cloud, Path(folder), seed)
        return [play(scenario, setting) for scenario in scenarios]


def play(scenario: Scenario, setting: Setting) -> Result:
    sys.stderr.write(f"{scenario.name}: {scenario.fault} …\n")
    begun_at_s = time.monotonic()
    findings, broken = None, None
    try:
        findings = scenario.play(setting)
    except StageBroken as exc:
        broken = str(exc)
    return Result(scenario, round(time.monotonic() - begun_at_s, 1), findings, broken)


def table(results: Sequence[Result]) -> str:
    """One line each, and below it what the line really did."""
    lines = [f"{'scenario':<17}{'photos':>7}{'lost':>6}{'doubled':>9}{'damaged':>9}{'mails/order':>13}{'s':>7}  clean"]
    for result in results:
        name, seconds, clean = result.scenario.name, f"{result.seconds:7.1f}", "yes" if result.clean else "NO"
        if result.findings is None:
            lines += [f"{name:<17}{'':>44}{seconds}  {clean}", f"    ! {result.broken}"]
            continue
        verdict = result.findings.verdict
        counts = f"{verdict.photos:>7}{verdict.lost:>6}{verdict.doubled:>9}{verdict.damaged:>9}"
        lines.append(f"{name:<17}{counts}{verdict.mails_per_order:>13}{seconds}  {clean}")
        lines += [f"    {fact}: {value}" for fact, value in result.findings.facts.items()]
        lines += [f"    ! {complaint}" for complaint in result.findings.complaints]
    passed = sum(result.clean for result in results)
    return "\n".join([*lines, f"{passed} of {len(results)} clean"])


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
