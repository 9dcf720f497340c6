"""What a run tells: the verdict, the run's own figures, and where its folder is if something fell short."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from tests.torture.verdict import Fault, Verdict

FINDINGS_SHOWN: Final = 20

Figure = int | float | str


@dataclass(frozen=True, slots=True)
class Report:
    verdict: Verdict
    figures: Mapping[str, Figure | Mapping[str, Figure]]
    """By name, with the unit in it."""
    shortfalls: tuple[str, ...] = field(default=())
    """Why the run proves less than it was asked to, each in a sentence."""

    @property
    def as_promised(self) -> bool:
        return self.verdict.clean and not self.shortfalls

    def as_json(self, folder: Path | None) -> dict[str, object]:
        fewest, most = self.verdict.mails_per_order
        return {
            "as_promised": self.as_promised,
            "orders": self.verdict.orders,
            "photos": self.verdict.photos,
            **{fault.value.replace(" ", "_"): self.verdict.count(fault) for fault in Fault},
            "mails_per_order": {"fewest": fewest, "most": most},
            "mails_by_order_without_exactly_one": self.verdict.mails_amiss,
            **self.figures,
            "findings": [asdict(finding) for finding in self.verdict.findings],
            "shortfalls": list(self.shortfalls),
            "folder": None if folder is None else str(folder),
        }

    def lines(self, folder: Path | None) -> Iterator[str]:
        fewest, most = self.verdict.mails_per_order
        mails_told = f"{fewest}" if fewest == most else f"{fewest} to {most}"
        faults = ", ".join(f"{fault} {self.verdict.count(fault)}" for fault in Fault)
        yield f"{faults}, mails per order {mails_told}"
        yield f"{'orders':<40}{self.verdict.orders} of {self.verdict.photos} photos"
        for name, figure in self.figures.items():
            yield from _figure(name.replace("_", " "), figure)
        for finding in self.verdict.findings[:FINDINGS_SHOWN]:
            yield f"{finding.fault}: {finding.where}: {finding.detail}"
        if len(self.verdict.findings) > FINDINGS_SHOWN:
            yield f"… and {len(self.verdict.findings) - FINDINGS_SHOWN} findings more: --json has them all"
        for address, mails in list(self.verdict.mails_amiss.items())[:FINDINGS_SHOWN]:
            yield f"mails: {address} got {mails}"
        for shortfall in self.shortfalls:
            yield f"shortfall: {shortfall}"
        yield "all as promised" if self.as_promised else f"something fell short; everything is kept in {folder}"


def _figure(name: str, figure: Figure | Mapping[str, Figure]) -> Iterator[str]:
    if isinstance(figure, Mapping):
        yield name
        for inner, value in figure.items():
            yield f"  {inner:<72} {_text(value)}"
    else:
        yield f"{name:<40}{_text(figure)}"


def _text(figure: Figure) -> str:
    return f"{figure:.1f}" if isinstance(figure, float) else str(figure)


@dataclass(slots=True)
class RunFolder:
    path: Path
    kept: bool = True


@contextmanager
def run_folder() -> Iterator[RunFolder]:
    """Of one run; stays unless the run says that nobody needs to look into it."""
    folder = RunFolder(Path(tempfile.mkdtemp(prefix="photo-kiosk-torture-")))
    yield folder
    if not folder.kept:
        shutil.rmtree(folder.path, ignore_errors=True)


def say(text: str) -> None:
    """Progress, for whoever waits before a long run."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201  (a command's own words)


def show(report: Report, folder: RunFolder, *, as_json: bool) -> int:
    """Prints the report and returns the exit code; the folder stays only where something fell short."""
    folder.kept = not report.as_promised
    kept = folder.path if folder.kept else None
    text = json.dumps(report.as_json(kept), indent=2) if as_json else "\n".join(report.lines(kept))
    print(text)  # noqa: T201  (a command's result)
    return 0 if report.as_promised else 1
