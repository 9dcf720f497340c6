#!/bin/sh
# The installer for shops, from a staged tree that sign.sh has been over: per machine, with supervisor, slots and start at logon.
#   packaging/macos/make_pkg.sh TREE OUT_FOLDER
# MACOS_INSTALLER_IDENTITY: "Developer ID Installer: … (TEAM)". Without it the package is not signed, which is said.
set -eu
tree=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
version=$(uv run --no-project python "$here/../release/version.py")
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

root="$room/payload/Library/Application Support/Photo Kiosk"
mkdir -p "$root" "$room/payload/Library/LaunchAgents" "$out"
cp -R "$tree/supervisor" "$tree/licences" "$root/"
# Under a name that no slot has: postinstall puts it into a, beside what runs.
cp -R "$tree/a" "$root/incoming"
cp "$here/com.photo-kiosk.supervisor.plist" "$room/payload/Library/LaunchAgents/"

pkgbuild --root "$room/payload" --identifier com.photo-kiosk.kiosk --version "$version" --ownership recommended \
    --scripts "$here/scripts" --install-location / "$room/kiosk.pkg"
package=$out/PhotoKiosk-$version.pkg
if [ -n "${MACOS_INSTALLER_IDENTITY:-}" ]; then
    productbuild --package "$room/kiosk.pkg" --identifier com.photo-kiosk.installer --version "$version" \
        --sign "$MACOS_INSTALLER_IDENTITY" --timestamp "$package"
else
    echo "::warning::NOT SIGNED: $package (no MACOS_INSTALLER_IDENTITY)"
    productbuild --package "$room/kiosk.pkg" --identifier com.photo-kiosk.installer --version "$version" "$package"
fi
echo "$package"
