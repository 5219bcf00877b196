# What is often needed. Each recipe is a line that works without `just`, too.

# Lists the recipes
default:
    @just --list

# All that must hold before a change is taken
check:
    .ci/run

# The tests, or those whose names contain FILTER
test FILTER='':
    cargo test {{ FILTER }}

# Rewrites the expectations of tests, or of those whose names contain FILTER
bless FILTER='':
    TCDSL_BLESS=1 INSTA_UPDATE=always cargo test {{ FILTER }}
    git diff --stat

# Compares what Kotlin fixtures expect with what KOTLINC says
kotlin KOTLINC:
    TCDSL_KOTLINC={{ KOTLINC }} cargo test --test fixtures eval/

# How long the stages take, by criterion; `cargo measure` counts instructions
bench:
    cargo bench --package tcdsl-bench

# Writes the tables of docs/performance.md; needs valgrind
performance *ARGS='--tcdsl target/release/tcdsl':
    cargo build --release
    cargo measure page {{ ARGS }}

# Counts the instructions of a check with valgrind: the figure that is stable where time is not
instructions PATH='fixtures/project/acme':
    cargo build --profile dist
    valgrind --tool=callgrind --callgrind-out-file=target/callgrind.out target/dist/tcdsl check {{ PATH }}

# Fuzzes one of the targets in fuzz/src/targets.rs, for SECONDS; needs cargo-fuzz and a nightly compiler
fuzz TARGET='check' SECONDS='60':
    cargo +nightly fuzz run --features libfuzzer {{ TARGET }} -- -max_total_time={{ SECONDS }}

# Changes single tokens of the settings below some folders and reports what crashes, hangs or differs
mutate *ARGS='fixtures':
    cargo xtask mutate {{ ARGS }}

# The binary that is published: target/dist/tcdsl
dist:
    cargo build --locked --profile dist

# Where the time of a build from nothing goes: target/timings/cargo-timings/cargo-timing.html
timings *ARGS='build':
    rm -rf target/timings
    CARGO_TARGET_DIR=target/timings cargo {{ ARGS }} --timings

# What is published: archive, wheel, npm packages, checksums (packages/README.md); `packages/try.sh` installs each
packages *ARGS:
    cargo packages {{ ARGS }}

# The documentation as a site: target/book
site:
    mdbook build

# What would be published at crates.io, without publishing it
package:
    cargo publish --dry-run
