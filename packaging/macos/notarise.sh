#!/bin/sh
# Has Apple look each file over (.dmg, .pkg), and staples the ticket to it, so that it opens without a network, too.
#   packaging/macos/notarise.sh FILE…
# NOTARY_KEY (the .p8's text), NOTARY_KEY_ID, NOTARY_ISSUER: of App Store Connect. Without them nothing is notarised, which is said.
set -eu
if [ -z "${NOTARY_KEY:-}" ]; then
    for file; do echo "::warning::NOT NOTARISED: $file (no NOTARY_KEY)"; done
    exit 0
fi
key=$(mktemp)
trap 'rm -f "$key"' EXIT
printf '%s\n' "$NOTARY_KEY" >"$key"
for file; do
    # --wait ends with 0 even where Apple has refused it; the log tells why.
    xcrun notarytool submit "$file" --key "$key" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER" --wait --output-format plist >"$key.answer"
    status=$(plutil -extract status raw "$key.answer")
    id=$(plutil -extract id raw "$key.answer")
    rm -f "$key.answer"
    if [ "$status" != Accepted ]; then
        xcrun notarytool log "$id" --key "$key" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
        echo "notarise: Apple says $status to $file; its log stands above" >&2
        exit 1
    fi
    xcrun stapler staple "$file"
    xcrun stapler validate "$file"
done
