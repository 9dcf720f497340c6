#!/bin/sh
# The Debian package from the bundles that `make bundle` leaves in build/bundle/; `make package-linux` runs it.
#   packaging/linux/package.sh [KIOSK SUPERVISOR [OUT]]
set -eu
cd "$(dirname "$0")/../.."
kiosk=${1:-build/bundle/kiosk}
supervisor=${2:-build/bundle/supervisor}
out=${3:-build/linux}
uv run python packaging/release/tree.py --kiosk "$kiosk" --supervisor "$supervisor" --out "$out/tree"
uv run python packaging/linux/build_deb.py --tree "$out/tree" --out "$out"
