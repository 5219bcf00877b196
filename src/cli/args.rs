//! What can be asked for on the command line.

use std::ffi::OsString;
use std::num::NonZeroUsize;

use camino::Utf8PathBuf;
use clap::{ArgAction, Parser, Subcommand, ValueEnum};

use super::format::{DiffFormat, ParseFormat, ReferenceFormat, ReportFormat, ShowFormat, VersionFormat};
use super::reports::ReportFile;
use super::schema::Schema;
use crate::catalog::Version;
use crate::diagnostic::Severity;
use crate::driver::IdOverrides;
use crate::report::TEXT_WIDTH;

/// Compiles and validates TeamCity's Kotlin DSL without a JVM.
#[derive(Debug, Parser)]
#[command(name = "tcdsl", version, after_help = EXIT_CODES, max_term_width = TEXT_WIDTH)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,

    /// Settings to check when no command is named: a repository, a settings folder or a file in one
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,

    /// How the report is written when no command is named [default: full]
    #[arg(short, long, value_enum)]
    pub(super) format: Option<ReportFormat>,

    #[command(flatten)]
    pub(super) global: Global,
}

impl Args {
    /// Reads the command line. Where it begins with a command that is often run, only that one is built; whatever that does
    /// not take is told by the whole.
    pub(super) fn read(raw: &[OsString]) -> Result<Self, clap::Error> {
        let alone = match raw.get(1).and_then(|word| word.to_str()) {
            Some("check") => Self::alone(raw, Command::Check),
            Some("compile") => Self::alone(raw, Command::Compile),
            Some("diff") => Self::alone(raw, Command::Diff),
            Some("show") => Self::alone(raw, Command::Show),
            _ => None,
        };
        alone.map_or_else(|| Self::try_parse_from(raw), Ok)
    }

    fn alone<C: clap::Args>(raw: &[OsString], command: fn(C) -> Command) -> Option<Self> {
        let read = Alone::<C>::try_parse_from(raw.iter().skip(1)).ok()?;
        Some(Self {
            command: Some(command(read.command)),
            paths: Vec::new(),
            format: None,
            global: read.global,
        })
    }
}

/// One command with what every command can be told.
#[derive(Debug, Parser)]
#[command(name = "tcdsl")]
struct Alone<C: clap::Args> {
    #[command(flatten)]
    command: C,

    #[command(flatten)]
    global: Global,
}

const EXIT_CODES: &str = "Exit codes: 0 nothing that fails the run, 1 findings, 2 bad arguments or unreadable settings, 3 internal error";

/// What can be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check settings and report what is wrong (also done when no command is named)
    Check(CheckArgs),
    /// Compile settings to TeamCity's XML or to JSON
    Compile(CompileArgs),
    /// Tell what differs between two settings: Kotlin, or XML as a server stores it
    Diff(DiffArgs),
    /// Show the project tree with the connections that each project can use, own and inherited
    Show(ShowArgs),
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
    },
    /// Print the JSON Schema of a document that the tool writes, or of its configuration
    Schema {
        /// The document
        #[arg(value_enum, value_name = "DOCUMENT")]
        which: Schema,
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
            Self::Schema { .. } | Self::Types { .. } => false,
            Self::Version { format } => matches!(format, VersionFormat::Json),
        }
    }
}

/// What `check` can be told.
#[derive(Debug, Default, clap::Args)]
pub(super) struct CheckArgs {
    /// Repositories, settings folders or files in one; by default the nearest settings, else all in the repository
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,

    /// Leave out the findings that this file lists
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<Utf8PathBuf>,

    /// Write the findings to this file, and report none of them
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub(super) write_baseline: Option<Utf8PathBuf>,

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

    /// How the result is written
    #[arg(short, long, value_enum, default_value_t)]
    pub(super) format: ShowFormat,
}

/// What a server calls the things that portable settings have no names for.
#[derive(Debug, clap::Args)]
pub(super) struct ServerIds {
    /// The id that the server gives to the project
    #[arg(long, value_name = "ID")]
    pub(super) project_id: Option<String>,

    /// The name that the server gives to the project
    #[arg(long, value_name = "NAME")]
    pub(super) project_name: Option<String>,

    /// The id of the project's parent
    #[arg(long, value_name = "ID")]
    pub(super) parent_id: Option<String>,

    /// The id that the server gives to the VCS root of the settings
    #[arg(long, value_name = "ID")]
    pub(super) settings_root_id: Option<String>,
}

impl ServerIds {
    /// The same as the driver takes it.
    pub(super) fn overrides(&self) -> IdOverrides {
        IdOverrides {
            project_id: self.project_id.clone(),
            project_name: self.project_name.clone(),
            parent_id: self.parent_id.clone(),
            settings_root: self.settings_root_id.clone(),
        }
    }
}

/// What `compile` can be told.
#[derive(Debug, clap::Args)]
pub(super) struct CompileArgs {
    /// A repository, a settings folder or a file in one; by default the nearest settings
    #[arg(value_name = "PATH")]
    pub(super) path: Option<Utf8PathBuf>,

    /// What to write; several may be given, separated by commas
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Emit::Xml])]
    pub(super) emit: Vec<Emit>,

    /// The folder to write to, or `-` for stdout [default: target/generated-configs in the settings folder]
    #[arg(short, long, value_name = "DIR|-")]
    pub(super) output: Option<Utf8PathBuf>,

    /// The version of TeamCity to compile for [default: `[server] version` of tcdsl.toml, else the script's own]
    #[arg(long, value_name = "VERSION", value_parser = version)]
    pub(super) target: Option<Version>,

    #[command(flatten)]
    pub(super) ids: ServerIds,

    /// Write nothing; fail when what would be written differs from what is there
    #[arg(long)]
    pub(super) check: bool,

    /// Write even when a part of the settings could not be evaluated
    #[arg(long)]
    pub(super) allow_incomplete: bool,

    /// How the result is written
    #[arg(short, long, value_enum, default_value_t)]
    pub(super) format: ReportFormat,
}

/// What every command can be told.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Options of every command")]
pub(super) struct Global {
    /// Whether to use colours; NO_COLOR is honoured
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub(super) color: Color,

    /// The configuration [default: the nearest `tcdsl.toml` from the settings up to the repository's root]
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "no_config")]
    pub(super) config: Option<Utf8PathBuf>,

    /// Read no configuration
    #[arg(long, global = true)]
    pub(super) no_config: bool,

    /// Let no comment in the settings (`// tcdsl: ignore[...]`) suppress a finding
    #[arg(long, global = true)]
    pub(super) no_inline_ignores: bool,

    /// The value of a context parameter (`DslContext.getParameter`); wins over the pom's
    #[arg(long, global = true, value_name = "NAME=VALUE", value_parser = name_and_value)]
    pub(super) context_param: Vec<(String, String)>,

    /// The least severity that makes the run fail
    #[arg(long, global = true, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    pub(super) fail_on: FailOn,

    /// Fail for this, too
    #[arg(long, global = true, value_enum, value_name = "WHAT")]
    pub(super) deny: Vec<Deny>,

    /// How many threads to use at most [default: one for each core]
    #[arg(long, global = true, value_name = "N")]
    pub(super) threads: Option<NonZeroUsize>,

    /// Say more on stderr
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(super) verbose: u8,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// When stdout is a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What is written by `compile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Emit {
    /// TeamCity's XML, as its own generator writes it
    Xml,
    /// One JSON document
    Json,
}

/// The least severity that makes a run fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Errors
    Error,
    /// Warnings and errors
    Warning,
    /// Everything
    Note,
    /// Nothing
    Never,
}

impl FailOn {
    /// The severity, unless nothing makes a run fail.
    pub(super) const fn least(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Note => Some(Severity::Note),
            Self::Never => None,
        }
    }
}

/// What makes a run fail besides a severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    /// Parts that could not be evaluated
    Incomplete,
}

fn version(text: &str) -> Result<Version, String> {
    Version::parse(text).ok_or_else(|| "expected a version of TeamCity, such as 2024.03".to_owned())
}

fn name_and_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}
