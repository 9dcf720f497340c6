#!/bin/sh
# A disk image with the app alone, for a look at the product: no supervisor, no updates, no start at logon. Shops install the .pkg.
#   packaging/macos/make_dmg.sh APP OUT_FOLDER
set -eu
app=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
version=$(uv run --no-project python "$here/../release/version.py")
image=$out/PhotoKiosk-$version.dmg
mkdir -p "$out"
uv run --only-group macos dmgbuild -s "$here/dmg_settings.py" -D "app=$app" "Photo Kiosk $version" "$image"
if [ -n "${MACOS_SIGN_IDENTITY:-}" ]; then codesign --force --timestamp --sign "$MACOS_SIGN_IDENTITY" "$image"; fi
echo "$image"
