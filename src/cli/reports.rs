//! Reports of findings in every format: as text, in files beside it, and as annotations on a server that builds.

use std::str::FromStr;

use camino::Utf8PathBuf;
use clap::ValueEnum;

use super::disk;
use super::error::CliError;
use super::format::ReportFormat;
use crate::diagnostic::{did_you_mean, nearest_name};
use crate::report::{self, Run, Shown, ci};

impl ReportFormat {
    /// Whether it is a document: nothing but it may stand on its stdout, not even when the run fails.
    pub(super) const fn is_document(self) -> bool {
        match self {
            Self::Full | Self::Concise | Self::Narrated | Self::Github | Self::Teamcity | Self::Azure => {
                false
            }
            Self::Json
            | Self::Jsonl
            | Self::Lsp
            | Self::Markdown
            | Self::Sarif
            | Self::Gitlab
            | Self::Junit
            | Self::Checkstyle
            | Self::Rdjson => true,
        }
    }

    /// Whether people read it where it is written.
    pub(super) const fn is_for_people(self) -> bool {
        matches!(self, Self::Full | Self::Concise | Self::Narrated)
    }

    /// `run` in this format.
    pub(super) fn text(self, run: &Run<'_>, color: bool) -> Shown {
        match self {
            // What went wrong has been said on stderr.
            Self::Full | Self::Concise | Self::Narrated if run.roots.is_empty() => Shown::default(),
            Self::Full => report::full(run, color),
            Self::Concise => report::concise(run),
            Self::Narrated => report::narrated(run),
            Self::Json => report::json(run),
            Self::Jsonl => report::json_lines(run),
            Self::Sarif => ci::sarif(run),
            Self::Github => ci::github(run),
            Self::Gitlab => ci::gitlab(run),
            Self::Teamcity => ci::teamcity(run),
            Self::Junit => ci::junit(run),
            Self::Checkstyle => ci::checkstyle(run),
            Self::Rdjson => ci::rdjson(run),
            Self::Azure => ci::azure(run),
            Self::Lsp => report::lsp(run),
            Self::Markdown => report::markdown(run),
        }
    }
}

/// A report that is to be written to a file: `FORMAT=PATH`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReportFile {
    format: ReportFormat,
    path: Utf8PathBuf,
}

impl FromStr for ReportFile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (format, path) = text.split_once('=').filter(|(_, path)| !path.is_empty()).ok_or_else(|| {
            let formats = formats().join(", ");
            format!("a format and a file are needed, as in `sarif=tcdsl.sarif`; the formats are {formats}")
        })?;
        let read = ReportFormat::from_str(format, false).map_err(|_| {
            let formats = formats();
            let near = nearest_name(format, formats.iter().map(String::as_str));
            let help = near.map_or_else(|| format!("there are {}", formats.join(", ")), did_you_mean);
            format!("there is no format `{format}`; {help}")
        })?;
        Ok(Self { format: read, path: path.into() })
    }
}

fn formats() -> Vec<String> {
    let all = ReportFormat::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    all.map(|value| value.get_name().to_owned()).collect()
}

impl ReportFile {
    /// Writes `run` to the file.
    pub(super) fn write(&self, run: &Run<'_>) -> Result<(), CliError> {
        disk::write_named(&self.path, &self.format.text(run, false))
    }
}
