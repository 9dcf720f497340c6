"""What the shop prints, what is chosen for all photos at once, and what the order costs."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.order.prints import PrintChoices
from kiosk.viewmodels.session import SessionModel


class PrintOrderModel(QObject):
    changed = Signal()

    def __init__(self, session: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self.changed)

    @Slot(str)
    def setProductOfAll(self, code: str) -> None:  # noqa: N802 - a QML name
        assert self._prints is not None, "a shop without prints never shows this page"
        product = self._prints.catalogue.product(code)
        self._session.move(self._session.session.print_all(lambda choice: choice.with_product(product)))

    @Slot(str)
    def setFinishOfAll(self, finish: str) -> None:  # noqa: N802 - a QML name
        self._session.move(self._session.session.print_all(lambda choice: replace(choice, finish=finish)))

    @property
    def _prints(self) -> PrintChoices | None:
        return self._session.session.prints

    def _offered(self) -> list[dict[str, Any]]:
        return [] if self._prints is None else [asdict(product) for product in self._prints.catalogue.products]

    def _finishes(self) -> list[str]:
        return [] if self._prints is None else list(self._prints.catalogue.finishes)

    def _currency(self) -> str:
        return "" if self._prints is None else self._prints.catalogue.currency

    def _lines(self) -> list[dict[str, Any]]:
        if self._prints is None:
            return []
        return [
            {
                "product": line.product.code,
                "finish": line.finish,
                "copies": line.copies,
                "priceMinor": line.price_minor,
            }
            for line in self._prints.lines(sorted(self._session.session.ordered))
        ]

    def _total_minor(self) -> int:
        return 0 if self._prints is None else self._prints.total_minor(self._session.session.ordered)

    def _product_of_all(self) -> str:
        return "" if self._prints is None else self._prints.for_all.product.code

    def _finish_of_all(self) -> str:
        return "" if self._prints is None else self._prints.for_all.finish

    products = Property(list, _offered, notify=changed)
    finishes = Property(list, _finishes, notify=changed)
    currency = Property(str, _currency, notify=changed)
    lines = Property(list, _lines, notify=changed)
    totalMinor = Property(int, _total_minor, notify=changed)  # noqa: N815 - a QML name
    productOfAll = Property(str, _product_of_all, notify=changed)  # noqa: N815 - a QML name
    finishOfAll = Property(str, _finish_of_all, notify=changed)  # noqa: N815 - a QML name
