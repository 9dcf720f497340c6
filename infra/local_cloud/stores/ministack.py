"""The emulator of AWS's stores (S3, DynamoDB, SQS, SNS, SES, IAM, …) as a child process on loopback."""

from __future__ import annotations

import asyncio
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import aiohttp

from infra.local_cloud.errors import MachineError
from infra.local_cloud.metering import Meter
from infra.local_cloud.process.processes import ChildProcess
from infra.local_cloud.process.sockets import HOST
from infra.local_cloud.stores.aws import Caller, Credentials

ACCOUNT_ID: Final = "000000000000"
REGION: Final = "eu-central-1"

_START_TIMEOUT_S: Final = 30.0
"""Measured 0.7 s on an idle machine with 2 cores. Longer: a hung start is told late. Shorter: a busy machine fails."""
_STOP_TIMEOUT_S: Final = 15.0
"""It writes its records on the way out, 1.8 s for a small stack; cut off, those since the last stop are lost."""
_POLL_S: Final = 0.05
_METERED: Final = "infra.local_cloud.stores.metered_ministack"


@dataclass(frozen=True, slots=True)
class MiniStack:
    """A running emulator. `administrator` may do everything; the emulator does not check its secret."""

    process: ChildProcess
    administrator: Caller

    @property
    def url(self) -> str:
        return self.administrator.endpoint_url

    async def stop(self) -> None:
        """Saves what is to be kept. May be called twice."""
        await self.process.stop(_STOP_TIMEOUT_S)


async def start(state_directory: Path, log_path: Path, port: int, meter: Meter | None = None) -> MiniStack:
    """With a meter it notes each call there. Raises MachineError when it does not come up; its log says why."""
    credentials = Credentials(f"AKLOCAL{secrets.token_hex(7).upper()}", secrets.token_urlsafe(30))
    administrator = Caller(f"http://{HOST}:{port}", REGION, credentials)
    module = ("ministack",) if meter is None else (_METERED, str(meter.path))
    process = await ChildProcess.start(
        *module, environment=_environment(state_directory, port, credentials), log_path=log_path
    )
    started = MiniStack(process, administrator)
    try:
        await _wait_until_ready(process, administrator.endpoint_url, log_path)
    except BaseException:
        await started.stop()
        raise
    return started


def _environment(state_directory: Path, port: int, credentials: Credentials) -> dict[str, str]:
    temporary = state_directory / "tmp"
    temporary.mkdir(parents=True, exist_ok=True)
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "TMPDIR": str(temporary),
        "AUTH": "true",
        "BIND_HOST": HOST,  # its default is every interface
        "MINISTACK_HOST": HOST,
        "GATEWAY_PORT": str(port),
        "MINISTACK_REGION": REGION,
        "MINISTACK_ACCOUNT_ID": ACCOUNT_ID,
        "AWS_ACCESS_KEY_ID": credentials.access_key_id,
        "AWS_SECRET_ACCESS_KEY": credentials.secret_access_key,
        "PERSIST_STATE": "1",
        "STATE_DIR": str(state_directory / "records"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(state_directory / "objects"),
        # Two listeners that nobody asked for, on fixed ports.
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "LOG_LEVEL": "INFO",
    }


async def _wait_until_ready(process: ChildProcess, url: str, log_path: Path) -> None:
    deadline = time.monotonic() + _START_TIMEOUT_S
    async with aiohttp.ClientSession() as session:
        while time.monotonic() < deadline:
            if process.exit_status is not None:
                raise MachineError(f"MiniStack ended at once (status {process.exit_status}): read {log_path}.")
            try:
                async with session.get(f"{url}/_ministack/ready") as answer:
                    if answer.status == 200:  # noqa: PLR2004 - HTTP's own number
                        return
            except aiohttp.ClientConnectionError:
                pass  # not listening yet; the deadline bounds this
            await asyncio.sleep(_POLL_S)
    raise MachineError(f"MiniStack was not ready after {_START_TIMEOUT_S:.0f} s: read {log_path}.")
