#!/bin/sh
# The environment that is bundled, in build/bundle-env: what the kiosk needs at run time by uv.lock, and PyInstaller, without any
# other group. numpy is compiled here, without the 28 MB of OpenBLAS that its wheel brings for matrices larger than 3 x 3
# (docs/decisions/0036): some minutes at the first time, from uv's cache afterwards. Needs a C and C++ compiler.
set -eu
cd "$(dirname "$0")/../.."
UV_PROJECT_ENVIRONMENT=build/bundle-env uv sync --locked --quiet --no-default-groups --group bundle \
    --no-binary-package numpy \
    --config-settings-package numpy:setup-args=-Dblas=none --config-settings-package numpy:setup-args=-Dlapack=none
