"""Large photos: how each is cut, under which name S3 knows its upload, and which parts S3 has acknowledged."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from backend_lambdas.contract.identifiers import PhotoId
from backend_lambdas.contract.messages import PhotoParts
from kiosk.uploads.journal.connection import Connection
from kiosk.uploads.journal.rows import JournaledPhoto, MultipartState, photo_of


class Multiparts:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def plan(self, cursor: sqlite3.Cursor, photos: Iterable[JournaledPhoto]) -> None:
        """Within the transaction that takes the photos."""
        for photo in photos:
            if photo.parts is None:
                continue
            cursor.execute(
                "INSERT INTO multiparts (photo_id, part_size_bytes) VALUES (?, ?)",
                (photo.photo_id, photo.parts.size_bytes),
            )
            cursor.executemany(
                "INSERT INTO parts (photo_id, part_number, checksum_sha256) VALUES (?, ?, ?)",
                [(photo.photo_id, number, checksum) for number, checksum in enumerate(photo.parts.checksums_sha256, 1)],
            )

    def plans(self, photo_ids: Iterable[PhotoId]) -> Mapping[PhotoId, PhotoParts]:
        """How the large ones among them are cut."""
        sizes: dict[PhotoId, int] = {}
        checksums: defaultdict[PhotoId, list[str]] = defaultdict(list)
        for row in self._connection.read(
            "SELECT photo_id, part_size_bytes, checksum_sha256 FROM multiparts JOIN parts USING (photo_id)"
            " WHERE photo_id IN (SELECT value FROM json_each(?)) ORDER BY photo_id, part_number",
            json.dumps(list(photo_ids)),
        ):
            sizes[row["photo_id"]] = row["part_size_bytes"]
            checksums[row["photo_id"]].append(row["checksum_sha256"])
        return {photo_id: PhotoParts(size, tuple(checksums[photo_id])) for photo_id, size in sizes.items()}

    def planned(self, rows: Sequence[sqlite3.Row]) -> list[JournaledPhoto]:
        """Rows of `photos` with their plans."""
        plans = self.plans(row["photo_id"] for row in rows)
        return [photo_of(row, plans.get(row["photo_id"])) for row in rows]

    def state(self, photo_id: PhotoId) -> MultipartState:
        (upload,) = self._connection.read("SELECT upload_id FROM multiparts WHERE photo_id = ?", photo_id)
        rows = self._connection.read("SELECT part_number FROM parts WHERE photo_id = ? AND acknowledged", photo_id)
        return MultipartState(upload["upload_id"], frozenset(row["part_number"] for row in rows))

    def note(self, photo_id: PhotoId, upload_id: str | None, stored_parts: Iterable[int]) -> None:
        """What S3's own list says, whatever was believed before."""
        with self._connection.transaction() as cursor:
            cursor.execute("UPDATE multiparts SET upload_id = ? WHERE photo_id = ?", (upload_id, photo_id))
            cursor.execute("UPDATE parts SET acknowledged = 0 WHERE photo_id = ? AND acknowledged", (photo_id,))
            self._acknowledge(cursor, photo_id, stored_parts)

    def acknowledge(self, photo_id: PhotoId, part_number: int) -> None:
        """S3 answered the part's PUT."""
        with self._connection.transaction() as cursor:
            self._acknowledge(cursor, photo_id, [part_number])

    @staticmethod
    def _acknowledge(cursor: sqlite3.Cursor, photo_id: PhotoId, part_numbers: Iterable[int]) -> None:
        cursor.executemany(
            "UPDATE parts SET acknowledged = 1 WHERE photo_id = ? AND part_number = ?",
            [(photo_id, number) for number in part_numbers],
        )
