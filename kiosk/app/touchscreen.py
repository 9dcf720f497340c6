"""The touchscreen, and the processes beside it."""

from __future__ import annotations

import signal
import sys
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.app import printing
from kiosk.app.kiosk import Kiosk
from kiosk.fleet.standing import ClosureFile, RestartOrder
from kiosk.flow.ports import FlowServices, Restart
from kiosk.flow.staging import StagingArea
from kiosk.imaging.probe import probe
from kiosk.media.phone.ports import EventListener, NewReception, Reception
from kiosk.media.scan import scan
from kiosk.media.sources import CombinedSources, FolderSources, RemovableSources
from kiosk.supervisor.endings import START_AGAIN, TOLD_TO_END
from kiosk.supervisor.pulse import Pulse
from kiosk.updates.applying import Applying
from kiosk.uploads.worker_process import WorkerProcess


def run_touchscreen(kiosk: Kiosk, *, windowed: bool, extra_sources: tuple[Path, ...] = ()) -> int:
    """Shows the touchscreen until the process is told to end. Returns the exit code."""
    kiosk.step_down()
    exit_code = _run(kiosk, windowed=windowed, extra_sources=extra_sources)
    if exit_code == START_AGAIN:
        kiosk.propose_update()
    return exit_code


def _run(kiosk: Kiosk, *, windowed: bool, extra_sources: tuple[Path, ...]) -> int:
    """When it returns, the processes beside the screen have ended."""
    # Qt takes a quarter of a second and needs system libraries that a headless machine lacks.
    from kiosk.ui.application import run_window  # noqa: PLC0415

    pulse = Pulse.of_environment()
    restart_order = RestartOrder(kiosk.data)  # before any process hears of another one
    folders = (*extra_sources, *map(Path, kiosk.config.sources.folders))
    offer = printing.offer_watch(kiosk.data, kiosk.config)
    processes = [WorkerProcess(kiosk.data)]
    if offer is not None:
        processes.append(WorkerProcess(kiosk.data, ("print", "run")))
    receptions, applying = kiosk.phone_receptions(), kiosk.applying_update()
    with kiosk.imaging_pool() as pool, kiosk.staging() as staging, offer.kept() if offer else nullcontext():
        services = FlowServices(
            source_finder=CombinedSources(RemovableSources(), FolderSources(folders)),
            scan=scan,
            new_preparation=lambda: kiosk.preparation(pool, staging),
            checkout=kiosk.checkout(),
            progress=kiosk.progress(),
            clock=kiosk.clock,
            new_reception=None if receptions is None else partial(_open_in, staging, receptions),
            catalogue=kiosk.config.prints.catalogue,
            measure=lambda photo: probe(photo).upright_size_px,
            staff=replace(kiosk.staff_services(), starts_again=pulse is not None),
            terms=kiosk.shop_terms,
            is_closed=lambda: ClosureFile(kiosk.data).is_in_force,
            printable=None if offer is None else offer.of,
            restart_wanted=lambda: restart_wanted(restart_order, applying),
        )
        # Until the window has handlers of its own: the processes beside it would live on.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: sys.exit(0 if pulse is None else TOLD_TO_END))
        try:
            for process in processes:
                process.start()
            return run_window(services, kiosk.config.session, kiosk.config.shop, fullscreen=not windowed, pulse=pulse)
        finally:
            for process in processes:
                process.close()


def restart_wanted(order: RestartOrder, applying: Applying | None) -> Restart:
    """Raises OSError. `applying`: None where no version can ever stand ready."""
    if order.is_given():
        return Restart.SOON
    return Restart.WHEN_IDLE if applying is not None and applying.is_due() else Restart.NONE


def _open_in(staging: StagingArea, receptions: NewReception, tell: EventListener, language: str) -> Reception:
    """In a folder that goes with this process, whatever becomes of it."""
    return receptions(staging.new_session(), tell, language)
