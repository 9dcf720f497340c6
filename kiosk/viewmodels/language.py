"""Which language the screen speaks, which ones it could, and the choice among them."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.flow.customer_session import STEPS_BEFORE_SEND
from kiosk.languages import Language
from kiosk.viewmodels.session import SessionModel


class SpokenLanguage(QObject):
    """A subclass holds the choice, and calls `follow` when it has changed."""

    changed = Signal()
    """The language is another one; whoever swaps the words connects before any page does."""
    choosableChanged = Signal()  # noqa: N815 - a QML name
    offeredChanged = Signal()  # noqa: N815 - a QML name

    def __init__(self, offered: tuple[Language, ...], tag: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered = offered
        self._current = self._of(tag)

    @property
    def current(self) -> Language:
        return self._current

    @abstractmethod
    def may_choose(self) -> bool:
        """Whether it is not too late for another one."""

    @Slot(str)
    @abstractmethod
    def choose(self, tag: str) -> None:
        """One of those that are offered."""

    def follow(self, tag: str) -> None:
        spoken = self._of(tag)
        if spoken != self._current:
            self._current = spoken
            self.changed.emit()

    def _of(self, tag: str) -> Language:
        return next(language for language in self._offered if language.tag == tag)

    def _get_offered(self) -> list[dict[str, str]]:
        return [{"tag": language.tag, "ownName": language.own_name} for language in self._offered]

    def _tag(self) -> str:
        return self._current.tag

    def _own_name(self) -> str:
        return self._current.own_name

    def _is_right_to_left(self) -> bool:
        return self._current.right_to_left

    def _is_choosable(self) -> bool:
        return len(self._offered) > 1 and self.may_choose()

    offered = Property(list, _get_offered, notify=offeredChanged)
    """Maps of `tag` and `ownName`."""
    tag = Property(str, _tag, notify=changed)
    ownName = Property(str, _own_name, notify=changed)  # noqa: N815 - a QML name
    rightToLeft = Property(bool, _is_right_to_left, notify=changed)  # noqa: N815 - a QML name
    choosable = Property(bool, _is_choosable, notify=choosableChanged)
    """Whether there is another one, and it is not too late for it."""


class LanguageModel(SpokenLanguage):
    """The customer's: her session holds the choice, so that it goes with the order and ends with her."""

    def __init__(self, offered: tuple[Language, ...], session: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(offered, session.session.language, parent)
        self._session = session
        session.changed.connect(self._follow)
        session.stepChanged.connect(self.choosableChanged)

    def offer(self, languages: tuple[Language, ...]) -> None:
        """From the next customer on; the session is to be told of the same ones at once."""
        self._offered = languages
        self.offeredChanged.emit()
        self.choosableChanged.emit()

    def may_choose(self) -> bool:
        return self._session.session.step in STEPS_BEFORE_SEND

    @Slot(str)
    def choose(self, tag: str) -> None:
        """A touch that comes late, when the order is under way, changes nothing."""
        if self.may_choose():
            self._session.move(self._session.session.choose_language(tag))

    def _follow(self) -> None:
        self.follow(self._session.session.language)
