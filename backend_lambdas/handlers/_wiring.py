"""The only place that constructs. Each builder runs once a process; adapters are imported by the builder that needs
them, so that no function pays for another's imports.
"""
# ruff: noqa: PLC0415  # see above: the imports stand in the builders on purpose

from __future__ import annotations

import dataclasses
import os
import time
import uuid
from datetime import timedelta, tzinfo
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.adapters.system_clock import SystemClock
from backend_lambdas.handlers import _wiring_erasure

if TYPE_CHECKING:
    from backend_lambdas.adapters.s3_photos import S3Photos
    from backend_lambdas.domain.device_tokens import Gatekeeper
    from backend_lambdas.domain.devices import EnrolmentDesk
    from backend_lambdas.domain.gallery_post import GalleryPost
    from backend_lambdas.domain.mail_events import MailWitness
    from backend_lambdas.domain.new_links import LinkCounter, LinkDesk
    from backend_lambdas.domain.notices import NoticeDesk
    from backend_lambdas.domain.orders import OrderDesk, OrderReader
    from backend_lambdas.domain.parts import PartsDesk
    from backend_lambdas.domain.ports import Clock, DeadLetters
    from backend_lambdas.domain.reminders import ReminderDesk
    from backend_lambdas.domain.uploads import UploadDesk
    from backend_lambdas.domain.verification import Verifier
    from backend_lambdas.handlers._traced_orders import TracedOrders
    from backend_lambdas.metrics import Meter


@cache
def clock() -> Clock:
    return SystemClock()


@cache
def meter() -> Meter:
    from backend_lambdas.metrics import Meter

    return Meter(settings.load(settings.MetricsSettings, os.environ).stage, clock())


@cache
def gatekeeper() -> Gatekeeper:
    from backend_lambdas.adapters.fleet.device_lookup import AwsKeys, DeviceLookup, dynamodb_endpoint
    from backend_lambdas.domain.device_tokens import Gatekeeper

    access = settings.load(settings.AwsAccess, os.environ)
    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    lookup = DeviceLookup(
        table=table,
        region=access.aws_region,
        endpoint_url=dynamodb_endpoint(access.aws_region, access.aws_endpoint_url),
        keys=AwsKeys(access.aws_access_key_id, access.aws_secret_access_key, access.aws_session_token),
        clock=clock(),
    )
    return Gatekeeper(lookup, clock())


@cache
def enrolment_desk() -> EnrolmentDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.dynamodb_devices import DynamoDbDevices
    from backend_lambdas.domain.devices import EnrolmentDesk
    from backend_lambdas.domain.ulids import new_device_id

    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    return EnrolmentDesk(DynamoDbDevices(client("dynamodb"), table, time.sleep), clock(), new_device_id)


@cache
def order_desk() -> OrderDesk:
    from backend_lambdas.domain.fleet.quota import DailyQuota
    from backend_lambdas.domain.orders import OrderDesk

    retention = settings.load(settings.RetentionSettings, os.environ)
    quota = settings.load(settings.QuotaSettings, os.environ)
    devices = settings.load(settings.DevicesSettings, os.environ)
    return OrderDesk(
        dataclasses.replace(_orders(), quota_table=devices.devices_table),
        clock(),
        timedelta(days=retention.retention_days),
        DailyQuota(quota.daily_photos_max, quota.daily_bytes_max),
    )


@cache
def order_reader() -> OrderReader:
    from backend_lambdas.domain.orders import OrderReader

    return OrderReader(_orders(), clock())


@cache
def upload_desk() -> UploadDesk:
    from backend_lambdas.domain.uploads import UploadDesk

    return UploadDesk(_orders(), _photos(), clock())


@cache
def parts_desk() -> PartsDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.s3_parts import S3Parts
    from backend_lambdas.domain.parts import PartsDesk

    bucket = settings.load(settings.PhotosSettings, os.environ).photo_bucket
    return PartsDesk(_orders(), S3Parts(client("s3"), bucket), clock())


@cache
def reminder_desk() -> ReminderDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.sqs_stored_photos import SqsStoredPhotos
    from backend_lambdas.domain.reminders import ReminderDesk

    queue_url = settings.load(settings.StoredPhotosSettings, os.environ).stored_photos_queue_url
    return ReminderDesk(_orders(), SqsStoredPhotos(client("sqs"), queue_url), clock())


@cache
def verifier() -> Verifier:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.sns_announcements import SnsAnnouncements
    from backend_lambdas.domain.verification import Verifier

    topic = settings.load(settings.AnnouncementSettings, os.environ).order_ready_topic_arn
    retention = settings.load(settings.RetentionSettings, os.environ)
    return Verifier(
        _orders(),
        _photos(),
        SnsAnnouncements(client("sns"), topic),
        clock(),
        timedelta(days=retention.retention_days),
        _wiring_erasure.sweeper(),
    )


@cache
def notice_desk() -> NoticeDesk:
    from backend_lambdas.domain.notices import NoticeDesk

    return NoticeDesk(_orders(), _gallery_post(), clock(), _new_id)


@cache
def link_counter() -> LinkCounter:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.sqs_link_requests import SqsLinkRequests
    from backend_lambdas.domain.new_links import LinkCounter

    queue_url = settings.load(settings.LinkRequestSettings, os.environ).link_requests_queue_url
    return LinkCounter(SqsLinkRequests(client("sqs"), queue_url), _new_id)


@cache
def link_desk() -> LinkDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.orders.link_leases import DynamoDbLinkLeases
    from backend_lambdas.domain.new_links import LinkDesk

    table = settings.load(settings.OrdersSettings, os.environ).orders_table
    leases = DynamoDbLinkLeases(client("dynamodb"), table)
    return LinkDesk(_orders(), leases, _gallery_post(), clock(), _new_id)


@cache
def mail_witness() -> MailWitness:
    from backend_lambdas.domain.mail_events import MailWitness

    return MailWitness(_orders())


@cache
def receives_max() -> int:
    return settings.load(settings.BurialSettings, os.environ).receives_max


@cache
def dead_letters() -> DeadLetters:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.sqs_dead_letters import SqsDeadLetters

    return SqsDeadLetters(client("sqs"), settings.load(settings.BurialSettings, os.environ).dead_letters_url)


@cache
def _orders() -> TracedOrders:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.handlers._traced_orders import TracedOrders

    table = settings.load(settings.OrdersSettings, os.environ).orders_table
    return TracedOrders(client("dynamodb"), table, time.sleep)


@cache
def _gallery_post() -> GalleryPost:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.cloudfront_links import CloudFrontLinks
    from backend_lambdas.adapters.secrets_manager import SecretsManager
    from backend_lambdas.adapters.ses_mailer import SesMailer
    from backend_lambdas.domain.gallery_post import GalleryPost

    notice = settings.load(settings.NoticeSettings, os.environ)
    secrets = SecretsManager(client("secretsmanager"))
    return GalleryPost(
        mailer=SesMailer(
            client("sesv2", attempts_max=1), notice.sender_email, notice.configuration_set, notice.reply_to_email
        ),
        links=CloudFrontLinks(notice.link_key_pair_id, lambda: secrets.read(notice.link_signing_key_secret_arn)),
        clock=clock(),
        gallery_base_url=notice.gallery_base_url,
        link_lifetime=timedelta(seconds=notice.gallery_link_lifetime_s),
        time_zone=_zone(notice.shop_time_zone),
        takes_replies=bool(notice.reply_to_email),
    )


def _new_id() -> str:
    return uuid.uuid4().hex


def _zone(name: str) -> tzinfo:
    """From the machine's table, or from the package `tzdata` where the machine has none."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError) as exc:  # LookupError: unknown; the others: names of no file
        raise settings.SettingsInvalid([f"SHOP_TIME_ZONE: {name!r} is no time zone"]) from exc


@cache
def _photos() -> S3Photos:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.s3_photos import S3Photos

    return S3Photos(client("s3"), settings.load(settings.PhotosSettings, os.environ).photo_bucket)
