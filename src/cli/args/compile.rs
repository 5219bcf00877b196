//! What `compile` can be told.

use camino::Utf8PathBuf;
use clap::ValueEnum;

use super::common::{FailOn, Reading, Selecting, ServerIds};
use crate::cli::format::ReportFormat;

/// What `compile` can be told.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct CompileArgs {
    /// A repository, a settings folder or a file in one; by default the nearest settings
    #[arg(value_name = "PATH")]
    pub(in crate::cli) path: Option<Utf8PathBuf>,

    /// What to write; several may be given, separated by commas
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Emit::Xml])]
    pub(in crate::cli) emit: Vec<Emit>,

    /// The folder to write to, or `-` for stdout [default: target/generated-configs in the settings folder]
    #[arg(short, long, value_name = "DIR|-")]
    pub(in crate::cli) output: Option<Utf8PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) ids: ServerIds,

    /// Write nothing; fail when what would be written differs from what is there
    #[arg(long)]
    pub(in crate::cli) check: bool,

    /// Write even when a part of the settings could not be evaluated
    #[arg(long)]
    pub(in crate::cli) allow_incomplete: bool,

    /// How the result is written
    #[arg(short, long, value_enum, default_value_t)]
    pub(in crate::cli) format: ReportFormat,

    /// The least severity that makes the run fail
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    pub(in crate::cli) fail_on: FailOn,

    #[command(flatten)]
    pub(in crate::cli) selecting: Selecting,

    #[command(flatten)]
    pub(in crate::cli) reading: Reading,
}

/// What is written by `compile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Emit {
    /// TeamCity's XML, as its own generator writes it
    Xml,
    /// One JSON document
    Json,
}
