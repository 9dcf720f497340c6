"""What Schemathesis finds and what is right all the same, each with its reason. Anything else is a failure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Explained:
    failure: str
    """Schemathesis' name of the failure's class."""
    status: int
    body: str
    """A pattern that the whole answer matches."""
    reason: str

    def covers(self, failure: str, status: int, body: str) -> bool:
        return (failure, status) == (self.failure, self.status) and re.fullmatch(self.body, body) is not None


EXPLAINED: Final = (
    Explained(
        "RejectedPositiveData",
        400,
        r'.*"(photo_id: its manifest has no parts; it goes in one piece|part_numbers: the photo has \d+)".*',
        "A request for parts depends on the manifest that went before; no schema of the request can tell that.",
    ),
    Explained(
        "UnsupportedMethodResponse",
        404,
        r'.*"code":"route_unknown".*',
        "An HTTP API routes by method and path together: what no route takes is unknown, and which version this"
        " backend speaks is of more use to a kiosk than an Allow header.",
    ),
)
