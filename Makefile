# The two commands of the README, and the parts of the second. Each sets up what it needs.
SHELL := /bin/sh
export PATH := $(CURDIR)/.tools/bin:$(PATH)

SHELL_SCRIPTS := .ci/run $(shell find packaging -type f \( -name '*.sh' -o -path '*/linux/debian/*' -o -path '*/macos/scripts/*' \))

# Folders whose tests have a target of their own.
TESTED_APART := tests/torture tests/integration/keyring tests/installers tests/lockdown tests/updates tests/bundle

# A crash ends the run: xdist hands a dead worker's finished files to the next one, which then waits for ever.
SIDE_BY_SIDE := -n 2 --dist loadfile --max-worker-restart 0

.DEFAULT_GOAL := help
# Every target: nothing here makes a file of its own name.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' Makefile)

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 20

demo: setup ## Local cloud and touchscreen on a sample card (headless where there is no display)
	uv run kiosk demo

test: setup-tests check ## Every check and every test, two files side by side: most of them wait for something
	uv run pytest $(SIDE_BY_SIDE) --no-loadscope-reorder $(addprefix --ignore ,$(TESTED_APART))

test-keyring: setup-tests ## The private key in a real Secret Service: kept over a restart, locked, hanging, without a bus; half a minute
	uv run pytest tests/integration/keyring

test-torture: setup-tests ## The torture's own tests: its verdicts, and a short run of each part; three minutes
	uv run pytest $(SIDE_BY_SIDE) tests/torture

test-update: setup-tests ## Updates for real on loopback: good, cut off, tampered, rolled back in two minutes, a power cut at each step; five minutes
	uv run pytest -s -v tests/unit/kiosk/updates tests/unit/kiosk/uploads/test_step_down.py tests/updates

torture: test-torture ## The chain of custody under fire: 1,000 kills, every crash point, the backend, the line; an hour
	uv run python -m tests.torture kiosk --orders 160 --kills 1000
	uv run python -m tests.torture crash-points
	uv run python -m tests.torture backend
	uv run python -m tests.torture network
	uv run python -m tests.torture imaging

installer-windows: setup-installers ## setup.exe of bundles from Windows (KIOSK=FOLDER SUPERVISOR=FOLDER); of stand-ins where none are given
ifdef KIOSK
	uv run python packaging/release/tree.py --windows --kiosk "$(KIOSK)" --supervisor "$(SUPERVISOR)" --out build/windows/tree
	uv run python packaging/windows/build_installer.py --tree build/windows/tree --out build/windows
else
	uv run python -m tests.installers build/windows
endif

package-linux: setup ## The Debian package of the bundles of make bundle, into build/linux
	packaging/linux/package.sh

test-installer: setup-installers ## The packages installed, upgraded over a running kiosk and removed: Windows' by Wine, Debian's in a bare Debian; five minutes
	uv run pytest tests/installers

icons: setup ## The product's icons from packaging/icon/icon.svg
	uv run python packaging/icon/draw.py

audit: setup ## What the template permits: own rules, the tables of docs/security.md, and checkov; half a minute
	uv run python -m infra.audit permissions
	uv run python -m infra.audit page --check
	@mkdir -p build
	UV_PROJECT_ENVIRONMENT=.tools/audit uv run --locked --only-group audit checkov --file infra/template.yaml --framework cloudformation \
	    --skip-download --compact --quiet --soft-fail --output json >build/checkov.json
	uv run python -m infra.audit findings build/checkov.json

test-lockdown: setup-tests ## The supervisor and the lock-down for real: kills, freezes, keys, edges, orders, cage; some nine minutes of an idle machine
	uv run pytest tests/lockdown -p no:randomly -s

test-privilege: setup-tests ## Every part of every policy taken away, every function under every role; two minutes and a table
	uv run python -m tests.privilege

check: setup ## Format, lint, types, layers and template
	uv run ruff format --check .
	uv run ruff check .
	uv run mypy
	uv run lint-imports
	uv run cfn-lint infra/template.yaml
	uv run actionlint
	uv run shellcheck $(SHELL_SCRIPTS)

torture-network: setup-tests ## The kiosk on a bad line: every scenario, some ten minutes
	uv run python -m tests.torture network

fuzz-api: setup-tests ## The API under requests of all kinds, held to docs/openapi.json, five minutes
	uv run python -m tests.fuzz_api --seconds 300

bench-upload: setup-tests ## Our uploader against rclone on a clean, a lossy and a narrow line, some ten minutes
	uv run python -m tests.bench.upload

bench-gallery: setup-tests ## What a phone loads to see an order's gallery, with previews and without, half a minute; writes docs/benchmarks.md
	uv run python -m tests.bench.gallery --write-docs

bench-ui: setup-tests ## The touchscreen: first frame, frames while flicking, stalls, memory; some two minutes
	uv run python -m tests.bench.ui

bench-grid: setup-tests ## The grid's small pictures against Pillow's, and a card of 1,000 photos, some five minutes
	uv run python -m tests.bench.grid

bench-imaging: ## Our shrink against Pillow, libvips, sharp and ImageMagick, some six minutes; writes docs/benchmarks.md
	@packaging/setup/setup.sh --bench
	uv run python -m tests.bench.imaging --write-docs

bench-time-to-cloud: setup-tests ## A card to the cloud by the clock, against Pillow and the originals, some 20 minutes; writes docs/benchmarks.md
	uv run python -m tests.bench.time_to_cloud --write-docs

load: setup-tests ## 200 kiosks against the local cloud: what an order makes AWS do and costs, some fifteen minutes; writes docs/cost.md
	uv run python -m tests.bench.load --write-docs

bench-backend: setup-tests ## Each function's cold and warm time, the archive, last byte to mail, some six minutes; writes docs/benchmarks.md
	uv run python -m tests.bench.backend --write-docs

bench-orders: setup-tests ## Staff's questions over 10,000 orders: pages, searches, counts, a minute; writes docs/benchmarks.md
	uv run python -m tests.bench.orders --write-docs

languages: setup ## The pages' texts into each language's file, and what is translated into what the kiosk loads
	uv run python packaging/languages/linguist.py update
	uv run python packaging/languages/linguist.py release

screenshots: setup ## Every screen as PNG in four languages, portrait and landscape, into build/screenshots
	PYTHONPATH=. uv run python packaging/screenshots/take.py build/screenshots

pictures: setup-tests ## Gallery, mail and dead link as PNG, by Debian's Chromium, into build/pictures
	PYTHONPATH=. uv run python packaging/screenshots/pages.py build/pictures

phone-pictures: setup-tests ## The page that customers see on their phones, as PNG in each state, into build/phone
	PYTHONPATH=. uv run python packaging/screenshots/phone.py build/phone

staff-page: setup-tests ## Staff's one page, a side of A4 for each language, by Debian's Chromium, into build/staff-page.pdf
	uv run python packaging/staff_page/staff_page.py

staff-pictures: setup ## The pictures on staff's page, taken anew of the screen, into docs/for-staff/pictures; some minutes
	PYTHONPATH=. uv run python packaging/staff_page/pictures.py

test-documents: setup-tests ## The commands of the three pages docs/for-* run for real, and the recipes tried on a copy; some minutes
	uv run pytest -p no:randomly --log-cli-level INFO tests/documents/run_commands.py tests/documents/run_recipes.py

bundle: setup ## The packaged kiosk for this system, into build/bundle; two minutes, at the first time ten
	@packaging/bundle/environment.sh
	build/bundle-env/bin/python packaging/bundle/build.py

test-bundle: setup-tests bundle ## The bundle from an empty environment: what is inside, its window, the main job, a user's own Qt; three minutes
	uv run pytest tests/bundle

torture-bundle: setup-tests bundle ## The bundle under fire: 30 kills, and every kind of hostile file; some six minutes
	uv run python -m tests.torture kiosk --program build/bundle/kiosk/kiosk --orders 9 --kills 30
	uv run python -m tests.torture imaging --program build/bundle/kiosk/kiosk --cuts 1 --flips 1

bench-bundle: setup-tests bundle ## The bundle's size, unpacked and packed, and its first frame beside the sources'; writes docs/benchmarks.md
	uv run python -m tests.bench.bundle --write-docs

reproduce-bundle: bundle ## Builds the bundle again elsewhere, and says which files differ
	build/bundle-env/bin/python packaging/bundle/reproduce.py

setup:
	@packaging/setup/setup.sh

setup-tests:
	@packaging/setup/setup.sh --tests

setup-installers:
	@packaging/setup/setup.sh --installers
