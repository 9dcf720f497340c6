"""Bounds that both sides keep. Each says what hurts when it is larger, and when it is smaller."""

from __future__ import annotations

from typing import Final

ORDER_PHOTOS_MAX: Final = 1_000
"""Photos in one order. Larger: the manifest (about 400 bytes a photo) nears API Gateway's 10 MB and Lambda's
6 MB payload limits. Smaller: a full holiday card no longer fits one order."""

PHOTO_SIZE_BYTES_MAX: Final = 100 * 1024 * 1024
"""Bytes of one uploaded object. Larger: one photo holds the shop's line for minutes. Smaller: a 50 MP original is
refused."""

PHOTO_SIDE_PX_MAX: Final = 65_535
"""Pixels; a JPEG's own limit, whose header has 16 bits for each side (ITU-T T.81, B.2.2)."""

PREVIEW_SIZE_BYTES_MAX: Final = 256 * 1024
"""Bytes of a photo's preview. Larger: a grid of them is no lighter than one of photos. Smaller: one of foliage or of
noise, which has most, is not taken."""

PREVIEW_SIDE_PX_MAX: Final = 1_024
"""Larger: as above. Smaller: no room for finer screens."""

MULTIPART_THRESHOLD_BYTES: Final = 16 * 1024 * 1024
"""From this size a photo goes in parts. Larger: a line that breaks costs more of what was sent. Smaller: ordinary
photos pay two calls more each."""

PART_SIZE_BYTES: Final = 8 * 1024 * 1024
"""What the kiosk cuts by, and so what one broken line can cost. Smaller: more round trips; S3's own floor is below."""

PART_SIZE_BYTES_MIN: Final = 5 * 1024 * 1024
"""S3 refuses to complete an upload with a smaller part, the last one excepted.
https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html"""

PART_NUMBER_MAX: Final = 10_000
"""S3 counts parts no further. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html"""

UPLOAD_GRANTS_MAX: Final = 25
"""Presigned URLs in one answer. Larger: the last one expires before a slow line reaches it. Smaller: more calls."""

UPLOAD_GRANT_LIFETIME_S: Final = 900
"""How long a presigned URL may start an upload. Larger: a leaked URL lives longer. Smaller: slow lines and skewed
clocks need a second one."""

DEVICE_TOKEN_LIFETIME_S: Final = 300
"""Longest life of a device's signed token. Larger: a stolen token is good for longer. Smaller: a clock that is off
by a minute locks the shop out."""

CLOCK_SKEW_S: Final = 60
"""Leeway on a token's times, both ways."""

EMAIL_LENGTH_MAX: Final = 254
"""RFC 5321 4.5.3.1.3: a path holds 256 octets, two of them the angle brackets."""

DEVICE_NAME_LENGTH_MAX: Final = 64
"""Characters of the name that staff give a kiosk; it stands in lists on a small screen."""

PHOTO_PRINTS_MAX: Final = 8
"""Sizes of one photo in one order. Larger: the manifest of a full order outgrows Lambda's 6 MB. Smaller: a photo in
every size of a catalogue takes two orders."""

PRINT_COPIES_MAX: Final = 99
"""Of one size of one photo. Larger: a finger that stays on a button empties the paper. Smaller: a club orders twice."""

PRINT_SIDE_MM_MAX: Final = 2_000
"""The longest posters of a shop's own printers."""

PRINT_PRICE_MINOR_MAX: Final = 100_000_000
"""A million of a currency with cents; above it, somebody has mistyped a price."""

PRINT_ROUNDS_MAX: Final = 999
"""How often one photo is printed anew. Larger: a number without an end in the records. Smaller: a shop's test photo is
refused."""
