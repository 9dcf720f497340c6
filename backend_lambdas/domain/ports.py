"""What the domain asks of the world. Adapters and the tests' fakes keep the obligations that stand here.

For all: arguments are validated by the caller; a method that cannot do its work raises Unavailable (Throttled where
the service said so) and may then have done it or not, so every method may be called again with the same arguments.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId
    from backend_lambdas.domain.fleet.quota import QuotaCharge
    from backend_lambdas.domain.fleet.records import Device, EnrolmentCode
    from backend_lambdas.domain.mail_events import DeliveryReport
    from backend_lambdas.domain.new_links import LinkRequest
    from backend_lambdas.domain.notice_mail.mail import Mail
    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware, in UTC."""


@dataclass(frozen=True, slots=True)
class NoticeLease:
    lease_id: str
    """Of one invocation and no other."""
    taken_at_s: int
    """Epoch seconds, as the next."""
    until_s: int


@dataclass(frozen=True, slots=True)
class LinkLease:
    """The right to mail a new link, and the count of such mails, this one included."""

    lease_id: str
    """Of one invocation and no other."""
    until_s: int
    """Epoch seconds, as the next."""
    mails_at_s: tuple[int, ...]
    """When each mail of the last day was counted, in order."""
    request_ids: tuple[str, ...]
    """The request that each of them answers."""
    replaces: str | None
    """The id of the lease that stood there when the order was read; None where none did."""

    @property
    def mail_at_s(self) -> int:
        """Of the mail that this lease is for."""
        return self.mails_at_s[-1]


class OrderRecords(Protocol):
    """Reads are consistent: they see every write that was acknowledged before. Expiry is the caller's to judge.

    A move that takes place adds its line to the order's history in the same write; `at` is when, in RFC 3339. When a
    method returns, its order is found where it then stands in its shop's lists, also if an earlier call had done the
    rest.
    """

    def create_head(self, head: OrderHead, charge: QuotaCharge) -> OrderHead:
        """Write the head and charge its device's day, both in one step, if the order has none; the head that stands
        afterwards, own or earlier. Raises QuotaExceeded, with nothing written, where a new order finds no room.
        """

    def add_photos(self, photos: Sequence[PhotoRecord]) -> None:
        """Write each photo that is not there yet and leave the others as they are, whatever their status."""

    def find(self, order_id: OrderId) -> Order | None: ...

    def find_head(self, order_id: OrderId) -> OrderHead | None: ...

    def find_photo(self, order_id: OrderId, photo_id: PhotoId) -> PhotoRecord | None: ...

    def keep_until(self, order_id: OrderId, expires_at_s: int) -> None:
        """Let the head expire no sooner than that; one that expires later stays as it is, and none is made."""

    def mark_processed(self, photo: PhotoRecord, location: str, uploaded_at: str, at: str) -> None:
        """Move the photo to processed, put it into the print queue if something of it is to come on paper, and count it
        on the head: all of it or nothing, and once. Its expiry is written as it stands in `photo`.

        Nothing happens where it is processed already. Raises RecordsInconsistent if there is no such photo.
        """

    def mark_failed(self, photo: PhotoRecord, reason: str, uploaded_at: str) -> None:
        """Move a pending photo to failed, with its expiry as above; nothing happens where it has left pending."""

    def mark_ready(self, order_id: OrderId, at: str) -> None:
        """Move an order whose photos are all processed to ready; nothing happens where it is ready already.

        Raises RecordsInconsistent where a photo is still missing.
        """

    def lease_notice(self, order_id: OrderId, lease: NoticeLease) -> bool:
        """Take the right to send, if the notice waits or the lease on it ran out by now; False if not taken, as where
        the order was cancelled.

        A second call with the same lease says True as the first did: it is held.
        """

    def mark_notice_sent(self, order_id: OrderId, at: str) -> None:
        """To be called under a lease, or on the mail service's word; nothing happens where it is sent already, or was
        suppressed since.

        Raises RecordsInconsistent where no lease was ever taken, or the notice was refused.
        """

    def mark_notice_refused(self, order_id: OrderId, reason: str, at: str) -> None:
        """To be called under a lease; puts the order before staff. Nothing happens where it is sent already."""

    def keep_delivery(self, head: OrderHead, report: DeliveryReport) -> None:
        """Keep the report of a mail that was taken, in one step, if its rank is above that of what is kept.

        One that says suppressed moves the notice there. One that needs staff puts the order before them, and one that
        does not takes it away from them. Nothing happens where the notice waits or was refused.
        """


class LinkLeases(Protocol):
    def lease_link(self, order_id: OrderId, lease: LinkLease) -> bool:
        """Write the lease if its order's notice was sent, it was not cancelled, and no other lease came in between;
        False if not written.

        A second call with the same lease says True as the first did.
        """


@dataclass(frozen=True, slots=True)
class StoredObject:
    size_bytes: int
    checksum_sha256: str | None
    """As S3 computed it, base 64; absent where the object was stored without one. Of an object that came in parts it
    is the composite checksum, with a hyphen and the number of parts."""
    stored_at: str


@dataclass(frozen=True, slots=True)
class PresignedPut:
    url: str
    headers: dict[str, str]


class UploadContent(Protocol):
    """What an upload must be to the byte; a photo's record is one."""

    @property
    def media_type(self) -> str: ...

    @property
    def size_bytes(self) -> int: ...

    @property
    def checksum_sha256(self) -> str:
        """Base 64."""

    @property
    def trace_id(self) -> str: ...


class PhotoStore(Protocol):
    def location(self, key: str) -> str:
        """`s3://bucket/key`."""

    def presign_put(self, key: str, content: UploadContent, *, replace: bool, lifetime_s: int) -> PresignedPut:
        """A URL that takes these bytes at this key and nothing else; without `replace`, only where none lie yet."""

    def stored(self, key: str) -> StoredObject | None:
        """What lies at the key now, whatever an older event said."""

    def publish_gallery(self, folder: str, document: str) -> None:
        """Write the gallery's document and its page into the folder; both lie there when this returns."""


@dataclass(frozen=True, slots=True)
class PhotoPart:
    """A piece of a photo as the manifest has it."""

    number: int
    """From 1, as S3 counts."""
    size_bytes: int
    checksum_sha256: str
    """Base 64."""


@dataclass(frozen=True, slots=True)
class StoredPart:
    number: int
    size_bytes: int
    checksum_sha256: str
    """As S3 computed it, base 64; empty where it keeps none of this part."""
    entity_tag: str
    """S3's own name of these bytes, which it wants back when it puts them together."""


class Completion(StrEnum):
    DONE = "done"  # the object lies at its key
    OCCUPIED = "occupied"  # another object lay there already; the upload and its parts are as they were
    UNKNOWN = "unknown"  # there is no such upload: completed before, or aborted


class PartStore(Protocol):
    """Uploads in parts. What was begun and never completed, the bucket sweeps away by itself."""

    def begin(self, key: str, photo: PhotoRecord) -> str:
        """The id of a new upload; called twice, there are two."""

    def presign_part(self, key: str, upload_id: str, part: PhotoPart, *, lifetime_s: int) -> PresignedPut:
        """A URL that takes this part's bytes and nothing else; a part that is sent again replaces itself."""

    def stored_parts(self, key: str, upload_id: str) -> list[StoredPart] | None:
        """Every part that is stored, by number; None where this key has no such upload, completed ones included."""

    def complete(self, key: str, upload_id: str, parts: Sequence[StoredPart], *, replace: bool) -> Completion:
        """Put the object together; without `replace`, only where none lies yet. Raises Unavailable where a part is
        not stored as it is named here. A repeat says `DONE` or `UNKNOWN`.
        """

    def visible(self, key: str) -> StoredObject | None:
        """What lies at the key; None also where S3 does not say, so that None proves nothing."""


class StoredPhotoEvents(Protocol):
    def tell(self, key: str, trace_id: str) -> None:
        """Have the object at the key verified, as if S3 had just reported it; whoever verifies may hear it twice."""


class ReadyAnnouncements(Protocol):
    def announce(self, order_id: OrderId, trace_id: str) -> None:
        """Tell whoever sends notices; listeners hear it once or more often."""


class LinkRequests(Protocol):
    def ask(self, request: LinkRequest) -> None:
        """Have it worked off later; whoever does may hear it twice."""


class Mailer(Protocol):
    def send(self, mail: Mail, order_id: OrderId, trace_id: str, link_at_s: int | None = None) -> None:
        """Return once the mail service has taken the mail. Never retries by itself: the lease counts the tries.

        Both ids go with the mail, so that the mail service's words about it name them; so does `link_at_s`, which says
        which of the order's mails with a new link this is, and None that it is the notice.

        Raises MailRefused where it will never take this one.
        """


@dataclass(frozen=True, slots=True)
class Burial:
    """What goes into the dead-letter queue beside the message's body, for whoever looks there."""

    reason: str
    """The error's class and its text: ids, never a customer's data."""
    buried_at: str
    receive_count: int
    """How often the queue had handed the message out."""
    trace_id: str | None = None
    """Of the order, as far as that was known."""


class DeadLetters(Protocol):
    def bury(self, body: str, burial: Burial) -> None:
        """Put the message where the owner looks; a second call buries it twice, which a redrive makes harmless."""


class LinkSigner(Protocol):
    def sign(self, url: str, covers: str, until: datetime) -> str:
        """The URL with a signature that opens everything that the wildcard `covers` matches. What is put behind the URL
        opens each of those addresses, put behind it.
        """

    def sign_each(self, urls: Sequence[str], until: datetime) -> list[str]:
        """Each URL with a signature that opens it alone."""


class DeviceReader(Protocol):
    def find(self, device_id: DeviceId) -> Device | None: ...


class DeviceRecords(DeviceReader, Protocol):
    def add_code(self, code: EnrolmentCode) -> bool:
        """False if the same code is there already; it is left as it is."""

    def find_code(self, code_hash: str) -> EnrolmentCode | None: ...

    def spend_code(self, code_hash: str, device: Device, now_s: int) -> bool:
        """Spend an unspent, unexpired code and add the device, both or neither; False if it was not to be had.

        A retry after a lost reply may say False though the device was added: look who spent it.
        """
