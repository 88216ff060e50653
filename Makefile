# Everything that a person types. Each target does all of its own set-up on a fresh Debian or Ubuntu
# that has a Swift toolchain.

# What the program is built and run with.
PACKAGES = libcsv-dev libgettextpo-dev libncurses-dev libqrencode-dev libsqlite3-dev
# What only the tests use: a real terminal, counts made another way, and what makes PDFs and reads them.
TEST_PACKAGES = gettext tmux python3 chromium poppler-utils zbar-tools
PREFIX ?= /usr/local
SWIFT ?= swift
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: demo test lint format bench install clean packages test-packages build

demo: build
	@sh Resources/demo/demo.sh "$$($(SWIFT) build --show-bin-path)/bigconvo"

test: packages test-packages
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Surveys Resources

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Surveys Resources

bench:
	@echo "nothing yet"

install: packages
	$(SWIFT) build -c release --product bigconvo
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install "$$($(SWIFT) build -c release --show-bin-path)/bigconvo" "$(DESTDIR)$(PREFIX)/bin/bigconvo"

clean:
	rm -rf .build demo

build: packages
	$(SWIFT) build --product bigconvo

packages:
	@$(call need,$(PACKAGES))

test-packages:
	@$(call need,$(TEST_PACKAGES))

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
