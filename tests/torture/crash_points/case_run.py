"""Takes one customer through one scenario, with or without a death on the way, and leaves a kiosk that is at rest."""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.data_folder import DataFolder
from tests.cloud import Cloud
from tests.torture.card import Card
from tests.torture.crash_points.points import Death, read_record
from tests.torture.crash_points.scenarios import Case, Scenario, Step
from tests.torture.data_folder import integrity_problems, left_behind, read_journal
from tests.torture.forward_proxy import ForwardProxy
from tests.torture.kiosk_process import Ended, KioskFailed, KioskProcess, OrphanWatch, tune, wipe_staging
from tests.torture.verdict import Fault, Finding, Promise

PROGRAM: Final = (sys.executable, "-m", "tests.torture.crash_points.dying_kiosk")


@dataclass(frozen=True, slots=True)
class PlannedDeath:
    """In which step of its scenario a process dies, and where."""

    step: int
    death: Death


@dataclass(slots=True)
class CaseResult:
    scenario: Scenario
    planned: PlannedDeath | None
    died: bool = False
    passed: dict[int, Counter[str]] = field(default_factory=dict)
    """Points by step, where they were recorded."""
    failure: str | None = None
    """Which command, left alone, ended otherwise than it should."""
    promise: Promise | None = None
    planted: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Workshop:
    """What all cases share."""

    cloud: Cloud
    folder: Path
    enrolled: DataFolder
    """A kiosk that the backend knows and that has taken nothing yet; each case gets a copy."""
    card: Card
    large_card: Card
    watch: OrphanWatch

    def run(self, scenario: Scenario, number: int, planned: PlannedDeath | None) -> CaseResult:
        """Records what is passed where nothing is planned."""
        case_run = _CaseRun(self, scenario, number, CaseResult(scenario, planned))
        try:
            case_run.perform()
        except KioskFailed as exc:
            case_run.result.failure = f"case {number}, {planned.death if planned else 'undisturbed'}: {exc}"
        return case_run.result


class _CaseRun:
    def __init__(self, workshop: Workshop, scenario: Scenario, number: int, result: CaseResult) -> None:
        self.result = result
        self._workshop = workshop
        self._scenario = scenario
        self._card = workshop.large_card if scenario.large else workshop.card
        folder = workshop.folder / f"case-{number:03}"
        (folder / "kept").mkdir(parents=True)
        data = DataFolder(folder / "data")
        if not scenario.enrols:
            shutil.copytree(workshop.enrolled.root, data.root)
            tune(data, self._card.spec)
        self._case = Case(
            cloud=workshop.cloud,
            data=data,
            address=f"case-{number:03}@torture.example",
            photos=self._card.photos,
            kept=folder / "kept",
            planted=result.planted,
        )

    def perform(self) -> None:
        proxy = ForwardProxy(self._scenario.meddler(self._case))
        with ExitStack() as closing:
            environment = {"HTTP_PROXY": closing.enter_context(proxy.serving()), "NO_PROXY": ""}
            for number, step in enumerate(self._scenario.steps):
                self._step(number, step, environment)
            self._come_to_rest(environment)
        data = self._case.data
        self.result.findings += left_behind(data)
        self.result.promise = Promise(
            self._case.address,
            read_journal(data).orders_of(self._case.address),
            self._card.checksums(self._case.photos),
            self._card.progressive_checksums(self._case.photos),
        )

    def _step(self, number: int, step: Step, environment: dict[str, str]) -> None:
        planned = self.result.planned
        step.prepare(self._case)
        if planned is not None and planned.step == number:
            ended = self._command(step, environment, ("--die-at", str(planned.death)))
            self.result.died = ended.killed
            self._check_journal()
        elif step.dies_at is not None:
            if not self._command(step, environment, ("--die-at", step.dies_at)).killed:
                raise KioskFailed(f"{self._scenario.name}: was to die at {step.dies_at} and did not")
            return
        else:
            record = self._case.kept / f"passed-{number}"
            ended = self._command(step, environment, () if planned else ("--record", record))
            self.result.passed[number] = read_record(record)
        if ended.killed:
            self._again(step, environment)
        elif ended.status != 0:
            raise KioskFailed(f"{self._scenario.name}, step {number}, ended with {ended.status}: {ended.output}")
        if self._scenario.enrols and number == 0:
            tune(self._case.data, self._card.spec)

    def _again(self, step: Step, environment: dict[str, str]) -> None:
        """As a person or the screen does after a power cut; a customer whose order was taken is told so instead."""
        arguments = step.arguments(self._case)
        if arguments[0] == "send" and read_journal(self._case.data).orders_of(self._case.address):
            return
        ended = KioskProcess(self._case.data, arguments, environment=environment).wait()
        if ended.status != 0 and arguments[0] == "enrol":  # refused a code that is spent: by this kiosk, then
            ended = KioskProcess(self._case.data, ("doctor",), environment=environment).wait()
        if ended.status != 0:
            raise KioskFailed(f"{self._scenario.name}: kiosk {arguments[0]} after a death: {ended.output}")

    def _command(self, step: Step, environment: dict[str, str], options: tuple[str | Path, ...]) -> Ended:
        process = KioskProcess(
            self._case.data,
            step.arguments(self._case),
            program=(*PROGRAM, *map(str, options), "--"),
            environment=environment,
        )
        ended = process.wait()
        self._workshop.watch.follow(process)
        return ended

    def _check_journal(self) -> None:
        for problem in integrity_problems(self._case.data):
            self.result.findings.append(Finding(Fault.DAMAGED, f"{self._case.data.root}: journal", problem))

    def _come_to_rest(self, environment: dict[str, str]) -> None:
        """What a death left is wiped by the next worker and the next customer."""
        data = self._case.data
        if not read_journal(data).idle or any(data.spool.iterdir()):
            KioskProcess(data, ("worker", "--until-idle"), environment=environment).wait()
        if any(data.staging.iterdir()):
            wipe_staging(data, self._case.kept)
