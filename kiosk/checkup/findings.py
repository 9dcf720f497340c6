"""What a check found: good, or a trouble with what was seen and the one sentence that says what to mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.errors import KioskError


class CheckName(StrEnum):
    """In the order in which they are made and shown: who mends from above mends causes first."""

    VERSION = "version"
    SETTINGS = "settings"
    DISK = "disk"
    JOURNAL = "journal"
    KEYRING = "keyring"
    NETWORK = "network"
    CLOCK = "clock"
    BACKEND = "backend"
    PRINTER = "printer"


class Verdict(StrEnum):
    GOOD = "good"
    MEND = "mend"  # a person must act
    OPEN = "open"  # can't be told before something else is mended, which says so itself


class Trouble(StrEnum):
    """What is wrong, by a code that the touchscreen has words for in each language."""

    KIOSK_OLDER = "kiosk_older"
    BACKEND_OLDER = "backend_older"
    SETTINGS_WRONG = "settings_wrong"
    DISK_FULL = "disk_full"
    DISK_UNWRITABLE = "disk_unwritable"
    JOURNAL_UNUSABLE = "journal_unusable"
    NO_KEYRING = "no_keyring"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_FAILS = "keyring_fails"
    KEY_GONE = "key_gone"
    NAME_UNKNOWN = "name_unknown"
    NO_ANSWER = "no_answer"
    CERTIFICATE_REFUSED = "certificate_refused"
    CERTIFICATE_TIME = "certificate_time"
    PROXY_REFUSES = "proxy_refuses"
    SIGN_IN_PAGE = "sign_in_page"
    CLOCK_WRONG = "clock_wrong"
    NOT_ENROLLED = "not_enrolled"
    DEVICE_REFUSED = "device_refused"
    BACKEND_TROUBLE = "backend_trouble"
    PRINTER_SILENT = "printer_silent"
    PRINTER_WAITS = "printer_waits"
    PRINT_IMPOSSIBLE = "print_impossible"
    OTHER = "other"


MEND: Final[Mapping[Trouble, str]] = MappingProxyType(
    {
        Trouble.KIOSK_OLDER: "Update this kiosk: it is older than the backend.",
        Trouble.BACKEND_OLDER: "Deploy the backend anew: it is older than this kiosk.",
        Trouble.SETTINGS_WRONG: "Correct the settings file, or delete the part that is wrong.",
        Trouble.DISK_FULL: "Make room on this disk: no order is taken until there is some.",
        Trouble.DISK_UNWRITABLE: "Give this user the right to write to the data folder, on a disk that is whole.",
        Trouble.JOURNAL_UNUSABLE: "Run `kiosk recover`: it keeps the old journal and loses no photo.",
        Trouble.NO_KEYRING: (
            'Start the system\'s keyring, or have the key kept in a file on purpose: key_store = "file" below'
            " [identity] in config.toml."
        ),
        Trouble.KEYRING_LOCKED: "Unlock the system's keyring, and have it unlocked by the log-in from now on.",
        Trouble.KEYRING_FAILS: "Restart the system's keyring, or log in anew; what it said stands beside.",
        Trouble.KEY_GONE: "Enrol this kiosk anew: its private key is no longer where it was kept.",
        Trouble.NAME_UNKNOWN: "Check the backend's address for a slip, and this machine's network and DNS.",
        Trouble.NO_ANSWER: "Check cable, Wi-Fi and firewall: nothing answers at the backend's address.",
        Trouble.CERTIFICATE_REFUSED: (
            "Have the network let this connection through unopened, or correct the address: the certificate is not"
            " the backend's."
        ),
        Trouble.CERTIFICATE_TIME: "Set this machine's date and time: by them, the backend's certificate is not valid.",
        Trouble.PROXY_REFUSES: "Correct the proxy of this machine (HTTPS_PROXY), or have it let the backend through.",
        Trouble.SIGN_IN_PAGE: "Sign in to this network once, or correct the address: something else answers there.",
        Trouble.CLOCK_WRONG: "Set this machine's clock, and have it set by the network from now on.",
        Trouble.NOT_ENROLLED: "Enrol this kiosk: start it and follow the screen, or run `kiosk enrol`.",
        Trouble.DEVICE_REFUSED: "Ask the owner whether this kiosk was revoked, and enrol it anew.",
        Trouble.BACKEND_TROUBLE: "Try again in a few minutes; if it stays, ask the owner to look at the backend.",
        Trouble.PRINTER_SILENT: "Switch the printer on and check its cable or network, and its address in config.toml.",
        Trouble.PRINTER_WAITS: "See to the printer: it says what it wants.",
        Trouble.PRINT_IMPOSSIBLE: "Put the paper in that the shop sells, or take the size off the list of prints.",
        Trouble.OTHER: "Do what the text says; if it does not help, ask for support with `kiosk support-bundle`.",
    }
)


class CheckFailed(KioskError):
    """A check's own word on what is wrong; its text is what was seen."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        super().__init__(detail)
        self.trouble = trouble


class NotYetKnown(KioskError):
    """Nothing can be said before something else is mended; its text names that."""


@dataclass(frozen=True, slots=True)
class Finding:
    check: CheckName
    verdict: Verdict
    detail: str
    """What was seen, for whoever mends it; English."""
    trouble: Trouble | None = None
    """Of MEND alone."""

    @property
    def good(self) -> bool:
        return self.verdict is Verdict.GOOD

    @property
    def mend(self) -> str:
        """One sentence, in English; empty where there is nothing to mend."""
        return "" if self.trouble is None else MEND[self.trouble]

    def as_json(self) -> dict[str, object]:
        told: dict[str, object] = {"check": self.check, "good": self.good, "detail": self.detail}
        if self.trouble is not None:
            told |= {"trouble": self.trouble, "mend": self.mend}
        return told


Check = Callable[[], str]
"""Says what is good; raises CheckFailed, NotYetKnown, or any KioskError, whose text then says what to do. May block."""


def examine(checks: Mapping[CheckName, Check]) -> Iterator[Finding]:
    """One after the other, as they are asked for."""
    for name, check in checks.items():
        try:
            yield Finding(name, Verdict.GOOD, check())
        except NotYetKnown as exc:
            yield Finding(name, Verdict.OPEN, str(exc))
        except CheckFailed as exc:
            yield Finding(name, Verdict.MEND, str(exc), exc.trouble)
        except KioskError as exc:
            yield Finding(name, Verdict.MEND, str(exc), Trouble.OTHER)
