"""Why a new version is not taken now. The version that runs goes on, whatever it is.

UpdateFailed
├── UpdatesUnset       no address, no trusted keys, or not installed in slots: a person must set it up
├── ListUnreachable    the line or the host; tried again by itself
├── ListExpired        nobody signed the list anew, somebody holds an old one back, or this machine's clock is wrong
├── Untrusted          signatures, versions, lengths or hashes are wrong; tried again much later
├── ArchiveRefused     signed, and yet nothing that this machine unpacks
├── NoRoom             on a disk; what was loaded so far stays
├── AnotherLooks       another process of this kiosk is at it
└── Interrupted        this process ends; the next one goes on
"""

from __future__ import annotations

from kiosk.errors import KioskError


class UpdateFailed(KioskError):
    """Nothing was changed of what runs."""


class UpdatesUnset(UpdateFailed):
    pass


class ListUnreachable(UpdateFailed):
    pass


class ListExpired(UpdateFailed):
    pass


class Untrusted(UpdateFailed):
    pass


class ArchiveRefused(UpdateFailed):
    pass


class NoRoom(UpdateFailed):
    pass


class AnotherLooks(UpdateFailed):
    pass


class Interrupted(UpdateFailed):
    """This process is told to end; the next one goes on where it was."""
