"""QR codes as QML takes them."""

from __future__ import annotations

import segno


def qr_image(text: str) -> str:
    """The address of an image with the quiet rim that scanners need; empty for no text."""
    return segno.make(text, micro=False, error="m").svg_data_uri(scale=8, border=4) if text else ""
