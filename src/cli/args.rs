//! What can be asked for on the command line.

mod baseline;
mod common;
mod compile;
mod dsl;
#[cfg(feature = "server")]
mod server;

use std::ffi::OsString;

use camino::Utf8PathBuf;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use super::format::{DiffFormat, ParseFormat, ReferenceFormat, ReportFormat, ShowFormat, VersionFormat};
use super::init::Recipe;
use super::reports::ReportFile;
use super::schema::Schema;
use crate::report::TEXT_WIDTH;

pub(super) use baseline::BaselineCommand;
pub(super) use common::{Color, FailOn, Global, Look, Reading, Selecting, ServerIds};
pub(super) use compile::{CompileArgs, Emit};
pub(super) use dsl::{DslCommand, ImportArgs};
#[cfg(feature = "server")]
pub(super) use server::{CheckServerArgs, LockArgs, ServerArgs, ServerCommand};

/// Compiles and validates TeamCity's Kotlin DSL without a JVM.
#[derive(Debug, Parser)]
#[command(name = "tcdsl", version, after_help = AFTER_HELP, max_term_width = TEXT_WIDTH)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,

    /// What a check is told when no command is named.
    #[command(flatten)]
    pub(super) check: CheckArgs,

    #[command(flatten)]
    pub(super) look: Look,
}

impl Args {
    /// Reads the command line. Where it begins with a command that is often run, or names none, only that one is built;
    /// whatever that does not take is told by the whole.
    pub(super) fn read(raw: &[OsString]) -> Result<Self, clap::Error> {
        let alone = match raw.get(1).and_then(|word| word.to_str()) {
            Some("check") => Self::alone(raw, Command::Check),
            Some("compile") => Self::alone(raw, Command::Compile),
            Some("diff") => Self::alone(raw, Command::Diff),
            Some("show") => Self::alone(raw, Command::Show),
            _ if raw.iter().filter_map(|word| word.to_str()).any(is_command) => None,
            _ => {
                Alone::try_parse_from(raw).ok().map(|read| Self::of(Command::Check(read.command), read.look))
            }
        };
        alone.map_or_else(|| Self::whole(raw), Ok)
    }

    fn alone<C: clap::Args>(raw: &[OsString], command: fn(C) -> Command) -> Option<Self> {
        let read = Alone::<C>::try_parse_from(raw.iter().skip(1)).ok()?;
        Some(Self::of(command(read.command), read.look))
    }

    fn of(command: Command, look: Look) -> Self {
        Self { command: Some(command), check: CheckArgs::default(), look }
    }

    fn whole(raw: &[OsString]) -> Result<Self, clap::Error> {
        let mut whole = whole();
        let matches = whole.try_get_matches_from_mut(raw)?;
        Self::from_arg_matches(&matches).map_err(|error| error.format(&mut whole))
    }

    /// What stands before a command, where nothing may stand but what every command can be told.
    pub(super) fn misplaced(&self) -> bool {
        self.command.is_some() && self.check != CheckArgs::default()
    }

    /// What several commands can be told, as this one was.
    pub(super) fn global(&self) -> Global {
        let of_check = |args: &CheckArgs| (args.reading.clone(), args.selecting.clone(), args.fail_on);
        let (reading, selecting, fail_on) = match &self.command {
            None => of_check(&self.check),
            Some(Command::Check(args)) => of_check(args),
            Some(Command::Compile(args)) => (args.reading.clone(), args.selecting.clone(), args.fail_on),
            Some(Command::Baseline { what }) => {
                (what.args().reading.clone(), Selecting::default(), FailOn::default())
            }
            Some(
                Command::Diff(DiffArgs { reading, .. })
                | Command::Show(ShowArgs { reading, .. })
                | Command::Types { reading, .. },
            ) => (reading.clone(), Selecting::default(), FailOn::default()),
            #[cfg(feature = "server")]
            Some(Command::Server { what }) => {
                (what.reading().clone(), Selecting::default(), FailOn::default())
            }
            Some(_) => Default::default(),
        };
        Global { look: self.look.clone(), reading, selecting, fail_on }
    }
}

/// The whole command line, with all commands. What only a check can be told is listed by its own help.
pub(super) fn whole() -> clap::Command {
    let is_shown = |arg: &clap::Arg| arg.is_global_set() || arg.is_positional();
    Args::command().mut_args(|arg| if is_shown(&arg) { arg } else { arg.hide(true) })
}

/// Whether a word is the name of a command.
pub(super) fn is_command(word: &str) -> bool {
    word == "help" || Command::has_subcommand(word)
}

/// One command with what every command can be told.
#[derive(Debug, Parser)]
#[command(name = "tcdsl")]
struct Alone<C: clap::Args> {
    #[command(flatten)]
    command: C,

    #[command(flatten)]
    look: Look,
}

const AFTER_HELP: &str = "Without a command, settings are checked: `tcdsl check --help` lists the options.\n\nExit codes: 0 nothing that fails the run, 1 findings, 2 bad arguments or unreadable settings, 3 internal error";

/// What can be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check settings and report what is wrong (also done when no command is named)
    Check(CheckArgs),
    /// Compile settings to TeamCity's XML or to JSON
    Compile(CompileArgs),
    /// Tell what differs between two settings: Kotlin, or XML as a server stores it
    Diff(DiffArgs),
    /// Show the project tree with the connections: where each is declared, and who uses it; or the chains of builds
    Show(ShowArgs),
    /// Put up with the findings of today: write them down, forget those that are gone, count them
    Baseline {
        #[command(subcommand)]
        what: BaselineCommand,
    },
    /// Read the DSL of a server: newer versions, plugins of your own
    Dsl {
        #[command(subcommand)]
        what: DslCommand,
    },
    /// List the kinds of connections, or show the settings of one
    Connections {
        /// The function of the DSL, the `providerType` or the title of a kind
        #[arg(value_name = "KIND")]
        kind: Option<String>,

        /// How the result is written
        #[arg(short, long, value_enum, default_value_t)]
        format: ReferenceFormat,
    },
    /// List the rules
    Rules {
        /// How the result is written
        #[arg(short, long, value_enum, default_value_t)]
        format: ReferenceFormat,
    },
    /// Explain a rule: why it is there, what it reports, what to do
    Explain {
        /// The rule's name or code
        #[arg(value_name = "RULE")]
        rule: String,

        /// How the result is written
        #[arg(short, long, value_enum, default_value_t)]
        format: ReferenceFormat,
    },
    /// Print how single files are read: their syntax trees, or with `-f json` their syntax errors only
    Parse {
        /// Kotlin files: `.kts` holds statements, any other declarations
        #[arg(value_name = "FILE", required = true)]
        files: Vec<Utf8PathBuf>,

        /// How the result is written
        #[arg(short, long, value_enum, default_value_t)]
        format: ParseFormat,
    },
    /// Print how many expressions have a type, root by root: what has none is not judged
    #[command(hide = true)]
    Types {
        /// Repositories, settings folders or files in one
        #[arg(value_name = "PATH")]
        paths: Vec<Utf8PathBuf>,

        #[command(flatten)]
        reading: Reading,
    },
    /// Print the JSON Schema of a document that the tool writes, or of its configuration
    Schema {
        /// The document
        #[arg(value_enum, value_name = "DOCUMENT")]
        which: Schema,
    },
    /// Ask a TeamCity server: the one command that opens connections
    #[cfg(feature = "server")]
    Server {
        #[command(subcommand)]
        what: ServerCommand,
    },
    /// Write a configuration, and recipes for servers and hooks; what is there stays as it is
    Init(InitArgs),
    /// Print the script that has a shell complete words
    Completions {
        /// The shell
        #[arg(value_enum, value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// Print the page about the tool, or about one of its commands, for `man -l -`
    Man {
        /// The command
        #[arg(value_name = "COMMAND")]
        command: Option<String>,
    },
    /// Print the version
    Version {
        /// How the result is written
        #[arg(short, long, value_enum, default_value_t)]
        format: VersionFormat,
    },
}

impl Command {
    /// The document that it was asked for; a failure is told in one of the same format.
    pub(super) fn document(&self) -> Option<ReportFormat> {
        if let Self::Check(CheckArgs { format, .. }) | Self::Compile(CompileArgs { format, .. }) = self {
            return format.is_document().then_some(*format);
        }
        self.wants_json().then_some(ReportFormat::Json)
    }

    const fn wants_json(&self) -> bool {
        match self {
            Self::Check(_) | Self::Compile(_) => false,
            Self::Diff(args) => matches!(args.format, DiffFormat::Json),
            Self::Show(args) => matches!(args.format, ShowFormat::Json),
            Self::Connections { format, .. } | Self::Rules { format } | Self::Explain { format, .. } => {
                matches!(format, ReferenceFormat::Json)
            }
            Self::Parse { format, .. } => matches!(format, ParseFormat::Json),
            Self::Baseline { what } => what.wants_json(),
            #[cfg(feature = "server")]
            Self::Server { .. } => false,
            Self::Dsl { .. }
            | Self::Schema { .. }
            | Self::Types { .. }
            | Self::Init(_)
            | Self::Completions { .. }
            | Self::Man { .. } => false,
            Self::Version { format } => matches!(format, VersionFormat::Json),
        }
    }
}

/// What `check` can be told.
#[derive(Debug, Default, PartialEq, Eq, clap::Args)]
pub(super) struct CheckArgs {
    /// Repositories, settings folders or files in one; by default the nearest settings, else all in the repository; `-` is
    /// the text of a file on stdin
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,

    /// How the result is written
    #[arg(short, long, value_enum, default_value_t)]
    pub(super) format: ReportFormat,

    /// Write a report to a file, too; may be given several times
    #[arg(long = "report", value_name = "FORMAT=FILE")]
    pub(super) reports: Vec<ReportFile>,

    /// Apply the safe fixes of what is found, and report what is left
    #[arg(long)]
    pub(super) fix: bool,

    /// Apply the unsafe fixes, too: those that guess what was meant, or may change what is built
    #[arg(long)]
    pub(super) unsafe_fixes: bool,

    /// Write no file, and show what the fixes would change; fails when they would change something
    #[arg(long)]
    pub(super) diff: bool,

    /// Write no annotations beside the text, which is done on TeamCity, GitHub Actions and Azure Pipelines
    #[arg(long)]
    pub(super) no_annotations: bool,

    /// Count the findings of each rule instead of showing them
    #[arg(long)]
    pub(super) statistics: bool,

    /// Exit with 0 when there are findings, too
    #[arg(long)]
    pub(super) exit_zero: bool,

    /// Leave out the findings that this file lists
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<Utf8PathBuf>,

    /// Write the findings to this file, and report none of them: `tcdsl baseline write`
    #[arg(long, value_name = "FILE", conflicts_with = "baseline", hide = true)]
    pub(super) write_baseline: Option<Utf8PathBuf>,

    /// Report what is in the files of this list (`-` is stdin) and what TeamCity refuses anywhere: `git diff --name-only
    /// main | tcdsl check --only-changed -`
    #[arg(long, value_name = "LIST")]
    pub(super) only_changed: Option<Utf8PathBuf>,

    /// Tell what the server takes for something else than in this folder's earlier state of the settings: `git worktree
    /// add ../before main && tcdsl check --since ../before`
    #[arg(long, value_name = "FOLDER")]
    pub(super) since: Option<Utf8PathBuf>,

    /// The file whose text stands on stdin, as it is in an editor; it need not exist. Findings of other files are left out
    #[arg(long, value_name = "FILE")]
    pub(super) stdin_filename: Option<Utf8PathBuf>,

    /// With `-`: report the findings of the other files of the settings, too
    #[arg(long, requires = "stdin_filename")]
    pub(super) whole_root: bool,

    /// Check again whenever a file of the settings is saved
    #[arg(long)]
    pub(super) watch: bool,

    /// The least severity that makes the run fail
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    pub(super) fail_on: FailOn,

    #[command(flatten)]
    pub(super) selecting: Selecting,

    #[command(flatten)]
    pub(super) reading: Reading,
}

/// What `init` can be told.
#[derive(Debug, clap::Args)]
pub(super) struct InitArgs {
    /// The top folder of the repository
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub(super) folder: Utf8PathBuf,

    /// The recipes to write; several may be given, separated by commas
    #[arg(long, value_enum, value_name = "RECIPE", value_delimiter = ',')]
    pub(super) with: Vec<Recipe>,
}

/// What `diff` can be told.
#[derive(Debug, clap::Args)]
pub(super) struct DiffArgs {
    /// The settings before: a repository, a settings folder, or a folder of XML
    #[arg(value_name = "BEFORE")]
    pub(super) before: Utf8PathBuf,

    /// The settings after
    #[arg(value_name = "AFTER")]
    pub(super) after: Utf8PathBuf,

    #[command(flatten)]
    pub(super) ids: ServerIds,

    /// How the result is written
    #[arg(short, long, value_enum, default_value_t)]
    pub(super) format: DiffFormat,

    #[command(flatten)]
    pub(super) reading: Reading,
}

/// What `show` can be told.
#[derive(Debug, clap::Args)]
pub(super) struct ShowArgs {
    /// A repository, a settings folder or a file in one; by default the nearest settings
    #[arg(value_name = "PATH")]
    pub(super) path: Option<Utf8PathBuf>,

    /// The id of the project to show, with those below it [default: all]
    #[arg(long, value_name = "ID")]
    pub(super) project: Option<String>,

    /// Leave out projects that declare no connection and have none below that does
    #[arg(long)]
    pub(super) own: bool,

    /// Only the connections that this build configuration, template or project uses
    #[arg(long, value_name = "ID")]
    pub(super) used_by: Option<String>,

    /// At each project all connections that it can use, inherited ones too
    #[arg(long)]
    pub(super) effective: bool,

    /// The chains of builds in place of connections: what needs what, stage by stage
    #[arg(long, conflicts_with_all = ["own", "used_by", "effective"])]
    pub(super) chains: bool,

    /// How the result is written
    #[arg(short, long, value_enum, default_value_t)]
    pub(super) format: ShowFormat,

    #[command(flatten)]
    pub(super) reading: Reading,
}
