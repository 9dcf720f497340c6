"""Carries out what the owner commands from afar, each once at most, and tells the backend what came of it.

On a thread of its own: logs on a slow line take minutes, and heartbeats that waited for them would be an alarm.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, Protocol

from backend_lambdas.contract.commands import (
    DETAIL_LENGTH_MAX,
    CommandAnswered,
    CommandKind,
    CommandOutcome,
    CommandResult,
    OpenCommand,
)
from backend_lambdas.contract.identifiers import CommandId
from kiosk.api.failures import Rejected
from kiosk.errors import KioskError
from kiosk.fleet.command_book import BookLost, CommandBook, Entry, Stage
from kiosk.log_files import scrubbed

log = logging.getLogger(__name__)

POLL_S: Final = 0.5
"""How soon the wish to stop is seen."""

STARTED_AGAIN: Final = "the kiosk started again"
ENDED_HALF_WAY: Final = "the kiosk was ended while it did this, and does not try again: give the command once more"
FORGOTTEN: Final = "the kiosk's record of commands was damaged, so this may have been done before: give it once more"
UNKNOWN_WORD: Final = "this kiosk's version knows no such command: update it"


class CommandRefused(KioskError):
    """This kiosk can't do that; its text is for the owner, and says why."""


class Restart(Protocol):
    """Of the touchscreen's process and all that it started, this one included."""

    def ask(self, command_id: CommandId) -> None:
        """Returns at once; it ends when nobody is before it. Raises CommandRefused, OSError."""

    def wanted(self) -> str | None:
        """The command that still waits for the touchscreen's end. Raises OSError."""


class Closure(Protocol):
    """Of the touchscreen, for customers. Each raises OSError and may be called twice."""

    @property
    def is_in_force(self) -> bool: ...

    def begin(self) -> None: ...

    def end(self) -> None: ...


class LogSender(Protocol):
    def send(self, command_id: CommandId) -> int:
        """Makes the bundle and sends it; its size in bytes. Raises KioskError, OSError."""


class Updates(Protocol):
    def look_now(self) -> str:
        """What was found, in a sentence; returns before it is applied. Raises CommandRefused, KioskError, OSError."""


@dataclass(frozen=True, slots=True)
class Effects:
    """All that can be commanded."""

    restart: Restart
    closure: Closure
    logs: LogSender
    updates: Updates


class ResultTaker(Protocol):
    def report_command(self, command_id: CommandId, result: CommandResult) -> CommandAnswered:
        """May be called twice. Raises TransferFailure."""


class Commands:
    """Of one worker. `backend` is this thread's alone."""

    def __init__(self, backend: ResultTaker, book: CommandBook, effects: Effects) -> None:
        self._backend = backend
        self._book = book
        self._effects = effects
        self._acts: dict[str, Callable[[CommandId], str | None]] = {
            CommandKind.RESTART: self._restart,
            CommandKind.UPLOAD_LOGS: self._send_logs,
            CommandKind.PAUSE: self._pause,
            CommandKind.RESUME: self._resume,
            CommandKind.UPDATE_NOW: lambda _: effects.updates.look_now(),
        }
        self._told: tuple[OpenCommand, ...] = ()
        self._heard = threading.Event()

    @property
    def is_paused(self) -> bool:
        return self._effects.closure.is_in_force

    @property
    def restarts(self) -> bool:
        """Whether this worker's end is a command's, after which it is expected back."""
        try:
            return self._effects.restart.wanted() is not None
        except OSError:  # whoever can't tell says goodbye as always
            return False

    def hear(self, commands: tuple[OpenCommand, ...]) -> None:
        """Of a heartbeat's answer; from any thread, and returns at once. None at all is heard, too: what is done may
        still have to be told.
        """
        self._told = commands
        self._heard.set()

    @contextmanager
    def carried_out(self, stop: threading.Event) -> Iterator[None]:
        """They are, while this lasts or until `stop`."""
        ended = threading.Event()
        threading.Thread(target=self.run, args=(stop, ended), name="commands", daemon=True).start()
        try:
            yield
        finally:
            ended.set()

    def run(self, stop: threading.Event, ended: threading.Event) -> None:
        """Until either, on this thread."""
        while not (stop.is_set() or ended.is_set()):
            if self._heard.wait(POLL_S):
                self._heard.clear()
                self.settle(self._told)

    def settle(self, told: tuple[OpenCommand, ...]) -> None:
        """Once: begins what is new, ends what was left, and tells what came of it. What can't be now comes with the
        next heartbeat.
        """
        try:
            known = self._known(told)
            for command in told:
                entry = known.get(command.command_id)
                if entry is None:
                    self._begin(command)
                elif entry.stage is not Stage.ANSWERED:
                    self._take_up(entry)
        except OSError as exc:
            log.warning("commands_wait reason=%s", exc.strerror)
            return
        self._tell()

    def _known(self, told: tuple[OpenCommand, ...]) -> dict[CommandId, Entry]:
        try:
            return self._book.entries()
        except BookLost as exc:
            log.error("command_book_lost reason=%s", exc)  # noqa: TRY400  (the words say all)
        self._book.begin_anew()
        for command in told:
            self._end(self._book.begin(command), CommandOutcome.FAILED, FORGOTTEN)
        return self._book.entries()

    def _begin(self, command: OpenCommand) -> None:
        entry = self._book.begin(command)
        log.info("command_begun command_id=%s kind=%s", command.command_id, command.kind)
        act = self._acts.get(command.kind)
        if act is None:
            self._end(entry, CommandOutcome.REFUSED, UNKNOWN_WORD)
            return
        try:
            detail = act(command.command_id)
        except CommandRefused as exc:
            self._end(entry, CommandOutcome.REFUSED, str(exc))
        except (KioskError, OSError) as exc:
            self._end(entry, CommandOutcome.FAILED, str(exc))
        except Exception as exc:
            log.exception("command_broke command_id=%s", command.command_id)
            self._end(entry, CommandOutcome.FAILED, f"a bug: {type(exc).__name__}; its log says more")
        else:
            if detail is None:
                self._book.keep(replace(entry, stage=Stage.HANDED_OVER))
            else:
                self._end(entry, CommandOutcome.DONE, detail)

    def _take_up(self, entry: Entry) -> None:
        """What an earlier settling left: the touchscreen's to do, or cut off by this worker's end."""
        waits = entry.kind == CommandKind.RESTART and self._effects.restart.wanted() == entry.command_id
        if waits:
            if entry.stage is Stage.BEGUN:  # ended just after it had asked
                self._book.keep(replace(entry, stage=Stage.HANDED_OVER))
        elif entry.stage is Stage.HANDED_OVER:
            self._end(entry, CommandOutcome.DONE, STARTED_AGAIN)
        else:
            self._end(entry, CommandOutcome.FAILED, ENDED_HALF_WAY)

    def _end(self, entry: Entry, outcome: CommandOutcome, detail: str) -> None:
        words = _one_line(scrubbed(detail))[:DETAIL_LENGTH_MAX] or outcome.value
        log.info("command_ended command_id=%s kind=%s outcome=%s", entry.command_id, entry.kind, outcome)
        self._book.keep(entry.answered(CommandResult(outcome, words)))

    def _tell(self) -> None:
        for entry in self._book.entries().values():
            if entry.result is None or entry.is_told:
                continue
            try:
                self._backend.report_command(entry.command_id, entry.result)
            except Rejected as exc:  # it is over there; telling it again would change nothing
                log.warning("command_result_refused command_id=%s reason=%s", entry.command_id, exc)
            except (KioskError, OSError) as exc:
                log.warning("command_result_unheard command_id=%s reason=%s", entry.command_id, exc)
                return
            self._book.keep(replace(entry, is_told=True))

    def _restart(self, command_id: CommandId) -> None:
        self._effects.restart.ask(command_id)

    def _send_logs(self, command_id: CommandId) -> str:
        return f"{self._effects.logs.send(command_id)} bytes of logs were sent"

    def _pause(self, _command_id: CommandId) -> str:
        was_paused = self._effects.closure.is_in_force
        self._effects.closure.begin()
        return "it was closed for the moment already" if was_paused else "closed for the moment"

    def _resume(self, _command_id: CommandId) -> str:
        was_paused = self._effects.closure.is_in_force
        self._effects.closure.end()
        return "open again" if was_paused else "it was open already"


def _one_line(text: str) -> str:
    """As the contract takes it; an exception's text may hold anything."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())
