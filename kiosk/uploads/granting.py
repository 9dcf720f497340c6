"""Gets leave to send: presigned URLs for the next photos, on demand, so that few of them ever expire unused."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import PhotoId
from backend_lambdas.contract.uploads import PartGrant, PartsRequest, UploadGrant
from kiosk.api.storage import FileSlice
from kiosk.uploads.backend_line import BackendLine
from kiosk.uploads.confirmation import Confirmation
from kiosk.uploads.journal import Journal, JournaledPhoto
from kiosk.uploads.line.line import Line
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage

GRANTS_AHEAD: Final = 2
"""Grants held for each connection. More: the last ones expire on a slow line. Fewer: connections wait for the
backend's answer."""

PARTS_AHEAD: Final = 8
"""Parts granted at a time: at 8 MiB each good for 15 minutes on 600 kbit/s. More: the last ones expire on a slow line
and are asked for again. Fewer: a fast line waits for the backend's answer."""

PREVIEW_TRIES: Final = 2
"""Of a photo that take its preview along. More: a line that swallows previews alone holds their photos up for longer.
Fewer: what was under way when the line broke stays without."""

GRANT_MARGIN: Final = timedelta(seconds=30)
"""A grant that ends sooner is not begun with: the PUT reaches S3 a little later than it leaves."""


@dataclass(frozen=True, slots=True)
class PreviewPut:
    """May be tried before its photo's."""

    url: str
    headers: dict[str, str]
    body: FileSlice


@dataclass(frozen=True, slots=True)
class GrantedPut:
    """One PUT that may be made: a photo, or one part of a large one."""

    photo: JournaledPhoto
    url: str
    headers: dict[str, str]
    expires_at: datetime
    body: FileSlice
    part_number: int | None = None
    preview: PreviewPut | None = None


class Granting:
    """Belongs to the worker's thread."""

    def __init__(
        self, journal: Journal, spool: Spool, backend: BackendLine, confirmation: Confirmation, line: Line
    ) -> None:
        self._journal = journal
        self._spool = spool
        self._backend = backend
        self._confirmation = confirmation
        self._line = line
        self._granted: deque[GrantedPut] = deque()
        self._parts: dict[PhotoId, deque[GrantedPut]] = {}
        """Of large photos under way: the parts granted after the one that is being sent."""

    def next(self, now: datetime) -> GrantedPut | None:
        """The next PUT of a photo that is not under way yet. `now` by the backend's clock."""
        while self._granted:
            put = self._granted.popleft()
            # It may have been confirmed meanwhile (an earlier PUT's answer was lost), or its order refused.
            if put.expires_at - GRANT_MARGIN > now and self._journal.work.is_to_be_sent(put.photo.photo_id):
                return put
            self._parts.pop(put.photo.photo_id, None)
            self._line.patience.hold(put.photo.photo_id)  # or grants that end at once would be asked for without end
        return None

    def next_part(self, photo: JournaledPhoto, now: datetime) -> GrantedPut | None:
        """The next part of a large photo that is under way; None where it is complete or has to wait."""
        granted = self._parts.get(photo.photo_id, deque())
        while granted:
            put = granted.popleft()
            if put.expires_at - GRANT_MARGIN > now:
                return put
        if self._backend.may_ask(photo.order_id) and self._ask_for_parts(photo):
            return self._parts[photo.photo_id].popleft()
        return None

    def stop(self, photo: JournaledPhoto) -> None:
        """A large photo is not under way any more."""
        self._parts.pop(photo.photo_id, None)

    def discard(self) -> None:
        """One URL was refused: those that came with it are as old, or as wrong, and are asked for anew."""
        for put in self._granted:
            self._parts.pop(put.photo.photo_id, None)
        self._granted.clear()

    def top_up(self, connections: int) -> bool:
        """Asks for the next grants where few are held, in one call at most. Whether it asked."""
        if len(self._granted) >= connections:
            return False
        photos = self._next_photos(min(limits.UPLOAD_GRANTS_MAX, GRANTS_AHEAD * connections))
        if not photos:
            return False
        if photos[0].parts is not None:
            self._begin_large(photos[0])
            return True
        self._ask_for_photos(photos)
        return True

    def _next_photos(self, count: int) -> Sequence[JournaledPhoto]:
        """Of the oldest order that has some: either small ones or one large one, none of them granted already."""
        claimed = {put.photo.photo_id for put in self._granted}
        look_at = count + len(claimed) + self._line.patience.count_waiting()
        for order in self._journal.work.open_orders():
            if order.stage is not OrderStage.ANNOUNCED or not self._backend.may_ask(order.order_id):
                continue
            photos = [
                photo
                for photo in self._journal.work.spooled(order.order_id, look_at)
                if photo.photo_id not in claimed and self._line.patience.is_due(photo.photo_id)
            ]
            if photos and photos[0].parts is not None:
                return photos[:1]
            if photos:
                return [photo for photo in photos if photo.parts is None][:count]
        return ()

    def _ask_for_photos(self, photos: Sequence[JournaledPhoto]) -> None:
        grants = self._backend.grants(photos)
        if grants is None:
            return
        by_photo = {grant.photo_id: grant for grant in grants}
        for photo in photos:
            if photo.photo_id in by_photo:
                self._granted.append(self._put_of(photo, by_photo[photo.photo_id]))
            else:  # verified already, after a PUT whose answer was lost: it only has to be confirmed
                self._line.patience.hold(photo.photo_id)
                self._confirmation.expect(photo.order_id)

    def _begin_large(self, photo: JournaledPhoto) -> None:
        preview = self._preview_of_large(photo)
        if self._backend.may_ask(photo.order_id) and self._ask_for_parts(photo):
            first = self._parts[photo.photo_id].popleft()
            self._granted.append(replace(first, preview=preview))

    def _preview_of_large(self, photo: JournaledPhoto) -> PreviewPut | None:
        """Asked for as if the photo went whole, since grants of parts know nothing of previews; once, before the first
        of them.
        """
        if photo.preview is None or self._journal.multiparts.state(photo.photo_id).upload_id is not None:
            return None
        grants = self._backend.grants([photo])
        return _preview_put(self._spool, photo, grants[0]) if grants else None

    def _ask_for_parts(self, photo: JournaledPhoto) -> bool:
        """Whether there is a part to send. A photo that turns out to be complete is moved to SENT."""
        assert photo.parts is not None
        state = self._journal.multiparts.state(photo.photo_id)
        numbers = range(1, len(photo.parts.checksums_sha256) + 1)
        missing = [number for number in numbers if number not in state.acknowledged]
        request = PartsRequest(tuple(missing[:PARTS_AHEAD]), state.upload_id)
        answer = self._backend.parts(photo, request)
        if answer is None:
            return False
        self._journal.multiparts.note(photo.photo_id, answer.upload_id, answer.stored_parts)
        if answer.complete:
            self._journal.move_photo(photo.photo_id, PhotoStage.SENDING)
            self._journal.move_photo(photo.photo_id, PhotoStage.SENT)
            self._line.patience.release(photo.photo_id)
            self._confirmation.expect(photo.order_id)
            return False
        self._parts[photo.photo_id] = deque(self._part_put_of(photo, grant) for grant in answer.grants)
        if not answer.grants:  # S3 knows other parts than this kiosk believed; what it said is noted now
            self._line.patience.hold(photo.photo_id)
        return bool(answer.grants)

    def _put_of(self, photo: JournaledPhoto, grant: UploadGrant) -> GrantedPut:
        body = FileSlice(self._spool.path(photo.order_id, photo.photo_id), 0, photo.size_bytes)
        return GrantedPut(
            photo,
            grant.url,
            grant.headers,
            datetime.fromisoformat(grant.expires_at),
            body,
            preview=_preview_put(self._spool, photo, grant),
        )

    def _part_put_of(self, photo: JournaledPhoto, grant: PartGrant) -> GrantedPut:
        assert photo.parts is not None
        offset_bytes = (grant.part_number - 1) * photo.parts.size_bytes
        size_bytes = min(photo.parts.size_bytes, photo.size_bytes - offset_bytes)
        body = FileSlice(self._spool.path(photo.order_id, photo.photo_id), offset_bytes, size_bytes)
        expires_at = datetime.fromisoformat(grant.expires_at)
        return GrantedPut(photo, grant.url, grant.headers, expires_at, body, grant.part_number)


def _preview_put(spool: Spool, photo: JournaledPhoto, grant: UploadGrant) -> PreviewPut | None:
    if photo.preview is None or grant.preview is None or photo.attempts >= PREVIEW_TRIES:
        return None
    body = FileSlice(spool.preview_path(photo.order_id, photo.photo_id), 0, photo.preview.size_bytes)
    return PreviewPut(grant.preview.url, grant.preview.headers, body)
