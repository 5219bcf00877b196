//! The command as a user meets it: how settings are found, what is printed where, exit codes.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests run the command and say what they expect"
)]

#[path = "cli/catalog.rs"]
mod catalog;
#[path = "cli/compile.rs"]
mod compile;
#[path = "cli/config.rs"]
mod config;
#[path = "cli/diff.rs"]
mod diff;
#[path = "cli/discovery.rs"]
mod discovery;
#[path = "cli/formats.rs"]
mod formats;
#[path = "cli/learn.rs"]
mod learn;
#[path = "cli/monorepo.rs"]
mod monorepo;
#[path = "cli/parse.rs"]
mod parse;
#[path = "cli/sandbox.rs"]
mod sandbox;
#[path = "cli/stored.rs"]
mod stored;
