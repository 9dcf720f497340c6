"""The owner's commands at the kiosk: each carried out once at most, whatever dies in between, and answered."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from backend_lambdas.contract.commands import CommandAnswered, CommandKind, CommandOutcome, CommandResult, OpenCommand
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import CommandId
from kiosk.api.failures import Rejected, Unreachable
from kiosk.data_folder import DataFolder
from kiosk.errors import KioskError
from kiosk.fleet import command_book
from kiosk.fleet.command_book import ENTRIES_MAX, CommandBook
from kiosk.fleet.commands import ENDED_HALF_WAY, FORGOTTEN, STARTED_AGAIN, CommandRefused, Commands, Effects
from kiosk.fleet.standing import ClosureFile, RestartOrder, RestartWish

DONE, REFUSED, FAILED = CommandOutcome.DONE, CommandOutcome.REFUSED, CommandOutcome.FAILED


def command(kind: str, number: int = 1) -> OpenCommand:
    command_id = CommandId(f"01KB0M0000{number:016d}")
    return OpenCommand(command_id, kind, "2026-11-26T09:30:00.000Z", "2026-11-27T09:30:00.000Z")


class PowerCut(BaseException):
    """This process ends here, and nothing after it is run."""


@dataclass
class Machine:
    """A kiosk whose worker may end and begin again; what it did is counted."""

    data: DataFolder
    did: list[str] = field(default_factory=list)
    heard: list[tuple[CommandId, CommandResult]] = field(default_factory=list)
    sending: Callable[[], None] = lambda: None
    reporting: Callable[[], None] = lambda: None
    restart: RestartWish | None = None

    def __post_init__(self) -> None:
        self.worker = self.started()

    def started(self) -> Commands:
        """As after a death or a restart: nothing but the disk is remembered."""
        effects = Effects(self.restart or RestartWish(self.data), ClosureFile(self.data), self, self)
        self.worker = Commands(self, CommandBook(self.data.commands), effects)
        return self.worker

    def send(self, command_id: CommandId) -> int:
        self.did.append(command_id)
        self.sending()
        return 1234

    def look_now(self) -> str:
        raise CommandRefused("no updates are set up on this kiosk")

    def report_command(self, command_id: CommandId, result: CommandResult) -> CommandAnswered:
        self.reporting()
        self.heard.append((command_id, result))
        return CommandAnswered(command_id, result.outcome)

    @property
    def answers(self) -> list[tuple[CommandOutcome, str]]:
        return [(result.outcome, result.detail) for _, result in self.heard]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(DataFolder(tmp_path))


def test_a_command_is_carried_out_once_and_answered_once(machine: Machine) -> None:
    """However often it is told, before and after a restart of the worker."""
    told = (command("upload-logs"),)
    for _ in range(2):
        machine.worker.settle(told)
        machine.worker.settle(told)
        machine.started()
    assert machine.did == [told[0].command_id]
    assert machine.answers == [(DONE, "1234 bytes of logs were sent")]


def test_a_word_that_is_younger_than_the_kiosk(machine: Machine) -> None:
    """It is refused by itself, and what comes with it is done."""
    machine.worker.settle((command("make-coffee"), command("pause", 2)))
    assert machine.answers == [
        (REFUSED, "this kiosk's version knows no such command: update it"),
        (DONE, "closed for the moment"),
    ]


def test_what_a_kiosk_can_not_do_it_refuses_with_its_reason(machine: Machine) -> None:
    """Where no updates are set up, an update is refused, and no failure."""
    machine.worker.settle((command("update-now"),))
    assert machine.answers == [(REFUSED, "no updates are set up on this kiosk")]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KioskError("the line is down"), "the line is down"),
        (OSError(28, "No space left on device"), "No space left on device"),
        (ZeroDivisionError("boom"), "a bug: ZeroDivisionError"),
        (KioskError("ada@customer.example is not to be told"), "<address> is not to be told"),
        (KioskError("x" * 1000), "x" * 300),
        (KioskError("two\nlines, \x1b[31mred\udcff"), "two lines, [31mred"),
        (KioskError(""), "failed"),
    ],
)
def test_a_failure_is_answered(machine: Machine, error: Exception, words: str) -> None:
    """Whatever goes wrong is told in a sentence that the contract takes, without a customer; nothing is retried."""

    def fail() -> None:
        raise error

    machine.sending = fail
    machine.worker.settle((command("upload-logs"),))
    machine.worker.settle((command("upload-logs"),))
    ((outcome, detail),) = machine.answers
    assert (outcome, len(machine.did)) == (FAILED, 1)
    assert words in detail
    assert len(detail) <= 300


def test_a_kill_in_the_middle_is_a_failure_and_no_second_try(machine: Machine) -> None:
    """What was begun when the worker died is answered as failed by the next one, and not begun again."""

    def die() -> None:
        raise PowerCut

    machine.sending = die
    told = (command("upload-logs"), command("pause", 2))
    with pytest.raises(PowerCut):
        machine.worker.settle(told)
    machine.sending = lambda: None
    machine.started().settle(told)
    assert machine.answers == [(FAILED, ENDED_HALF_WAY), (DONE, "closed for the moment")]
    assert machine.did == [told[0].command_id]


def test_nothing_is_begun_that_could_not_be_noted(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk no command is begun; with room again it is, by the next heartbeat."""

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(command_book, "write_durably", full)
        machine.worker.settle((command("upload-logs"),))
    assert (machine.did, machine.answers) == ([], [])
    machine.worker.settle((command("upload-logs"),))
    assert (len(machine.did), len(machine.answers)) == (1, 1)


def test_a_disk_that_fills_up_meanwhile(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came of a command is told all the same, and the command is not begun again by the same worker."""

    def fill() -> None:
        def full(path: Path, content: bytes) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(command_book, "write_durably", full)

    machine.sending = fill
    for _ in range(2):
        machine.worker.settle((command("upload-logs"),))
    assert machine.answers == [(DONE, "1234 bytes of logs were sent")]


def test_a_result_waits_for_the_line(machine: Machine) -> None:
    """A result that did not get through is told with the next heartbeat, also by another worker, and also when the
    backend tells the command no more.
    """

    def down() -> None:
        raise Unreachable("no line")

    machine.reporting = down
    machine.worker.settle((command("upload-logs"),))
    machine.reporting = lambda: None
    machine.started().settle(())
    assert machine.answers == [(DONE, "1234 bytes of logs were sent")]


def test_a_result_that_nobody_takes_is_told_once(machine: Machine) -> None:
    """Where the backend knows the command no more, the kiosk lets it rest."""
    asked = []

    def gone() -> None:
        asked.append(1)
        raise Rejected("command_not_found", ErrorCode.COMMAND_NOT_FOUND)

    machine.reporting = gone
    for _ in range(3):
        machine.worker.settle(())
        machine.worker.settle((command("pause"),))
    assert asked == [1]


@pytest.mark.parametrize("content", [b"", b"{", b'{"entries":[{"command_id":1}]}', b"\xff"])
def test_a_book_that_can_not_be_read(machine: Machine, content: bytes) -> None:
    """What waits then is answered as failed, since it may have been done; what comes later is done. The old book stays
    for whoever looks.
    """
    machine.data.commands.write_bytes(content)
    machine.worker.settle((command("upload-logs"),))
    machine.worker.settle((command("upload-logs"), command("pause", 2)))
    assert machine.answers == [(FAILED, FORGOTTEN), (DONE, "closed for the moment")]
    assert machine.did == []
    assert machine.data.commands.with_name("commands.json.unreadable").read_bytes() == content


def test_the_book_does_not_grow(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest are kept, many more than wait at the backend."""
    monkeypatch.setattr(command_book, "write_durably", Path.write_bytes)  # some 200 times: without the disk's own pace
    for number in range(ENTRIES_MAX + 5):
        machine.worker.settle((command("update-now", number),))
    known = CommandBook(machine.data.commands).entries()
    assert list(known) == [command("update-now", number).command_id for number in range(5, ENTRIES_MAX + 5)]


def test_a_pause_lasts_until_it_is_ended(machine: Machine) -> None:
    """Through restarts of the worker; twice is once, and its end where none is is told so."""
    machine.worker.settle((command("resume", 1), command("pause", 2), command("pause", 3)))
    assert machine.started().is_paused
    machine.worker.settle((command("resume", 4),))
    assert not machine.started().is_paused
    assert [detail for _, detail in machine.answers] == [
        "it was open already",
        "closed for the moment",
        "it was closed for the moment already",
        "open again",
    ]


def test_a_restart_is_done_once_the_touchscreen_has_begun_anew(machine: Machine) -> None:
    """Until then nothing is answered; the new worker says done, and the touchscreen is not told to end again."""
    told = (command("restart"),)
    screen = RestartOrder(machine.data)
    assert not screen.is_given()
    machine.worker.settle(told)
    assert (screen.is_given(), machine.worker.restarts, machine.answers) == (True, True, [])
    machine.started().settle(told)  # a worker that died for itself is no restart
    assert machine.answers == []
    screen = RestartOrder(machine.data)
    machine.started().settle(told)
    machine.started().settle(told)
    assert (screen.is_given(), machine.worker.restarts) == (False, False)
    assert machine.answers == [(DONE, STARTED_AGAIN)]


class CutRestart(RestartWish):
    """Dies before or after the file is there."""

    is_late = False

    def ask(self, command_id: str) -> None:
        if self.is_late:
            super().ask(command_id)
        raise PowerCut


@pytest.mark.parametrize(("is_late", "answers"), [(False, [(FAILED, ENDED_HALF_WAY)]), (True, [(DONE, STARTED_AGAIN)])])
def test_a_worker_that_dies_over_a_restart(
    tmp_path: Path, is_late: bool, answers: list[tuple[CommandOutcome, str]]
) -> None:
    """Before it has asked, the restart failed and is not asked for again; after it, it goes its way."""
    data = DataFolder(tmp_path)
    cut = CutRestart(data)
    cut.is_late = is_late
    machine, told = Machine(data, restart=cut), (command("restart"),)
    with pytest.raises(PowerCut):
        machine.worker.settle(told)
    machine.started().settle(told)
    RestartOrder(data)
    machine.started().settle(told)
    assert machine.answers == answers


def test_a_wish_that_can_not_be_deleted_is_no_loop(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a disk that has gone read-only the touchscreen obeys no restart of before its start, and a later one still."""
    RestartWish(machine.data).ask("01KB0M00000000000000000001")

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        raise OSError(30, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        screen = RestartOrder(machine.data)
    assert not screen.is_given()
    RestartWish(machine.data).ask("01KB0M00000000000000000002")
    assert screen.is_given()


def test_heartbeats_do_not_wait_for_commands(machine: Machine) -> None:
    """Logs on a slow line hold up neither who hears nor who ends."""
    under_way, go_on, stop = threading.Event(), threading.Event(), threading.Event()

    def slow() -> None:
        under_way.set()
        assert go_on.wait(10)

    machine.sending = slow
    with machine.worker.carried_out(stop):
        machine.worker.hear((command("upload-logs"),))
        assert under_way.wait(10)
        machine.worker.hear(())
        assert machine.answers == []
        go_on.set()
        for _ in range(200):
            if machine.answers:
                break
            stop.wait(0.01)
    assert machine.answers == [(DONE, "1234 bytes of logs were sent")]


def test_every_word_of_the_contract_is_known(machine: Machine) -> None:
    """No command of the list is refused as unknown by the kiosk of the same version."""
    machine.worker.settle(tuple(command(kind.value, number) for number, kind in enumerate(CommandKind)))
    assert "knows no such command" not in str(machine.answers)
