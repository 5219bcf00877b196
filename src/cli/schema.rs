//! `tcdsl schema`: the JSON Schemas of the documents that the tool writes.

use std::process::ExitCode;

use clap::ValueEnum;

use super::output::{CLEAN, Output};
use crate::driver;

/// A document with a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Schema {
    /// What `tcdsl check -f json` writes
    Check,
    /// What `tcdsl compile --emit json` writes
    Compile,
    /// What `tcdsl diff -f json` writes
    Diff,
    /// `tcdsl.toml`
    Config,
}

pub(super) fn schema(which: Schema, out: &mut Output) -> ExitCode {
    let config;
    out.text(match which {
        Schema::Check => include_str!("../../docs/schema/check.schema.json"),
        Schema::Compile => include_str!("../../docs/schema/compile.schema.json"),
        Schema::Diff => include_str!("../../docs/schema/diff.schema.json"),
        Schema::Config => {
            config = driver::config_schema();
            &config
        }
    });
    ExitCode::from(CLEAN)
}
