"""Takes uploads in: announcements, slices, questions, withdrawals. Lives on the reception's event loop."""

from __future__ import annotations

import asyncio
import errno
from typing import Final

from aiohttp import web

from kiosk.clock import Clock
from kiosk.media.phone import messages
from kiosk.media.phone.intake import UPLOAD_ID, Intake, Upload, UploadState
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.ports import EventListener, PhotoArrived, PhotoJudge, PhotoTurnedAway, ReceptionState
from kiosk.media.phone.refusals import Code, TurnedAway
from kiosk.media.phone.shelf import Shelf

HEAD_BYTES: Final = 4_096
"""Of the file, by which the judge knows a video before all of it came."""

STATE_EVERY_S: Final = 1.0

_DISK_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})


class Desk:
    def __init__(
        self,
        intake: Intake,
        shelf: Shelf,
        judge: PhotoJudge,
        tell: EventListener,
        *,
        limits: ReceptionLimits,
        clock: Clock,
    ) -> None:
        self._intake = intake
        self._shelf = shelf
        self._judge = judge
        self._tell = tell
        self._limits = limits
        self._clock = clock
        self._phones: set[str] = set()
        self._writers: dict[str, asyncio.Task[object]] = {}
        self._verdicts: dict[str, asyncio.Task[None]] = {}
        self._heads_known: set[str] = set()
        self._received_bytes = 0
        self._told = ReceptionState()
        self._told_at_s = clock.monotonic_s()

    def meet(self, address: str) -> None:
        """Counts the phone, or raises TurnedAway where there are enough of them."""
        if address in self._phones:
            return
        if len(self._phones) >= self._limits.phones:
            raise TurnedAway(Code.TOO_MANY_PHONES, f"at most {self._limits.phones} phones")
        self._phones.add(address)
        self._tell_state()

    async def answer(self, request: web.BaseRequest, upload_id: str) -> web.Response:
        """Raises TurnedAway, and ConnectionError where the phone is gone."""
        if not UPLOAD_ID.fullmatch(upload_id):
            raise TurnedAway(Code.NO_SUCH_THING, "no id of an upload")
        match request.method:
            case "PUT":
                return await self._announce(request, upload_id)
            case "PATCH":
                return await self._take_slice(request, self._intake.upload(upload_id))
            case "HEAD":
                return await self._state(self._intake.upload(upload_id))
            case "DELETE":
                return await self._give_up(self._intake.upload(upload_id))
            case _:
                raise TurnedAway(Code.NOT_UNDERSTOOD, "no such method here")

    async def close(self) -> None:
        """Ends what is being written and judged."""
        ending = [*self._writers.values(), *self._verdicts.values()]
        for task in ending:
            task.cancel()
        if ending:
            await asyncio.wait(ending)

    async def _announce(self, request: web.BaseRequest, upload_id: str) -> web.Response:
        if request.content_type != messages.ANNOUNCEMENT_TYPE:
            raise TurnedAway(Code.NOT_UNDERSTOOD, "an announcement is JSON")
        _length_bytes(request, messages.ANNOUNCEMENT_BYTES_MAX)
        try:
            async with asyncio.timeout(self._limits.silence_s):
                body = await request.content.read()
        except TimeoutError:
            raise TurnedAway(Code.TOO_SLOW, "an announcement that does not end") from None
        facts = messages.decode_announcement(body)
        upload = self._intake.announce(upload_id, facts.name, facts.size_bytes, facts.modified_ms)
        self._tell_state()
        if facts.size_bytes == 0 and upload.state is UploadState.RECEIVING:
            self._store(upload, b"")
            await self._judged(upload)
        return _about(upload, status=201)

    async def _take_slice(self, request: web.BaseRequest, upload: Upload) -> web.Response:
        if request.content_type != messages.SLICE_TYPE:
            raise TurnedAway(Code.NOT_UNDERSTOOD, "a slice is bytes")
        length_bytes = _length_bytes(request, self._limits.slice_bytes)
        offset_bytes = messages.decode_count(request.headers.get(messages.OFFSET_HEADER), "bytes before")
        await self._take_over(upload)
        self._intake.check_slice(upload, offset_bytes, length_bytes)
        writer = asyncio.current_task()
        assert writer is not None
        self._writers[upload.id] = writer
        try:
            await self._receive(request, upload, length_bytes)
        finally:
            del self._writers[upload.id]
        await self._judged(upload)
        return _about(upload)

    async def _state(self, upload: Upload) -> web.Response:
        await self._take_over(upload)
        await self._judged(upload)
        return _about(upload)

    async def _give_up(self, upload: Upload) -> web.Response:
        """A photo that has arrived stays: the customer sees it on the screen, and leaves it out there."""
        await self._take_over(upload)
        await self._judged(upload)
        if upload.state is UploadState.RECEIVING:
            self._drop(upload)
        return _about(upload)

    async def _take_over(self, upload: Upload) -> None:
        """Ends an older request for the same upload, which waits for bytes that a lost connection will never bring."""
        while (writer := self._writers.get(upload.id)) is not None:
            writer.cancel()
            await asyncio.wait({writer})

    async def _receive(self, request: web.BaseRequest, upload: Upload, length_bytes: int) -> None:
        """Puts what comes onto the disk as it comes: all that came before a cut counts."""
        end_bytes = upload.offset_bytes + length_bytes
        try:
            async with asyncio.timeout(self._limits.slice_deadline_s(length_bytes)):
                while upload.offset_bytes < end_bytes:
                    async with asyncio.timeout(self._limits.silence_s):
                        content = await request.content.readany()
                    if not content:
                        raise ConnectionResetError("a body that ends before its length")
                    self._store(upload, content[: end_bytes - upload.offset_bytes])
        except TimeoutError:
            raise TurnedAway(Code.TOO_SLOW, "a slice that does not come") from None

    def _store(self, upload: Upload, content: bytes) -> None:
        try:
            self._shelf.write(upload.id, upload.offset_bytes, content)
        except OSError as exc:
            if exc.errno not in _DISK_FULL:
                raise
            self._drop(upload)
            raise TurnedAway(Code.NO_ROOM, "the disk is full") from exc
        upload.offset_bytes += len(content)
        self._received_bytes += len(content)
        if self._clock.monotonic_s() - self._told_at_s >= STATE_EVERY_S:
            self._tell_state()

    async def _judged(self, upload: Upload) -> None:
        """Returns when nothing more can be said of it with the bytes that are here; however the connection fares."""
        if upload.state is UploadState.RECEIVING:
            self._judge_head(upload)
        if upload.state is UploadState.RECEIVING and upload.rest_bytes == 0:
            upload.move(UploadState.WHOLE)
            self._verdicts[upload.id] = asyncio.create_task(self._judge_whole(upload))
        verdict = self._verdicts.get(upload.id)
        if verdict is not None:
            await asyncio.shield(verdict)

    def _judge_head(self, upload: Upload) -> None:
        if upload.id in self._heads_known or upload.offset_bytes < min(HEAD_BYTES, max(upload.size_bytes, 1)):
            return
        with self._shelf.part(upload.id).open("rb") as file:
            reason = self._judge.by_head(file.read(HEAD_BYTES))
        self._heads_known.add(upload.id)
        if reason is not None:
            self._refuse(upload, reason)

    async def _judge_whole(self, upload: Upload) -> None:
        part = self._shelf.part(upload.id)
        try:
            reason = await asyncio.to_thread(self._judge.by_file, part)
            if reason is not None:
                self._refuse(upload, reason)
                return
            path = self._shelf.place(upload.id, upload.modified_ms)
            upload.move(UploadState.ARRIVED)
        except Exception:  # goes on to whoever waits; the phone may send it anew
            self._drop(upload)
            raise
        finally:
            del self._verdicts[upload.id]
        arrived = self._intake.count(UploadState.ARRIVED)
        self._tell(PhotoArrived(path, upload.name, upload.size_bytes, arrived))
        self._tell_state()

    def _refuse(self, upload: Upload, reason: str) -> None:
        upload.move(UploadState.REFUSED, reason)
        self._shelf.discard(upload.id)
        self._tell(PhotoTurnedAway(upload.name, reason))
        self._tell_state()

    def _drop(self, upload: Upload) -> None:
        self._intake.forget(upload)
        self._shelf.discard(upload.id)
        self._heads_known.discard(upload.id)
        self._tell_state()

    def _tell_state(self) -> None:
        state = ReceptionState(
            phones=len(self._phones),
            coming=self._intake.coming,
            arrived=self._intake.count(UploadState.ARRIVED),
            bytes_received=self._received_bytes,
        )
        self._told_at_s = self._clock.monotonic_s()
        if state != self._told:
            self._told = state
            self._tell(state)


def _about(upload: Upload, status: int = 200) -> web.Response:
    refused = upload.state is UploadState.REFUSED
    return web.Response(status=422 if refused else status, headers=messages.upload_headers(upload))


def _length_bytes(request: web.BaseRequest, most_bytes: int) -> int:
    """What the request says that it brings; no bodies of unknown length, no compressed ones."""
    if "Content-Encoding" in request.headers:
        raise TurnedAway(Code.NOT_UNDERSTOOD, "a compressed body")
    length_bytes = messages.decode_count(request.headers.get("Content-Length"), "bytes")
    if length_bytes > most_bytes:
        raise TurnedAway(Code.TOO_LARGE, f"{length_bytes} bytes in one request; at most {most_bytes}")
    return length_bytes
