//! The document's types, key by key as readers see them.

use std::borrow::Cow;

use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Document<'a> {
    pub(super) format_version: &'static str,
    pub(super) tool: Tool,
    pub(super) dsl_version: Option<String>,
    pub(super) valid: bool,
    pub(super) complete: bool,
    pub(super) summary: Counts,
    pub(super) diagnostics: Vec<Diagnostic<'a>>,
    pub(super) errors: Vec<Error<'a>>,
}

#[derive(Serialize)]
pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

#[derive(Serialize)]
pub(super) struct Counts {
    pub(super) roots: usize,
    pub(super) files: usize,
    pub(super) projects: usize,
    pub(super) connections: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
    pub(super) incomplete: usize,
    pub(super) suppressed: usize,
    pub(super) baselined: usize,
    pub(super) fixable: usize,
}

#[derive(Serialize)]
pub(super) struct Diagnostic<'a> {
    pub(super) rule: &'static str,
    pub(super) code: &'static str,
    pub(super) category: &'static str,
    pub(super) severity: &'static str,
    pub(super) message: Cow<'a, str>,
    pub(super) notes: Vec<Cow<'a, str>>,
    pub(super) help: Option<Cow<'a, str>>,
    pub(super) docs_url: String,
    pub(super) address: Option<&'a str>,
    pub(super) fingerprint: String,
    pub(super) primary: Place<'a>,
    pub(super) related: Vec<Place<'a>>,
    pub(super) fixes: Vec<Fix<'a>>,
    pub(super) suppressed_by: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) range: Range,
    pub(super) label: Cow<'a, str>,
}

#[derive(Serialize)]
pub(super) struct Range {
    pub(super) start: Point,
    pub(super) end: Point,
}

#[derive(Serialize)]
pub(super) struct Point {
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) byte: u32,
    pub(super) utf16: u32,
}

#[derive(Serialize)]
pub(super) struct Fix<'a> {
    pub(super) title: Cow<'a, str>,
    pub(super) applicability: &'static str,
    pub(super) edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
pub(super) struct Edit<'a> {
    pub(super) file: &'a str,
    pub(super) range: Range,
    pub(super) text: &'a str,
}

#[derive(Serialize)]
pub(super) struct Error<'a> {
    pub(super) code: &'static str,
    pub(super) message: &'a str,
    pub(super) file: Option<&'a str>,
    pub(super) line: Option<u32>,
    pub(super) column: Option<u32>,
    pub(super) suggestion: Option<&'a str>,
}
