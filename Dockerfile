# An image with `tcdsl` alone: docker build --tag tcdsl . && docker run --rm --volume "$PWD:/work:ro" tcdsl check
FROM rust:1-slim-bookworm AS build
WORKDIR /source
RUN rustup target add x86_64-unknown-linux-musl
COPY .cargo .cargo
COPY Cargo.toml Cargo.lock ./
COPY bench bench
COPY build build
COPY docs docs
COPY fuzz fuzz
COPY grammar grammar
COPY packages packages
COPY src src
COPY tests tests
COPY xtask xtask
RUN cargo build --locked --profile dist --bin tcdsl --target x86_64-unknown-linux-musl

# The binary needs nothing of it; servers that run steps in an image want a shell.
FROM busybox:stable
COPY --from=build /source/target/x86_64-unknown-linux-musl/dist/tcdsl /usr/local/bin/tcdsl
USER nobody
WORKDIR /work
ENTRYPOINT ["tcdsl"]
