"""The chosen photos as prints: size, finish, copies, crop, turn and border of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal, Slot

from backend_lambdas.contract.prints import PrintCrop
from kiosk.flow.customer_session import Step
from kiosk.imaging.framing import Crop, PrintSize, filling_crop, printed_dpi
from kiosk.imaging.refusal import PhotoRefused
from kiosk.order.prints import PrintChoice, PrintChoices
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.photos.enlarged import EnlargedPhoto
from kiosk.viewmodels.photos.feed import Cell, ThumbnailFeed
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.session import SessionModel

SOFT_BELOW_DPI: Final = 150
"""Half of what a lab asks for; below it edges look soft. Higher: good prints of old phones are warned of."""


class PrintRole(IntEnum):
    THUMBNAIL = Qt.ItemDataRole.UserRole + 1
    PRODUCT = Qt.ItemDataRole.UserRole + 2
    FINISH = Qt.ItemDataRole.UserRole + 3
    COPIES = Qt.ItemDataRole.UserRole + 4
    BORDER = Qt.ItemDataRole.UserRole + 5
    CROP = Qt.ItemDataRole.UserRole + 6
    QUARTERS = Qt.ItemDataRole.UserRole + 7
    ASPECT = Qt.ItemDataRole.UserRole + 8
    DPI = Qt.ItemDataRole.UserRole + 9
    SOFT = Qt.ItemDataRole.UserRole + 10


ROLE_NAMES: Final[Mapping[int, bytes]] = {
    PrintRole.THUMBNAIL: b"thumbnail",
    PrintRole.PRODUCT: b"product",
    PrintRole.FINISH: b"finish",
    PrintRole.COPIES: b"copies",
    PrintRole.BORDER: b"bordered",
    PrintRole.CROP: b"crop",
    PrintRole.QUARTERS: b"quarters",
    PrintRole.ASPECT: b"aspect",
    PrintRole.DPI: b"dpi",
    PrintRole.SOFT: b"soft",
}
"""`crop`: the part that is printed, as fractions of the turned picture. `aspect`: of that picture, width by height; 0
while it is not known. `dpi`: 0 while it is not known."""


class PrintsModel(RowsModel):
    """A row for each chosen photo, by their folders and names. Of the GUI thread."""

    changed = Signal()

    def __init__(
        self,
        measure: Callable[[Path], tuple[int, int]],
        bridge: Bridge,
        desk: Desk[Any],
        session: SessionModel,
        parent: QObject | None = None,
    ) -> None:
        """`measure`: a photo's upright width and height in pixels; PhotoRefused where it can't be told."""
        super().__init__(ROLE_NAMES, parent)
        self._measure = measure
        self._enlarged = EnlargedPhoto(desk, self)
        self._bridge = bridge
        self._session = session
        self._cells: list[Cell] = []
        self._sizes: dict[Path, tuple[int, int]] = {}
        self._feed = ThumbnailFeed(desk, self, forgets=False)  # the grid has the same pictures
        self._feed.changed.connect(self._follow_row)
        self._feed.failed.connect(session.fail)
        self._shown: list[tuple[PrintChoice, int]] = []
        session.stepChanged.connect(self._follow_step)
        session.changed.connect(self._follow_session)
        session.ended.connect(self._clear)

    def row_count(self) -> int:
        return len(self._cells)

    def fact(self, row: int, role: int) -> object:
        if self._session.session.prints is None:  # the session ends while the last page is still in sight
            return None
        return self._facts(self._cells[row])[PrintRole(role)]

    @Slot(int)
    def want(self, row: int) -> None:
        """This row came into sight."""
        self._feed.want(row)

    @Slot(int)
    def release(self, row: int) -> None:
        """This row went out of sight."""
        if 0 <= row < len(self._cells):  # else it goes with the whole page
            self._feed.release(row)

    def retry(self) -> None:
        """The medium is back: what it would not give is asked for again."""
        self._feed.retry()
        self._enlarged.retry()
        self._measure_unknown()

    @Slot(int)
    def enlarge(self, row: int) -> None:
        """`enlarged` becomes this photo's picture as soon as there is one."""
        self._enlarged.show(self._cells[row].path)

    @Slot(int, int)
    def setCopies(self, row: int, copies: int) -> None:  # noqa: N802 - a QML name
        self._change(row, lambda choice: choice.with_copies(copies))

    @Slot(int, str)
    def setProduct(self, row: int, code: str) -> None:  # noqa: N802 - a QML name
        self._change(row, lambda choice: choice.with_product(self._choices.catalogue.product(code)))

    @Slot(int, str)
    def setFinish(self, row: int, finish: str) -> None:  # noqa: N802 - a QML name
        self._change(row, lambda choice: replace(choice, finish=finish))

    @Slot(int, bool)
    def setBorder(self, row: int, border: bool) -> None:  # noqa: FBT001, N802 - a QML name; what a tick gives
        self._change(row, lambda choice: replace(choice, border=border))

    @Slot(int, QRectF)
    def setCrop(self, row: int, part: QRectF) -> None:  # noqa: N802 - a QML name
        """Kept within the picture, whatever a finger did."""
        crop = _within(part)
        self._change(row, lambda choice: replace(choice, crop=crop))

    @Slot(int)
    def turn(self, row: int) -> None:
        self._session.move(self._session.session.turn(self._cells[row].path))

    @property
    def _choices(self) -> PrintChoices:
        prints = self._session.session.prints
        assert prints is not None, "a shop without prints never shows this page"
        return prints

    def _change(self, row: int, change: Callable[[PrintChoice], PrintChoice]) -> None:
        path = self._cells[row].path
        self._session.move(self._session.session.print_photo(path, change(self._choices.choice(path))))

    def _follow_row(self, row: int) -> None:
        self.announce([row])

    def _follow_session(self) -> None:
        """A change of one photo redraws one row."""
        if self._session.session.step is not Step.PRINTS:
            return
        wanted = [self._wanted(cell.path) for cell in self._cells]
        before, self._shown = self._shown, wanted
        for row, (old, new) in enumerate(zip(before, wanted, strict=False)):
            if old != new:
                self._follow_row(row)
        self.changed.emit()

    def _wanted(self, photo: Path) -> tuple[PrintChoice, int]:
        """Its print, and its turn in quarters clockwise."""
        return self._choices.choice(photo), self._session.session.turns.get(photo, 0)

    def _follow_step(self) -> None:
        step = self._session.session.step
        if step is Step.PRINTS:
            self._begin(sorted(self._session.session.selected))
        elif step in {Step.SOURCE, Step.PHOTOS}:
            self._clear()

    def _begin(self, photos: list[Path]) -> None:
        if [cell.path for cell in self._cells] == photos:
            return
        self.beginResetModel()
        self._cells = [Cell(photo) for photo in photos]
        self._shown = [self._wanted(photo) for photo in photos]
        self._feed.begin(self._cells)
        self.endResetModel()
        self._measure_unknown()
        self.changed.emit()

    def _measure_unknown(self) -> None:
        unknown = [cell.path for cell in self._cells if cell.path not in self._sizes]
        self._bridge.on_scout(lambda: _sizes_of(unknown, self._measure), self._note_sizes, self._session.fail)

    def _note_sizes(self, sizes: Mapping[Path, tuple[int, int]]) -> None:
        self._sizes.update(sizes)
        self.announce_all(PrintRole.CROP, PrintRole.ASPECT, PrintRole.DPI, PrintRole.SOFT)
        self.changed.emit()

    def _facts(self, cell: Cell) -> Mapping[PrintRole, object]:
        choice, quarters = self._wanted(cell.path)
        facts: dict[PrintRole, object] = {
            PrintRole.THUMBNAIL: cell.thumbnail_url,
            PrintRole.PRODUCT: choice.product.code,
            PrintRole.FINISH: choice.finish,
            PrintRole.COPIES: choice.copies,
            PrintRole.BORDER: choice.border,
            PrintRole.QUARTERS: quarters,
            PrintRole.CROP: QRectF(0, 0, 1, 1),
            PrintRole.ASPECT: 0.0,
            PrintRole.DPI: 0,
            PrintRole.SOFT: False,
        }
        if cell.path in self._sizes:
            facts |= _measured(choice, self._sizes[cell.path], quarters)
        return facts

    def _clear(self) -> None:
        self.beginResetModel()
        self._cells = []
        self._shown = []
        self._sizes = {}
        self._enlarged.clear()
        self._feed.begin(self._cells)
        self.endResetModel()
        self.changed.emit()

    def _get_enlarged(self) -> QObject:
        return self._enlarged

    def _soft_count(self) -> int:
        return sum(bool(self._facts(cell)[PrintRole.SOFT]) for cell in self._cells)

    enlarged = Property(QObject, _get_enlarged, constant=True)
    softCount = Property(int, _soft_count, notify=changed)  # noqa: N815 - a QML name


def _measured(choice: PrintChoice, size_px: tuple[int, int], quarters: int) -> dict[PrintRole, object]:
    width_px, height_px = size_px if quarters % 2 == 0 else size_px[::-1]
    sheet = PrintSize(choice.product.width_mm, choice.product.height_mm)
    crop = filling_crop(sheet, width_px, height_px) if choice.crop is None else Crop(**asdict(choice.crop))
    dpi = printed_dpi(sheet, width_px, height_px, crop)
    return {
        PrintRole.CROP: QRectF(crop.x, crop.y, crop.width, crop.height),
        PrintRole.ASPECT: width_px / height_px,
        PrintRole.DPI: dpi,
        PrintRole.SOFT: choice.copies > 0 and dpi < SOFT_BELOW_DPI,
    }


def _sizes_of(photos: list[Path], measure: Callable[[Path], tuple[int, int]]) -> dict[Path, tuple[int, int]]:
    """Of those that can be read; what is wrong with the others is said when they are shrunk."""
    sizes = {}
    for photo in photos:
        try:
            sizes[photo] = measure(photo)
        except PhotoRefused:
            continue
    return sizes


def _within(part: QRectF) -> PrintCrop:
    width, height = min(max(part.width(), 0.01), 1.0), min(max(part.height(), 0.01), 1.0)
    return PrintCrop(min(max(part.x(), 0.0), 1 - width), min(max(part.y(), 0.0), 1 - height), width, height)
