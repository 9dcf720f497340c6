"""From Send to the last upload: checkout first, then what the journal says of each photo."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal

from kiosk.flow.checkout import AcceptedOrder
from kiosk.flow.customer_session import Step
from kiosk.uploads.progress import OrderProgress, ProgressReader
from kiosk.uploads.states import PhotoStage
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.session import SessionModel

LOOK_EVERY_MS: Final = 500
"""Between two looks into the journal. Shorter: the disk works for nobody. Longer: the dots jump."""

STEPS_SHOWN: Final = frozenset({Step.SENDING, Step.DONE})


class StageRole(IntEnum):
    STAGE = Qt.ItemDataRole.UserRole + 1


class StagesModel(RowsModel):
    """One dot a photo; a look that changes one photo changes one dot."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__({StageRole.STAGE: b"stage"}, parent)
        self._stages: tuple[PhotoStage, ...] = ()

    def row_count(self) -> int:
        return len(self._stages)

    def fact(self, row: int, role: int) -> str:  # noqa: ARG002 - there is but one
        return self._stages[row]

    def show(self, stages: tuple[PhotoStage, ...]) -> None:
        if len(stages) != len(self._stages):
            self.beginResetModel()
            self._stages = stages
            self.endResetModel()
            return
        before, self._stages = self._stages, stages
        pairs = enumerate(zip(before, stages, strict=True))
        self.announce([row for row, (old, new) in pairs if old is not new])


class SendingModel(QObject):
    changed = Signal()

    def __init__(
        self,
        progress: ProgressReader,
        bridge: Bridge,
        desk: Desk[Any],
        session: SessionModel,
        *,
        linger_s: float,
        parent: QObject | None = None,
    ) -> None:
        """`linger_s`: how long the finished state stays in sight before the step after it."""
        super().__init__(parent)
        self._reader = progress
        self._bridge = bridge
        self._desk = desk
        self._session = session
        self._prepared = 0
        self._progress: OrderProgress | None = None
        self._stages = StagesModel(self)
        self._look_timer = self._single_shot(LOOK_EVERY_MS / 1000, self._look)
        self._linger_timer = self._single_shot(linger_s, self._finish)
        session.stepChanged.connect(self._follow_step)
        session.ended.connect(self._clear)

    def _single_shot(self, seconds: float, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(round(seconds * 1000))
        timer.timeout.connect(call)
        return timer

    def _follow_step(self) -> None:
        session = self._session.session
        if session.step is Step.SENDING:
            self._desk.accept(session.draft(), self._prepare, self._accept)

    def _prepare(self, done: int, _total: int) -> None:
        self._prepared = done
        self.changed.emit()

    def _accept(self, order: AcceptedOrder) -> None:
        self._session.move(self._session.session.accept(order))
        self._stages.show((PhotoStage.SPOOLED,) * order.photo_count)
        self.changed.emit()
        self._look()

    def _look(self) -> None:
        order = self._session.session.order
        if order is not None and self._session.session.step in STEPS_SHOWN:
            order_id = order.order_id
            self._bridge.on_scout(lambda: self._reader.order(order_id), self._show, self._session.fail)

    def _show(self, progress: OrderProgress) -> None:
        self._progress = progress
        self._stages.show(progress.stages)
        self.changed.emit()
        if not progress.finished:
            self._look_timer.start()
        elif self._session.session.step is Step.SENDING:
            self._linger_timer.start()

    def _finish(self) -> None:
        if self._session.session.step is Step.SENDING:
            self._session.goOn()

    def _clear(self) -> None:
        self._look_timer.stop()
        self._linger_timer.stop()
        self._prepared = 0
        self._progress = None
        self._stages.show(())
        self.changed.emit()

    def _total(self) -> int:
        session = self._session.session
        return len(session.selected) if session.order is None else session.order.photo_count

    def _rejected_reasons(self) -> list[str]:
        order = self._session.session.order
        return [] if order is None else [str(photo.reason) for photo in order.rejected]

    def _rejected_names(self) -> list[str]:
        """The files' own, without their folders: by these a customer finds them again."""
        order = self._session.session.order
        return [] if order is None else [photo.path.name for photo in order.rejected]

    def _get_prepared(self) -> int:
        return self._prepared

    def _sent(self) -> int:
        return self._progress.sent if self._progress else 0

    def _failed(self) -> int:
        return self._progress.failed if self._progress else 0

    def _is_waiting_for_network(self) -> bool:
        return self._progress is not None and self._progress.waiting_for_network

    def _is_finished(self) -> bool:
        return self._progress is not None and self._progress.finished

    def _stages_model(self) -> QObject:
        return self._stages

    def _minutes_left(self) -> int:
        seconds_left = self._progress.seconds_left if self._progress else None
        return 0 if seconds_left is None else math.ceil(seconds_left / 60)

    total = Property(int, _total, notify=changed)
    prepared = Property(int, _get_prepared, notify=changed)
    sent = Property(int, _sent, notify=changed)
    failed = Property(int, _failed, notify=changed)
    waitingForNetwork = Property(bool, _is_waiting_for_network, notify=changed)  # noqa: N815 - a QML name
    minutesLeft = Property(int, _minutes_left, notify=changed)  # noqa: N815 - a QML name
    """Until all are sent; 0 where that is not known."""
    finished = Property(bool, _is_finished, notify=changed)
    rejectedReasons = Property(list, _rejected_reasons, notify=changed)  # noqa: N815 - a QML name
    rejectedNames = Property(list, _rejected_names, notify=changed)  # noqa: N815 - a QML name
    stages = Property(QObject, _stages_model, constant=True)
