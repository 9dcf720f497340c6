"""Watches for a stick with an invitation while the first page is shown; one look at a time."""

from __future__ import annotations

import logging
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from backend_lambdas.contract.enrolment import Invitation
from kiosk.errors import KioskError
from kiosk.flow.setup.ports import SetupServices
from kiosk.flow.setup.session import SetupStep
from kiosk.media.sources import PhotoSource
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.setup.model import SetupModel

logger = logging.getLogger(__name__)

LOOK_EVERY_S: Final = 1.0

NOTHING = ""
SEARCHING = "searching"
FOUND = "found"
NOTHING_ON_IT = "nothing_on_it"
UNUSABLE = "unusable"


class SticksModel(QObject):
    """A stick is read once, when it comes: its pictures take seconds."""

    changed = Signal()

    def __init__(
        self, services: SetupServices, bridge: Bridge, setup: SetupModel, every_s: float, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._bridge = bridge
        self._setup = setup
        self._seen: frozenset[PhotoSource] = frozenset()
        self._state = NOTHING
        self._invitation: Invitation | None = None
        self._stick = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(every_s * 1000))
        self._timer.timeout.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Begins, and goes on by itself."""
        self._bridge.on_scout(self._services.source_finder.sources, self._compare, self._not_seen)

    @Slot()
    def take(self) -> None:
        if self._invitation is not None and self._setup.session.step is SetupStep.WELCOME:
            self._setup.move(self._setup.session.take(self._invitation))

    def _compare(self, there: tuple[PhotoSource, ...]) -> None:
        seen = frozenset(there)
        if seen == self._seen:
            self._timer.start()
            return
        self._seen = seen
        self._set(SEARCHING if there else NOTHING)
        self._bridge.on_scout(lambda: self._search(there), self._tell, self._not_read)

    def _search(self, there: tuple[PhotoSource, ...]) -> tuple[str, Invitation | None]:
        for source in there:
            invitation = self._services.invitation_on(source.root)
            if invitation is not None:
                return source.name, invitation
        return (there[0].name if there else ""), None

    def _tell(self, found: tuple[str, Invitation | None]) -> None:
        stick, invitation = found
        state = NOTHING_ON_IT if stick and invitation is None else FOUND if invitation is not None else NOTHING
        self._set(state, stick, invitation)
        self._timer.start()

    def _not_read(self, error: BaseException) -> None:
        logger.error("invitation_unusable error=%s", type(error).__name__)
        if not isinstance(error, KioskError):
            self._setup.fail(error)
        self._set(UNUSABLE)
        self._timer.start()

    def _not_seen(self, error: BaseException) -> None:
        """A medium that fails is none; the next look may find it well."""
        logger.error("media_unseen error=%s", type(error).__name__)
        self._timer.start()

    def _set(self, state: str, stick: str = "", invitation: Invitation | None = None) -> None:
        self._state, self._stick, self._invitation = state, stick, invitation
        self.changed.emit()

    def _get_state(self) -> str:
        return self._state

    def _get_stick(self) -> str:
        return self._stick

    def _host(self) -> str:
        return "" if self._invitation is None else urlsplit(self._invitation.api_url).netloc

    state = Property(str, _get_state, notify=changed)
    """`searching`, `found`, `nothing_on_it`, `unusable`; empty without a stick."""
    stick = Property(str, _get_stick, notify=changed)
    host = Property(str, _host, notify=changed)
    """Of the backend that the invitation names, for whoever is to trust it."""
