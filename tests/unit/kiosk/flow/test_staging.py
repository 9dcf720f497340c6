"""Nothing of a customer outlives her session in the staging folder, not even by a crash."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk.flow.staging import StagingArea

HOLD = """
import sys, time
from pathlib import Path
from kiosk.flow.staging import StagingArea
area = StagingArea(Path(sys.argv[1]))
session = area.new_session()
session.mkdir(parents=True)
(session / "photo.jpg").write_bytes(b"a customer's photo")
print("ready", flush=True)
time.sleep(60)
"""


def test_what_a_dead_process_left_is_wiped_and_a_living_ones_is_not(tmp_path: Path) -> None:
    """The files of a killed process go when the next one starts; while it lived they stayed."""
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"

    StagingArea(tmp_path).close()
    assert len(list(tmp_path.rglob("photo.jpg"))) == 1

    process.kill()
    process.wait()
    process.stdout.close()
    with StagingArea(tmp_path):
        assert list(tmp_path.rglob("photo.jpg")) == []
    assert list(tmp_path.iterdir()) == []


def test_closing_wipes_this_processs_sessions(tmp_path: Path) -> None:
    """At the end of the process its sessions' files and its lock are gone."""
    area = StagingArea(tmp_path)
    session = area.new_session()
    session.mkdir(parents=True)
    (session / "photo.jpg").write_bytes(b"x")
    area.close()
    area.close()
    assert list(tmp_path.iterdir()) == []
