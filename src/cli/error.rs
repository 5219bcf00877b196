//! What can keep the tool from its work. Findings about settings are not here: they are diagnostics.

use std::io;
use std::sync::Arc;

use camino::Utf8PathBuf;
use miette::{Diagnostic, NamedSource, SourceSpan};
use thiserror::Error;

use crate::report::Failure;

/// Something that kept the tool from its work.
#[derive(Debug, Error, Diagnostic)]
pub(super) enum CliError {
    /// The path does not exist.
    #[error("`{path}` does not exist")]
    #[diagnostic(code("no-such-path"))]
    NoSuchPath {
        path: Utf8PathBuf,
        #[help]
        help: Option<String>,
    },

    /// There are no settings where they were looked for.
    #[error("no TeamCity settings found at `{path}`")]
    #[diagnostic(code("no-settings"))]
    NoSettings {
        path: Utf8PathBuf,
        #[help]
        help: String,
    },

    /// A file or folder cannot be read.
    #[error("cannot read `{path}`")]
    #[diagnostic(code("io"), help("check that it exists and that you may read it"))]
    Read { path: Utf8PathBuf, source: io::Error },

    /// A file is not UTF-8.
    #[error("`{path}` is not UTF-8: byte {offset} does not belong to a character")]
    #[diagnostic(code("encoding"), help("save the file as UTF-8; Kotlin knows no other encoding"))]
    Encoding { path: Utf8PathBuf, offset: usize },

    /// A file is larger than any settings file is.
    #[error("`{path}` is too large: {size} bytes, and at most {limit} are read")]
    #[diagnostic(code("too-large"), help("move the file out of the settings folder, or split it"))]
    TooLarge { path: Utf8PathBuf, size: u64, limit: u64 },

    /// A folder holds more than any settings folder does.
    #[error("`{path}` holds too much: more than {limit} bytes of Kotlin")]
    #[diagnostic(code("too-large"), help("name the settings folder itself"))]
    TooMuch { path: Utf8PathBuf, limit: u64 },

    /// A folder has more files than any settings folder does.
    #[error("`{path}` has too many files: more than {limit}")]
    #[diagnostic(code("too-large"), help("name one project's folder"))]
    TooMany { path: Utf8PathBuf, limit: u64 },

    /// A path stands for no settings or for several where one is needed.
    #[error("`{path}` stands for {count} settings; one is needed")]
    #[diagnostic(code("usage"), help("name the folder of one project"))]
    NotOne { path: Utf8PathBuf, count: usize },

    /// What a path stands for gives no settings that others can be laid beside.
    #[error("`{path}` gives no settings: {why}")]
    #[diagnostic(code("no-settings"), help("`tcdsl check` tells more"))]
    NothingLeft { path: Utf8PathBuf, why: &'static str },

    /// A path that is not Unicode.
    #[error("the path `{path}` is not UTF-8")]
    #[diagnostic(code("encoding"), help("rename it"))]
    PathEncoding { path: String },

    /// The output cannot be written.
    #[error("cannot write `{path}`")]
    #[diagnostic(code("io"), help("name another folder with `--output`"))]
    Write { path: Utf8PathBuf, source: io::Error },

    /// A path that an id of the settings leads out of the output folder.
    #[error("`{path}` would be written outside of the output folder")]
    #[diagnostic(code("unsafe-path"), help("an id in the settings holds `/` or `..`: change it"))]
    UnsafePath { path: String },

    /// Something in the output folder, or that folder itself, is a link that leads elsewhere.
    #[error("`{path}` leads out of the settings folder")]
    #[diagnostic(
        code("unsafe-path"),
        help("it is a link, or lies behind one: delete it, or name the folder to write to with `--output`")
    )]
    OutputOutside { path: Utf8PathBuf },

    /// Both the findings and the settings are to go to stdout.
    #[error("`--output -` and a document of `--format` both want stdout")]
    #[diagnostic(code("usage"), help("leave one of them out; without `--format` the findings go to stderr"))]
    StdoutTwice,

    /// There is no rule of that name.
    #[error("there is no rule `{name}`")]
    #[diagnostic(code("usage"))]
    NoSuchRule {
        name: String,
        #[help]
        help: String,
    },

    /// There is no kind of connection of that name.
    #[error("there is no kind of connection `{name}`")]
    #[diagnostic(code("usage"))]
    NoSuchKind {
        name: String,
        #[help]
        help: String,
    },

    /// There is no command of that name.
    #[error("there is no command `{name}`")]
    #[diagnostic(code("usage"))]
    NoSuchCommand {
        name: String,
        #[help]
        help: String,
    },

    /// The settings have nothing of that id.
    #[error("the settings have no {what} `{id}`")]
    #[diagnostic(code("usage"))]
    NoSuchId {
        what: &'static str,
        id: String,
        #[help]
        help: String,
    },

    /// Each command has options of its own.
    #[error("an option of `check` stands before a command")]
    #[diagnostic(code("usage"), help("write it behind the command: `tcdsl compile --format json`"))]
    OptionBeforeCommand,

    /// Options that make no sense together.
    #[error("{what}")]
    #[diagnostic(code("usage"))]
    Together {
        what: &'static str,
        #[help]
        help: &'static str,
    },

    /// The file of an editor belongs to no settings.
    #[error("`{path}` is not part of the settings that it lies in")]
    #[diagnostic(code("no-settings"), help("name a `.kt` or `.kts` file of a settings folder"))]
    NotPart { path: Utf8PathBuf },

    /// A list of files that git has quoted.
    #[error("the list of files quotes a name: {name}")]
    #[diagnostic(code("usage"), help("have git write names as they are: `git diff --name-only -z`"))]
    QuotedName { name: String },

    /// The file that should be a baseline is none.
    #[error("`{path}` is not a baseline: {reason}")]
    #[diagnostic(code("usage"), help("`tcdsl baseline write` writes one"))]
    NoBaseline { path: Utf8PathBuf, reason: String },

    /// A file that should be a jar is none, or holds more than one may.
    #[error("cannot read `{path}`: {reason}")]
    #[diagnostic(code("jar"), help("name jars that a server's DSL is compiled to"))]
    Jar { path: Utf8PathBuf, reason: String },

    /// A folder without jars.
    #[error("there are no jars in `{path}`")]
    #[diagnostic(
        code("jar"),
        help("Maven keeps those of the DSL in `~/.m2/repository/org/jetbrains/teamcity`")
    )]
    NoJars { path: Utf8PathBuf },

    /// An address where a file is needed.
    #[error("`{address}` is not read: tcdsl opens no connection")]
    #[diagnostic(
        code("jar"),
        help(
            "get the jars first: `mvn -f .teamcity compile` leaves them in `~/.m2/repository/org/jetbrains/teamcity`, and the server has them below `app/dsl-plugins-repository`"
        )
    )]
    JarAddress { address: Utf8PathBuf },

    /// Jars without the DSL.
    #[error("there are no classes of the latest DSL in the jars")]
    #[diagnostic(
        code("jar"),
        help(
            "name the jars of plugins whose names end in `-latest` (here, {older} class files are of older versions of the DSL's API)"
        )
    )]
    NoDsl { older: usize },

    /// The file that should be a lock is none.
    #[error("`{path}` is not a lock: {reason}")]
    #[diagnostic(code("config"), help("`tcdsl server lock` writes one"))]
    NoLock { path: Utf8PathBuf, reason: String },

    /// A server could not be asked.
    #[cfg(feature = "server")]
    #[error("{message}")]
    #[diagnostic(code("server"))]
    Server {
        message: String,
        #[help]
        help: &'static str,
    },

    /// The configuration says something wrong.
    #[error("{message}")]
    #[diagnostic(code("config"))]
    Config {
        path: Utf8PathBuf,
        line: u32,
        column: u32,
        message: Box<str>,
        #[help]
        help: Option<Box<str>>,
        #[source_code]
        text: Arc<NamedSource<Arc<str>>>,
        #[label("{label}")]
        place: SourceSpan,
        label: Box<str>,
    },

    /// The descriptions of plugins do not go together.
    #[error("{message}")]
    #[diagnostic(code("config"), help("see `[catalog]` in `tcdsl.toml`"))]
    Catalog { message: String },

    /// A file or folder is a link to something outside of its repository.
    #[error("`{path}` leads out of the repository")]
    #[diagnostic(
        code("unsafe-path"),
        help("it is a link, or lies behind one: name what it leads to if that is meant")
    )]
    Outside { path: Utf8PathBuf },

    /// The arguments make no sense.
    #[error("{message}")]
    #[diagnostic(code("usage"))]
    Arguments {
        message: Box<str>,
        #[help]
        help: Box<str>,
        #[source_code]
        line: Arc<NamedSource<String>>,
        #[label("{label}")]
        place: Option<SourceSpan>,
        label: &'static str,
    },

    /// A path stands before a command.
    #[error("`{path}` stands before the command")]
    #[diagnostic(code("usage"), help("name the command first: `tcdsl check {path}`"))]
    PathBeforeCommand { path: Utf8PathBuf },
}

impl CliError {
    /// What machine formats say about it.
    pub(super) fn failure(&self) -> Failure {
        let source = std::error::Error::source(self).map(|source| format!(": {source}")).unwrap_or_default();
        let code = self.code().map(|code| code.to_string()).unwrap_or_default();
        Failure {
            code: code_name(&code),
            message: format!("{self}{source}"),
            file: self.path(),
            place: self.place(),
            suggestion: self.help().map(|help| help.to_string()),
        }
    }

    fn path(&self) -> Option<String> {
        match self {
            Self::NoSuchPath { path, .. }
            | Self::NothingLeft { path, .. }
            | Self::Read { path, .. }
            | Self::Encoding { path, .. }
            | Self::TooLarge { path, .. }
            | Self::TooMuch { path, .. }
            | Self::TooMany { path, .. }
            | Self::NotOne { path, .. }
            | Self::NoSettings { path, .. }
            | Self::OutputOutside { path }
            | Self::Outside { path }
            | Self::NoBaseline { path, .. }
            | Self::NoLock { path, .. }
            | Self::NotPart { path }
            | Self::Jar { path, .. }
            | Self::NoJars { path }
            | Self::Config { path, .. }
            | Self::Write { path, .. } => Some(path.to_string().replace('\\', "/")),
            Self::PathEncoding { path } | Self::UnsafePath { path } => Some(path.clone()),
            #[cfg(feature = "server")]
            Self::Server { .. } => None,
            Self::StdoutTwice
            | Self::Catalog { .. }
            | Self::PathBeforeCommand { .. }
            | Self::NoSuchRule { .. }
            | Self::NoSuchKind { .. }
            | Self::NoSuchCommand { .. }
            | Self::NoSuchId { .. }
            | Self::Arguments { .. }
            | Self::Together { .. }
            | Self::QuotedName { .. }
            | Self::JarAddress { .. }
            | Self::NoDsl { .. }
            | Self::OptionBeforeCommand => None,
        }
    }

    /// Line and column, when it is about a place in a file.
    const fn place(&self) -> Option<(u32, u32)> {
        match self {
            Self::Config { line, column, .. } => Some((*line, *column)),
            _ => None,
        }
    }
}

/// The code as a constant: every code that is written above.
fn code_name(code: &str) -> &'static str {
    const CODES: &[&str] = &[
        "config",
        "jar",
        "no-such-path",
        "no-settings",
        "encoding",
        "too-large",
        "unsafe-path",
        "usage",
        "server",
    ];
    CODES.iter().find(|known| **known == code).copied().unwrap_or("io")
}
