"""The worker process's own side: one photo after the other, until the app hangs up or dies."""

from __future__ import annotations

from multiprocessing.connection import Connection
from typing import Final

from kiosk.imaging.workers.limits import WorkerLimits, grant_cpu, settle_in
from kiosk.imaging.workers.tasks import Task, answer

READY: Final = b"ready"
TAKEN: Final = b"taken"


def serve(connection: Connection, limits: WorkerLimits) -> None:
    """Returns when the other end of the pipe is gone."""
    settle_in(limits)
    from kiosk.imaging.readers import engine  # noqa: PLC0415 - the decoders, kept out of the app's process
    from kiosk.imaging.rendition import encoder  # noqa: PLC0415 - the decoders, kept out of the app's process

    engine.prepare()
    encoder.best_encoder()
    try:
        connection.send_bytes(READY)
        while True:
            task: Task = connection.recv()
            connection.send_bytes(TAKEN)  # from here on a death is the photo's doing
            grant_cpu(limits)
            connection.send_bytes(answer(task))
    except (EOFError, ConnectionError):
        return
