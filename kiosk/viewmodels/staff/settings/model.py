"""The shop's settings while a manager edits them: a draft, saved as a whole, refused where somebody else was faster."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from backend_lambdas.contract.staff.fleet import StoreKiosks
from backend_lambdas.contract.staff.settings import SettingsState, ShopSettings
from kiosk.config import ConfigInvalid
from kiosk.flow.staff import shop_settings
from kiosk.flow.staff.ports import StaffBackend
from kiosk.flow.staff.refusals import Refusal, StaffDenied
from kiosk.flow.staff.settings_draft import SettingsDraft
from kiosk.flow.staff.shop_settings import SettingsImpossible, SettingsProblem
from kiosk.languages import LANGUAGES
from kiosk.viewmodels.staff.calls import StaffCalls
from kiosk.viewmodels.staff.keyed_rows import Facts, KeyedRows
from kiosk.viewmodels.staff.session import StaffSessionModel
from kiosk.viewmodels.staff.settings.facts import PRODUCT_ROLES, choices, product_facts, shop_facts
from kiosk.viewmodels.staff.settings.judged_draft import JudgedDraft, problem_of


class SettingsModel(QObject):
    changed = Signal()

    def __init__(self, calls: StaffCalls, session: StaffSessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._products = KeyedRows(PRODUCT_ROLES, self)
        session.ended.connect(self._clear)
        self._draft = JudgedDraft(calls, self._refuse)
        self._clear()

    def _clear(self) -> None:
        self._is_loaded = False
        self._draft.clear()
        self._printers: tuple[str, ...] = ()
        self._logos: tuple[Path, ...] = ()
        self._refusal = self._problem = ""
        self._is_saving = self._is_saved = False
        self._show()

    @Slot()
    def watch(self) -> None:
        """What is in force; a draft that was begun and not saved is dropped."""
        self._clear()
        self._load()
        self._calls.look(self._calls.services.logos, self._offer_logos, lambda _: None)

    @Slot()
    def leave(self) -> None:
        self._clear()

    @Slot()
    def save(self) -> None:
        """Nothing is edited until it is answered."""
        draft = self._draft.now
        if not self._is_loaded or self._is_saving or not draft.is_changed:
            return
        self._is_saving, self._refusal, self._problem = True, "", ""
        self.changed.emit()

        def judged() -> None:
            self._calls.ask(lambda backend, token: backend.put_settings(token, draft.change), saved, refused)

        def impossible(problem: SettingsProblem) -> None:
            self._is_saving = False
            self._refuse(problem)

        def saved(state: SettingsState) -> None:
            self._is_saving, self._is_saved = False, True
            self._draft.begin(SettingsDraft(draft.own, state, state.settings))
            self._show()

        def refused(denied: StaffDenied) -> None:
            self._is_saving, self._refusal = False, denied.refusal
            if denied.refusal is Refusal.CONFLICT:
                self._load()
            self.changed.emit()

        self._draft.whether_good(judged, impossible)

    @Slot(str)
    def setShopName(self, name: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, shop_name=name.strip()))

    @Slot(str)
    def setAccent(self, colour: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.with_accent(shop, colour))

    @Slot(str)
    def setCurrency(self, currency: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, currency=currency))

    @Slot(str)
    def addProduct(self, text: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.with_product(shop, text))

    @Slot(str, int)
    def setPrice(self, code: str, price_minor: int) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.with_price(shop, code, price_minor))

    @Slot(str)
    def nextPrinter(self, code: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.with_printer(shop, code, self._printers))

    @Slot(str)
    def makeUsual(self, code: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.with_usual_product(shop, code))

    @Slot(str)
    def removeProduct(self, code: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.without_product(shop, code))

    @Slot(str)
    def toggleFinish(self, finish: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, finishes=_toggled(shop.finishes or (), finish)))

    @Slot(str)
    def setLanguage(self, tag: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, language=tag))

    @Slot(str)
    def toggleLanguage(self, tag: str) -> None:  # noqa: N802 - a QML name
        """None chosen offers all: the first touch takes one out of all of them."""

        def toggled(shop: ShopSettings) -> ShopSettings:
            return shop_settings.edited(shop, languages=_toggled(shop.languages or tuple(LANGUAGES), tag))

        self._edit(toggled)

    @Slot(int)
    def setIdle(self, seconds: int) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, idle_s=seconds))

    @Slot(int)
    def setCeiling(self, mbit_s: int) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, ceiling_mbit_s=float(mbit_s)))

    @Slot(int)
    def setBusinessCeiling(self, mbit_s: int) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, business_ceiling_mbit_s=float(mbit_s)))

    @Slot(str)
    def addHours(self, text: str) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.with_hours(shop, text))

    @Slot(str)
    def removeHours(self, text: str) -> None:  # noqa: N802 - a QML name
        def without(shop: ShopSettings) -> ShopSettings:
            return shop_settings.edited(
                shop, business_hours=tuple(one for one in shop.business_hours or () if one != text)
            )

        self._edit(without)

    @Slot(int)
    def useLogo(self, place: int) -> None:  # noqa: N802 - a QML name
        """One of `logos`, by its place."""
        path, draft = self._logos[place], self._draft.now.whole

        def read() -> ShopSettings:
            shop = shop_settings.with_logo(draft, path)
            try:
                self._calls.services.judge_settings(ShopSettings(logo_base64=shop.logo_base64))
            except ConfigInvalid as exc:  # an SVG that acts or asks, or a PNG that is none but by its first bytes
                raise SettingsImpossible(SettingsProblem.LOGO) from exc
            return shop

        def taken(shop: ShopSettings) -> None:
            self._edit(lambda now: shop_settings.edited(now, logo_base64=shop.logo_base64))

        def refused(error: BaseException) -> None:
            self._refuse(problem_of(error))

        self._calls.try_out(read, taken, refused)

    @Slot()
    def removeLogo(self) -> None:  # noqa: N802 - a QML name
        self._edit(lambda shop: shop_settings.edited(shop, logo_base64=None))

    def _edit(self, change: Callable[[ShopSettings], ShopSettings]) -> None:
        """Shown at once, and judged after it."""
        if not self._is_loaded or self._is_saving:
            return
        self._problem, self._is_saved = "", False
        try:
            self._draft.edit(change)
        except SettingsImpossible as exc:
            self._refuse(exc.problem)
            return
        self._show()

    def _refuse(self, problem: SettingsProblem) -> None:
        self._problem = problem
        self._show()

    def _load(self) -> None:
        def question(backend: StaffBackend, token: str) -> tuple[SettingsState, StoreKiosks]:
            return backend.get_settings(token), backend.list_kiosks(token)

        def answered(answer: tuple[SettingsState, StoreKiosks]) -> None:
            state, kiosks = answer
            printers = {printer.name for kiosk in kiosks.kiosks for printer in kiosk.printers}
            self._printers = tuple(sorted(printers))
            self._is_loaded = True
            self._draft.begin(self._draft.now.over(state))
            self._show()

        def refused(denied: StaffDenied) -> None:
            self._refusal = denied.refusal
            self.changed.emit()

        self._calls.ask(question, answered, refused)

    def _offer_logos(self, logos: tuple[Path, ...]) -> None:
        self._logos = logos
        self.changed.emit()

    def _is_changed(self) -> bool:
        return self._is_loaded and self._draft.now.is_changed

    def _show(self) -> None:
        self._products.show(product_facts(self._draft.now.whole))
        self.changed.emit()

    def _facts(self) -> Facts:
        return shop_facts(self._draft.now.whole)

    def _changed_by(self) -> str:
        return self._draft.now.state.changed_by or ""

    def _changed_at(self) -> str:
        return self._draft.now.state.changed_at or ""

    def _get_choices(self) -> Facts:
        return choices(self._printers, self._logos)

    def _get_products(self) -> QObject:
        return self._products

    def _get_loaded(self) -> bool:
        return self._is_loaded

    def _get_saving(self) -> bool:
        return self._is_saving

    def _get_saved(self) -> bool:
        return self._is_saved

    def _get_refusal(self) -> str:
        return self._refusal

    def _get_problem(self) -> str:
        return self._problem

    facts = Property("QVariantMap", _facts, notify=changed)  # type: ignore[arg-type]  # by Qt's name
    choices = Property("QVariantMap", _get_choices, notify=changed)  # type: ignore[arg-type]  # by Qt's name
    products = Property(QObject, _get_products, constant=True)
    dirty = Property(bool, _is_changed, notify=changed)
    loaded = Property(bool, _get_loaded, notify=changed)
    saving = Property(bool, _get_saving, notify=changed)
    saved = Property(bool, _get_saved, notify=changed)
    refusal = Property(str, _get_refusal, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    """Why the last change is none that a kiosk would take."""
    changedBy = Property(str, _changed_by, notify=changed)  # noqa: N815 - a QML name
    changedAt = Property(str, _changed_at, notify=changed)  # noqa: N815 - a QML name


def _toggled(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(each for each in chosen if each != one) if one in chosen else (*chosen, one)
