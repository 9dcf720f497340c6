"""How much one customer's reception takes, of what, and how slowly it may come."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReceptionLimits:
    photo_bytes: int = 200_000_000
    """Of one file. Larger: fewer of them fill the disk. Smaller: a raw file or a TIFF of 60 MP is refused. What
    the imaging engine takes at most stands in `kiosk/imaging/budget.py`."""
    session_photos: int = 500
    session_bytes: int = 8_000_000_000
    """Of all photos of one session that are coming or have arrived: 500 of 16 MB."""
    announcements: int = 2_000
    """Files that are spoken of at all, refused ones with them: what a flood of names may take of the memory."""
    phones: int = 8
    """Addresses from which the code is used. A family has fewer; a crowd that photographed the code has more."""
    connections: int = 48
    connections_per_phone: int = 12
    """A browser opens six at a time, and may hold those of the page before as long again."""
    requests_per_s: float = 100.0
    """Of one address. A small photo takes three requests, a large one a request for each slice."""
    requests_burst: int = 200
    slice_bytes: int = 4 * 1024 * 1024
    """Of one request. Larger: a lost request costs more, and its deadline says less. Smaller: more round trips."""
    headers_s: float = 15.0
    """Until a connection has said what it wants, and between two requests."""
    silence_s: float = 20.0
    """Without a byte, in the middle of a slice. Wi-Fi that roams is back within ten."""
    slowest_bytes_s: int = 8 * 1024
    """A slice that comes slower for its whole length is cut; what came of it stays."""
    lifetime_s: float = 3600.0
    """After which the code is dead whatever happened, should nobody have closed the reception."""

    def slice_deadline_s(self, size_bytes: int) -> float:
        return self.silence_s + size_bytes / self.slowest_bytes_s
