from __future__ import annotations

import sys

from tests.bench.orders.command import main

sys.exit(main(sys.argv[1:]))
