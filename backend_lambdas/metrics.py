"""What is counted and measured, in CloudWatch's embedded metric format: members of a log line that is written anyway.

CloudWatch makes the metrics out of the lines, so no function calls anything or needs a permission for it. A line may be
delivered twice, and so counted twice: the figures are for graphs and alarms, the records for accounts.
https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from backend_lambdas.domain.ports import Clock

NAMESPACE: Final = "PhotoKiosk"
STAGE: Final = "Stage"


class Metric(StrEnum):
    ORDERS_ACCEPTED = "OrdersAccepted"  # manifests that became orders; a repeat counts nothing
    ORDERS_OVER_QUOTA = "OrdersOverQuota"  # tries, not orders: a kiosk comes again with the same one
    PHOTOS_GRANTED = "PhotosGranted"  # presigned URLs of whole photos, and of parts
    PHOTOS_VERIFIED = "PhotosVerified"
    PHOTOS_REFUSED = "PhotosRefused"  # S3 holds other bytes than the manifest's
    PHOTOS_REMINDED = "PhotosReminded"  # S3 took them, and its event got lost
    NOTICES_SENT = "NoticesSent"  # the mail service took them
    LINKS_REQUESTED = "LinksRequested"  # presses of the button at a dead link, whatever came of them
    LINKS_SENT = "LinksSent"  # mails with a new link that the mail service took
    NOTICE_DELIVERIES = "NoticeDeliveries"  # by Outcome, the mail service's words
    KIOSK_CALLS = "KioskCalls"  # tokens that were good; the gateway remembers each for a minute
    TOKENS_REFUSED = "TokensRefused"  # by Reason
    SILENT_KIOSKS = "SilentKiosks"  # as they are at that moment, written once a minute; not to be summed
    UPLOAD_TO_VERIFIED_MS = "UploadToVerified"  # from S3's time of the object, which is of whole seconds
    ORDER_TO_MAIL_MS = "OrderToMail"  # from the manifest's arrival, by the backend's clock


class Breakdown(StrEnum):
    """The one dimension besides the stage. Each value is a metric that is paid for: codes of an enum, never ids."""

    OUTCOME = "Outcome"
    REASON = "Reason"


_MILLISECONDS: Final = frozenset({Metric.UPLOAD_TO_VERIFIED_MS, Metric.ORDER_TO_MAIL_MS})


@dataclass(frozen=True, slots=True)
class Meter:
    stage: str
    clock: Clock

    def measured(
        self, values: Mapping[Metric, int], breakdown: Mapping[Breakdown, StrEnum] | None = None
    ) -> dict[str, object]:
        """For a log call: `log.info("order_placed", figures=meter.measured({Metric.ORDERS_ACCEPTED: 1}))`."""
        dimensions = {STAGE: self.stage, **{name.value: code.value for name, code in (breakdown or {}).items()}}
        directive = {
            "Namespace": NAMESPACE,
            "Dimensions": [list(dimensions)],
            "Metrics": [
                {"Name": metric.value, "Unit": "Milliseconds" if metric in _MILLISECONDS else "Count"}
                for metric in values
            ],
        }
        timestamp_ms = int(self.clock.now().timestamp() * 1000)
        return {
            "_aws": {"Timestamp": timestamp_ms, "CloudWatchMetrics": [directive]},
            **dimensions,
            **{metric.value: value for metric, value in values.items()},
        }

    def since_ms(self, moment: str) -> int:
        """Milliseconds since a moment in RFC 3339; not below 0, since another machine's clock may be ahead."""
        passed = self.clock.now() - datetime.fromisoformat(moment)
        return max(0, round(passed.total_seconds() * 1000))
