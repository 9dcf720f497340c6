"""What a customer's session asks of the rest of the kiosk, and how each of it may be called."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Generic, Protocol, Self, TypeVar

from kiosk.catalogue import Catalogue
from kiosk.clock import Clock
from kiosk.config import KioskConfig
from kiosk.flow.checkout import AcceptedOrder
from kiosk.flow.staff.ports import StaffServices
from kiosk.languages import Language
from kiosk.media.phone.ports import EventListener, Reception
from kiosk.media.scan import Candidate
from kiosk.media.sources import SourceFinder
from kiosk.order.draft import OrderDraft
from kiosk.uploads.progress import ProgressReader


class PhotoPreparation(Protocol):
    """One session's thumbnails and renditions. Not thread-safe: one thread makes all calls.

    No call but `close` waits for a worker process.
    """

    def thumbnail(self, source: Path) -> Future[Path]:
        """A JPEG in the session's cache, or PhotoRefused. May be asked twice; only `call_off` cancels it."""

    def sketch(self, sources: Sequence[Path]) -> Future[tuple[Path | None, ...]]:
        """At once what the camera left of each, as a picture file in the session's cache, or None; PhotoRefused where
        one of them takes its worker down. No proof that the photo can be read.
        """

    def enlarged(self, source: Path) -> Future[Path]:
        """A JPEG of it that fills the screen, or PhotoRefused; there until the next one is asked for."""

    def call_off(self, source: Path) -> None:
        """Its thumbnail is not waited for any more; made all the same where that is begun."""

    def forget(self, source: Path) -> None:
        """Takes its small pictures from the disk."""

    def select(self, source: Path) -> None:
        """Begins to shrink it. A repeat does nothing."""

    def deselect(self, source: Path) -> None: ...

    def close(self) -> None:
        """Wipes all that the session left on the disk."""


PreparationT = TypeVar("PreparationT", bound=PhotoPreparation)
PreparationT_contra = TypeVar("PreparationT_contra", bound=PhotoPreparation, contravariant=True)


class OrderCheckout(Protocol[PreparationT_contra]):
    def accept(
        self, draft: OrderDraft, preparation: PreparationT_contra, on_progress: Callable[[int, int], None]
    ) -> AcceptedOrder:
        """Blocks until every photo is safe on this machine. `on_progress(done, total)` comes from any thread.

        Raises CheckoutRefused, whose `code` says which apology the customer reads.
        """


class MediumScan(Protocol):
    def __call__(self, root: Path, *, backwards: bool = False) -> Iterator[Candidate]:
        """By name, or `backwards`. Blocks on slow media; OSError when the medium does not give its whole listing."""


@dataclass(frozen=True, slots=True)
class ShopTerms:
    """What the shop offers its customers, and how it looks."""

    catalogue: Catalogue
    languages: tuple[Language, ...]
    """In the order in which they are offered."""
    first_language: str
    """The tag of one of them."""
    idle_s: float
    """Without a touch, until a session is wiped."""
    name: str
    accent: str
    """Like `#1D5B4F`."""
    logo: str
    """A path; empty where there is none."""

    @classmethod
    def of(cls, config: KioskConfig) -> Self:
        return cls(
            catalogue=config.prints.catalogue,
            languages=config.session.offered_languages,
            first_language=config.session.language,
            idle_s=config.session.idle_s,
            name=config.shop.name,
            accent=config.shop.accent,
            logo=config.shop.logo,
        )


class Restart(Enum):
    """Whether the process is to end and be started again."""

    NONE = auto()
    WHEN_IDLE = auto()
    """Another version stands ready: as soon as nobody stands before the screen, and no sooner."""
    SOON = auto()
    """By the owner's command: the same, but not later than half an hour from now."""


@dataclass(frozen=True, slots=True)
class FlowServices(Generic[PreparationT]):
    """All that the touchscreen needs; the composition root fills it."""

    source_finder: SourceFinder
    scan: MediumScan
    new_preparation: Callable[[], PreparationT]
    checkout: OrderCheckout[PreparationT]
    progress: ProgressReader
    clock: Clock
    new_reception: Callable[[EventListener, str], Reception] | None
    """Of photos from phones, for a listener and the screen's language (BCP 47); None where the shop wants none."""
    catalogue: Catalogue
    measure: Callable[[Path], tuple[int, int]]
    """A photo's upright width and height in pixels, from its header; PhotoRefused where it can't be told."""
    staff: StaffServices | None = None
    """None where the kiosk has no panel for staff."""
    printable: Callable[[Catalogue], Catalogue] | None = None
    """What of a catalogue this machine's printers can print now; returns at once. None: all of it."""
    terms: Callable[[], ShopTerms] | None = None
    """As they are in this moment, read from the disk; raises ConfigInvalid. None where they can't change."""
    is_closed: Callable[[], bool] | None = None
    """Whether the owner closed the touchscreen for the moment: no customer begins, who is here finishes. Read from the
    disk in this moment, raises OSError. None where nobody commands."""
    restart_wanted: Callable[[], Restart] | None = None
    """Reads the disk, raises OSError. None where nothing is ever started in this process' place."""
