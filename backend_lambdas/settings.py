"""What the template tells a function by environment variables; the only place that reads them.

Each dataclass is what one part needs. A field is read from the variable of its name in capitals.
"""

from __future__ import annotations

import dataclasses
import typing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

Settings = TypeVar("Settings")


class SettingsInvalid(Exception):
    """Names every variable that is missing or wrong, all at once."""

    tells_ids_only = True

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class AwsAccess:
    """What Lambda sets itself, for the one client that signs without boto3."""

    aws_access_key_id: str
    aws_secret_access_key: str = field(repr=False)
    aws_region: str
    aws_session_token: str = field(default="", repr=False)
    aws_endpoint_url: str = ""
    """Empty on AWS; the local cloud's address otherwise, as boto3 has it too."""


@dataclass(frozen=True, slots=True)
class DevicesSettings:
    devices_table: str


@dataclass(frozen=True, slots=True)
class CommandsSettings:
    commands_table: str


@dataclass(frozen=True, slots=True)
class StaffSettings:
    staff_table: str


@dataclass(frozen=True, slots=True)
class AuditSettings:
    audit_table: str


@dataclass(frozen=True, slots=True)
class QuotaSettings:
    """Of one device in a day of UTC."""

    daily_photos_max: int
    daily_bytes_max: int


@dataclass(frozen=True, slots=True)
class SilenceSettings:
    kiosk_silent_after_s: int
    """From when on a kiosk's silence is told."""


@dataclass(frozen=True, slots=True)
class WatchSettings(SilenceSettings):
    kiosk_given_up_after_h: int
    """Until when it is."""


@dataclass(frozen=True, slots=True)
class ShopSettingsSettings:
    settings_table: str


@dataclass(frozen=True, slots=True)
class LettersSettings:
    """Each queue, and where its dead letters lie."""

    stored_photos_queue_url: str
    stored_photos_dead_letters_url: str
    notices_queue_url: str
    notices_dead_letters_url: str
    link_requests_queue_url: str
    link_requests_dead_letters_url: str
    mail_events_queue_url: str
    mail_events_dead_letters_url: str
    erasures_queue_url: str
    erasures_dead_letters_url: str
    receives_max: int
    """Their maxReceiveCount."""


@dataclass(frozen=True, slots=True)
class OrdersSettings:
    orders_table: str


@dataclass(frozen=True, slots=True)
class RetentionSettings:
    retention_days: int
    """The bucket's lifecycle has the same figure from the template."""


@dataclass(frozen=True, slots=True)
class PhotosSettings:
    photo_bucket: str


@dataclass(frozen=True, slots=True)
class StoredPhotosSettings:
    stored_photos_queue_url: str
    """Where S3 reports what it stored."""


@dataclass(frozen=True, slots=True)
class LinkRequestSettings:
    link_requests_queue_url: str


@dataclass(frozen=True, slots=True)
class AnnouncementSettings:
    order_ready_topic_arn: str


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    sender_email: str
    configuration_set: str
    gallery_base_url: str
    gallery_link_lifetime_s: int
    link_key_pair_id: str
    """CloudFront's id of the public key."""
    link_signing_key_secret_arn: str
    reply_to_email: str = ""
    """Empty where nobody reads what customers answer."""
    shop_time_zone: str = "UTC"
    """IANA's name."""


@dataclass(frozen=True, slots=True)
class LinkSettings:
    """Of who signs links to photos, and mails none."""

    gallery_base_url: str
    link_key_pair_id: str
    """As in NoticeSettings, like the next."""
    link_signing_key_secret_arn: str


@dataclass(frozen=True, slots=True)
class ErasuresSettings:
    erasures_queue_url: str
    """Where erasures and sweeps are asked for."""


@dataclass(frozen=True, slots=True)
class ErasureLogSettings:
    audit_table: str
    audit_retention_days: int
    """Of what is kept of erasures."""
    erasure_signing_key_arn: str


@dataclass(frozen=True, slots=True)
class MetricsSettings:
    stage: str = "unknown"
    """Has a default, since no order may fail for want of a figure."""


@dataclass(frozen=True, slots=True)
class BurialSettings:
    dead_letters_url: str
    """Of the dead-letter queue that belongs to the function's own queue."""
    receives_max: int
    """The queue's maxReceiveCount: the template has one figure for both."""


def load(kind: type[Settings], environment: Mapping[str, str]) -> Settings:
    """The settings of that kind. Raises SettingsInvalid; counts (`int`) must be positive."""
    problems: list[str] = []
    values: dict[str, object] = {}
    hints = typing.get_type_hints(kind)
    for item in dataclasses.fields(kind):  # type: ignore[arg-type]  # every kind is a dataclass; no type says so
        name = item.name.upper()
        text = environment.get(name, "")
        if not text and item.default is dataclasses.MISSING:
            problems.append(f"{name}: not set")
        elif text and hints[item.name] is int:
            if not text.isdecimal() or int(text) == 0:
                problems.append(f"{name}: not a positive number")
            values[item.name] = int(text) if text.isdecimal() else 0
        elif text:
            values[item.name] = text
    if problems:
        raise SettingsInvalid(problems)
    return kind(**values)
