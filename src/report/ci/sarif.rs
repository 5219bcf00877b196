//! SARIF 2.1.0, which GitHub's code scanning and many editors read.
//!
//! Source: the OASIS standard, and "SARIF support for code scanning" for what is shown. All rules are listed, so that a
//! clean run says what it looked for. Paths are relative: a report made here maps onto any checkout.

use indexmap::IndexMap;
use serde::Serialize;

use super::{Annotation, Region, annotations};
use crate::check::{self, Explanation, Group};
use crate::diagnostic::{Fix, Label, Severity};
use crate::report::json::Applicability;
use crate::report::{Root, Run, Secrets, Shown, docs_url, fixes, safe_line, uri};
use crate::source::Span;

/// What relative paths are relative to; whoever reads the report knows where that is.
const ROOT: &str = "%SRCROOT%";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [RunObject; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunObject {
    tool: Tool,
    column_kind: &'static str,
    invocations: [Invocation; 1],
    results: Vec<SarifResult>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    information_uri: &'static str,
    rules: Vec<ReportingDescriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReportingDescriptor {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    help: Message,
    help_uri: String,
    default_configuration: Configuration,
    properties: RuleProperties,
}

#[derive(Serialize)]
struct Configuration {
    enabled: bool,
    level: Level,
}

#[derive(Serialize)]
struct RuleProperties {
    tags: Vec<&'static str>,
    /// What code scanning sorts rules about security by, from 0 to 10.
    #[serde(rename = "security-severity", skip_serializing_if = "Option::is_none")]
    security_severity: Option<&'static str>,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Level {
    Error,
    Warning,
    Note,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    /// Whether the settings could be looked at; not whether they are right.
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: Level,
    message: Message,
    locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult {
    rule_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: Level,
    message: Message,
    locations: Vec<Location>,
    related_locations: Vec<RelatedLocation>,
    partial_fingerprints: Fingerprint,
    fixes: Vec<SarifFix>,
}

#[derive(Serialize)]
struct Fingerprint {
    #[serde(rename = "tcdslFinding/v2")]
    finding: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<LogicalLocation>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RelatedLocation {
    id: usize,
    message: Message,
    physical_location: PhysicalLocation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    fully_qualified_name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<SarifRegion>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRegion {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifFix {
    description: Message,
    artifact_changes: Vec<ArtifactChange>,
    properties: FixProperties,
}

/// What SARIF has no word for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FixProperties {
    applicability: Applicability,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: ArtifactLocation,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: SarifRegion,
    inserted_content: Message,
}

/// `run` as a SARIF log.
pub fn sarif(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let explanations: Vec<&Explanation> = check::explanations().collect();
    let (findings, failures): (Vec<_>, Vec<_>) =
        annotations(run, &secrets).into_iter().partition(|one| one.finding.is_some());
    let driver = Driver {
        name: "tcdsl",
        semantic_version: env!("CARGO_PKG_VERSION"),
        information_uri: env!("CARGO_PKG_REPOSITORY"),
        rules: explanations.iter().map(|one| descriptor(one)).collect(),
    };
    Shown::json(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [RunObject {
            tool: Tool { driver },
            column_kind: "unicodeCodePoints",
            invocations: [Invocation {
                execution_successful: failures.is_empty(),
                tool_execution_notifications: failures.iter().map(notification).collect(),
            }],
            results: findings.iter().map(|one| result(one, &explanations)).collect(),
        }],
    })
}

fn descriptor(one: &Explanation) -> ReportingDescriptor {
    let security = one.group == Group::Security;
    ReportingDescriptor {
        id: one.rule.name,
        short_description: message(one.rule.summary),
        full_description: message(one.why),
        help: message(one.remedy),
        help_uri: docs_url(one.rule.name),
        default_configuration: Configuration {
            enabled: one.group != Group::Optional,
            level: level(one.rule.severity),
        },
        properties: RuleProperties {
            tags: vec![one.group.name()],
            security_severity: security.then_some(match one.rule.severity {
                Severity::Error => "8.0",
                Severity::Warning => "5.0",
                Severity::Note => "2.0",
            }),
        },
    }
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Note => Level::Note,
    }
}

fn message(text: &str) -> Message {
    Message { text: text.to_owned() }
}

fn notification(one: &Annotation<'_>) -> Notification {
    let lines: Vec<&str> = one.lines().collect();
    let location = physical(&one.path, one.region);
    let locations = (!one.path.is_empty())
        .then_some(Location { physical_location: location, logical_locations: Vec::new() });
    Notification {
        level: level(one.severity),
        message: message(&lines.join("\n")),
        locations: locations.into_iter().collect(),
    }
}

fn result(one: &Annotation<'_>, rules: &[&Explanation]) -> SarifResult {
    let lines: Vec<&str> = one.lines().collect();
    let address = one.finding.and_then(|(_, found)| found.address.as_deref());
    let name = |address| LogicalLocation { fully_qualified_name: safe_line(address, one.secrets) };
    let location = Location {
        physical_location: physical(&one.path, one.region),
        logical_locations: address.map(name).into_iter().collect(),
    };
    let related = one.finding.map(|(root, found)| related(root, &found.related, one.secrets));
    let fixes = one
        .finding
        .map(|(root, found)| fixes(found, one.secrets).map(|made| fix(root, made, one.secrets)).collect());
    SarifResult {
        rule_id: one.rule.to_owned(),
        rule_index: rules.iter().position(|rule| rule.rule.name == one.rule),
        level: level(one.severity),
        message: message(&lines.join("\n")),
        locations: vec![location],
        related_locations: related.unwrap_or_default(),
        partial_fingerprints: Fingerprint { finding: one.fingerprint.clone() },
        fixes: fixes.unwrap_or_default(),
    }
}

fn related(root: &Root<'_>, labels: &[Label], secrets: &Secrets) -> Vec<RelatedLocation> {
    let numbered = labels.iter().enumerate();
    let place = |(at, label): (usize, &Label)| RelatedLocation {
        id: at + 1,
        message: message(&safe_line(&label.message, secrets)),
        physical_location: physical(root.reported_path(label.span), region(root, label.span)),
    };
    numbered.map(place).collect()
}

fn fix(root: &Root<'_>, fix: &Fix, secrets: &Secrets) -> SarifFix {
    let mut changes: IndexMap<&str, Vec<Replacement>> = IndexMap::new();
    for edit in &fix.edits {
        let Some(region) = region(root, edit.span) else { continue };
        changes.entry(root.reported_path(edit.span)).or_default().push(Replacement {
            deleted_region: sarif_region(region),
            inserted_content: message(&secrets.hide(&edit.text)),
        });
    }
    let change = |(path, replacements)| ArtifactChange { artifact_location: artifact(path), replacements };
    SarifFix {
        description: message(&safe_line(&fix.title, secrets)),
        artifact_changes: changes.into_iter().map(change).collect(),
        properties: FixProperties { applicability: fix.applicability.into() },
    }
}

fn region(root: &Root<'_>, span: Span) -> Option<Region> {
    root.sources.get(span.file).map(|file| Region::of(file, span))
}

fn physical(path: &str, region: Option<Region>) -> PhysicalLocation {
    PhysicalLocation { artifact_location: artifact(path), region: region.map(sarif_region) }
}

fn artifact(path: &str) -> ArtifactLocation {
    ArtifactLocation { uri: uri::relative(path), uri_base_id: ROOT }
}

const fn sarif_region(region: Region) -> SarifRegion {
    let Region { line, column, end_line, end_column } = region;
    SarifRegion { start_line: line, start_column: column, end_line, end_column }
}
