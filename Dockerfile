# An image with `tcdsl` alone: docker build --tag tcdsl . && docker run --rm --volume "$PWD:/work:ro" tcdsl check
FROM rust:1-slim-bookworm AS build
WORKDIR /source
COPY Cargo.toml Cargo.lock ./
COPY build build
COPY bench bench
COPY docs docs
COPY grammar grammar
COPY src src
COPY tests tests
RUN cargo build --locked --profile dist --bin tcdsl

FROM debian:bookworm-slim
COPY --from=build /source/target/dist/tcdsl /usr/local/bin/tcdsl
USER nobody
WORKDIR /work
ENTRYPOINT ["tcdsl"]
