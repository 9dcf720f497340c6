"""Which checks this kiosk's machine is put to: by `kiosk doctor`, by a support bundle, and while it is set up."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import metadata
from types import MappingProxyType
from typing import Final

from kiosk.api.client import ApiClient
from kiosk.api.identity import KEY_NAME
from kiosk.app import printing
from kiosk.app.kiosk import Kiosk
from kiosk.checkup.backend import BackendExam
from kiosk.checkup.disk import check_disk
from kiosk.checkup.findings import Check, CheckFailed, CheckName, NotYetKnown, Trouble
from kiosk.checkup.key_store import check_key_store
from kiosk.checkup.printers import check_printers
from kiosk.config import ConfigInvalid, KioskConfig
from kiosk.data_folder import APP_NAME
from kiosk.fleet.settings_file import SettingsFile
from kiosk.flow.room import DISK_RESERVE_BYTES
from kiosk.uploads.journal import JournalUnusable


def checks_of(kiosk: Kiosk) -> Mapping[CheckName, Check]:
    """For one examination, on one thread: the backend is asked once, and the keyring, too."""
    if not kiosk.config.enrolled:
        return _in_order(_machine_checks(kiosk, None), WITHOUT_BACKEND)
    api_url = kiosk.config.backend.api_url
    exam = BackendExam(api_url, partial(ApiClient, api_url, kiosk.clock), kiosk.api_client)
    return _in_order(_machine_checks(kiosk, KEY_NAME), _backend_checks(exam))


def checks_before_enrolment(kiosk: Kiosk, api_url: str) -> Mapping[CheckName, Check]:
    """As `checks_of`, of a machine that is to be enrolled there."""
    exam = BackendExam(api_url, partial(ApiClient, api_url, kiosk.clock), None)
    return _in_order(_machine_checks(kiosk, None), _backend_checks(exam))


def _in_order(*parts: Mapping[CheckName, Check]) -> Mapping[CheckName, Check]:
    checks = {name: check for part in parts for name, check in part.items()}
    return {name: checks[name] for name in CheckName}


def _machine_checks(kiosk: Kiosk, key_name: str | None) -> dict[CheckName, Check]:
    config = kiosk.config
    return {
        CheckName.VERSION: lambda: metadata.version(APP_NAME),
        CheckName.SETTINGS: partial(_check_settings, kiosk),
        CheckName.DISK: partial(check_disk, kiosk.data.root, DISK_RESERVE_BYTES),
        CheckName.JOURNAL: partial(_check_journal, kiosk),
        CheckName.KEYRING: lambda: check_key_store(kiosk.key_store(), key_name),
        CheckName.PRINTER: lambda: check_printers(
            printing.printer_openers(config),
            config.prints.catalogue,
            printing.routes(config),
            printing.chosen_printers(kiosk.data, config),
        ),
    }


def _backend_checks(exam: BackendExam) -> dict[CheckName, Check]:
    return {
        CheckName.VERSION: lambda: exam.check_version(metadata.version(APP_NAME)),
        CheckName.NETWORK: exam.check_network,
        CheckName.CLOCK: exam.check_clock,
        CheckName.BACKEND: exam.check_backend,
    }


def _check_settings(kiosk: Kiosk) -> str:
    try:
        kept = SettingsFile(kiosk.data).read()
        if kept is None or kept.store_id != kiosk.config.backend.store_id:
            return "config.toml alone"
        SettingsFile(kiosk.data).in_force(KioskConfig.load(kiosk.data.config))  # says what is wrong with them
    except ConfigInvalid as exc:
        raise CheckFailed(Trouble.SETTINGS_WRONG, str(exc)) from exc
    return f"version {kept.state.version} of the shop's, over config.toml"


def _check_journal(kiosk: Kiosk) -> str:
    try:
        with kiosk.journal() as journal:
            journal.check()
            return f"whole, {len(journal.work.open_orders())} open orders"
    except JournalUnusable as exc:
        raise CheckFailed(Trouble.JOURNAL_UNUSABLE, str(exc)) from exc


def _not_yet_known() -> str:
    raise NotYetKnown("can't be told before this kiosk has a backend")


def _not_enrolled() -> str:
    raise CheckFailed(Trouble.NOT_ENROLLED, "this kiosk has no backend yet")


WITHOUT_BACKEND: Final[Mapping[CheckName, Check]] = MappingProxyType(
    {CheckName.NETWORK: _not_yet_known, CheckName.CLOCK: _not_yet_known, CheckName.BACKEND: _not_enrolled}
)
