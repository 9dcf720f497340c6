"""One customer's way through the kiosk, as values: the steps, the legal moves, and what is known so far.

No Qt, no I/O, no clock: every intent gives a new session, and the old one stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from kiosk.errors import KioskError
from kiosk.flow.checkout import AcceptedOrder, CheckoutProblem
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.order.draft import OrderDraft
from kiosk.order.email import email_problem, normalised_email
from kiosk.order.prints import PrintChoice, PrintChoices


class Step(StrEnum):
    ATTRACT = "attract"  # nobody is here; left by the first touch
    LANGUAGE = "language"  # left by the customer, who picks hers; not entered where the shop offers one alone
    SOURCE = "source"  # left by the customer, who picks a stick, a card or a folder
    PHONE = "phone"  # left by the customer, once photos have come from a phone
    PHOTOS = "photos"  # left by the customer with at least one photo, or by a medium that can't be read
    PRINTS = "prints"  # left by the customer, who most often changes nothing; only where the shop sells prints
    EMAIL = "email"  # left by the customer with a usable address
    CONSENT = "consent"  # left by the customer, who ticked and pressed Send
    SENDING = "sending"  # left by the customer or the last upload once the order is accepted, or by a failure
    DONE = "done"  # left by the reset that follows by itself
    APOLOGY = "apology"  # left by the customer, or by the reset that follows by itself


MOVES: Final[Mapping[Step, frozenset[Step]]] = MappingProxyType(
    {
        Step.ATTRACT: frozenset({Step.LANGUAGE, Step.SOURCE, Step.APOLOGY}),
        Step.LANGUAGE: frozenset({Step.SOURCE, Step.APOLOGY}),
        Step.SOURCE: frozenset({Step.PHOTOS, Step.PHONE, Step.APOLOGY}),
        Step.PHONE: frozenset({Step.PHOTOS, Step.SOURCE, Step.APOLOGY}),
        Step.PHOTOS: frozenset({Step.PRINTS, Step.EMAIL, Step.SOURCE, Step.PHONE, Step.APOLOGY}),
        Step.PRINTS: frozenset({Step.EMAIL, Step.PHOTOS, Step.APOLOGY}),
        Step.EMAIL: frozenset({Step.CONSENT, Step.PRINTS, Step.PHOTOS, Step.APOLOGY}),
        Step.CONSENT: frozenset({Step.SENDING, Step.EMAIL, Step.APOLOGY}),
        Step.SENDING: frozenset({Step.DONE, Step.APOLOGY}),
        Step.DONE: frozenset(),
        Step.APOLOGY: frozenset(),
    }
)
"""Every move but `reset`, which leads from any step to a new session at ATTRACT."""

STEP_BEFORE: Final[Mapping[Step, Step]] = MappingProxyType(
    {
        Step.PHONE: Step.SOURCE,
        Step.PHOTOS: Step.SOURCE,
        Step.PRINTS: Step.PHOTOS,
        Step.EMAIL: Step.PRINTS,
        Step.CONSENT: Step.EMAIL,
    }
)
"""Where "Back" leads: past PRINTS where the shop sells none, and from a phone's photos to PHONE. No step after Send has
one: what is spooled stays."""


WAY: Final = (Step.SOURCE, Step.PHOTOS, Step.PRINTS, Step.EMAIL, Step.CONSENT)
"""What a customer has before her until she presses Send; without PRINTS where the shop sells none."""

STEPS_BEFORE_SEND: Final = frozenset({Step.LANGUAGE, Step.SOURCE, *STEP_BEFORE})
"""Where the language may still change: with Send it goes into the order, and so into the notice."""


class Mishap(StrEnum):
    """What goes wrong outside of checkout, as far as it changes what the customer is told."""

    MEDIUM_UNREADABLE = "medium_unreadable"  # taken out too early, or broken
    UNEXPECTED = "unexpected"  # a bug


@dataclass(frozen=True, slots=True)
class Apology:
    code: CheckoutProblem | Mishap
    incident_id: str
    """Stands on the screen and in the log, so that staff find the one by the other."""


class IllegalMove(KioskError):
    """An intent came in a step that does not know it: a bug in the screen, never the customer's doing."""

    def __init__(self, step: Step, intent: str) -> None:
        super().__init__(f"{intent} is not possible in step {step}; the screen must not offer it")
        self.step = step
        self.intent = intent


@dataclass(frozen=True, slots=True)
class CustomerSession:
    step: Step = Step.ATTRACT
    languages: tuple[str, ...] = ("en",)
    """BCP 47: what the shop offers, first what the screen speaks to whoever comes."""
    chosen_language: str | None = None
    source: PhotoSource | None = None
    selected: frozenset[Path] = frozenset()
    prints: PrintChoices | None = None
    """None where the shop sells no prints."""
    turns: Mapping[Path, int] = field(default_factory=lambda: MappingProxyType({}))
    """Quarters clockwise, of photos that the customer turned."""
    email: str = ""
    """As typed; `draft` has it normalised."""
    consented_at: datetime | None = None
    """Aware, UTC. Withdrawn by None."""
    order: AcceptedOrder | None = None
    """Set once all is spooled and journaled."""
    apology: Apology | None = None

    @property
    def language(self) -> str:
        """Of the screen, of the order, and so of the notice."""
        return self.chosen_language or self.languages[0]

    @property
    def ordered(self) -> frozenset[Path]:
        """What is chosen, without what checkout could not take."""
        rejected = () if self.order is None else self.order.rejected
        return self.selected.difference(photo.path for photo in rejected)

    @property
    def medium_may_be_removed(self) -> bool:
        """True from the moment checkout returned, and not before."""
        return self.order is not None

    @property
    def can_go_on(self) -> bool:
        """Whether `go_on` is legal now."""
        match self.step:
            case Step.PHOTOS:
                return 0 < len(self.selected) <= ORDER_PHOTOS_MAX
            case Step.EMAIL:
                return email_problem(self.email) is None
            case Step.CONSENT:
                return self.consented_at is not None
            case Step.SENDING:
                return self.order is not None
            case _:
                return self.step in {Step.ATTRACT, Step.PRINTS}

    @property
    def way(self) -> tuple[Step, ...]:
        return tuple(step for step in WAY if step is not Step.PRINTS or self.prints is not None)

    def go_on(self) -> CustomerSession:
        """To the next step, from any step but LANGUAGE and SOURCE, which their own choices leave."""
        if not self.can_go_on:
            raise IllegalMove(self.step, "go_on")
        following = {
            Step.ATTRACT: Step.LANGUAGE if len(self.languages) > 1 else Step.SOURCE,
            Step.PHOTOS: Step.EMAIL if self.prints is None else Step.PRINTS,
            Step.PRINTS: Step.EMAIL,
            Step.EMAIL: Step.CONSENT,
            Step.CONSENT: Step.SENDING,
            Step.SENDING: Step.DONE,
        }
        return self._moved(following[self.step], "go_on")

    def back(self) -> CustomerSession:
        """To the step before, with everything that was chosen, typed and ticked."""
        if self.step not in STEP_BEFORE:
            raise IllegalMove(self.step, "back")
        before = STEP_BEFORE[self.step]
        if before is Step.PRINTS and self.prints is None:
            before = Step.PHOTOS
        if self.step is Step.PHOTOS and self.source is not None and self.source.kind is SourceKind.PHONE:
            before = Step.PHONE
        return self._moved(before, "back")

    def reset(self) -> CustomerSession:
        """For the next customer: nothing of this one is left. Illegal while checkout holds the medium."""
        if self.step is Step.SENDING and self.order is None:
            raise IllegalMove(self.step, "reset")
        return CustomerSession(
            languages=self.languages, prints=None if self.prints is None else self.prints.untouched()
        )

    def use_phone(self) -> CustomerSession:
        self._require(Step.SOURCE, "use_phone")
        return self._moved(Step.PHONE, "use_phone")

    def choose_language(self, tag: str) -> CustomerSession:
        """In the step LANGUAGE it leads on; in a later one, before Send, all stays as it is but the language."""
        if self.step not in STEPS_BEFORE_SEND or tag not in self.languages:
            raise IllegalMove(self.step, "choose_language")
        led_on = self._moved(Step.SOURCE, "choose_language") if self.step is Step.LANGUAGE else self
        return replace(led_on, chosen_language=tag)

    def choose_source(self, source: PhotoSource) -> CustomerSession:
        """The same source again keeps its selection; another one starts with none."""
        if self.step not in {Step.SOURCE, Step.PHONE}:
            raise IllegalMove(self.step, "choose_source")
        selected = self.selected if self.source == source else frozenset[Path]()
        return replace(self._moved(Step.PHOTOS, "choose_source"), source=source, selected=selected)

    def select(self, paths: Iterable[Path]) -> CustomerSession:
        self._require(Step.PHOTOS, "select")
        return replace(self, selected=self.selected.union(paths))

    def deselect(self, paths: Iterable[Path]) -> CustomerSession:
        self._require(Step.PHOTOS, "deselect")
        return replace(self, selected=self.selected.difference(paths))

    def print_all(self, change: Callable[[PrintChoice], PrintChoice]) -> CustomerSession:
        """The same change for every photo."""
        return replace(self, prints=self._printing("print_all").change_all(change))

    def print_photo(self, photo: Path, choice: PrintChoice) -> CustomerSession:
        return replace(self, prints=self._printing("print_photo").change(photo, choice))

    def turn(self, photo: Path) -> CustomerSession:
        """A quarter clockwise; what was cut of it by hand is forgotten."""
        prints = self._printing("turn")
        choice = replace(prints.choice(photo), crop=None)
        turns = MappingProxyType({**self.turns, photo: (self.turns.get(photo, 0) + 1) % 4})
        return replace(self, turns=turns, prints=prints.change(photo, choice))

    def enter_email(self, text: str) -> CustomerSession:
        self._require(Step.EMAIL, "enter_email")
        return replace(self, email=text)

    def consent(self, moment: datetime | None) -> CustomerSession:
        self._require(Step.CONSENT, "consent")
        return replace(self, consented_at=moment)

    def draft(self) -> OrderDraft:
        """What checkout takes: the files by their folders and names, which a camera numbers."""
        self._require(Step.SENDING, "draft")
        assert self.consented_at is not None, "go_on leaves CONSENT only with it"
        return OrderDraft(
            email=normalised_email(self.email),
            language=self.language,
            consented_at=self.consented_at,
            sources=tuple(sorted(self.selected)),
            prints=self.prints,
            turns=self.turns,
        )

    def accept(self, order: AcceptedOrder) -> CustomerSession:
        self._require(Step.SENDING, "accept")
        return replace(self, order=order)

    def apologise(self, apology: Apology) -> CustomerSession:
        return replace(self._moved(Step.APOLOGY, "apologise"), apology=apology)

    def _printing(self, intent: str) -> PrintChoices:
        self._require(Step.PRINTS, intent)
        assert self.prints is not None, "a shop without prints never comes to PRINTS"
        return self.prints

    def _require(self, step: Step, intent: str) -> None:
        if self.step is not step:
            raise IllegalMove(self.step, intent)

    def _moved(self, step: Step, intent: str) -> CustomerSession:
        if step not in MOVES[self.step]:
            raise IllegalMove(self.step, intent)
        return replace(self, step=step)
