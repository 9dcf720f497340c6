"""See which version is offered, which stands ready, or take the newest now."""

from __future__ import annotations

import argparse
import json
from typing import Final

from kiosk.app import updates
from kiosk.app.kiosk import Kiosk
from kiosk.cli.signals import stop_on_signals
from kiosk.updates.pace import Pace

NAME: Final = "update"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("check", "status", "now"))
    parser.add_argument("--json", action="store_true", help="with status: one JSON object on stdout")


def execute(arguments: argparse.Namespace) -> int:
    kiosk = Kiosk.load(arguments.data)
    actions = {"check": _check, "status": _status, "now": _now}
    return actions[arguments.action](kiosk, arguments)


def _check(kiosk: Kiosk, _arguments: argparse.Namespace) -> int:
    pace = Pace(kiosk.config.updates.ceiling_kbit_s, kiosk.clock)
    running = updates.place(kiosk.config).running_version
    with updates.update_step(kiosk.data, kiosk.config, kiosk.clock, pace) as step:
        mine, newest = step.look()
    if newest is None:
        print(f"{running} is the newest for this kiosk")
    elif mine is None or mine.version != newest.version:
        print(f"{newest.version} is offered to some kiosks; `kiosk update now` takes it here, too")
    if mine is not None:
        print(f"{mine.version} is offered ({mine.packed_bytes / 1e6:.1f} MB) and comes by itself")
    return 0


def _now(kiosk: Kiosk, _arguments: argparse.Namespace) -> int:
    """Here and not by the uploader, so that whoever asks sees what comes of it."""
    stop = stop_on_signals()
    pace = Pace(kiosk.config.updates.ceiling_kbit_s, kiosk.clock, stop.is_set)
    with updates.update_step(kiosk.data, kiosk.config, kiosk.clock, pace, stop.is_set) as step:
        ready = step.run(at_once=True)
    if ready is not None:
        print(f"{ready.version} stands ready: it starts as soon as nobody stands before the screen")
        return 0
    last = updates.desk(kiosk.data).last()
    print(last.result if last else "no newer version for this kiosk")
    return 0


def _status(kiosk: Kiosk, arguments: argparse.Namespace) -> int:
    place, desk = updates.place(kiosk.config), updates.desk(kiosk.data)
    state, ready, last = place.slots.state(), desk.ready(), desk.last()
    document = {
        "running": place.running_version,
        "slot": place.running_slot,
        "on_trial": state.trial.version if state.trial else None,
        "ready": ready.version if ready else None,
        "waits_for": updates.applying(kiosk.data, kiosk.config, kiosk.clock).why_not() if ready else None,
        "refused": [{"version": one.version, "reason": one.reason} for one in state.refused],
        "last_look": {"at": last.at, "good": last.good, "result": last.result} if last else None,
    }
    if arguments.json:
        print(json.dumps(document, indent=2))
        return 0
    print(f"running   {document['running']} in slot {document['slot']}")
    print(f"on trial  {document['on_trial'] or 'none'}")
    print(f"ready     {document['ready'] or 'none'}" + (f" ({why})" if (why := document["waits_for"]) else ""))
    for one in state.refused:
        print(f"refused   {one.version}: {one.reason}")
    print(f"last look {last.at}: {last.result}" if last else "last look none yet")
    return 0
