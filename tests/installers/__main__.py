"""`make installer-windows` without bundles: the installer, around stand-ins. It installs nothing that takes a photo."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.installers.windows import setup_exe
from tests.packaging_scripts import script

if __name__ == "__main__":
    made = setup_exe(Path(sys.argv[1]), script("release/version.py").product_version())
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    print("around STAND-INS: no bundle of Windows was given (KIOSK=FOLDER SUPERVISOR=FOLDER)")
