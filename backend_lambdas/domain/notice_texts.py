"""The notice's words, one table a language, and the two pages that they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template
from types import MappingProxyType
from typing import Final

FALLBACK_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class NoticeTexts:
    subject: str
    one_photo: str
    many_photos: str
    """With `{count}`, two or more."""
    button: str
    ends: str
    """With `{moment}`."""
    keep: str
    reason: str
    """Why this mail came, for a reader who did not order."""
    order: str
    """With `{order_code}`: what staff look it up by."""


NOTICE_TEXTS: Final[Mapping[str, NoticeTexts]] = MappingProxyType(
    {
        "en": NoticeTexts(
            subject="Your photos are ready",
            one_photo="Your photo has arrived safely.",
            many_photos="Your {count} photos have arrived safely.",
            button="View and download",
            ends="This link works until {moment}.",
            keep="Anyone who has it can see your photos, so pass it on with care.",
            reason="You get this one mail because this address was entered at a photo kiosk.",
            order="Order {order_code}",
        ),
        "de": NoticeTexts(
            subject="Ihre Fotos sind da",
            one_photo="Ihr Foto ist sicher angekommen.",
            many_photos="Ihre {count} Fotos sind sicher angekommen.",
            button="Ansehen und herunterladen",
            ends="Der Link gilt bis {moment}.",
            keep="Wer ihn hat, kann Ihre Fotos sehen. Geben Sie ihn nur mit Bedacht weiter.",
            reason="Sie erhalten diese eine Mail, weil diese Adresse an einem Foto-Terminal eingegeben wurde.",
            order="Auftrag {order_code}",
        ),
        "fr": NoticeTexts(
            subject="Vos photos sont prêtes",
            one_photo="Votre photo est bien arrivée.",
            many_photos="Vos {count} photos sont bien arrivées.",
            button="Voir et télécharger",
            ends="Ce lien est valable jusqu\u2019au {moment}.",
            keep="Toute personne qui l\u2019a peut voir vos photos\u202f: ne le transmettez qu\u2019à bon escient.",
            reason="Vous recevez cet unique message car cette adresse a été saisie sur une borne photo.",
            order="Commande {order_code}",
        ),
    }
)

PLAIN_PAGE: Final = Template(
    """$greeting

$button:
$link

$ends
$keep

--
$reason
$order
"""
)

HTML_PAGE: Final = Template(
    """<!doctype html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>$subject</title>
<style>
  @media (prefers-color-scheme: dark) {
    .page { background: #1a1815 !important; color: #f1ece4 !important; }
    .card { background: #25221e !important; border-color: #3b362f !important; }
    .quiet { color: #b5aba0 !important; }
  }
</style>
</head>
<body class="page" style="margin:0;padding:32px 16px;background:#faf6ef;color:#2a2622;\
font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5">
<div class="card" style="max-width:520px;margin:0 auto;padding:32px;background:#ffffff;\
border:1px solid #e6ddd0;border-radius:12px">
<h1 style="margin:0 0 12px;font-size:24px;line-height:1.25">$subject</h1>
<p style="margin:0 0 24px">$greeting</p>
<p style="margin:0 0 24px"><a href="$link" style="display:inline-block;padding:14px 24px;background:#1d5b4f;\
color:#ffffff;text-decoration:none;border-radius:8px;font-weight:600">$button</a></p>
<p style="margin:0">$ends $keep</p>
</div>
<p class="quiet" style="max-width:520px;margin:16px auto 0;color:#675e55;font-size:13px">$reason<br>$order</p>
</body>
</html>
"""
)
