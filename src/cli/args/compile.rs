//! What `compile` can be told.

use camino::Utf8PathBuf;
use clap::ValueEnum;

use super::common::{FailOn, Reading, Selecting};
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

    /// The id that the server gives to the project
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) project_id: Option<String>,

    /// The name that the server gives to the project
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) project_name: Option<String>,

    /// The id of the project's parent
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) parent_id: Option<String>,

    /// The id that the server gives to the VCS root of the settings
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) settings_root_id: Option<String>,

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
