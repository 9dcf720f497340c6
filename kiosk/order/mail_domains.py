"""Where customers have their mailboxes: which domains are offered to whom, and which one a slip of the finger meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

OFFERED_ELSEWHERE: Final = ("gmail.com", "outlook.com", "yahoo.com", "icloud.com")
OFFERED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "de": ("gmail.com", "gmx.de", "web.de", "t-online.de"),
        "fr": ("gmail.com", "orange.fr", "hotmail.fr", "free.fr"),
        "es": ("gmail.com", "hotmail.com", "outlook.es", "yahoo.es"),
        "it": ("gmail.com", "libero.it", "hotmail.it", "virgilio.it"),
        "pt": ("gmail.com", "hotmail.com", "sapo.pt", "outlook.pt"),
        "nl": ("gmail.com", "hotmail.com", "ziggo.nl", "kpnmail.nl"),
        "pl": ("gmail.com", "wp.pl", "o2.pl", "onet.pl"),
        "tr": ("gmail.com", "hotmail.com", "outlook.com", "mynet.com"),
        "ar": ("gmail.com", "hotmail.com", "yahoo.com", "outlook.com"),
        "he": ("gmail.com", "walla.co.il", "hotmail.com", "outlook.com"),
        "zh": ("gmail.com", "qq.com", "163.com", "126.com"),
    }
)
"""By the language of the screen, the most usual first; the page has room for four."""

ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Everywhere.
        "gmail": "com",
        "outlook": "com de fr es it pt at be cl cz dk hu ie in jp kr sa sg sk co.il com.ar com.au com.br com.tr",
        "hotmail": "com co.uk de fr es it nl be ch at ca cl dk fi gr no se co.il com.ar com.au com.br com.tr",
        "yahoo": "com co.uk de fr es it at be ca dk fi gr ie in nl no pl ro se co.in co.jp com.ar com.au com.br com.tr",
        "live": "com co.uk de fr it nl pt at be ca cl cn dk ie jp no se com.ar com.au com.mx",
        "icloud": "com",
        "me": "com",
        "mac": "com",
        "aol": "com co.uk de fr it",
        "msn": "com",
        "googlemail": "com",
        "windowslive": "com",
        "proton": "me",
        "protonmail": "com ch",
        "pm": "me",
        "ymail": "com",
        "rocketmail": "com",
        "mail": "com de ru",
        "email": "com de it",
        "zoho": "com eu",
        "fastmail": "com fm",
        "tutanota": "com de",
        "yandex": "com ru com.tr",
        # English.
        "btinternet": "com",
        "sky": "com",
        "virginmedia": "com",
        "talktalk": "net",
        "comcast": "net",
        "verizon": "net",
        "att": "net",
        # German.
        "gmx": "de net at ch com fr es it co.uk",
        "web": "de",
        "t-online": "de",
        "freenet": "de",
        "arcor": "de",
        "posteo": "de net org",
        "mailbox": "org",
        "aon": "at",
        "chello": "at nl",
        "bluewin": "ch",
        # French.
        "orange": "fr pl es",
        "wanadoo": "fr nl es",
        "free": "fr",
        "laposte": "net",
        "sfr": "fr",
        "neuf": "fr",
        "bbox": "fr",
        "skynet": "be",
        "telenet": "be",
        # Spanish.
        "telefonica": "net",
        "terra": "es com com.br",
        # Italian.
        "libero": "it",
        "virgilio": "it",
        "alice": "it",
        "tiscali": "it",
        "tin": "it",
        "inwind": "it",
        # Portuguese.
        "sapo": "pt",
        "uol": "com.br",
        "bol": "com.br",
        # Dutch.
        "ziggo": "nl",
        "kpnmail": "nl",
        "kpnplanet": "nl",
        "planet": "nl",
        "home": "nl",
        "hetnet": "nl",
        "xs4all": "nl",
        "upcmail": "nl",
        "casema": "nl",
        # Polish.
        "wp": "pl",
        "o2": "pl",
        "onet": "pl eu",
        "op": "pl",
        "vp": "pl",
        "interia": "pl eu",
        "gazeta": "pl",
        "tlen": "pl",
        "poczta": "fm onet.pl",
        # Turkish.
        "mynet": "com",
        "ttmail": "com",
        "superonline": "com",
        # Arabic.
        "maktoob": "com",
        # Hebrew.
        "walla": "co.il com",
        "netvision": "net.il",
        "bezeqint": "net",
        "zahav": "net.il",
        # Chinese.
        "qq": "com",
        "163": "com net",
        "126": "com",
        "yeah": "net",
        "sina": "com cn",
        "sohu": "com",
        "foxmail": "com",
        "139": "com",
        "aliyun": "com",
        # No mailboxes of customers, but real, and a letter away from those above.
        "cloud": "com",
    }
)
"""What follows the first dot, for each name before it. Larger ones first: of two that may be meant it is the first."""

KNOWN: Final = tuple(f"{name}.{ending}" for name, endings in ENDINGS.items() for ending in endings.split())

COM_ALONE: Final = frozenset({"gmail", "googlemail", "icloud"})
"""There is no gmail.fr; where it was typed, gmail.com was meant."""

LONG_NAME_MIN: Final = 5
"""Letters before the dot. Shorter: a letter more, less or another makes real names of others (web.de, wab.de). Longer:
`gmail` is not mended."""

UNDECOMPOSED: Final = str.maketrans({"ı": "i", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe"})
"""Letters of our languages that Unicode does not take for a plain one with an accent."""


def domains_offered(language: str) -> tuple[str, ...]:
    """`language` by its tag. Four, `gmail.com` first."""
    return OFFERED.get(language, OFFERED_ELSEWHERE)


def domain_meant(domain: str, language: str) -> str | None:
    """The known domain that `domain`, as it was typed, probably stands for; None where it may well be real.

    Of several the one that `language` is offered comes first.
    """
    typed = domain.strip().lower()
    if typed in KNOWN:
        return None
    plain = _without_accents(typed)
    if plain in KNOWN:
        return plain
    name, dot, _ending = plain.partition(".")
    if dot and name in COM_ALONE:
        return f"{name}.com"
    likely = (*domains_offered(language), *KNOWN)
    return next((known for known in likely if _is_slip(typed, known)), None)


def _is_slip(typed: str, meant: str) -> bool:
    """One letter left out, added or another, or two swapped.

    In a short name only two letters that are swapped count. The first letter is hardly ever another one by mistake, and
    tells names apart that are real: ymail.com, email.com.
    """
    differing = (place for place, pair in enumerate(zip(typed, meant, strict=False)) if len(set(pair)) > 1)
    start = next(differing, min(len(typed), len(meant)))
    rest, wanted = typed[start:], meant[start:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    left_out = rest == wanted[1:]
    another, added = rest[1:] == wanted[1:], rest[1:] == wanted
    long_name = meant.index(".") >= LONG_NAME_MIN
    if start == 0:
        return long_name and (swapped or left_out)
    return swapped or (long_name and (left_out or another or added))


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).translate(UNDECOMPOSED)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
