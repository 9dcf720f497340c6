#!/bin/sh
# Makes this machine a kiosk, or takes that back: docs/lock-down.md says what each mode does.
#
#   sudo packaging/linux/lock-down.sh cage    [--root DIR] [--account NAME]   the touchscreen alone, no desktop
#   sudo packaging/linux/lock-down.sh desktop [--root DIR] [--account NAME]   in the desktop session of that account
#   sudo packaging/linux/lock-down.sh undo    [--account NAME]
#
# --root: the installed tree (/opt/photo-kiosk). --account: photo-kiosk; made where it is missing, never removed.
# --into DIR writes everything below DIR and changes nothing of this machine: to look at it, and for tests.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
mode=${1:-} root=/opt/photo-kiosk account=photo-kiosk into=""
[ $# -gt 0 ] && shift
while [ $# -gt 0 ]; do
    case $1 in
    --root | --account | --into)
        [ $# -gt 1 ] || { echo "lock-down: $1 needs a value" >&2; exit 2; }
        case $1 in --root) root=$2 ;; --account) account=$2 ;; --into) into=$2 ;; esac
        shift 2
        ;;
    *) echo "lock-down: unknown option $1; see the top of this file" >&2; exit 2 ;;
    esac
done
case $root in /*) ;; *) echo "lock-down: --root must begin with /" >&2; exit 2 ;; esac
case $account in *[!a-z0-9_-]* | "") echo "lock-down: --account takes a-z, 0-9, - and _" >&2; exit 2 ;; esac

units=/etc/systemd/system
user_units=/etc/systemd/user
logind=/etc/systemd/logind.conf.d/50-photo-kiosk.conf
kernel=/etc/sysctl.d/90-photo-kiosk.conf
xorg=/etc/X11/xorg.conf.d/90-photo-kiosk.conf

put() { # the file $1 with what comes in
    mkdir -p "$into$(dirname "$1")"
    cat >"$into$1.new"
    chmod 644 "$into$1.new"
    mv "$into$1.new" "$into$1"
}

unit() { # the unit $1 as it is to be here
    sed -e "s|/opt/photo-kiosk|$root|g" -e "s|^User=.*|User=$account|" "$here/$1"
}

run() { # only where this machine is meant
    if [ -z "$into" ]; then "$@"; else echo "would run: $*"; fi
}

judge() {
    [ -n "$into" ] && return
    [ "$(id -u)" = 0 ] || { echo "lock-down: needs root; nothing was changed" >&2; exit 1; }
    [ -x "$root/supervisor/supervisor" ] ||
        { echo "lock-down: $root/supervisor/supervisor is missing: install the kiosk first, or give its --root" >&2; exit 1; }
}

make_account() { # without a password: nobody logs in by it, and none is to be kept secret
    getent passwd "$account" >/dev/null ||
        run useradd --create-home --shell /bin/bash --comment "Photo Kiosk" "$account"
}

shut_keys() { # what no program can refuse: the next console, a reboot by three keys, the kernel's own key
    printf '%s\n' "# Photo Kiosk: no other console to change to." "[Login]" "NAutoVTs=0" "ReserveVT=0" \
        "HandlePowerKey=poweroff" "IdleAction=ignore" | put "$logind"
    printf '%s\n' "# Photo Kiosk: no SysRq key." "kernel.sysrq = 0" | put "$kernel"
    run systemctl mask ctrl-alt-del.target
    run sysctl --quiet --load "$kernel"
}

case $mode in
cage)
    judge
    if [ -z "$into" ] && ! command -v cage >/dev/null; then
        echo "lock-down: cage is missing: apt-get install cage; nothing was changed" >&2
        exit 1
    fi
    make_account
    unit photo-kiosk-cage.service | put "$units/photo-kiosk-cage.service"
    shut_keys
    run systemctl daemon-reload
    run systemctl enable photo-kiosk-cage.service
    echo "lock-down: done. Restart the machine; a display manager, where there is one, must be off (systemctl disable display-manager)."
    ;;
desktop)
    judge
    make_account
    unit photo-kiosk.service | put "$user_units/photo-kiosk.service"
    mkdir -p "$into$user_units/graphical-session.target.wants"
    ln -sf ../photo-kiosk.service "$into$user_units/graphical-session.target.wants/photo-kiosk.service"
    # For every account's session the unit is there, and for this one alone it starts.
    mkdir -p "$into$user_units/photo-kiosk.service.d"
    printf '%s\n' "[Unit]" "ConditionUser=$account" | put "$user_units/photo-kiosk.service.d/50-account.conf"
    printf '%s\n' '# Photo Kiosk: no other console, no end of the X server by keys.' 'Section "ServerFlags"' \
        '    Option "DontVTSwitch" "true"' '    Option "DontZap" "true"' '    Option "BlankTime" "0"' 'EndSection' | put "$xorg"
    shut_keys
    run systemctl daemon-reload
    echo "lock-down: done. Have $account logged in automatically by your display manager, then restart the machine."
    ;;
undo)
    [ -n "$into" ] || [ "$(id -u)" = 0 ] || { echo "lock-down: needs root; nothing was changed" >&2; exit 1; }
    [ -e "$into$units/photo-kiosk-cage.service" ] && run systemctl disable photo-kiosk-cage.service
    rm -f "$into$units/photo-kiosk-cage.service" "$into$user_units/photo-kiosk.service" \
        "$into$user_units/graphical-session.target.wants/photo-kiosk.service" \
        "$into$user_units/photo-kiosk.service.d/50-account.conf" "$into$logind" "$into$kernel" "$into$xorg"
    [ -d "$into$user_units/photo-kiosk.service.d" ] && rmdir "$into$user_units/photo-kiosk.service.d"
    run systemctl unmask ctrl-alt-del.target
    run systemctl daemon-reload
    echo "lock-down: taken back. The account $account and its data are still there. Restart the machine."
    ;;
*)
    echo "lock-down: say cage, desktop or undo; see the top of this file" >&2
    exit 2
    ;;
esac
