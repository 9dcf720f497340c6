"""The fleet's ports in memory, passing the contract tests of the adapters; and heartbeats to send."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from backend_lambdas.contract.dead_letters.letter import LetterQueue
from backend_lambdas.contract.heartbeats import KioskHeartbeat, KioskQueue, KioskState
from backend_lambdas.domain.fleet.heartbeats import Sighting, SilentKiosk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from backend_lambdas.contract.commands import CommandResult
    from backend_lambdas.contract.dead_letters.letter import Letter
    from backend_lambdas.contract.identifiers import CommandId, DeviceId, StoreId
    from backend_lambdas.contract.staff.settings import SettingsState
    from backend_lambdas.domain.fleet.commands import Command


@dataclass
class FakeSightings:
    last: dict[DeviceId, Sighting] = field(default_factory=dict)

    def note(self, sighting: Sighting) -> None:
        self.last[sighting.device_id] = sighting

    def watched_between(self, first: str, last: str) -> Sequence[SilentKiosk]:
        found = [one for one in self.last.values() if one.is_watched and first <= one.last_seen_at <= last]
        return [
            SilentKiosk(one.device_id, one.store_id, one.last_seen_at)
            for one in sorted(found, key=lambda one: one.last_seen_at)
        ]

    def of(self, device_ids: Sequence[DeviceId]) -> Mapping[DeviceId, Sighting]:
        return {one: self.last[one] for one in device_ids if one in self.last}


@dataclass
class FakeCommands:
    """Of every kiosk, in the order of their ids."""

    given: dict[CommandId, Command] = field(default_factory=dict)

    def add(self, command: Command) -> None:
        self.given[command.command_id] = command

    def given_since(self, device_id: DeviceId, first: str) -> Sequence[Command]:
        return [one for key, one in sorted(self.given.items()) if one.device_id == device_id and key >= first]

    def find(self, device_id: DeviceId, command_id: CommandId) -> Command | None:
        found = self.given.get(command_id)
        return found if found is not None and found.device_id == device_id else None

    def answer(self, command: Command, result: CommandResult, at: str) -> Command | None:
        standing = self.find(command.device_id, command.command_id)
        if standing is not None and standing.outcome is None:
            standing = replace(standing, outcome=result.outcome, detail=result.detail, answered_at=at)
            self.given[command.command_id] = standing
        return standing


@dataclass
class FakeSettings:
    """A shop's settings."""

    versions: dict[tuple[StoreId, int], SettingsState] = field(default_factory=dict)

    def last(self, store_id: StoreId, *, consistent: bool) -> SettingsState | None:
        mine = [state for (store, _), state in self.versions.items() if store == store_id]
        return max(mine, key=lambda state: state.version, default=None)

    def add(self, store_id: StoreId, state: SettingsState) -> bool:
        return self.versions.setdefault((store_id, state.version), state) == state


@dataclass
class FakeHeldLetters:
    queue: LetterQueue
    letters: dict[str, Letter]
    sent: list[str]

    def send_back(self, letter: Letter) -> None:
        self.sent.append(letter.body)
        del self.letters[letter.message_id]


@dataclass
class FakeLetterBoxes:
    """Dead letters of each queue; what went back stands in `sent`."""

    lying: dict[LetterQueue, dict[str, Letter]] = field(default_factory=lambda: {queue: {} for queue in LetterQueue})
    sent: list[str] = field(default_factory=list)
    somebody_looks: bool = False

    def are_looked_at(self) -> bool:
        return self.somebody_looks

    @contextmanager
    def held(self, hold_s: int, letters_max: int) -> Iterator[list[FakeHeldLetters]]:
        yield [
            FakeHeldLetters(queue, dict(islice(letters.items(), letters_max)), self.sent)
            for queue, letters in self.lying.items()
        ]


def heartbeat(state: KioskState = KioskState.RUNNING, oldest_waiting_s: int | None = 95) -> KioskHeartbeat:
    return KioskHeartbeat("0.1.0", state, KioskQueue(12, oldest_waiting_s), 212_000_000_000)
