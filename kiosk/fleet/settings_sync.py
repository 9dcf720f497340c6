"""Asks the backend now and then for the shop's settings, and keeps the good ones; on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Protocol

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.settings import SettingsState
from kiosk.clock import Clock
from kiosk.config import ConfigInvalid, KioskConfig
from kiosk.errors import KioskError
from kiosk.fleet.settings_file import KeptSettings, SettingsFile
from kiosk.fleet.shop_settings import check

log = logging.getLogger(__name__)

FIRST_AFTER_S: Final = 2.0
ASK_EVERY_S: Final = 180.0
"""Longer: a manager who changed a price waits before the kiosk for it. Shorter: each costs a call, all day."""

POLL_S: Final = 0.5
"""How soon the wish to stop is seen."""


class ConfigGiver(Protocol):
    def get_config(self, known_etag: str | None) -> tuple[SettingsState, str] | None:
        """None where nothing changed since that tag. Raises TransferFailure."""


class SettingsSync:
    """Of one worker. `giver` is this thread's alone."""

    def __init__(
        self,
        giver: ConfigGiver,
        file: SettingsFile,
        own: KioskConfig,
        clock: Clock,
        on_change: Callable[[KioskConfig], None],
    ) -> None:
        """`own`: what this kiosk's file says. `on_change` is called on this thread with what is in force then."""
        self._giver = giver
        self._file = file
        self._own = own
        self._clock = clock
        self._on_change = on_change
        self._refused_etag: str | None = None
        self._is_unheard = False

    @contextmanager
    def followed(self, stop: threading.Event) -> Iterator[None]:
        """They are, while this lasts or until `stop`."""
        ended = threading.Event()
        thread = threading.Thread(target=self.run, args=(stop, ended), name="settings", daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()

    def run(self, stop: threading.Event, ended: threading.Event) -> None:
        """Until either, on this thread."""
        due_s = self._clock.monotonic_s() + FIRST_AFTER_S
        while not stop.wait(POLL_S) and not ended.is_set():
            if self._clock.monotonic_s() >= due_s:
                self.ask()
                due_s = self._clock.monotonic_s() + ASK_EVERY_S

    def ask(self) -> None:
        """Once. Whatever comes of it, the last good ones stay in force."""
        try:
            answer = self._giver.get_config(self._refused_etag or self._kept_etag())
            if answer is not None:
                self._take(*answer)
        except (KioskError, OSError) as exc:
            if not self._is_unheard:
                log.warning("shop_settings_unheard reason=%s", exc)
            self._is_unheard = True
            return
        self._is_unheard = False

    def _kept_etag(self) -> str | None:
        """Where they can't be read, or are another shop's, they are asked for as if there were none."""
        try:
            kept = self._file.read()
        except ConfigInvalid as exc:
            log.warning("shop_settings_lost reason=%s", exc)
            return None
        return kept.etag if kept is not None and kept.store_id == self._own.backend.store_id else None

    def _take(self, state: SettingsState, etag: str) -> None:
        try:
            check(self._own, state.settings)
        except ConfigInvalid as exc:
            log.error("shop_settings_refused version=%d reason=%s", state.version, exc)  # noqa: TRY400  (the words say all)
            self._refused_etag = etag  # not asked for again, and told once
            return
        self._file.keep(KeptSettings(StoreId(self._own.backend.store_id), etag, state))
        self._refused_etag = None
        log.info("shop_settings_taken version=%d", state.version)
        self._on_change(self._file.in_force(self._own))
