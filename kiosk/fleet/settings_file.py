"""The last good settings of the shop on this kiosk's disk, so that it runs on them without the backend."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backend_lambdas.contract.codec import decode, encode
from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.settings import SettingsState, ShopSettings
from backend_lambdas.contract.violation import ContractViolation
from kiosk.config import ConfigInvalid, KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.durable import write_durably
from kiosk.fleet.shop_settings import laid_over, logo_of

log = logging.getLogger(__name__)

LOGO_STEM: Final = "shop-logo-"


@dataclass(frozen=True, slots=True)
class KeptSettings:
    store_id: StoreId
    """Whose they are: a kiosk that moves to another shop does not take its prices along."""
    etag: str
    state: SettingsState


class SettingsFile:
    """Written by the uploader's process alone, whole or not at all; any process may read it."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data

    def read(self) -> KeptSettings | None:
        """None where none were ever kept. Raises ConfigInvalid where they can't be read."""
        path = self._data.shop_settings
        try:
            return decode(KeptSettings, path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ContractViolation) as exc:
            raise ConfigInvalid(f"{path} can't be read ({exc}): delete it, and the backend gives another") from exc

    def keep(self, kept: KeptSettings) -> None:
        """With the logo beside them; durable when it returns. Raises ConfigInvalid where the logo is none, OSError."""
        logo = logo_of(kept.state.settings)
        path = self._logo_path(kept.state.settings)
        if logo is not None and path is not None:
            write_durably(path, logo[0])
        write_durably(self._data.shop_settings, encode(kept).encode())
        for other in self._data.root.glob(f"{LOGO_STEM}*"):
            if other != path:
                other.unlink(missing_ok=True)

    def in_force(self, own: KioskConfig) -> KioskConfig:
        """This kiosk's own settings, with the kept ones of its shop over them. Raises ConfigInvalid."""
        kept = self.read()
        if kept is None or kept.store_id != own.backend.store_id:
            return own
        path = self._logo_path(kept.state.settings)
        return laid_over(own, kept.state.settings, None if path is None else str(path))

    def _logo_path(self, shop: ShopSettings) -> Path | None:
        """Another logo has another name, or the screen would show the one that it has read under this one."""
        logo = logo_of(shop)
        if logo is None:
            return None
        content, suffix = logo
        return self._data.root / f"{LOGO_STEM}{hashlib.sha256(content).hexdigest()[:12]}{suffix}"


def settings_in_force(data: DataFolder) -> KioskConfig:
    """This kiosk's own, and over them what its shop sets, unless that can't be used: then the log says so, and the
    uploader asks for them anew. Raises ConfigInvalid where config.toml is wrong.
    """
    own = KioskConfig.load(data.config)
    try:
        return SettingsFile(data).in_force(own)
    except ConfigInvalid as exc:
        log.error("shop_settings_unusable reason=%s", exc)  # noqa: TRY400  (the words say all)
        return own
