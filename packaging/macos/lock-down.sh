#!/bin/sh
# Takes the Dock's corners and gestures from the kiosk's own account, or gives them back: docs/lock-down.md has what is done by hand. The
# start at logon, and again after a death, is the installer's. Not run yet on its system.
#
#   packaging/macos/lock-down.sh on|off      logged in as that account, which is no administrator
set -eu

mode=${1:-}
before="$HOME/Library/Application Support/photo-kiosk/lock-down-before"

# Domain, key, type, value.
settings() {
    cat <<'TABLE'
com.apple.dock wvous-tl-corner -int 1
com.apple.dock wvous-tr-corner -int 1
com.apple.dock wvous-bl-corner -int 1
com.apple.dock wvous-br-corner -int 1
com.apple.dock autohide -bool true
com.apple.dock showMissionControlGestureEnabled -bool false
com.apple.dock showAppExposeGestureEnabled -bool false
com.apple.dock showDesktopGestureEnabled -bool false
com.apple.dock showLaunchpadGestureEnabled -bool false
com.apple.AppleMultitouchTrackpad TrackpadTwoFingerFromRightEdgeSwipeGesture -int 0
com.apple.screensaver idleTime -int 0
com.apple.CrashReporter DialogType -string none
TABLE
}

case $mode in
on)
    if id -Gn | tr ' ' '\n' | grep -qx admin; then
        echo "lock-down: $(id -un) is an administrator: log in as the kiosk's own account; nothing was changed" >&2
        exit 1
    fi
    mkdir -p "$before"
    settings | while read -r domain key type value; do
        # The first run's word counts: a second one does not take ours for theirs.
        [ -e "$before/$domain" ] || defaults export "$domain" "$before/$domain"
        defaults write "$domain" "$key" "$type" "$value"
    done
    killall Dock # which reads its settings at its start
    echo "lock-down: done. What is done by hand: docs/lock-down.md, macOS."
    ;;
off)
    [ -d "$before" ] || { echo "lock-down: nothing was changed here; nothing is to be taken back" >&2; exit 1; }
    for saved in "$before"/*; do
        [ -e "$saved" ] || continue
        defaults import "$(basename "$saved")" "$saved"
    done
    rm -r "$before"
    killall Dock
    echo "lock-down: taken back. Log out and in again."
    ;;
*)
    echo "lock-down: say on or off; see the top of this file" >&2
    exit 2
    ;;
esac
