"""A kiosk without a screen: the supervisor's pulse, the real journal and the real updates. What it does beside that
stands in the file BEHAVIOUR of its slot.

Run from a slot's own sources, so that a slot may bring a migration of its own: `python -m small_kiosk run --data DIR`.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from pathlib import Path

from kiosk import __file__ as package_file
from kiosk.app import updates
from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.log_files import keep_log
from kiosk.supervisor.endings import START_AGAIN
from kiosk.supervisor.pulse import Pulse, Stage
from kiosk.updates.pace import Pace
from tests.unit.kiosk.uploads.conftest import taking

BEAT_S = 0.2


def main(data: DataFolder) -> int:
    slot = Path(package_file).parents[2]
    keep_log(data.logs, "run")
    logging.getLogger("kiosk").info("small_kiosk_started version=%s", (slot / "VERSION").read_text("utf-8").strip())
    pulse, kiosk = Pulse.of_environment(), Kiosk.load(data)
    assert pulse is not None, "this kiosk has a supervisor"
    pulse.beat(Stage.STARTING)
    kiosk.step_down()
    if (slot / "BEHAVIOUR").read_text("utf-8") == "take an order and die":
        with kiosk.journal() as journal:
            taking(journal, kiosk.spool, data.staging, kiosk.clock)([slot.name.encode()])  # type: ignore[arg-type]
        return 1
    kiosk.journal().close()  # brings it to this version's schema
    return live(kiosk, pulse)


def live(kiosk: Kiosk, pulse: Pulse) -> int:
    stop, applying = threading.Event(), kiosk.applying_update()
    assert applying is not None, "installed in slots, and supervised"
    pace = Pace(kiosk.config.updates.ceiling_kbit_s, kiosk.clock, stop.is_set)
    with updates.watched(kiosk.data, kiosk.config, kiosk.clock, pace, stop):
        while not applying.is_due():
            pulse.beat(Stage.SHOWING)
            time.sleep(BEAT_S)
        pulse.beat(Stage.CLOSING)
        stop.set()
    kiosk.propose_update()
    return START_AGAIN


if __name__ == "__main__":
    sys.exit(main(DataFolder(Path(sys.argv[sys.argv.index("--data") + 1]))))
