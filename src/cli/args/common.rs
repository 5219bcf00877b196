//! What several commands can be told: how they look, what they read, how findings are judged.

use std::num::NonZeroUsize;

use camino::Utf8PathBuf;
use clap::{ArgAction, ValueEnum};

use crate::catalog::{RELEASES, Version};
use crate::cli::select::Selector;
use crate::diagnostic::{Severity, did_you_mean};
use crate::driver::IdOverrides;

/// All of them, as one run of a command has them.
#[derive(Debug, Clone, Default)]
pub(in crate::cli) struct Global {
    pub(in crate::cli) look: Look,
    pub(in crate::cli) reading: Reading,
    pub(in crate::cli) selecting: Selecting,
    pub(in crate::cli) fail_on: FailOn,
}

/// What every command can be told: how its output looks.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Options of every command")]
pub(in crate::cli) struct Look {
    /// Whether to use colours; NO_COLOR is honoured
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub(in crate::cli) color: Color,

    /// Say only what was found; given twice, nothing at all but the exit code and what went wrong
    #[arg(short, long, global = true, action = ArgAction::Count, conflicts_with = "verbose")]
    pub(in crate::cli) quiet: u8,

    /// Say more on stderr
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(in crate::cli) verbose: u8,
}

/// What every command can be told that reads settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "What is read, and how")]
pub(in crate::cli) struct Reading {
    /// The configuration [default: the nearest `tcdsl.toml` from the settings up to the repository's root]
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub(in crate::cli) config: Option<Utf8PathBuf>,

    /// Read no configuration
    #[arg(long)]
    pub(in crate::cli) no_config: bool,

    /// Let nothing in the settings suppress a finding: no comment (`// tcdsl: ignore[...]`), no annotation
    #[arg(long)]
    pub(in crate::cli) no_inline_ignores: bool,

    /// The version of TeamCity that the settings are for [default: `[server] version` of tcdsl.toml, else the script's own]
    #[arg(long, value_name = "VERSION", value_parser = release)]
    pub(in crate::cli) target: Option<Version>,

    /// The value of a context parameter (`DslContext.getParameter`); wins over the pom's
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    pub(in crate::cli) context_param: Vec<(String, String)>,

    /// How many threads to use at most [default: one for each core]
    #[arg(long, value_name = "N", value_parser = count)]
    pub(in crate::cli) threads: Option<NonZeroUsize>,
}

/// What every command can be told that reports findings. A RULE is the name or the code of one, the name of a group, or
/// `all`; several may be given, separated by commas.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
#[command(
    next_help_heading = "Which findings, and how grave (RULE: a name, a code, a group of `tcdsl rules`, or `all`)"
)]
pub(in crate::cli) struct Selecting {
    /// Report only these, those that are off by default among them, and what cannot be turned off
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(in crate::cli) select: Vec<Selector>,

    /// Do not report these
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(in crate::cli) ignore: Vec<Selector>,

    /// Report these as warnings
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(in crate::cli) warn: Vec<Selector>,

    /// Report these as errors; `incomplete` makes the run fail for parts that could not be evaluated
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(in crate::cli) deny: Vec<Selector>,
}

/// What a server calls the things that portable settings have no names for.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ServerIds {
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
}

impl ServerIds {
    /// The same as the driver takes it.
    pub(in crate::cli) fn overrides(&self) -> IdOverrides {
        IdOverrides {
            project_id: self.project_id.clone(),
            project_name: self.project_name.clone(),
            parent_id: self.parent_id.clone(),
            settings_root: self.settings_root_id.clone(),
        }
    }
}

/// When to use colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Color {
    /// When stdout is a terminal
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The least severity that makes a run fail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FailOn {
    /// Errors
    #[default]
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
    pub(in crate::cli) const fn least(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Note => Some(Severity::Note),
            Self::Never => None,
        }
    }
}

/// A version that a release of TeamCity has.
fn release(text: &str) -> Result<Version, String> {
    let version = Version::parse(text).ok_or("expected a version of TeamCity, such as 2024.03")?;
    if version.may_be_released() {
        return Ok(version);
    }
    Err(format!("no release of TeamCity has this version; {}", near_releases(&version)))
}

/// The releases that may have been meant: the one with these numbers, those of that year, or the latest.
fn near_releases(version: &Version) -> String {
    let numbers = |release: &str| Version::parse(release).map(|release| release.release());
    if let Some(same) = RELEASES.iter().find(|release| numbers(release) == Some(version.release())) {
        return did_you_mean(same);
    }
    let (year, _) = version.release();
    let of_year: Vec<&str> =
        RELEASES.iter().copied().filter(|release| numbers(release).is_some_and(|it| it.0 == year)).collect();
    if of_year.is_empty() {
        return format!("the latest are {}", RELEASES[RELEASES.len().saturating_sub(4)..].join(", "));
    }
    format!("those of {year} are {}", of_year.join(", "))
}

fn name_and_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

fn count(text: &str) -> Result<NonZeroUsize, String> {
    text.parse().map_err(|_| "expected a number from 1 on".to_owned())
}
