"""What a manager has changed of the shop's settings and not saved yet: over what is in force, over the kiosk's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from backend_lambdas.contract.staff.settings import ProductSetting, SettingsChange, SettingsState, ShopSettings
from kiosk.flow.staff.shop_settings import SettingsImpossible, edited, whole_settings

NOT_KNOWN = SettingsState(0, ShopSettings())


@dataclass(frozen=True, slots=True)
class SettingsDraft:
    own: ShopSettings
    """Of this kiosk's own file."""
    state: SettingsState = NOT_KNOWN
    """What it was made from."""
    settings: ShopSettings = NOT_KNOWN.settings
    """As the shop's shall be; absent is what each kiosk's own file says."""

    @property
    def whole(self) -> ShopSettings:
        """As this kiosk would have them."""
        return whole_settings(self.own, self.settings)

    @property
    def is_changed(self) -> bool:
        return self.settings != self.state.settings

    @property
    def change(self) -> SettingsChange:
        return SettingsChange(self.state.version, self.settings)

    def edited(self, change: Callable[[ShopSettings], ShopSettings]) -> SettingsDraft:
        """Only what the change touches becomes the shop's. Raises SettingsImpossible."""
        before = self.whole
        after = change(before)
        touched = _differing(before, after)
        if touched.get("products") and self.settings.currency is None:
            touched["currency"] = after.currency  # the prices are in it
        return replace(self, settings=edited(self.settings, **touched))

    def over(self, state: SettingsState) -> SettingsDraft:
        """Made anew from others: what was touched stands over them, where both go together, and the rest is theirs."""
        touched = _differing(self.state.settings, self.settings)
        if "products" in touched:
            begun, theirs = (
                whole_settings(self.own, one).products or () for one in (self.state.settings, state.settings)
            )
            touched["products"] = _products_over(begun, self.settings.products or (), theirs)
        try:
            settings = edited(state.settings, **touched)
        except SettingsImpossible:
            settings = state.settings
        return replace(self, state=state, settings=settings)


def _products_over(
    begun: tuple[ProductSetting, ...], ours: tuple[ProductSetting, ...], theirs: tuple[ProductSetting, ...]
) -> tuple[ProductSetting, ...]:
    """Size by size, or the price that another manager has just set would be the old one again."""
    before = {product.code: product for product in begun}
    touched = {product.code: product for product in ours if before.get(product.code) != product}
    taken_off = before.keys() - {product.code for product in ours}
    merged = [touched.pop(product.code, product) for product in theirs if product.code not in taken_off]
    merged += touched.values()
    if ours and begun and ours[0].code != begun[0].code:
        merged.sort(key=lambda product: product.code != ours[0].code)  # another one was made the usual
    return tuple(merged)


def _differing(before: ShopSettings, after: ShopSettings) -> dict[str, object]:
    names = [field.name for field in fields(after) if getattr(after, field.name) != getattr(before, field.name)]
    return {name: getattr(after, name) for name in names}
