"""What a kiosk is told to do from afar, out of a fixed list, and what it answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final

from backend_lambdas.contract import fields
from backend_lambdas.contract.identifiers import CommandId
from backend_lambdas.contract.rules import Number, Ruled, Text

OPEN_COMMANDS_MAX: Final = 8
"""That wait for one kiosk, and so in one answer. Larger: a kiosk that comes back after a day has an hour's work that
nobody remembers. Smaller: pause, logs, update, restart and resume don't fit."""

COMMAND_LIFETIME_S: Final = 86_400
"""From then on a kiosk that did not come is not told any more. Longer: one that comes back from its repair closes for
the moment, and nobody remembers why. Shorter: what is commanded in the evening is over before the shop opens."""

COMMAND_KIND: Final = Text("not a command", re.compile(r"[a-z][a-z-]{0,31}"))

DETAIL_LENGTH_MAX: Final = 300

DETAIL: Final = Text(
    f"not a line of 1 to {DETAIL_LENGTH_MAX} characters",
    re.compile(rf"[^\u0000-\u001f\u007f-\u009f]{{1,{DETAIL_LENGTH_MAX}}}"),
)
"""Without control characters: it is shown on the owner's terminal, and a stolen kiosk may say anything."""

LOG_BUNDLE_BYTES_MAX: Final = 20_000_000
"""A full folder of logs is some 15 MB, and packed a tenth of it. Larger: a shop's slow line is held for an hour."""


class CommandKind(StrEnum):
    """All that there is: no file, no shell and no argument can be named from afar."""

    RESTART = "restart"
    """The app ends once nobody is before it, and its supervisor starts it again."""
    UPLOAD_LOGS = "upload-logs"
    """A bundle for support, without personal data, goes to a folder of the owner's."""
    PAUSE = "pause"
    """The touchscreen says that it is closed for the moment; what was taken goes on uploading."""
    RESUME = "resume"
    """The end of a pause."""
    UPDATE_NOW = "update-now"
    """A newer version is looked for at once, and not at the next hour."""


class CommandOutcome(StrEnum):
    DONE = "done"
    REFUSED = "refused"
    """This kiosk can't, and it won't help to ask again; the detail says why."""
    FAILED = "failed"
    """It was begun and did not come to its end; the detail says why."""


@dataclass(frozen=True, slots=True)
class OpenCommand(Ruled):
    """To be carried out once, however often it is told; it is told until its result is."""

    command_id: Annotated[CommandId, fields.ULID]
    kind: Annotated[str, COMMAND_KIND]
    """One of CommandKind, or a word that is younger than the kiosk, which then refuses it."""
    issued_at: Annotated[str, fields.UTC_TIME]
    expires_at: Annotated[str, fields.UTC_TIME]
    """From then on it is not told any more; by the backend's clock."""


@dataclass(frozen=True, slots=True)
class CommandResult(Ruled):
    outcome: CommandOutcome
    detail: Annotated[str, DETAIL]
    """One sentence for the owner, and nothing of a customer."""


@dataclass(frozen=True, slots=True)
class CommandAnswered:
    command_id: CommandId
    outcome: CommandOutcome
    """As it stands on record: the first result that came."""


@dataclass(frozen=True, slots=True)
class LogBundle(Ruled):
    """What a kiosk is about to send by a command `upload-logs`."""

    size_bytes: Annotated[int, Number(1, LOG_BUNDLE_BYTES_MAX)]
    checksum_sha256: Annotated[str, fields.SHA256]


@dataclass(frozen=True, slots=True)
class LogGrant(Ruled):
    """Leave to PUT exactly this bundle until `expires_at`."""

    url: str
    headers: dict[str, str]
    """To be sent as they are: the signature covers each of them."""
    expires_at: Annotated[str, fields.UTC_TIME]
