# Everything one does with Remora. `make help` lists the verbs; `.ci/run` runs those
# that have to pass before a change is merged.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# The least share of agreement, in percent, that `make golden` accepts. They only go up.
GOLDEN_MIN ?= 99
FILTERS_MIN ?= 94
# How long `make fuzz` tries new inputs, in seconds.
FUZZ_SECONDS ?= 30

# Where the optimised program is built. In a place of its own it can be built beside the tests.
RELEASE_PATH ?= .build
REMORA := $(RELEASE_PATH)/release/remora
ORACLE := ../shared/oracle
# One standard library in the binary: it runs where no Swift is installed. Without debugging
# information it is a third of the size, and sooner built; names of functions stay.
RELEASE := -c release --static-swift-stdlib -debug-info-format none --scratch-path $(RELEASE_PATH)
# Everything written by hand.
SWIFT_FILES = Package.swift $(shell find Sources Tests Examples Benchmarks Fuzz -name '*.swift' \
  -not -path '*/Generated/*' -not -path '*/.build/*' 2>/dev/null)

# Of samples/web.pcapng: the web server.
DEMO_SERVER := 192.0.2.80
DEMO_FILTER := ip.src==$(DEMO_SERVER) or ip.dst==$(DEMO_SERVER)

# Modules that plugins are built with, as Kit/Package.swift names them.
KIT := CRemoraPlugin RemoraCore RemoraReport RemoraPlugin RemoraTesting

BUILD_PACKAGES := libpcap-dev libpcre2-dev zlib1g-dev libzstd-dev liblz4-dev libbrotli-dev
BENCH_PACKAGES := valgrind tcpdump

.DEFAULT_GOAL := help
.PHONY: help deps bench-deps build demo test check lint format golden compare fuzz fuzz-long bench examples \
  outsider tsan regen install clean

help: ## list the verbs
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

deps: ## install the libraries the build needs (Debian and Ubuntu)
	@.ci/packages $(BUILD_PACKAGES)

bench-deps: ## install what `make bench` needs
	@.ci/packages $(BENCH_PACKAGES)

build: deps ## build the program, optimised
	$(SWIFT) build $(RELEASE) --product remora

demo: build ## filter a sample capture by address, then show one packet as a tree
	@echo
	@echo "== remora -r samples/web.pcapng -Y '$(DEMO_FILTER)'"
	@$(REMORA) -r samples/web.pcapng -Y '$(DEMO_FILTER)'
	@first=$$($(REMORA) -r samples/web.pcapng -Y '$(DEMO_FILTER)' -T fields -e frame.number \
	  | head -n 1); \
	echo; \
	echo "== remora -r samples/web.pcapng -Y 'frame.number==$$first' -V"; \
	$(REMORA) -r samples/web.pcapng -Y "frame.number==$$first" -V

test: deps ## run the tests
	$(SWIFT) test

outsider: deps ## compile the built-in protocols as a stranger's: with the public interface alone
	@SWIFT="$(SWIFT)" .ci/outsider

tsan: deps ## several sessions at once, under ThreadSanitizer (a whole build of its own)
	$(SWIFT) test --scratch-path .build/tsan --sanitize=thread --filter 'Sessions/'

check: lint test ## what to run before a commit

lint: ## check the style and the rules of the house
	@$(SWIFT) format lint --strict --parallel $(SWIFT_FILES)
	@.ci/rules
	@.ci/products
	@.ci/pages
	@Grammar/make-pages.py --check
	@echo "lint: $(words $(SWIFT_FILES)) files, no findings"

format: ## rewrite the sources in the style
	@$(SWIFT) format --in-place --parallel $(SWIFT_FILES)

golden: build ## compare with recorded answers, if there are any beside the package
	@if [ -f $(ORACLE)/score.py ]; then \
	  python3 $(ORACLE)/score.py run --tool "$(CURDIR)/$(REMORA)" --min $(GOLDEN_MIN) && \
	  python3 $(ORACLE)/filters_score.py run --tool "$(CURDIR)/$(REMORA)" --min $(FILTERS_MIN); \
	else echo "golden: skipped, no recorded answers in $(ORACLE)"; fi

compare: build ## compare option lines with tshark's, if there is one
	@python3 Tests/CommandLine/compare.py --tool $(REMORA)

fuzz: build ## damaged captures: no crash, no hang, no flood of memory
	@python3 .ci/fuzz.py --seconds $(FUZZ_SECONDS) $(REMORA)

fuzz-long: deps ## fuzz with libFuzzer and AddressSanitizer for FUZZ_SECONDS
	$(SWIFT) build --package-path Fuzz -c release --sanitize fuzzer --sanitize address
	mkdir -p Fuzz/Corpus
	Fuzz/.build/release/fuzz -max_total_time=$(FUZZ_SECONDS) -rss_limit_mb=2048 -timeout=10 \
	  -artifact_prefix=Fuzz/ Fuzz/Corpus

bench: bench-deps build ## count instructions per packet, compare with tcpdump and tshark
	$(SWIFT) build --package-path Benchmarks -c release --static-swift-stdlib
	@python3 .ci/bench.py Benchmarks/.build/release/dissect $(REMORA)

examples: deps ## build the programs and plugins in Examples, and run them
	@SWIFT="$(SWIFT)" REMORA="$(REMORA)" .ci/examples

regen: ## write the generated tables again (needs their sources)
	Grammar/tables/make-tables.py
	Grammar/make-pages.py

install: build ## put the program into $(PREFIX)/bin, and what plugins are built with beside it
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/include
	install -m 755 $(REMORA) $(DESTDIR)$(PREFIX)/bin/remora
	install -m 644 Sources/CRemoraPlugin/include/remora_plugin.h $(DESTDIR)$(PREFIX)/include
	rm -rf $(DESTDIR)$(PREFIX)/share/remora
	install -d $(DESTDIR)$(PREFIX)/share/remora/Sources
	install -m 644 Kit/Package.swift $(DESTDIR)$(PREFIX)/share/remora
	cp -R $(KIT:%=Sources/%) $(DESTDIR)$(PREFIX)/share/remora/Sources

clean: ## remove what was built
	rm -rf .build
