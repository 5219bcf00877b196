//! What `dsl` can be told.

use camino::Utf8PathBuf;
use clap::Subcommand;

/// What is done with a server's DSL.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum DslCommand {
    /// Read the DSL of a server from its jars, and write what it has beside what is known here as a catalog file
    Import(ImportArgs),
}

/// What `import` can be told.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ImportArgs {
    /// Jars, or folders with jars: `~/.m2/repository/org/jetbrains/teamcity`, where Maven keeps what it got from the server
    #[arg(value_name = "JAR|FOLDER", required = true)]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// The catalog file, to be named in `[catalog] files` of `tcdsl.toml`; `-` is stdout
    #[arg(short, long, value_name = "FILE", default_value = "tcdsl-dsl.toml")]
    pub(in crate::cli) output: Utf8PathBuf,

    /// Write all classes of the jars whole, not only what differs
    #[arg(long)]
    pub(in crate::cli) all: bool,

    /// Write no file, and tell what the server has that is not known here, and what is known here that the server has not
    #[arg(long, conflicts_with_all = ["all", "output"])]
    pub(in crate::cli) diff: bool,
}
