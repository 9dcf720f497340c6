from __future__ import annotations

import re
import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from backend_lambdas.contract import codec
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import PhotoId
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.domain import mail_events
from backend_lambdas.domain.errors import MailRefused, NoticeHeld, Throttled, Unavailable
from backend_lambdas.domain.gallery_post import PREVIEW_SIZE_BYTES_MAX
from backend_lambdas.domain.mail_events import DeliveryReport, MailWitness
from backend_lambdas.domain.notices import NOTICE_LEASE_S, NoticeDesk, Outcome
from backend_lambdas.domain.ports import NoticeLease
from tests.fakes.backend import Died, DyingPort, FakeMailer, FakeOrders, gallery_post
from tests.fakes.backend_data import EMAIL, ORDER, OTHER_ORDER, manifest, photo_id, place
from tests.fakes.clock import FakeClock

ACCEPTED = DeliveryReport(DeliveryStatus.ACCEPTED, "2026-05-04T09:31:00.000Z")


class Office:
    """A ready order of one photo, whose notice waits."""

    def __init__(self) -> None:
        self.records, self.mailer, self.clock = FakeOrders(), FakeMailer(), FakeClock()
        place(self.records, self.clock, manifest(1))
        self.records.mark_processed(
            self.records.photos[ORDER, photo_id(0)], "s3://x/y", "2026-05-04T09:31:00.000Z", "2026-05-04T09:31:01.000Z"
        )
        self.records.mark_ready(ORDER, "2026-05-04T09:31:02.000Z")

    def desk(self, **ports: Any) -> NoticeDesk:
        parts: dict[str, Any] = {"records": self.records, "mailer": self.mailer} | ports
        post = gallery_post(parts["mailer"], self.clock, time_zone=ZoneInfo("Europe/Zurich"))
        return NoticeDesk(parts["records"], post, self.clock, lambda: uuid.uuid4().hex)

    @property
    def status(self) -> NoticeStatus:
        return self.records.heads[ORDER].notice_status


@pytest.fixture
def office() -> Office:
    return Office()


def test_one_mail(office: Office) -> None:
    """A ready order's customer gets one mail, with a link that opens the order's folder for a day and no more."""
    assert office.desk().send(ORDER).outcome is Outcome.SENT
    ((mail, order_id),) = office.mailer.sent
    assert (mail.recipient, order_id, office.status) == (EMAIL, ORDER, NoticeStatus.SENT)
    ends_s = int((office.clock.now() + timedelta(days=1)).timestamp())
    folder = f"https://gallery.invalid/orders/{ORDER}/"
    assert f"{folder}index.html?covers={folder}*&until={ends_s}" in mail.text


def test_repeat_after_sent(office: Office) -> None:
    """However often the announcement arrives, there is one mail."""
    outcomes = [office.desk().send(ORDER).outcome for _ in range(3)]
    assert outcomes == [Outcome.SENT, Outcome.ALREADY_DONE, Outcome.ALREADY_DONE]
    assert len(office.mailer.sent) == 1


def test_not_ready_or_unknown(office: Office) -> None:
    """No mail goes out for an order that is unknown, not ready or expired."""
    place(office.records, office.clock, manifest(1, OTHER_ORDER))
    assert office.desk().send(OTHER_ORDER).outcome is Outcome.NOT_DUE
    assert office.desk().send(type(ORDER)("01J0000000000000000000000Z")).outcome is Outcome.NOT_DUE
    office.records.heads[ORDER] = replace(office.records.heads[ORDER], expires_at_s=1)
    assert office.desk().send(ORDER).outcome is Outcome.NOT_DUE
    assert office.mailer.sent == []


def test_lease_held_by_another(office: Office) -> None:
    """While one invocation sends, another sends nothing and comes back later."""
    now_s = int(office.clock.now().timestamp())
    office.records.lease_notice(ORDER, NoticeLease("another's", now_s, now_s + 10))
    with pytest.raises(NoticeHeld):
        office.desk().send(ORDER)
    assert office.mailer.sent == []


def test_died_after_the_lease(office: Office) -> None:
    """A death between lease and mail costs the lease's time, and then the mail goes out once."""
    with pytest.raises(Died):
        office.desk(records=DyingPort(office.records, "lease_notice", after=True)).send(ORDER)
    with pytest.raises(NoticeHeld):
        office.desk().send(ORDER)
    office.clock.advance(NOTICE_LEASE_S)
    assert office.desk().send(ORDER).outcome is Outcome.SENT
    assert len(office.mailer.sent) == 1


def test_died_after_the_mail_service_took_it(office: Office) -> None:
    """A death between mail and record costs no second mail: the mail service's word comes before the redelivery."""
    with pytest.raises(Died):
        office.desk(mailer=DyingPort(office.mailer, "send", after=True)).send(ORDER)
    assert MailWitness(office.records).hear(ORDER, ACCEPTED) is mail_events.Outcome.COUNTED
    office.clock.advance(NOTICE_LEASE_S)
    assert office.desk().send(ORDER).outcome is Outcome.ALREADY_DONE
    assert len(office.mailer.sent) == 1


def test_lost_reply_of_the_mail_service(office: Office) -> None:
    """A mail that was taken, though the reply was lost, is the one mail."""
    with pytest.raises(Unavailable):
        office.desk(mailer=DyingPort(office.mailer, "send", after=True, error=Unavailable("SendEmail"))).send(ORDER)
    assert office.status is NoticeStatus.SENDING
    MailWitness(office.records).hear(ORDER, ACCEPTED)
    office.clock.advance(NOTICE_LEASE_S)
    assert office.desk().send(ORDER).outcome is Outcome.ALREADY_DONE
    assert len(office.mailer.sent) == 1


def test_the_mail_services_word_never_comes(office: Office) -> None:
    """Where the sender dies and the service's word is later than the lease, a second mail goes out, and no third."""
    with pytest.raises(Died):
        office.desk(mailer=DyingPort(office.mailer, "send", after=True)).send(ORDER)
    office.clock.advance(NOTICE_LEASE_S)
    outcomes = [office.desk().send(ORDER).outcome for _ in range(2)]
    assert outcomes == [Outcome.SENT, Outcome.ALREADY_DONE]
    assert len(office.mailer.sent) == 2


def test_died_after_sent(office: Office) -> None:
    """A death after the record sends no second mail."""
    with pytest.raises(Died):
        office.desk(records=DyingPort(office.records, "mark_notice_sent", after=True)).send(ORDER)
    office.clock.advance(NOTICE_LEASE_S)
    assert office.desk().send(ORDER).outcome is Outcome.ALREADY_DONE
    assert len(office.mailer.sent) == 1


def test_refused_address(office: Office) -> None:
    """A mail that is refused for good goes before staff with the reason, and is not tried again."""
    office.mailer.failure = MailRefused("MessageRejected")
    assert office.desk().send(ORDER).outcome is Outcome.REFUSED
    assert office.records.heads[ORDER].notice_reason == "MessageRejected"
    assert office.records.attention[ORDER, "#order"] == "basel-1#notice_refused"
    assert office.desk().send(ORDER).outcome is Outcome.ALREADY_DONE


def test_throttled_mail_is_tried_again(office: Office) -> None:
    """A throttled mail comes back with its message, and goes out when the lease has run out."""
    office.mailer.failure = Throttled("SendEmail")
    with pytest.raises(Throttled):
        office.desk().send(ORDER)
    office.mailer.failure = None
    office.clock.advance(NOTICE_LEASE_S)
    assert office.desk().send(ORDER).outcome is Outcome.SENT


def test_suppressed_is_over(office: Office) -> None:
    """An address on the mail service's suppression list gets one try, goes before staff, and is never tried again."""
    assert office.desk().send(ORDER).outcome is Outcome.SENT
    word = DeliveryReport(DeliveryStatus.SUPPRESSED, "2026-05-04T09:32:00.000Z", DeliveryReason.SUPPRESSION_LIST)
    assert MailWitness(office.records).hear(ORDER, word) is mail_events.Outcome.COUNTED
    assert office.status is NoticeStatus.SUPPRESSED
    assert office.records.attention[ORDER, "#order"] == "basel-1#notice_suppressed"
    office.clock.advance(NOTICE_LEASE_S)
    assert office.desk().send(ORDER).outcome is Outcome.ALREADY_DONE
    assert len(office.mailer.sent) == 1


def test_the_word_of_suppression_overtakes_the_sender(office: Office) -> None:
    """A sender whose mail was dropped before it could say so ends in good order, and changes nothing."""
    office.records.lease_notice(ORDER, NoticeLease("other", 1, 2**40))
    word = DeliveryReport(DeliveryStatus.SUPPRESSED, "2026-05-04T09:32:00.000Z", DeliveryReason.SUPPRESSION_LIST)
    MailWitness(office.records).hear(ORDER, word)
    office.records.mark_notice_sent(ORDER, "2026-05-04T09:31:03.000Z")
    assert office.status is NoticeStatus.SUPPRESSED


def test_the_end_is_told_by_the_shops_clock(office: Office) -> None:
    """The link's end is written in the shop's time zone, summer time included."""
    office.desk().send(ORDER)
    assert "\u00a0Uhr (UTC+2)" in office.mailer.sent[0][0].text


def test_prints_are_counted(office: Office) -> None:
    """The mail speaks of every sheet of paper: all copies of all sizes of all photos."""
    entries = [PrintEntry(size, 102, 152, "matte", copies, 29, border=False) for size, copies in (("a", 2), ("b", 5))]
    photo = office.records.photos[ORDER, photo_id(0)]
    office.records.photos[ORDER, photo_id(0)] = replace(photo, prints=tuple(map(codec.encode, entries)))
    office.desk().send(ORDER)
    assert "Ihre 7 Abzüge" in office.mailer.sent[0][0].text


def test_previews_are_small_and_few(office: Office) -> None:
    """At most six photos stand in the mail, none that is heavy, each opened by a signature of its own until the end."""
    first = office.records.photos[ORDER, photo_id(0)]
    sizes = [PREVIEW_SIZE_BYTES_MAX + 1, *[PREVIEW_SIZE_BYTES_MAX] * 8]
    for number, size_bytes in enumerate(sizes):
        made = replace(first, photo_id=photo_id(number), position=number, size_bytes=size_bytes)
        office.records.photos[ORDER, made.photo_id] = made
    office.records.heads[ORDER] = replace(office.records.heads[ORDER], photo_count=len(sizes))
    office.desk().send(ORDER)
    html, ends_s = office.mailer.sent[0][0].html, int((office.clock.now() + timedelta(days=1)).timestamp())

    def signed(wanted: PhotoId) -> str:
        url = f"https://gallery.invalid/orders/{ORDER}/photos/{wanted}.jpg"
        return f'src="{url}?covers={url}&amp;until={ends_s}"'

    assert [signed(photo_id(number)) in html for number in range(9)] == [False, *[True] * 6, False, False]
    assert 'alt="Foto 2"' in html
    assert "und 3 weitere Fotos" in html


def test_a_heavy_photo_is_shown_by_its_preview(office: Office) -> None:
    """A photo with a preview stands in the mail by that, whatever its own weight, in its own shape; a small one without
    stands there as it is.
    """
    first = office.records.photos[ORDER, photo_id(0)]
    heavy = replace(first, size_bytes=9_000_000, preview_size_bytes=40_000, preview_checksum_sha256="x")
    small = replace(first, photo_id=photo_id(1), position=1)
    office.records.photos.update({(ORDER, heavy.photo_id): heavy, (ORDER, small.photo_id): small})
    office.desk().send(ORDER)
    html = office.mailer.sent[0][0].html
    shown = re.findall(r'src="[^"]+/(previews|photos)/([^?]+)\?covers=[^"]+/\1/\2&amp;[^"]+" width="(\d+)"', html)
    assert shown == [("previews", photo_id(0), "171"), ("photos", f"{photo_id(1)}.jpg", "171")]


def test_heavy_photos_are_left_out(office: Office) -> None:
    """A mail without a photo that is small enough has no picture at all."""
    photo = office.records.photos[ORDER, photo_id(0)]
    office.records.photos[ORDER, photo_id(0)] = replace(photo, size_bytes=PREVIEW_SIZE_BYTES_MAX + 1)
    office.desk().send(ORDER)
    assert "<img" not in office.mailer.sent[0][0].html
