"""Where the bundled supervisor begins."""

import sys

from kiosk.supervisor.__main__ import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
