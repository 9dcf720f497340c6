"""Each wildcard that a policy may have, with its reason. Any other is refused, and so is an entry that nothing uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PHOTOS: Final = "${PhotoBucket.Arn}/orders/*/photos/*"
PREVIEWS: Final = "${PhotoBucket.Arn}/orders/*/previews/*"
ANY_ORDER: Final = (
    "A role is made once, and an order's and a photo's id later; which photo it is, the code grants by record."
)
OWN_STREAMS: Final = "GetAtt of a log group ends in `:*`: Lambda names the streams of the function's own group."
OF_A_SHOP: Final = "An entry's key is this word and a shop, of which there are new ones."
EVERYONE: Final = "It denies, so it must reach everyone, every action and every object."
THROUGH_CLOUDFRONT: Final = (
    "Which order a link opens, CloudFront decides by the signed link; the bucket only knows CloudFront."
)

WILDCARDS: Final[Mapping[tuple[str, str], str]] = {
    ("LendPhotoUploads", PHOTOS): ANY_ORDER,
    ("LendPhotoUploads", PREVIEWS): ANY_ORDER,
    ("BeginLendAndCompleteUploads", PHOTOS): ANY_ORDER,
    ("LookWhatWasCompleted", PHOTOS): ANY_ORDER,
    ("VerifyPhotoAndReadGalleryPage", PHOTOS): ANY_ORDER,
    ("WriteGallery", "${PhotoBucket.Arn}/orders/*/index.html"): ANY_ORDER,
    ("WriteGallery", "${PhotoBucket.Arn}/orders/*/gallery.json"): ANY_ORDER,
    ("RemoveVersions", "${PhotoBucket.Arn}/orders/*"): ANY_ORDER,
    ("AbortUploads", PHOTOS): ANY_ORDER,
    ("FindVersions", "orders/*"): ANY_ORDER,
    ("KeepRecord", "erasure#*"): "An erasure's key is this word and an id that is made when it is asked for.",
    ("TlsOnly", "*"): EVERYONE,
    ("TlsOnly", "s3:*"): EVERYONE,
    ("TlsOnly", "${PhotoBucket.Arn}/*"): EVERYONE,
    ("DistributionReads", "${PhotoBucket.Arn}/orders/*"): THROUGH_CLOUDFRONT,
    ("DistributionReads", "${PhotoBucket.Arn}/gallery/*"): THROUGH_CLOUDFRONT,
    ("ChargeDay", "quota#*"): "A day's key is this word, a device and a date, of which there is another each morning.",
    ("NoteHeartbeat", "seen#*"): "A heartbeat's key is this word and a device, of which there are new ones.",
    ("ReadHeartbeats", "seen#*"): "As NoteHeartbeat's: the kiosks of a shop are found by its index.",
    **{
        (sid, "store#*"): OF_A_SHOP
        for sid in (
            *("RecordLogin", "RecordEnd", "RecordRedrive", "RecordChange", "RecordDeed", "RecordRevocation"),
            *("RecordCommand", "RecordResult"),
        )
    },
    (
        "LendLogs",
        "${PhotoBucket.Arn}/support/*",
    ): "A kiosk enrols later than its role is made; which folder, the code says.",
    ("PutCode", "code#*"): "A code's key is this word and the hash of a code that nobody knows before it is made.",
}
"""By statement and entry, as the template writes it."""

HIDDEN: Final[Mapping[str, str]] = {"AWS::Logs::LogGroup": OWN_STREAMS}
"""Types whose ARN ends in a wildcard that the template does not show."""
