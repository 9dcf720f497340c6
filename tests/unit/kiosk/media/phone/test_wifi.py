"""A phone's camera joins the shop's Wi-Fi by what the code says."""

from __future__ import annotations

import pytest

from kiosk.media.phone.wifi import joining_text


@pytest.mark.parametrize(
    ("name", "password", "text"),
    [
        ("Fotohaus Gast", "geheim123", "WIFI:T:WPA;S:Fotohaus Gast;P:geheim123;;"),
        ("Fotohaus Gast", "", "WIFI:S:Fotohaus Gast;;"),
        ('a;b,c:d"e', "x\\y", 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e;P:x\\\\y;;'),
    ],
    ids=["with a password", "open", "escaped"],
)
def test_the_code_names_the_network(name: str, password: str, text: str) -> None:
    """Name and password stand as cameras read them, with what means something there escaped."""
    assert joining_text(name, password) == text
