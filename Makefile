# The words a newcomer tries first. `make help` lists them.
.PHONY: help build demo test bench bench-gate scaling install python wheel spark schema expected header exposed

TARGET = $(or $(CARGO_TARGET_DIR),target)

help:            ## list these words
	@sed -n 's/^\([a-z-]*\):.*## /\1 — /p' Makefile

build:           ## build the command, optimised
	cargo build --release --locked -p fazhi-cli

demo:            ## read the example reports: one as an outline, all of them as a table (a quick build, not optimised)
	cargo build --locked -p fazhi-cli
	@$(TARGET)/debug/fazhi parse --format outline examples/reports/yunling-province-2023.txt
	@$(TARGET)/debug/fazhi parse --format summary examples/reports

test:            ## format, lints, documentation and all tests
	@tests/run

bench:           ## throughput as ratios to well-known libraries of Rust and of Python, which it installs
	cargo bench --locked -p fazhi-benches --bench compare
	bindings/python/benches/run

bench-gate:      ## instructions against those of before (valgrind); FAZHI_REFRESH=1 writes them anew
	cargo bench --locked -p fazhi-benches --bench gate

scaling:         ## what twice the text costs, for ordinary and hostile texts (valgrind)
	cargo bench --locked -p fazhi-benches --bench scaling

install:         ## install the command for this user; with PREFIX=… (DESTDIR=…) there, with libfazhi, fazhi.h, fazhi.pc (BUILD=… built there)
ifdef PREFIX
ifndef BUILD
	cargo build --release --locked -p fazhi-cli -p fazhi-capi
endif
	install -D -m 755 $(or $(BUILD),$(TARGET)/release)/fazhi $(DESTDIR)$(PREFIX)/bin/fazhi
	BUILD=$(BUILD) PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) bindings/c/install
else
	cargo install --locked --path crates/fazhi-cli
endif

python:          ## build the Python package and run its checks
	bindings/python/check

wheel:           ## build the Python wheel as it is published, and check its size
	bindings/python/check --wheel

spark:           ## the tests of Spark, which pyspark is installed for (400 MB; Java 17)
	bindings/python/check --spark

schema:          ## write the JSON Schema anew from the types
	FAZHI_REFRESH=1 cargo test --quiet -p fazhi --all-features --lib the_committed_schema_is_current

header:          ## write fazhi.h anew from the functions of bindings/c
	FAZHI_REFRESH=1 cargo test --quiet -p fazhi-capi --test source header

exposed:         ## write the list of what C and Python do not have yet anew
	FAZHI_REFRESH=1 cargo test --quiet -p fazhi-capi --test source exposed

expected:        ## write the expected outlines and the README's output anew; read the diff
	FAZHI_REFRESH=1 cargo test --quiet -p fazhi-tests every_example_has_the_outline_that_is_committed
	FAZHI_REFRESH=1 cargo test --quiet -p fazhi-cli --test cli the_readme_shows_what_is_printed
