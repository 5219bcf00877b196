//! What `server` can be told. A token is never an argument: other processes of the machine can read those.

use camino::Utf8PathBuf;
use clap::Subcommand;

use super::common::Reading;
use crate::config::lock::LOCK_FILE;

/// What a server is asked.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ServerCommand {
    /// Tell whether the token works, as whom, until when, and whether the server takes the settings' version
    Check(CheckServerArgs),
    /// Write down what the projects above the settings declare, for `[external] lock` of tcdsl.toml
    Lock(LockArgs),
}

/// How a server is reached.
#[derive(Debug, Clone, clap::Args)]
#[command(next_help_heading = "The server")]
pub(in crate::cli) struct ServerArgs {
    /// The server's address: https://ci.example.org
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) url: String,

    /// The file with the access token, or `-` for stdin [default: the environment's TEAMCITY_TOKEN]
    #[arg(long, value_name = "FILE|-")]
    pub(in crate::cli) token_file: Option<Utf8PathBuf>,

    /// Send the token over plain HTTP, too, where everybody on the way can read it
    #[arg(long)]
    pub(in crate::cli) allow_http: bool,

    /// Trust the certificates in this file (PEM) and not those of the system
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) cacert: Option<Utf8PathBuf>,

    /// How many seconds to wait for one answer
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(in crate::cli) timeout: u64,
}

/// What `server check` can be told.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct CheckServerArgs {
    /// The settings whose version is compared; by default the nearest, if there are any
    #[arg(value_name = "PATH")]
    pub(in crate::cli) path: Option<Utf8PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) server: ServerArgs,

    #[command(flatten)]
    pub(in crate::cli) reading: Reading,
}

/// What `server lock` can be told.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct LockArgs {
    /// The id of the project on the server that the settings belong to
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) project: String,

    /// The file to write, or `-` for stdout
    #[arg(short, long, value_name = "FILE|-", default_value = LOCK_FILE)]
    pub(in crate::cli) output: Utf8PathBuf,

    #[command(flatten)]
    pub(in crate::cli) server: ServerArgs,

    #[arg(skip)]
    pub(in crate::cli) reading: Reading,
}

impl ServerCommand {
    /// How settings are read.
    pub(in crate::cli) const fn reading(&self) -> &Reading {
        match self {
            Self::Check(args) => &args.reading,
            Self::Lock(args) => &args.reading,
        }
    }
}
