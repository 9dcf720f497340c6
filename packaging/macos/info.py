"""What macOS is told of the app; PyInstaller's BUNDLE takes `bundle_orders()`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "release"))
from version import parts_of  # noqa: E402 - found by path: packaging/ is no package

IDENTIFIER: Final = "com.photo-kiosk.kiosk"
# Qt 6.11 runs on no older one.
OLDEST_MACOS: Final = "13.0"


def info_plist(version: str) -> dict[str, Any]:
    """Added to what PyInstaller writes itself; a sentence for each thing that macOS asks the user about."""
    release = parts_of(version)["release"]  # Apple takes three numbers and no letters
    return {
        "CFBundleDisplayName": "Photo Kiosk",
        "CFBundleShortVersionString": release,
        "CFBundleVersion": release,
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence; parts under their own: see the folder licences",
        "NSPrincipalClass": "NSApplication",
        # Cards and sticks of customers.
        "NSRemovableVolumesUsageDescription": "Photo Kiosk reads the photos on the card or stick that you put in.",
        # Phones send photos to this machine; printers stand in the shop's network.
        "NSLocalNetworkUsageDescription": "Photo Kiosk takes photos from phones in this shop and finds its printers.",
    }


def bundle_orders(version: str) -> dict[str, Any]:
    """Keyword arguments of PyInstaller's BUNDLE."""
    return {
        "name": "Photo Kiosk.app",
        "icon": str(HERE.parent / "icon" / "kiosk.icns"),
        "bundle_identifier": IDENTIFIER,
        "version": parts_of(version)["release"],
        "info_plist": info_plist(version),
    }
