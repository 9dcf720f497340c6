#!/bin/sh
# Brings a bare machine to where `uv run` works: the system libraries that Qt needs (Linux), uv, the locked environment.
# Idempotent and quick when all is there. Needs python3 with venv, and root or sudo for the system libraries.
set -eu
cd "$(dirname "$0")/../.."

# For offscreen rendering, then for a window (measured on a bare Debian 12), and the face for Chinese, which is too large
# for this repository (docs/decisions/0018). Then what the tests start: a virtual screen, a window manager to give
# windows the focus, a keyring daemon on a private bus, a bad line, a wrong clock, a customer's phone with its browser, and
# an IPP printer with a print server before it (the tests start their own; the package's service is not needed); a
# compositor for one program alone, and who reads shell scripts.
libraries="libglib2.0-0 libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 libbrotli1
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
libxcb-image0 libxcb-render-util0 libxcb-xkb1 fonts-dejavu-core fonts-noto-cjk"
tools=""
[ "${1:-}" = "--tests" ] && tools="xvfb openbox xdotool dbus gnome-keyring iproute2 nftables procps faketime libimage-exiftool-perl
    chromium chromium-driver cups-daemon cups-client cups-ipp-utils cage xwayland shellcheck"
# What the bench of the shrink races against; sharp itself comes from npm, by the lock file in bench/.
[ "${1:-}" = "--bench" ] && tools="libvips-tools imagemagick"

install_system_packages() {
    missing=""
    for package in $libraries $tools; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" = 0 ]; then as_root=""
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root="sudo"
    else
        echo "setup: system libraries are missing; run: sudo apt-get install --no-install-recommends$missing" >&2
        return 1
    fi
    echo "setup: installing system libraries:$missing" >&2
    # shellcheck disable=SC2086  # a list of names
    $as_root apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends $missing >/dev/null
}

# Chromium's driver asks for it by name; a bare machine may have none.
name_localhost() {
    getent hosts localhost >/dev/null 2>&1 && return 0
    echo "setup: giving this machine its name localhost (/etc/hosts)" >&2
    if [ "$(id -u)" = 0 ]; then echo "127.0.0.1 localhost" >>/etc/hosts
    else echo "127.0.0.1 localhost" | sudo tee -a /etc/hosts >/dev/null
    fi
}

install_uv() {
    command -v uv >/dev/null && return 0
    [ -x .tools/bin/uv ] && return 0
    echo "setup: installing uv" >&2
    python3 -m venv .tools
    .tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/setup/uv.txt
    if [ "$(id -u)" = 0 ]; then
        ln -sf "$PWD/.tools/bin/uv" /usr/local/bin/uv  # so that `uv run kiosk …` works as the README writes it
        echo "setup: /usr/local/bin/uv leads to this folder's .tools/bin/uv" >&2
    else
        echo "setup: for uv in your own shell: export PATH=\"$PWD/.tools/bin:\$PATH\"" >&2
    fi
}

install_bench_tools() {
    mkdir -p .tools/bench
    cmp -s packaging/setup/bench/package-lock.json .tools/bench/package-lock.json &&
        [ -d .tools/bench/node_modules/sharp ] && return 0
    if ! command -v npm >/dev/null; then
        echo "setup: no npm here; for sharp in the bench install Node.js 20 or later (Debian 12 has 18), then run this again" >&2
        return 0
    fi
    cp packaging/setup/bench/package.json packaging/setup/bench/package-lock.json .tools/bench/
    npm ci --prefix .tools/bench --no-audit --no-fund --silent
}

if [ "$(uname -s)" = Linux ]; then
    if command -v dpkg-query >/dev/null; then
        install_system_packages
        [ "${1:-}" = "--tests" ] && name_localhost
    else
        echo "setup: no dpkg here; where Qt does not start, install what these Debian packages hold: $libraries" >&2
    fi
fi
install_uv
PATH="$PWD/.tools/bin:$PATH" uv sync --locked --quiet
if [ "${1:-}" = "--bench" ]; then install_bench_tools; fi
