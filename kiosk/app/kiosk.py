"""One kiosk, from its data folder: its settings, and makers for its parts."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, Self

import filelock

from backend_lambdas.contract.identifiers import DeviceId
from kiosk.api.client import ApiClient
from kiosk.api.device_key import DeviceKeyStore, FileStore, KeyringStore
from kiosk.api.identity import KEY_NAME, TokenSigner
from kiosk.api.staff_client import StaffClient
from kiosk.app import printing, staff, updates
from kiosk.clock import Clock, SystemClock
from kiosk.config import KeyStoreKind, KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.errors import KioskError
from kiosk.fleet.settings_file import settings_in_force
from kiosk.flow.arrivals import ArrivalRoom, ProbeJudge
from kiosk.flow.checkout import Checkout
from kiosk.flow.ports import ShopTerms
from kiosk.flow.preparation import PREVIEW_EDGE_PX, Preparation, suited_to
from kiosk.flow.staff.ports import StaffServices
from kiosk.flow.staging import StagingArea
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.page import PageSettings
from kiosk.media.phone.ports import EventListener, NewReception, Place, Reception
from kiosk.updates.applying import Applying
from kiosk.uploads.ballast import Ballast
from kiosk.uploads.journal import Journal, JournalUnusable
from kiosk.uploads.line.ceiling import Ceiling, CeilingRules
from kiosk.uploads.progress import JournalProgress
from kiosk.uploads.rebuild import Rebuilt, rebuild
from kiosk.uploads.spool import Spool, spool_unwritable
from kiosk.uploads.step_down import is_due, step_down

LAST_WORKER_ENDS_S: Final = 10.0
"""How long a start after a roll-back waits for the rolled-back version's uploader, which is given 5 s to end."""


class NotEnrolled(KioskError):
    """This kiosk has no backend yet."""


class WorkerRunning(KioskError):
    """Another process holds this data folder's worker lock."""


@dataclass(frozen=True, slots=True)
class Kiosk:
    """One data folder's kiosk: its settings, and makers for its parts."""

    data: DataFolder
    config: KioskConfig
    """What is in force: this kiosk's file, and over it what the shop sets. Never to be saved as the former."""
    clock: Clock

    @classmethod
    def load(cls, data: DataFolder, clock: Clock | None = None) -> Self:
        """Raises ConfigInvalid, and SpoolUnwritable where the data folder can't be made."""
        try:
            for folder in (data.root, data.spool, data.staging):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            raise spool_unwritable(exc, data.root) from exc
        if not os.access(data.root, os.W_OK):
            raise spool_unwritable(PermissionError(errno.EACCES, os.strerror(errno.EACCES)), data.root)
        return cls(data, settings_in_force(data), clock or SystemClock())

    @property
    def spool(self) -> Spool:
        return Spool(self.data.spool)

    @property
    def rendition_spec(self) -> RenditionSpec:
        photos = self.config.photos
        return RenditionSpec(photos.long_edge_px, photos.target_ssimulacra2, keep_capture_time=photos.keep_capture_time)

    def shop_terms(self) -> ShopTerms:
        """As the files have them in this moment. Raises ConfigInvalid."""
        return ShopTerms.of(settings_in_force(self.data))

    def key_store(self) -> DeviceKeyStore:
        return key_store(self.config.identity.key_store, self.data)

    def journal(self) -> Journal:
        return Journal.open(self.data.journal, self.clock)

    def progress(self) -> JournalProgress:
        return JournalProgress(self.data.journal, self.clock)

    def checkout(self) -> Checkout:
        long_edge_px = self.config.photos.long_edge_px
        return Checkout(self.data.journal, self.spool, self.data.root, self.clock, long_edge_px=long_edge_px)

    def imaging_pool(self) -> ImagingPool:
        return ImagingPool(self.config.imaging_processes)

    def staging(self) -> StagingArea:
        """This process's; one is enough for all of its sessions."""
        return StagingArea(self.data.staging)

    def preparation(self, pool: ImagingPool, staging: StagingArea) -> Preparation:
        """Reads the journal, and so not for the GUI's thread."""
        spec = replace(self.rendition_spec, preview_edge_px=PREVIEW_EDGE_PX)
        return Preparation(pool, staging.new_session(), suited_to(self.goodput_bytes_s(), spec))

    def goodput_bytes_s(self) -> float | None:
        """What the line carried of late; None where that is not known."""
        try:
            with self.journal() as journal:
                return journal.line().goodput_bytes_s
        except JournalUnusable:  # checkout says so, once there is something to lose
            return None

    def phone_receptions(self) -> NewReception | None:
        """What makes a session's reception of photos from phones, not open yet; None where the shop wants none."""
        # aiohttp takes a third of a second: not for commands without phones, and not while a screen is in use.
        from kiosk.media.phone.reception import PhoneReception  # noqa: PLC0415

        settings = self.config.phone
        limits = ReceptionLimits(
            photo_bytes=settings.photo_mb * 1_000_000,
            session_photos=settings.photos,
            session_bytes=settings.session_mb * 1_000_000,
        )
        room = ArrivalRoom(self.data.root, self.config.photos.long_edge_px)

        def new_reception(folder: Path, tell: EventListener, language: str) -> Reception:
            return PhoneReception(
                folder,
                ProbeJudge(),
                room,
                tell,
                place=Place(settings.address, settings.port),
                page=PageSettings(language, self.config.shop.name),
                limits=limits,
                clock=self.clock,
            )

        return new_reception if settings.enabled else None

    def api_client(self) -> ApiClient:
        """Raises NotEnrolled or KeyStoreUnusable."""
        return ApiClient(self.config.backend.api_url, self.clock, self._token_signer())

    def staff_client(self) -> StaffClient:
        """Raises NotEnrolled or KeyStoreUnusable. Asks the keyring, and so not for the GUI's thread."""
        return StaffClient(self.config.backend.api_url, self.clock, self._token_signer())

    def _token_signer(self) -> TokenSigner:
        if not self.config.enrolled:
            raise NotEnrolled("this kiosk is not enrolled yet: run `kiosk enrol --api URL --code CODE`")
        private_key_pem = self.key_store().load(KEY_NAME)
        if private_key_pem is None:
            raise NotEnrolled("this kiosk's private key is gone from its key store: run `kiosk enrol` again")
        return TokenSigner(DeviceId(self.config.backend.device_id), private_key_pem)

    def staff_services(self) -> StaffServices:
        journal = partial(printing.print_journal, self.data, self.clock)
        printers = partial(printing.running_printers, self.data, self.clock)
        return staff.staff_services(self.data, self.clock, self.staff_client, journal, printers)

    def propose_update(self) -> None:
        """To be called when all other processes of this kiosk have ended: the version that stands ready, if any may be
        started now, is the next one to start.
        """
        applying = self.applying_update()
        if applying is not None:
            applying.propose(self._check_journal)

    def applying_update(self) -> Applying | None:
        """None where no version can ever stand ready, or nobody would start it."""
        return updates.applying_if_set(self.data, self.config, self.clock)

    def _check_journal(self) -> None:
        with self.journal() as journal:
            journal.check()

    def rebuild_journal(self) -> Rebuilt:
        """Raises JournalWhole where there is nothing to mend, WorkerRunning where a worker still uses the journal."""
        with self.worker_lock():
            return rebuild(self.data.journal, self.spool, self.clock)

    def step_down(self) -> None:
        """After a roll-back, before anything opens the journal. Raises JournalUnusable, and WorkerRunning where the
        version that was rolled back still sends.
        """
        if is_due(self.data.journal):
            with self.worker_lock(patience_s=LAST_WORKER_ENDS_S):
                self.step_down_under_lock()

    def step_down_under_lock(self) -> None:
        """For who holds the worker lock: once more where the disk may be full and the ballast makes room."""
        try:
            step_down(self.data.journal, self.spool, self.clock)
        except JournalUnusable:
            if not Ballast(self.data.ballast).release():
                raise
            step_down(self.data.journal, self.spool, self.clock)

    def ceiling(self) -> Ceiling:
        return Ceiling(CeilingRules.of(self.config.line), self.clock)

    @contextmanager
    def worker_lock(self, patience_s: float = 0) -> Iterator[None]:
        try:
            with filelock.FileLock(self.data.worker_lock, timeout=patience_s):
                yield
        except filelock.Timeout as exc:
            raise WorkerRunning(f"another worker already sends the photos of {self.data.root}") from exc
        except PermissionError as exc:
            raise spool_unwritable(exc, self.data.root) from exc


def key_store(kind: str, data: DataFolder) -> DeviceKeyStore:
    return FileStore(data.keys) if kind == KeyStoreKind.FILE else KeyringStore()
