# Builds and installs rigtui: make, then make install. docs/install.md tells more.
#
#   make              build the static release program
#   make install      program, man pages and completions of bash, zsh and fish, below $(DESTDIR)$(PREFIX)
#   make uninstall    remove them
#   make dist         dist/rigtui-VERSION-SYSTEM-MACHINE.tar.gz with all of it
#   make deb          dist/rigtui_VERSION_ARCHITECTURE.deb
#
# PROGRAM=FILE takes a program that was built already.

SHELL = /bin/bash
.DELETE_ON_ERROR:
.PHONY: all build install uninstall dist deb

PREFIX ?= /usr/local
DESTDIR ?=
DIST ?= dist
PROGRAM := .build/release/rigtui
ZSHDIR ?= $(PREFIX)/share/zsh/site-functions
BASHDIR ?= $(PREFIX)/share/bash-completion/completions
FISHDIR ?= $(PREFIX)/share/fish/vendor_completions.d
MANDIR ?= $(PREFIX)/share/man/man1

all: build

build:
	.ci/release --product rigtui

# What make built is built anew when a source is newer, so that root need not build in order to install.
ifeq ($(origin PROGRAM),file)
$(PROGRAM): $(shell find Sources Presets Package.swift -type f)
	.ci/release --product rigtui
	touch -c $@
endif

# Man pages and completions are made by the program that is installed, from its own list of commands. The program goes
# without its symbols, which are two thirds of it.
install: $(PROGRAM)
	set -eu; umask 022; pages=$$(mktemp -d); trap 'rm -rf "$$pages"' EXIT; mkdir "$$pages/man"; \
	"$(PROGRAM)" manual "$$pages/man"; \
	for shell in bash zsh fish; do "$(PROGRAM)" --generate-completion-script $$shell >"$$pages/$$shell"; done; \
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(MANDIR)" "$(DESTDIR)$(BASHDIR)" "$(DESTDIR)$(ZSHDIR)" \
	  "$(DESTDIR)$(FISHDIR)"; \
	install -s -m 755 "$(PROGRAM)" "$(DESTDIR)$(PREFIX)/bin/rigtui"; \
	install -m 644 "$$pages"/man/*.1 "$(DESTDIR)$(MANDIR)"; \
	install -m 644 "$$pages/bash" "$(DESTDIR)$(BASHDIR)/rigtui"; \
	install -m 644 "$$pages/zsh" "$(DESTDIR)$(ZSHDIR)/_rigtui"; \
	install -m 644 "$$pages/fish" "$(DESTDIR)$(FISHDIR)/rigtui.fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/rigtui" "$(DESTDIR)$(MANDIR)"/rigtui.1 "$(DESTDIR)$(MANDIR)"/rigtui-*.1 \
	  "$(DESTDIR)$(BASHDIR)/rigtui" "$(DESTDIR)$(ZSHDIR)/_rigtui" "$(DESTDIR)$(FISHDIR)/rigtui.fish"

dist: $(PROGRAM)
	.ci/package tar "$(PROGRAM)" "$(DIST)"

deb: $(PROGRAM)
	.ci/package deb "$(PROGRAM)" "$(DIST)"
