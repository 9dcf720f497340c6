#!/bin/sh
# A keychain of this run's own with the certificates of MACOS_CERTIFICATES_P12 (base64; Developer ID Application and Installer), or none.
#   packaging/macos/keychain.sh open|close
set -eu
keychain=${RUNNER_TEMP:-/tmp}/photo-kiosk-signing.keychain-db

case "$1" in
open)
    if [ -z "${MACOS_CERTIFICATES_P12:-}" ]; then
        echo "::warning::no MACOS_CERTIFICATES_P12: nothing of this build for macOS will be signed"
        exit 0
    fi
    password=$(openssl rand -hex 16)
    certificates=$(mktemp)
    trap 'rm -f "$certificates"' EXIT
    printf '%s' "$MACOS_CERTIFICATES_P12" | base64 --decode >"$certificates"
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -lut 21600 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$certificates" -f pkcs12 -k "$keychain" -P "${MACOS_CERTIFICATES_PASSWORD:-}" -T /usr/bin/codesign -T /usr/bin/productsign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
    ;;
close)
    [ ! -f "$keychain" ] || security delete-keychain "$keychain"
    ;;
*)
    echo "usage: keychain.sh open|close" >&2
    exit 2
    ;;
esac
