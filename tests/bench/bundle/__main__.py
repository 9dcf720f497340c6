from __future__ import annotations

import sys

from tests.bench.bundle.command import main

sys.exit(main(sys.argv[1:]))
