//! `tcdsl init`: writes a configuration and recipes for servers and hooks. What is there already is left as it is.

use std::process::ExitCode;

use camino::Utf8Path;
use clap::ValueEnum;

use super::args::InitArgs;
use super::disk::{self, Open, Target};
use super::error::CliError;
use super::output::{CLEAN, Output};
use crate::config;
use crate::report::Shown;

/// A recipe that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Recipe {
    /// A hook of pre-commit
    PreCommit,
    /// A workflow of GitHub Actions
    Github,
    /// A job of GitLab
    Gitlab,
    /// Steps of Azure Pipelines
    Azure,
    /// A build configuration of TeamCity itself
    Teamcity,
}

/// A file to be written.
struct Snippet {
    path: &'static str,
    text: &'static str,
    /// What remains to be done once it is written.
    next: Option<&'static str>,
}

const CONFIGURATION: Snippet =
    Snippet { path: config::FILE, text: include_str!("snippets/tcdsl.toml"), next: None };

impl Recipe {
    const fn snippet(self) -> Snippet {
        let (path, text, next) = match self {
            Self::PreCommit => (
                ".pre-commit-config.yaml",
                include_str!("snippets/pre-commit.yaml"),
                Some("`pre-commit install` puts the hook in place"),
            ),
            Self::Github => (".github/workflows/tcdsl.yml", include_str!("snippets/github.yml"), None),
            Self::Gitlab => (
                ".gitlab-ci.yml",
                include_str!("snippets/gitlab.yml"),
                Some("name an image that has `tcdsl`: its repository has a Dockerfile"),
            ),
            Self::Azure => ("azure-pipelines.yml", include_str!("snippets/azure.yml"), None),
            Self::Teamcity => (
                ".teamcity/CheckSettings.kt",
                include_str!("snippets/CheckSettings.kt"),
                Some("register it in the project: `buildType(CheckSettings)`"),
            ),
        };
        Snippet { path, text, next }
    }
}

pub(super) fn init(args: &InitArgs, out: &mut Output) -> ExitCode {
    let snippets = args.with.iter().map(|recipe| recipe.snippet());
    for snippet in std::iter::once(CONFIGURATION).chain(snippets) {
        if let Err(error) = write(&args.folder, &snippet, out) {
            return out.fail(&[error]);
        }
    }
    ExitCode::from(CLEAN)
}

/// Writes a file unless there is one of its name; then its text is shown, to be taken over by hand.
fn write(folder: &Utf8Path, snippet: &Snippet, out: &mut Output) -> Result<(), CliError> {
    let path = super::place::join(folder, snippet.path.into());
    if disk::is_link(&path).is_some() {
        out.progress(&format!("`{path}` is there already and stays as it is"));
        if snippet.path != config::FILE {
            out.text(&Shown::lines(snippet.text));
        }
        return Ok(());
    }
    let target = Target::named(folder, Open::Making)?;
    target.write(std::iter::once((Utf8Path::new(snippet.path), snippet.text)))?;
    out.progress(&format!("wrote `{path}`"));
    if let Some(next) = snippet.next {
        out.progress(next);
    }
    Ok(())
}
