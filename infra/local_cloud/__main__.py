"""`python -m infra.local_cloud`: runs until it is told to stop.

Exit status 0 after a clean stop, 1 if it cannot run (one line on stderr says what to do), 2 for bad usage.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_PACKAGES: Final = ("aiohttp", "awslambdaric", "boto3", "cryptography", "ministack", "samtranslator", "yaml")
_ENDPOINTS: Final = {
    "api": "HTTP API",
    "s3": "Stores (S3 and the others)",
    "lambda": "Lambda's Invoke API",
    "edge": "Gallery edge",
    "edge_after_expiry": "Gallery edge, after the links' end",
    "mail": "Mail that was sent",
}
_PORT_MAX: Final = 65_535


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    missing = [package for package in _PACKAGES if find_spec(package) is None]
    if missing:
        return _complain(f"Not installed: {', '.join(missing)}. Run `uv sync --group local-cloud`.")
    from infra.local_cloud.errors import LocalCloudError  # noqa: PLC0415 - only now known to be importable

    ready_file: Path | None = options.ready_file
    try:
        _forget(ready_file)
        asyncio.run(_run(options, ready_file))
    except LocalCloudError as exc:
        return _complain(str(exc))
    finally:
        _forget(ready_file)
    return 0


def _forget(ready_file: Path | None) -> None:
    """An old one would lead its reader to a cloud that is gone."""
    if ready_file is not None and ready_file.is_file():
        ready_file.unlink()


async def _run(options: argparse.Namespace, ready_file: Path | None) -> None:
    """A signal stops it at any moment, a half finished start included."""
    task = asyncio.current_task()
    assert task is not None
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Not loop.add_signal_handler, which Windows does not have.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(task.cancel))
    with contextlib.suppress(asyncio.CancelledError):
        await _serve(options, ready_file)


async def _serve(options: argparse.Namespace, ready_file: Path | None) -> None:
    from infra.local_cloud import cloud  # noqa: PLC0415 - only now known to be importable
    from infra.local_cloud.metering import Meter  # noqa: PLC0415 - see above
    from infra.local_cloud.state import StateDirectory, write_atomically  # noqa: PLC0415 - see above

    state = StateDirectory.open(options.state)
    try:
        _log_to(state.logs / "local-cloud.log")
        meter = None if options.meter is None else Meter(options.meter.absolute())
        async with cloud.run(state, options.port, store_proxy_url=options.store_proxy, meter=meter) as running:
            for name, label in _ENDPOINTS.items():
                _say(f"{label + ':':36}{running.urls[name]}")
            _say(f"{'Enrolment code:':36}{running.enrolment_code}")
            _say(f"{'Logs:':36}{state.logs}")
            if ready_file is not None:
                write_atomically(ready_file, running.ready_document())
            await asyncio.Event().wait()  # until a signal cancels it
    finally:
        state.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m infra.local_cloud", description="Runs infra/template.yaml on this machine, on loopback only."
    )
    parser.add_argument("--port", type=_port, default=0, help="port of the HTTP API (default: a free one)")
    parser.add_argument(
        "--state",
        type=Path,
        metavar="DIR",
        help="keep records, objects, keys and logs here, and take them up again (default: a temporary directory)",
    )
    parser.add_argument(
        "--ready-file", type=Path, metavar="F", help="written as JSON once everything answers; holds credentials"
    )
    parser.add_argument(
        "--store-proxy", metavar="URL", help="an HTTP proxy between the functions and the stores, for tests of faults"
    )
    parser.add_argument("--meter", type=Path, metavar="F", help="note here, in JSON lines, what AWS would bill for")
    return parser


def _port(text: str) -> int:
    port = int(text) if text.isascii() and text.isdigit() else -1
    if not 0 <= port <= _PORT_MAX:
        raise argparse.ArgumentTypeError(f"{text!r} is no port number")
    return port


def _log_to(path: Path) -> None:
    logging.basicConfig(
        filename=path, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s", force=True
    )
    logging.getLogger("botocore").setLevel(logging.WARNING)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _complain(line: str) -> int:
    sys.stderr.write(f"local cloud: {line}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
