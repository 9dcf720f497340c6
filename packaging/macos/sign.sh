#!/bin/sh
# Signs every program and library in a bundle, a tree or an .app, from the inside out, for the hardened runtime.
#   packaging/macos/sign.sh FOLDER_OR_APP
# MACOS_SIGN_IDENTITY: "Developer ID Application: … (TEAM)" in a keychain that is open (keychain.sh). Without it nothing is signed, which is said.
set -eu
target=$1
entitlements=$(cd "$(dirname "$0")" && pwd)/entitlements.plist

if [ -z "${MACOS_SIGN_IDENTITY:-}" ]; then
    echo "::warning::NOT SIGNED: $target (no MACOS_SIGN_IDENTITY). macOS opens it only after a person has allowed it."
    exit 0
fi

sign() { codesign --force --timestamp --options runtime --sign "$MACOS_SIGN_IDENTITY" "$@"; }

# A signature seals what lies under it. (No name in a bundle has a line break.)
deepest_first() { awk '{ print gsub("/", "/"), $0 }' | sort -rn | cut -d ' ' -f 2-; }

find "$target" -type f | deepest_first | while IFS= read -r path; do
    case "$(file -b "$path")" in
    *Mach-O*executable*) sign --entitlements "$entitlements" "$path" ;;
    *Mach-O*) sign "$path" ;;
    esac
done
# Qt's frameworks and the .app are sealed as folders, too.
find "$target" -type d -name '*.framework' | deepest_first | while IFS= read -r path; do
    sign "$path"
done
case "$target" in
*.app)
    sign --entitlements "$entitlements" "$target"
    codesign --verify --deep --strict --verbose=2 "$target"
    ;;
esac
