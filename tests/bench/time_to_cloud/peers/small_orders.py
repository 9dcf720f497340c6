"""The app's own parts, asked for one order after the other instead of one: what an upload that begins while others are
still being shrunk would bring. No way in which a customer's photos go today.

python -m tests.bench.time_to_cloud.peers.small_orders DATA PHOTOS_AN_ORDER FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.app.kiosk import Kiosk
from kiosk.cli.send import list_photos
from kiosk.data_folder import DataFolder
from kiosk.order.draft import OrderDraft


def main() -> None:
    data, photos_an_order, folder = sys.argv[1:]
    kiosk = Kiosk.load(DataFolder(Path(data)))
    sources = list_photos([Path(folder)])
    with kiosk.imaging_pool() as pool, kiosk.staging() as staging:
        preparation = kiosk.preparation(pool, staging)
        for source in sources:
            preparation.select(source)
        for first in range(0, len(sources), int(photos_an_order)):
            order = sources[first : first + int(photos_an_order)]
            draft = OrderDraft("bench@example.com", "en", kiosk.clock.now(), order)
            kiosk.checkout().accept(draft, preparation, lambda _done, _total: None)


if __name__ == "__main__":
    main()
