"""What a person does with print jobs at the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from backend_lambdas.contract.prints import PrintEntry
from kiosk.app.kiosk import Kiosk
from kiosk.app.printing import print_journal
from kiosk.cli.arguments import main
from kiosk.config import KioskConfig, PrintsConfig
from kiosk.data_folder import DataFolder
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.stages import PrintStage
from kiosk.printing.reasons import Trouble
from kiosk.shop_printers import PrinterConfig, PrintingConfig

PHOTO = "/photo.jpg"
ENTRY = PrintEntry("10x15", 102, 152, "glossy", 2, 29, border=False)


@pytest.fixture
def journal(tmp_path: Path) -> PrintJournal:
    kiosk = Kiosk.load(DataFolder(tmp_path))
    return print_journal(kiosk.data, kiosk.clock)


def take(journal: PrintJournal, *stages: PrintStage, job_id: str = "JOB-1") -> None:
    journal.take(PrintJob(job_id, "counter", "7K3M", PHOTO, ENTRY, "2026-05-04T09:30:00.000Z"))
    for stage in stages:
        journal.move(job_id, stage, copies_sent=2)


def run(tmp_path: Path, *arguments: str) -> int:
    return main(["print", *arguments, "--data", str(tmp_path)])


def test_what_is_under_way_is_shown(journal: PrintJournal, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each open job with its trouble in plain words, and what to do about one that nobody knows."""
    assert run(tmp_path, "jobs") == 0
    assert capsys.readouterr().out == "no jobs\n"
    take(journal, PrintStage.SENDING, PrintStage.SENT)
    journal.note("JOB-1", trouble=(Trouble.MEDIA_EMPTY,))
    take(journal, PrintStage.SENDING, job_id="JOB-2")
    journal.move("JOB-2", PrintStage.UNKNOWN, failure="it forgot")
    assert run(tmp_path, "jobs") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "JOB-1  7K3M  counter  sent      10x15 glossy, 0 of 2  Out of paper: put paper in."
    assert lines[1].endswith("it forgot. Then: kiosk print came-out JOB-2 --copies N (of 2)")
    assert run(tmp_path, "jobs", "--json") == 0
    jobs = json.loads(capsys.readouterr().out)["jobs"]
    assert [(job["job"], job["stage"], job["trouble"]) for job in jobs] == [
        ("JOB-1", "sent", ["media_empty"]),
        ("JOB-2", "unknown", []),
    ]


def test_a_person_retries_cancels_and_says_what_came_out(journal: PrintJournal, tmp_path: Path) -> None:
    """Each changes the one job that was named."""
    take(journal, PrintStage.FAILED)
    assert run(tmp_path, "retry", "JOB-1") == 0
    assert journal.job("JOB-1").stage is PrintStage.QUEUED
    assert run(tmp_path, "cancel", "JOB-1") == 0
    assert journal.job("JOB-1").cancel_asked
    take(journal, PrintStage.SENDING, PrintStage.UNKNOWN, job_id="JOB-2")
    assert run(tmp_path, "came-out", "JOB-2", "--copies", "1") == 0
    assert (journal.job("JOB-2").stage, journal.job("JOB-2").copies_printed) == (PrintStage.QUEUED, 1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("retry", "NONE"), "no job NONE: `kiosk print jobs` lists them"),
        (("cancel",), "no job was named"),
        (("retry", "JOB-1"), "JOB-1: nothing was changed (it is sending, and only what failed is tried again)"),
        (("came-out", "JOB-1"), "--copies N is missing"),
        (("came-out", "JOB-1", "--copies", "3"), "of 2 copies 3 can't have come out"),
        (("check",), "no printers are set up: add [[printing.printers]]"),
    ],
)
def test_what_can_not_be_is_said(
    arguments: tuple[str, ...], words: str, journal: PrintJournal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on what happened and what to do, and nothing is changed."""
    take(journal, PrintStage.SENDING, PrintStage.UNKNOWN)
    journal.note("JOB-1", copies_sent=2)
    before = journal.job("JOB-1")
    if arguments[0] == "retry":
        journal.move("JOB-1", PrintStage.QUEUED)
        before = journal.move("JOB-1", PrintStage.SENDING)
    assert run(tmp_path, *arguments) == 1
    assert words in capsys.readouterr().err
    assert journal.job("JOB-1") == before


def test_the_printers_are_checked_against_the_catalogue(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each printer and each print is good, or has what is wrong with it; a printer that does not answer is named."""
    lab = tmp_path / "lab"
    lab.mkdir()
    minilab = PrinterConfig("minilab", "hot_folder", str(lab), products=("10x15",))
    sizes = ("10x15: 102x152 mm, 29", "20x30: 203x305 mm, 399")
    config = KioskConfig(prints=PrintsConfig("EUR", sizes[:1]), printing=PrintingConfig((minilab,)))
    config.save(tmp_path / "config.toml")
    assert run(tmp_path, "check") == 0
    assert capsys.readouterr().out == "good  minilab\ngood  10x15 glossy\n"
    off = PrinterConfig("off", address="ipp://localhost:9/ipp/print")
    replace(config, prints=PrintsConfig("EUR", sizes), printing=PrintingConfig((minilab, off))).save(
        tmp_path / "config.toml"
    )
    assert run(tmp_path, "check", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert not told["good"]
    assert [one["trouble"] is None for one in told["printers"]] == [True, False]
    assert [one["problem"] for one in told["prints"]] == [None, "off: not known, since it does not answer"]
