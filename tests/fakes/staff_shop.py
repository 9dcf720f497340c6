"""A shop on a busy day, as staff's panel is told of it: its kiosks, what is stuck, and its settings."""

from __future__ import annotations

from backend_lambdas.contract.heartbeats import PrinterHealth
from backend_lambdas.contract.identifiers import DeviceId
from backend_lambdas.contract.staff.fleet import DeadLetter, KioskHealth
from backend_lambdas.contract.staff.settings import ProductSetting, SettingsState, ShopSettings
from tests.fakes.staff_panel import HERE, NUMBER, order_id


def some_kiosks() -> tuple[KioskHealth, ...]:
    """This one, one that is silent, one that prints, and one that is switched off."""
    out_of_paper = PrinterHealth("lab", 7, ("media-empty",), sheets_left=0)
    return (
        KioskHealth(HERE, "By the door", is_silent=False, last_seen_at="2026-05-04T12:29:40.000Z", state="running"),
        KioskHealth(
            DeviceId("01JTD3V9Q8M4ZK7W2XN5KKKK02"),
            "Counter",
            is_silent=True,
            last_seen_at="2026-05-04T09:12:00.000Z",
            state="running",
            kiosk_version="1.4.1",
            queued_photos=31,
            oldest_waiting_s=11_900,
            disk_free_bytes=9_000_000_000,
        ),
        KioskHealth(
            DeviceId("01JTD3V9Q8M4ZK7W2XN5KKKK03"),
            "Lab",
            is_silent=False,
            last_seen_at="2026-05-04T12:29:55.000Z",
            state="running",
            kiosk_version="1.4.2",
            queued_photos=0,
            disk_free_bytes=212_000_000_000,
            goodput_bytes_s=2_100_000,
            clock_skew_s=-190,
            is_paused=True,
            printers=(out_of_paper, PrinterHealth("posters", 0, (), sheets_left=None)),
        ),
        KioskHealth(
            DeviceId("01JTD3V9Q8M4ZK7W2XN5KKKK04"),
            "First floor",
            is_silent=False,
            last_seen_at="2026-05-03T18:02:00.000Z",
            state="closing",
            kiosk_version="1.4.2",
            queued_photos=0,
        ),
    )


def some_letters() -> tuple[DeadLetter, ...]:
    return (
        DeadLetter(
            "3f9a1c52-6d1b-4c1e-9f65-0a3d7b1c2e01", "notices", order_id(3), "2026-05-04T11:03:00Z", 5, "Throttled"
        ),
        DeadLetter("3f9a1c52-6d1b-4c1e-9f65-0a3d7b1c2e02", "stored_photos", order_id(4), "2026-05-04T11:40:00Z", 5),
    )


def some_settings() -> SettingsState:
    settings = ShopSettings(
        shop_name="Foto Huber",
        accent="#1D5B4F",
        currency="EUR",
        products=(
            ProductSetting("10x15", 102, 152, 29, "lab"),
            ProductSetting("13x18", 127, 178, 49, "lab"),
            ProductSetting("30x45", 305, 457, 990, "posters"),
        ),
        finishes=("glossy", "matte"),
        language="de",
        languages=("de", "en", "tr"),
        idle_s=90,
        ceiling_mbit_s=0.0,
        business_ceiling_mbit_s=20.0,
        business_hours=("Mon-Fri 08:00-18:30", "Sat 09:00-14:00"),
    )
    return SettingsState(4, settings, changed_at="2026-05-02T09:00:00Z", changed_by=NUMBER)
