"""The set-up pages of a kiosk that is not enrolled yet, and what they ask for."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from backend_lambdas.contract.limits import DEVICE_NAME_LENGTH_MAX
from kiosk.api.identity import KEY_NAME
from kiosk.app.checkup import checks_before_enrolment, checks_of
from kiosk.app.enrolment import enrol
from kiosk.app.kiosk import Kiosk
from kiosk.checkup.findings import CheckName, Finding, examine
from kiosk.config import KeyStoreKind
from kiosk.flow.setup.invitations import InvitationUnusable, invitation_on
from kiosk.flow.setup.ports import Enrolled, EnrolmentWanted, SetupServices
from kiosk.imaging.workers.worker_pool import ImagingPool, PoolClosedError
from kiosk.media.sources import RemovableSources, SourceFinder
from kiosk.supervisor.pulse import Pulse


def needs_enrolment(kiosk: Kiosk) -> bool:
    """Also where its key is gone. Asks the keyring, and raises KeyStoreUnusable where that can't be read."""
    return not kiosk.config.enrolled or kiosk.key_store().load(KEY_NAME) is None


def run_setup(kiosk: Kiosk, *, windowed: bool) -> int | None:
    """Shows the set-up pages until the kiosk is enrolled and may be started; else returns the exit code."""
    # Qt takes a quarter of a second and needs system libraries that a headless machine lacks.
    from kiosk.ui.application import run_setup_window  # noqa: PLC0415

    with setup_services(kiosk, RemovableSources()) as services:
        pulse = Pulse.of_environment()
        return run_setup_window(services, kiosk.config.session, fullscreen=not windowed, pulse=pulse)


@contextmanager
def setup_services(kiosk: Kiosk, sources: SourceFinder) -> Iterator[SetupServices]:
    codes = _QrCodes()
    try:
        yield SetupServices(
            source_finder=sources,
            invitation_on=lambda root: invitation_on(root, codes.read),
            checkup=partial(_checkup, kiosk),
            enrol=partial(_enrol, kiosk),
            name_proposed=platform.node()[:DEVICE_NAME_LENGTH_MAX],
            address_known=kiosk.config.backend.api_url,
        )
    finally:
        codes.close()


class _QrCodes:
    """Pictures of a stick are decoded where a customer's are: in a worker, started with the first of them."""

    def __init__(self) -> None:
        self._pool: ImagingPool | None = None

    def read(self, picture: Path) -> str | None:
        self._pool = self._pool or ImagingPool(1)
        try:
            return self._pool.qr_text(picture).result()
        except (PoolClosedError, CancelledError) as exc:
            raise InvitationUnusable(f"{picture.name} was not read: the set-up has ended") from exc

    def close(self) -> None:
        if self._pool is not None:
            self._pool.close()


def _checkup(kiosk: Kiosk, api_url: str) -> Iterator[Finding]:
    return examine(checks_before_enrolment(kiosk, api_url))


def _enrol(kiosk: Kiosk, wanted: EnrolmentWanted) -> Enrolled:
    kind = KeyStoreKind(kiosk.config.identity.key_store)
    config = enrol(kiosk.data, wanted.api_url, wanted.code, wanted.device_name, kind, language=wanted.language)
    enrolled = Kiosk.load(kiosk.data, kiosk.clock)
    [finding] = examine({CheckName.BACKEND: checks_of(enrolled)[CheckName.BACKEND]})
    return Enrolled(config.backend.device_id, config.backend.store_id, finding)
