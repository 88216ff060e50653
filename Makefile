# Everything that a person types. Each target does all of its own set-up on a fresh Debian or Ubuntu
# that has a Swift toolchain.

# What the program is built and run with.
PACKAGES = libcmark-dev libcsv-dev libexpat1-dev libfribidi-dev libgettextpo-dev libglpk-dev libncurses-dev libqrencode-dev libspeechd-dev \
	libsqlite3-dev libxlsxwriter-dev libzip-dev
# What only the tests use: a real terminal, counts made another way, what reads the files
# that are written, what makes PDFs and reads them, Unicode's own cases, and a voice.
TEST_PACKAGES = gettext tmux python3 python3-jsonschema python3-openpyxl python3-venv chromium poppler-utils zbar-tools \
	unicode-data speech-dispatcher speech-dispatcher-audio-plugins speech-dispatcher-espeak-ng espeak-ng
# What only the benchmark uses, besides what Tests/Bench/requirements.txt names.
BENCH_PACKAGES = python3 python3-venv gcc libc6-dev miller
# What sees the screens that hostile hands leave behind. The terminals are those that Debian and Ubuntu know at once.
HANDS_PACKAGES = python3 python3-pyte ncurses-base
PREFIX ?= /usr/local
# What is installed holds its own Swift: it starts sooner, and runs where there is no toolchain.
# Nothing is loaded into it, so it need not offer its 20,000 names, which would take 3 MB of memory. Swift's own linker lays
# it out so that 2 MB less are read at the start, and 3 MB less again where the C library, from 2.36 on, can read packed
# addresses.
RELEASE = -c release --static-swift-stdlib -Xlinker --no-export-dynamic -Xswiftc -use-ld=lld $(PACKED)
PACKED = $(shell printf '2.36\n%s\n' "$$(getconf GNU_LIBC_VERSION | cut -d ' ' -f 2)" | sort -V -C \
	&& echo -Xlinker -z -Xlinker pack-relative-relocs)
# How often the benchmark runs each program, and how many seconds each reader is fuzzed.
RUNS ?= 15
DURATION ?= 600
# How the kiosk is built that hands are let loose on: as it is tested, or as it is installed.
HANDS ?= debug
READERS ?= survey yaml po csv
# How many times as hard as in the tests the sealed store is tried.
TIMES ?= 20
# Swift takes the last "-sanitize" only, so both are named in one; stripping would take the coverage away.
FUZZ_BUILD = -c release --scratch-path .build-fuzz --disable-dead-strip --sanitize fuzzer \
	-Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=address
HANDS_BUILD = $(if $(filter release,$(HANDS)),$(RELEASE),-c debug)
SWIFT ?= swift
# Swift's package manager can crash where it runs a plugin. What it built stays, so a crash, and nothing else, is tried again.
build = $(1) || { status=$$?; [ $$status -ge 128 ] || exit $$status; $(1); }
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: demo test torment noise lint format bench fuzz hands install clean packages test-packages test-tools bench-packages \
	hands-packages build

demo: build
	@sh Resources/demo/demo.sh "$$($(SWIFT) build --show-bin-path)/bigconvo"

test: packages test-packages test-tools
	$(call build,$(SWIFT) build --build-tests)
	$(SWIFT) test --skip-build

# Kills and power losses, far more of them than the tests take time for.
torment: packages test-packages
	$(call build,$(SWIFT) build --build-tests)
	TORMENT=$(TIMES) $(SWIFT) test --skip-build --filter 'KillTests|PowerLossTests'

# Surveys in which there is nothing to find, and how often findings says something of them.
noise: packages
	$(call build,$(SWIFT) build --build-tests)
	NOISE=1000 $(SWIFT) test --skip-build --filter FindingsNoiseTests

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Plugins Sources Tests Surveys Resources

format:
	$(SWIFT) format --in-place --recursive Package.swift Plugins Sources Tests Surveys Resources

# Beside what a person would otherwise use; the figures depend on the machine.
bench: packages bench-packages .build-bench/venv/ready
	$(call build,$(SWIFT) build $(RELEASE) --product bigconvo)
	@program="$$($(SWIFT) build $(RELEASE) --show-bin-path)/bigconvo"; \
	.build-bench/venv/bin/python -B Tests/Bench/bench.py "$$program" .build-bench --runs $(RUNS) && \
	PYTHONPATH=Tests/Pseudoterminal .build-bench/venv/bin/python -B Tests/Bench/kiosk_bench.py \
		"$$program" .build-bench/kiosk --runs $(RUNS) && \
	.build-bench/venv/bin/python -B Tests/Bench/details_bench.py "$$program" .build-bench/details && \
	.build-bench/venv/bin/python -B Tests/Bench/import_bench.py "$$program" .build-bench/import
	gcc -O2 -o .build-bench/csv_floor Tests/Bench/csv_floor.c -lcsv -lpthread
	@.build-bench/venv/bin/python -B Tests/Bench/tally_bench.py \
		"$$($(SWIFT) build $(RELEASE) --show-bin-path)/bigconvo" .build-bench/csv_floor .build-bench/tally --slow
	@.build-bench/venv/bin/python -B Tests/Bench/themes_bench.py \
		"$$($(SWIFT) build $(RELEASE) --show-bin-path)/bigconvo" .build-bench/themes
	@.build-bench/venv/bin/python -B Tests/Bench/report_bench.py \
		"$$($(SWIFT) build $(RELEASE) --show-bin-path)/bigconvo" .build-bench/report

# Each reader for so many seconds; what is found stays in .build-fuzz.
fuzz: packages
	$(call build,FUZZ=1 $(SWIFT) build $(FUZZ_BUILD) --product Fuzzer)
	@sh Tests/Fuzzing/fuzz.sh "$$(FUZZ=1 $(SWIFT) build $(FUZZ_BUILD) --show-bin-path)/Fuzzer" .build-fuzz \
		$(DURATION) $(READERS)

# For so many seconds in all, an hour if nobody says; what is found stays in .build-hands.
hands: DURATION = 3600
hands: packages hands-packages
	$(call build,$(SWIFT) build $(HANDS_BUILD) --product bigconvo)
	@PYTHONPATH=Tests/Pseudoterminal /usr/bin/python3 -B Tests/Hands/hands.py \
		"$$($(SWIFT) build $(HANDS_BUILD) --show-bin-path)/bigconvo" .build-hands \
		--duration $(DURATION) --seed $(or $(SEED),0) $(ARGUMENTS)

install: packages
	$(call build,$(SWIFT) build $(RELEASE) --product bigconvo)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install "$$($(SWIFT) build $(RELEASE) --show-bin-path)/bigconvo" "$(DESTDIR)$(PREFIX)/bin/bigconvo"

clean:
	rm -rf .build .build-bench .build-tools .build-fuzz .build-hands demo

build: packages
	$(call build,$(SWIFT) build --product bigconvo)

packages:
	@$(call need,$(PACKAGES))

test-packages:
	@$(call need,$(TEST_PACKAGES))

# What the tests need of Python's own index: what checks data packages, drives a browser and judges its pages, and what
# codes by hand. That does not go together with the others, so it has a place of its own.
test-tools: .build-tools/venv/ready .build-tools/taguette/ready

bench-packages:
	@$(call need,$(BENCH_PACKAGES))

hands-packages:
	@$(call need,$(HANDS_PACKAGES))

# Made again where they were only half made.
.build-bench/venv/ready: Tests/Bench/requirements.txt
.build-tools/venv/ready: Tests/Tools/requirements.txt | test-packages
.build-tools/taguette/ready: Tests/Tools/taguette-requirements.txt | test-packages
.build-bench/venv/ready .build-tools/venv/ready .build-tools/taguette/ready:
	rm -rf $(@D)
	python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

# Installs the packages that are missing, and says which.
define need
missing=""; \
for package in $(1); do \
	[ "$$(dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null)" = installed ] || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
	echo "Installing what is missing:$$missing"; \
	$(SUDO) apt-get update -q && \
	$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing || exit 1; \
fi
endef
