"""The sticks, cards and folders that a customer may choose from, as they come and go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.flow.customer_session import Step
from kiosk.media.sources import PhotoSource, SourceFinder, SourceKind
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.session import SessionModel

STEPS_THAT_READ = frozenset({Step.PHOTOS, Step.PRINTS, Step.EMAIL, Step.CONSENT})


class SourceRole(IntEnum):
    NAME = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2


ROLE_NAMES: Final[Mapping[int, bytes]] = {SourceRole.NAME: b"name", SourceRole.KIND: b"kind"}


class SourcesModel(RowsModel):
    """Looks again a while after each answer, so that a medium which hangs never piles up looks."""

    countChanged = Signal()  # noqa: N815 - a QML name
    chosenMissingChanged = Signal()  # noqa: N815 - a QML name
    chosen_returned = Signal()
    """What was missing is there again, for the same customer."""

    def __init__(
        self,
        finder: SourceFinder,
        bridge: Bridge,
        session: SessionModel,
        look_every_s: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ROLE_NAMES, parent)
        self._finder = finder
        self._bridge = bridge
        self._session = session
        self._sources: tuple[PhotoSource, ...] = ()
        self._chosen_missing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(look_every_s * 1000))
        self._timer.timeout.connect(self.look)
        session.stepChanged.connect(self._judge_chosen)

    def look(self) -> None:
        """Begins to look, and goes on looking."""
        find: Callable[[], tuple[PhotoSource, ...]] = self._finder.sources
        self._timer.stop()
        self._bridge.on_scout(find, self._found, self._failed)

    def row_count(self) -> int:
        return len(self._sources)

    def fact(self, row: int, role: int) -> str:
        source = self._sources[row]
        return source.name if role == SourceRole.NAME else source.kind

    @Slot(int)
    def choose(self, row: int) -> None:
        """A source that vanished under the finger chooses nothing."""
        if row < len(self._sources):
            self._session.move(self._session.session.choose_source(self._sources[row]))

    def _found(self, sources: tuple[PhotoSource, ...]) -> None:
        if sources != self._sources:
            self.beginResetModel()
            self._sources = sources
            self.endResetModel()
            self.countChanged.emit()
        self._judge_chosen()
        self._timer.start()

    def _failed(self, error: BaseException) -> None:
        self._session.fail(error)
        self._timer.start()

    def _judge_chosen(self) -> None:
        session = self._session.session
        chosen = session.source
        is_here = chosen in self._sources or (chosen is not None and chosen.kind is SourceKind.PHONE)
        missing = session.step in STEPS_THAT_READ and not is_here
        if missing != self._chosen_missing:
            self._chosen_missing = missing
            self.chosenMissingChanged.emit()
            if is_here and session.step in STEPS_THAT_READ:
                self.chosen_returned.emit()

    def _count(self) -> int:
        return len(self._sources)

    def _is_chosen_missing(self) -> bool:
        return self._chosen_missing

    count = Property(int, _count, notify=countChanged)
    chosenMissing = Property(bool, _is_chosen_missing, notify=chosenMissingChanged)  # noqa: N815 - a QML name
