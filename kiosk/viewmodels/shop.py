"""What the shop offers and how it looks, as that changes while the kiosk runs; never under a customer's hands."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.flow.customer_session import Step
from kiosk.flow.ports import ShopTerms
from kiosk.languages import Language
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.language import LanguageModel
from kiosk.viewmodels.session import SessionModel

logger = logging.getLogger(__name__)

LOOK_EVERY_MS: Final = 60_000
"""While nobody is here. Longer: whoever comes after a change sees the prices of before. Shorter: each reads files."""

Speakable = Callable[[tuple[Language, ...]], tuple[Language, ...]]


class ShopModel(QObject):
    """Looks whenever the first page comes back, and now and then while it stays; what is new then counts for the next
    customer.
    """

    lookChanged = Signal()  # noqa: N815 - as Qt names signals
    """`terms` has another name, colour or logo."""

    def __init__(
        self,
        read: Callable[[], ShopTerms],
        speakable: Speakable,
        bridge: Bridge,
        *,
        session: SessionModel,
        language: LanguageModel,
        idle: IdleModel,
        parent: QObject,
    ) -> None:
        """`read` is called on a background thread, `speakable` on this one."""
        super().__init__(parent)
        self._read = read
        self._speakable = speakable
        self._bridge = bridge
        self._session = session
        self._language = language
        self._idle = idle
        self._terms: ShopTerms | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)
        session.stepChanged.connect(self.look)

    @property
    def terms(self) -> ShopTerms | None:
        """The last that were read; None before the first."""
        return self._terms

    def look(self) -> None:
        if self._session.session.step is Step.ATTRACT:
            self._bridge.on_scout(self._read, self._take, self._stay)

    def _take(self, terms: ShopTerms) -> None:
        if terms == self._terms or self._session.session.step is not Step.ATTRACT:
            return
        languages = self._speakable(terms.languages)
        tags = [language.tag for language in languages]
        first = terms.first_language
        self._terms = terms
        self._language.offer(languages)
        self._session.offer(terms.catalogue, tuple(sorted(tags, key=lambda tag: tag != first)))
        self._idle.leave_untouched_for(terms.idle_s)
        self.lookChanged.emit()

    def _stay(self, error: BaseException) -> None:
        logger.warning("shop_terms_unread reason=%s", error)
