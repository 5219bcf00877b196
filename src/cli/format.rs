//! The formats that each command writes. A command's enum has a variant for each, and where the result is written no
//! arm is a wildcard: a format without code does not compile, and one that does not fit is refused with those that do.

use clap::ValueEnum;

/// A report of findings: `check`, `compile`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people; findings with source lines
    #[default]
    #[value(alias = "text")]
    Full,
    /// A line for each finding
    Concise,
    /// Sentences, for people who listen
    Narrated,
    /// One JSON document
    Json,
    /// A JSON document for each line
    Jsonl,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// GitLab's Code Quality
    Gitlab,
    /// TeamCity's service messages: inspections, a build problem, statistics
    Teamcity,
    /// JUnit's XML
    Junit,
    /// Checkstyle's XML
    Checkstyle,
    /// Reviewdog's JSON
    Rdjson,
    /// Issues of Azure Pipelines
    Azure,
    /// Diagnostics as the Language Server Protocol has them, by file
    Lsp,
    /// A comment on a pull request
    Markdown,
}

/// What `parse` writes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ParseFormat {
    /// The trees, and findings with source lines
    #[default]
    #[value(alias = "text")]
    Full,
    /// The trees, and a line for each finding
    Concise,
    /// The findings as one JSON document
    Json,
}

/// What `show` writes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ShowFormat {
    /// A tree for people
    #[default]
    #[value(alias = "full")]
    Text,
    /// One JSON document
    Json,
    /// A list in Markdown
    Markdown,
    /// A graph for Graphviz
    Dot,
    /// A graph for Mermaid
    Mermaid,
    /// A picture
    Svg,
    /// A page that folds and searches
    Html,
}

/// What `diff` writes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    /// For people
    #[default]
    #[value(alias = "full")]
    Text,
    /// One JSON document
    Json,
    /// Tables in Markdown
    Markdown,
}

/// What `baseline stats` writes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum BaselineFormat {
    /// For people
    #[default]
    #[value(alias = "full")]
    Text,
    /// One JSON document
    Json,
}

/// What the tool knows without any settings: `rules`, `explain`, `connections`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ReferenceFormat {
    /// For people
    #[default]
    #[value(alias = "full")]
    Text,
    /// One JSON document
    Json,
    /// Markdown
    Markdown,
}

/// What `version` writes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum VersionFormat {
    /// A line
    #[default]
    #[value(alias = "full")]
    Text,
    /// One JSON document
    Json,
}
