"""Child processes that never outlive this one and leave their output in a file."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class ChildProcess:
    """A Python module running in a process of its own; see `child` for how it ends with this one."""

    process: Process

    @classmethod
    async def start(
        cls, module: str, *arguments: str, environment: Mapping[str, str], log_path: Path | None = None
    ) -> ChildProcess:
        """The child sees nothing of this process's environment but what is given."""
        search_path = [str(REPOSITORY), *filter(None, [environment.get("PYTHONPATH")])]
        with contextlib.ExitStack() as stack:
            log = DEVNULL if log_path is None else stack.enter_context(log_path.open("ab"))
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",
                "-m",
                "infra.local_cloud.process.child",
                module,
                *arguments,
                stdin=PIPE,  # held open for as long as this process lives
                stdout=log,
                stderr=STDOUT,
                env={
                    **_needed_by_the_system(),
                    **environment,
                    "PYTHONPATH": os.pathsep.join(dict.fromkeys(search_path)),
                    "PYTHONUNBUFFERED": "1",
                },
            )
        return cls(process)

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def exit_status(self) -> int | None:
        """None while it runs; negative for a signal."""
        return self.process.returncode

    async def wait(self) -> int:
        return await self.process.wait()

    async def stop(self, timeout_s: float) -> None:
        """Asks, waits, then kills. May be called twice."""
        with contextlib.suppress(ProcessLookupError):
            self.process.terminate()
        try:
            await asyncio.wait_for(self.process.wait(), timeout_s)
        except TimeoutError:
            await self.kill()

    async def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()


def _needed_by_the_system() -> dict[str, str]:
    """Without SYSTEMROOT no process on Windows can open a socket; elsewhere it does not exist."""
    return {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
