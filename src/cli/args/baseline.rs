//! What `baseline` can be told.

use camino::Utf8PathBuf;
use clap::Subcommand;

use super::common::Reading;
use crate::cli::format::BaselineFormat;

/// What is done with a baseline.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum BaselineCommand {
    /// Write down all findings of today; what was written down before keeps its reason
    Write {
        #[command(flatten)]
        args: BaselineArgs,

        /// Why those that have no reason yet are put up with
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Take out what is no longer found
    Prune(BaselineArgs),
    /// Tell how much it hides, of which rules and files, and what is no longer found
    Stats {
        #[command(flatten)]
        args: BaselineArgs,

        /// How the result is written
        #[arg(short, long, value_enum, default_value_t)]
        format: BaselineFormat,
    },
}

/// What each of these can be told.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct BaselineArgs {
    /// Repositories, settings folders or files in one; by default the nearest settings, else all in the repository
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// The baseline
    #[arg(long, value_name = "FILE", default_value = "tcdsl-baseline.json")]
    pub(in crate::cli) baseline: Utf8PathBuf,

    #[command(flatten)]
    pub(in crate::cli) reading: Reading,
}

impl BaselineCommand {
    /// What all of them are told.
    pub(in crate::cli) const fn args(&self) -> &BaselineArgs {
        match self {
            Self::Write { args, .. } | Self::Prune(args) | Self::Stats { args, .. } => args,
        }
    }

    /// Whether a document was asked for.
    pub(in crate::cli) const fn wants_json(&self) -> bool {
        matches!(self, Self::Stats { format: BaselineFormat::Json, .. })
    }
}
