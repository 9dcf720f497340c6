"""What the owner asked for, against what the template takes and what the stack already has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from infra.deploy.stack.source import Source

PUBLIC_KEY: Final = "CloudFrontPublicKey"
"""The one parameter that nobody is asked for."""
_OPTIONS: Final[Mapping[str, str]] = {
    "SenderDomain": "--domain",
    "SenderEmail": "--sender",
    "Stage": "--stage",
    "GalleryLinkLifetimeSeconds": "--gallery-link-hours",
    "RetentionDays": "--retention-days",
    "DailyPhotosMax": "--daily-photos",
    "DailyBytesMax": "--daily-gigabytes",
    "ReplyToEmail": "--reply-to",
    "ShopTimeZone": "--time-zone",
}
_HOUR_S: Final = 3600
_GIGABYTE_BYTES: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Wishes:
    """None is `as it is`: what the stack has, or the template's default for a new one."""

    domain: str | None = None
    sender: str | None = None
    stage: str | None = None
    gallery_link_hours: int | None = None
    retention_days: int | None = None
    daily_photos: int | None = None
    daily_gigabytes: int | None = None
    reply_to: str | None = None
    time_zone: str | None = None

    def given(self) -> dict[str, str]:
        """Template parameters, by name."""
        link_s = None if self.gallery_link_hours is None else self.gallery_link_hours * _HOUR_S
        daily_bytes = None if self.daily_gigabytes is None else self.daily_gigabytes * _GIGABYTE_BYTES
        asked = {
            "SenderDomain": self.domain,
            "SenderEmail": self.sender,
            "Stage": self.stage,
            "GalleryLinkLifetimeSeconds": link_s,
            "RetentionDays": self.retention_days,
            "DailyPhotosMax": self.daily_photos,
            "DailyBytesMax": daily_bytes,
            "ReplyToEmail": self.reply_to,
            "ShopTimeZone": self.time_zone,
        }
        return {name: str(value) for name, value in asked.items() if value is not None}


def settled(wishes: Wishes, source: Source, deployed: Mapping[str, str]) -> dict[str, str]:
    """A value for each parameter of the template but the public key. Raises DeployError, naming all that is wrong.

    `deployed` is what the stack has, empty for a new one.
    """
    given = wishes.given()
    values, problems = {}, []
    for name, declared in source.parameters.items():
        if name == PUBLIC_KEY:
            continue
        value = given.get(name, deployed.get(name, declared.get("Default")))
        if value is None:
            problems.append(f"{name}: a new stack wants {_OPTIONS.get(name, name)}")
        else:
            values[name] = str(value)
    problems += source.problems_of(values)
    domain, sender = values.get("SenderDomain"), values.get("SenderEmail")
    if domain and sender and sender.rpartition("@")[2] != domain:
        problems.append(f"SenderEmail: {sender} is not in {domain}, and SES sends for that domain alone")
    if problems:
        raise DeployError("this cannot be deployed:\n" + "\n".join(f"  {problem}" for problem in problems))
    return values
