"""The commands of the three pages `docs/for-*`, run one after the other as a reader would: `make test-documents`.

The owner's go to a local cloud in the place of AWS, and the kiosk is one in a folder of this test. What can't be run
here stands in `NOT_RUN`, with the reason.
"""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from kiosk.demo.sample_card import render_sample_card
from tests.cloud import Cloud, running_cloud, wait_for
from tests.documents.pages import REPOSITORY, Command, commands

log = logging.getLogger(__name__)

PAGES: Final = ("for-owners.md", "for-staff/README.md", "for-engineers.md")
NOT_RUN: Final = (
    (r"export AWS_PROFILE=", "names keys of an AWS account, and there is none here"),
    (r"uv run python -m infra\.deploy (?!.*--dry-run)", "asks AWS; tests/integration/deploy has an emulated account"),
    (r"make check$", "a part of `make test`, which takes minutes; CI runs both"),
    (r"make screenshots$", "takes some minutes and is looked at by a person"),
)
LASTING: Final = (r"uv run kiosk (run|worker)( |$)(?!.*--until-idle)", r"uv run python -m infra\.local_cloud ")
"""They run until they are told to stop, and end in good order then."""
DISPLAYS: Final = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
OFFSCREEN: Final = MappingProxyType({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
START_LIMIT_S: Final = 90.0
LASTING_FOR_S: Final = 4.0
LIMIT_S: Final = 420.0
STOP_LIMIT_S: Final = 60.0


def why_not(text: str) -> str:
    return next((reason for beginning, reason in NOT_RUN if re.match(beginning, text)), "")


def _hears_sigterm(pid: int) -> bool:
    """Whether the process has come so far that it ends by its own will."""
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


@dataclass
class Desk:
    """Where the reader sits: a folder with her photos, a kiosk's data, and a cloud."""

    cloud: Cloud
    folder: Path
    said: dict[str, str] = field(default_factory=dict)
    """What each command printed that another one needs: `code`, `device`."""

    @property
    def environment(self) -> dict[str, str]:
        here = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(REPOSITORY),
            "XDG_DATA_HOME": str(self.folder / "data"),
        }
        return {key: value for key, value in os.environ.items() if key not in DISPLAYS} | here

    def as_here(self, text: str) -> str:
        """The command with this desk's own names in the place of the page's."""
        if text.startswith("make "):
            return text.replace("make ", f"make -C {REPOSITORY} ", 1)
        text = text.removeprefix("uv run ").replace("tests/", f"{REPOSITORY}/tests/")
        text = re.sub(r"python (packaging/\S+)", rf"python {REPOSITORY}/\1", text)
        if "infra.local_cloud" in text:  # a second one, which takes its ready file away at its end
            text = text.replace("ready.json", "ready-2.json")
        if "infra.admin" in text:
            text = re.sub(r"--stack \S+", f"--local {self.folder / 'ready.json'}", text)
            text = re.sub(r"--device \S+", f"--device {self.said.get('device', 'none-was-listed')}", text)
        if "kiosk enrol" in text:
            text = re.sub(r"--api \S+", f"--api {self.cloud.ready['api']}", text)
            text = re.sub(r"--code \S+", f"--code {self.said.get('code', 'none-was-made')}", text)
            if "--key-store" not in text:  # a keyring asks for a desktop's session
                text += " --key-store file"
        return text

    def run(self, command: Command) -> str:
        """What went wrong; nothing where it did what it should."""
        text = self.as_here(command.text)
        if any(re.match(beginning, command.text) for beginning in LASTING):
            return self._run_for_a_while(text)
        done = subprocess.run(
            ["bash", "-c", text], cwd=self.folder, env=self.environment, input="yes\n", capture_output=True, text=True,
            timeout=LIMIT_S, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            return f"ended with {done.returncode}: {(done.stderr or done.stdout)[-600:]}"
        self._listen(command.text, done.stdout)
        return ""

    def _listen(self, text: str, stdout: str) -> None:
        if "enrolment-code" in text:
            self.said["code"] = stdout.split(maxsplit=1)[0]
        if "devices list" in text:
            self.said["device"] = stdout.splitlines()[-1].split(maxsplit=1)[0]

    def _run_for_a_while(self, text: str) -> str:
        log = self.folder / "lasting.log"
        with log.open("wb") as written:
            process = subprocess.Popen(
                ["bash", "-c", f"exec {text}"],
                cwd=self.folder,
                env=self.environment | OFFSCREEN,
                stdout=written,
                stderr=written,
            )
        wait_for(lambda: process.poll() is not None or _hears_sigterm(process.pid), START_LIMIT_S, log.read_text)
        time.sleep(LASTING_FOR_S)
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        try:
            ended = process.wait(STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return "did not end when it was told to"
        return "" if ended == 0 else f"ended with {ended}: {log.read_text('utf-8')[-600:]}"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with running_cloud(tmp_path_factory.mktemp("cloud")) as running:
        yield running


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("card")
    logging.getLogger("pyvips").setLevel(logging.WARNING)
    render_sample_card(folder)
    return folder


@pytest.fixture
def desk(cloud: Cloud, card: Path, tmp_path: Path) -> Desk:
    shutil.copytree(card, tmp_path / "DIR")
    shutil.copy(next(path for path in sorted(card.rglob("*.[jJ][pP][gG]"))), tmp_path / "photo.jpg")
    (tmp_path / "ready.json").write_text(json.dumps(cloud.ready), "utf-8")
    return Desk(cloud, tmp_path)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("page", PAGES)
def test_each_command_does_its_work(page: str, desk: Desk) -> None:
    """Each command of the page, in its order, ends well; those that can't be run here have a reason."""
    found = list(commands((REPOSITORY / "docs" / page).read_text("utf-8")))
    assert found
    failures = []
    for command in found:
        reason = why_not(command.text)
        wrong = "" if reason else desk.run(command)
        log.info("docs/%s:%s: %s: %s", page, command.line, command.text, reason or wrong or "ran")
        failures += [f"docs/{page}:{command.line}: {command.text}: {wrong}"] if wrong else []
    assert failures == []


def test_no_reason_is_idle() -> None:
    """Each exception is of a command that one of the pages has."""
    texts = [command.text for page in PAGES for command in commands((REPOSITORY / "docs" / page).read_text("utf-8"))]
    assert [beginning for beginning, _ in NOT_RUN if not any(re.match(beginning, text) for text in texts)] == []
