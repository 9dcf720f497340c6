"""A shop without cards, disks or network: the touchscreen's services in memory, steered by a test."""

from __future__ import annotations

import colorsys
import itertools
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from PIL import Image, ImageDraw

from backend_lambdas.contract.identifiers import OrderId
from kiosk.catalogue import Catalogue
from kiosk.flow.checkout import AcceptedOrder, RejectedPhoto
from kiosk.flow.ports import FlowServices, Restart, ShopTerms
from kiosk.flow.staff.ports import StaffServices
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.media.phone.ports import EventListener
from kiosk.media.phone.refusals import PhoneUnavailable
from kiosk.media.scan import Candidate
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.order.draft import OrderDraft
from kiosk.uploads.progress import OrderProgress
from kiosk.uploads.states import PhotoStage
from tests.fakes.clock import FakeClock
from tests.fakes.phone import FakeReception

NOW = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
NO_PRINTS = Catalogue.parse("EUR", (), ())
PRINTS = Catalogue.parse(
    "EUR", ("10x15: 102x152 mm, 29", "13x18: 127x178 mm, 49", "20x30: 203x305 mm, 399"), ("glossy", "matte")
)
ORDER_ID = OrderId("01JTD3V9Q8M4ZK7W2XN5R6H3PA")
STICK = PhotoSource("HOLIDAY", Path("/media/HOLIDAY"), SourceKind.REMOVABLE)
CARD = PhotoSource("EOS_DIGITAL", Path("/media/EOS_DIGITAL"), SourceKind.REMOVABLE)
FOLDER = PhotoSource("Samples", Path("/srv/samples"), SourceKind.FOLDER)


@dataclass
class FakePreparation:
    folder: Path
    refusals: dict[str, RefusalReason]
    thumbnails_asked: list[Path] = field(default_factory=list)
    sketches_asked: list[tuple[Path, ...]] = field(default_factory=list)
    sketch_file: Path | None = None
    """What each photo's sketch is; none has one where it is None."""
    called_off: list[Path] = field(default_factory=list)
    forgotten: list[Path] = field(default_factory=list)
    selected: set[Path] = field(default_factory=set)
    slow: set[str] = field(default_factory=set)
    """The names of photos whose thumbnails wait in `under_way` for the test."""
    under_way: dict[str, Future[Path]] = field(default_factory=dict)
    closed: bool = False

    def thumbnail(self, source: Path) -> Future[Path]:
        self.thumbnails_asked.append(source)
        thumbnail: Future[Path] = Future()
        if source.name in self.slow:
            self.under_way[source.name] = thumbnail
        elif source.name in self.refusals:
            thumbnail.set_exception(PhotoRefused(self.refusals[source.name], "as the test wants it"))
        else:
            thumbnail.set_result(draw_thumbnail(self.folder, len(self.thumbnails_asked)))
        return thumbnail

    def enlarged(self, source: Path) -> Future[Path]:
        return self.thumbnail(source)

    def sketch(self, sources: Sequence[Path]) -> Future[tuple[Path | None, ...]]:
        self.sketches_asked.append(tuple(sources))
        sketches: Future[tuple[Path | None, ...]] = Future()
        sketches.set_result(tuple(self.sketch_file for _ in sources))
        return sketches

    def call_off(self, source: Path) -> None:
        self.called_off.append(source)

    def forget(self, source: Path) -> None:
        self.forgotten.append(source)

    def select(self, source: Path) -> None:
        self.selected.add(source)

    def deselect(self, source: Path) -> None:
        self.selected.discard(source)

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeShop:
    """Set its fields to steer it; read them to see what was asked. Checkout waits while `card_gate` is clear."""

    folder: Path
    sources_there: tuple[PhotoSource, ...] = (STICK,)
    photo_count: int = 12
    photos_per_day: int = 1_000_000
    """The card's first photos are of its last day."""
    refusals: dict[str, RefusalReason] = field(default_factory=dict)
    slow: set[str] = field(default_factory=set)
    listed_backwards: list[bool] = field(default_factory=list)
    """Of each scan, whether the last was asked for first; it comes as it is either way."""
    scan_error: OSError | None = None
    checkout_error: Exception | None = None
    rejected: tuple[RejectedPhoto, ...] = ()
    stages: tuple[PhotoStage, ...] | None = None
    offline: bool = False
    seconds_left: float | None = None
    catalogue: Catalogue = NO_PRINTS
    terms: Callable[[], ShopTerms] | None = None
    restart_wanted: Callable[[], Restart] | None = None
    sizes_px: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Of the photos that have another size than 4000 x 3000."""
    takes_phones: bool = False
    staff: StaffServices | None = None
    closed: bool = False
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    receptions: list[FakeReception] = field(default_factory=list)
    phone_unavailable: PhoneUnavailable | None = None
    card_gate: Event = field(default_factory=Event)
    preparations: list[FakePreparation] = field(default_factory=list)
    drafts: list[OrderDraft] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.card_gate.set()

    def services(self) -> FlowServices[FakePreparation]:
        return FlowServices(
            source_finder=self,
            scan=self.scan,
            new_preparation=self.new_preparation,
            checkout=self,
            progress=self,
            clock=self.clock,
            new_reception=self.new_reception if self.takes_phones else None,
            catalogue=self.catalogue,
            measure=self.measure,
            staff=self.staff,
            terms=self.terms,
            is_closed=lambda: self.closed,
            restart_wanted=self.restart_wanted,
        )

    def sources(self) -> tuple[PhotoSource, ...]:
        return self.sources_there

    def scan(self, root: Path, *, backwards: bool = False) -> Iterator[Candidate]:
        self.listed_backwards.append(backwards)
        for number in range(1, self.photo_count + 1):
            days_ago = (number - 1) // self.photos_per_day
            yield Candidate(root / f"IMG_{number:04}.jpg", 3_000_000, NOW - timedelta(days=days_ago))
        if self.scan_error:
            raise self.scan_error

    def new_reception(self, tell: EventListener, language: str) -> FakeReception:
        reception = FakeReception(self.folder / f"phone-{len(self.receptions)}", tell, language)
        reception.unavailable = self.phone_unavailable
        self.receptions.append(reception)
        return reception

    def measure(self, photo: Path) -> tuple[int, int]:
        if photo.name in self.refusals:
            raise PhotoRefused(self.refusals[photo.name], "as the test wants it")
        return self.sizes_px.get(photo.name, (4_000, 3_000))

    def new_preparation(self) -> FakePreparation:
        self.preparations.append(FakePreparation(self.folder, self.refusals, slow=self.slow))
        return self.preparations[-1]

    def accept(
        self, draft: OrderDraft, preparation: FakePreparation, on_progress: Callable[[int, int], None]
    ) -> AcceptedOrder:
        self.drafts.append(draft)
        on_progress(len(draft.sources) // 2, len(draft.sources))
        assert self.card_gate.wait(timeout=30), "the test never opened the gate"
        if self.checkout_error:
            raise self.checkout_error
        taken = len(draft.sources) - len(self.rejected)
        return AcceptedOrder(ORDER_ID, taken, taken * 500_000, self.rejected)

    def order(self, order_id: OrderId) -> OrderProgress:
        taken = len(self.drafts[-1].sources) - len(self.rejected)
        stages = self.stages or (PhotoStage.SPOOLED,) * taken
        confirmed = stages.count(PhotoStage.CONFIRMED)
        return OrderProgress(
            order_id=order_id,
            total=len(stages),
            sent=stages.count(PhotoStage.SENT) + confirmed,
            confirmed=confirmed,
            failed=stages.count(PhotoStage.FAILED),
            stages=stages,
            waiting_for_network=self.offline,
            seconds_left=self.seconds_left,
        )


def draw_thumbnail(folder: Path, number: int) -> Path:
    """A landscape of its own colours, so that pictures of the screen look like a holiday."""
    path = folder / f"thumbnail-{number}.jpg"
    if path.exists():
        return path
    hue = (number * 0.618) % 1
    sky, far, near = (_rgb(hue, saturation, value) for saturation, value in ((0.25, 0.95), (0.4, 0.7), (0.55, 0.45)))
    picture = Image.new("RGB", (360, 270), sky)
    draw = ImageDraw.Draw(picture)
    sun_x = 40 + number * 53 % 260
    draw.ellipse((sun_x, 30, sun_x + 50, 80), fill=(255, 236, 179))
    for base, colour, step in ((150, far, 67), (200, near, 97)):
        heights = [base - (number * step + index * 41) % 60 for index in range(5)]
        ridge = list(itertools.chain.from_iterable((index * 90, height) for index, height in enumerate(heights)))
        draw.polygon([0, 270, *ridge, 360, 270], fill=colour)
    picture.save(path, quality=85)
    return path


def _rgb(hue: float, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(hue, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)
