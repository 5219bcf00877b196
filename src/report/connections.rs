//! The kinds of connections, from the catalog: as a list, one by one, as JSON, and as the page `docs/connections.md`.

use std::fmt::Write as _;

use serde::Serialize;

use super::shown::Shown;
use crate::catalog::{Catalog, ClassId, Property, REFERENCES, Reference, ReferenceTarget, Type};
use crate::check::{rule_of_mandatory, rule_of_options, rule_of_raw_mandatory, rule_of_secrets};

/// The rules about references to connections.
const REFERENCE_RULES: &[&str] =
    &["unresolved-connection", "connection-not-visible", "wrong-connection-kind"];

/// A kind of connection.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ConnectionKind {
    function: &'static str,
    provider_type: Option<&'static str>,
    title: &'static str,
    plugin: Option<&'static str>,
    since: Option<&'static str>,
    source: Option<&'static str>,
    settings: Vec<Setting>,
}

/// A setting of a connection.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Setting {
    /// The option that must be chosen for it: `credentialsType = static`.
    option: Option<String>,
    property: Option<&'static str>,
    parameter: &'static str,
    /// What TeamCity's UI calls it.
    label: Option<&'static str>,
    mandatory: bool,
    secure: bool,
    deprecated: bool,
    since: Option<&'static str>,
    checked: Vec<Checked>,
}

/// What is checked about a setting, and by which rule.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Checked {
    what: String,
    rule: &'static str,
}

/// What `tcdsl connections -f json` writes. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ConnectionsDocument {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    connections: Vec<ConnectionKind>,
}

/// Finds a kind by its function, its `providerType` or its title; nothing when there is none.
pub fn find(name: &str) -> Option<ClassId> {
    let same = |text: &str| text.eq_ignore_ascii_case(name);
    Catalog::built_in().connections().find(|class| {
        let facts = Catalog::built_in().class(*class).connection.as_ref();
        same(Catalog::built_in().function_of(*class))
            || facts.is_some_and(|facts| same(&facts.provider_type) || same(&facts.title))
    })
}

/// What all kinds can be called: their functions and titles.
pub fn names() -> Vec<&'static str> {
    let catalog = Catalog::built_in();
    let titled = |class: ClassId| catalog.class(class).connection.as_ref().map(|facts| &*facts.title);
    sorted()
        .into_iter()
        .flat_map(|class| [Some(catalog.function_of(class)), titled(class)])
        .flatten()
        .collect()
}

/// A line for each kind.
pub fn list() -> Shown {
    let mut out = String::new();
    for kind in sorted().into_iter().map(kind) {
        let _ =
            writeln!(out, "{:28}{:24}{}", kind.function, kind.provider_type.unwrap_or_default(), kind.title);
    }
    Shown::lines(&out)
}

/// The settings of one kind, for people.
pub fn text(class: ClassId) -> Shown {
    let kind = kind(class);
    let mut out = format!("{} ({})\n", kind.title, kind.function);
    let _ = writeln!(out, "providerType: {}", kind.provider_type.unwrap_or("unknown"));
    let _ = writeln!(out, "source: {}\n", source(&kind));
    let mut option = None;
    for setting in &kind.settings {
        if setting.option != option {
            option.clone_from(&setting.option);
            let _ = writeln!(out, "{}:", option.as_deref().unwrap_or("raw parameters without a property"));
        }
        let marks = marks(setting);
        let marks = if marks.is_empty() { marks } else { format!(" ({marks})") };
        let _ = writeln!(out, "  {}  {}{marks}", setting.property.unwrap_or("-"), setting.parameter);
        for checked in &setting.checked {
            let _ = writeln!(out, "      {} [{}]", checked.what, checked.rule);
        }
    }
    Shown::lines(&out)
}

/// Kinds as one JSON document: one of them, or all.
pub fn json(class: Option<ClassId>) -> Shown {
    let classes = class.map_or_else(sorted, |class| vec![class]);
    Shown::json(&ConnectionsDocument {
        format_version: "1.0",
        connections: classes.into_iter().map(kind).collect(),
    })
}

/// The page about all kinds.
pub fn markdown() -> Shown {
    let mut out = String::from(
        "# Connections\n\nMade from the catalog (`src/catalog/data/connections`); `tcdsl connections KIND` shows the same. \
         Each setting stands with its name in the UI (as `configuring-connections.md` has it), its property and raw parameter, what is checked about it, and the rule that does it. Values that hold \
         a parameter reference (`%...%`) are not judged.\n\n| function | `providerType` | kind |\n|---|---|---|\n",
    );
    let kinds: Vec<ConnectionKind> = sorted().into_iter().map(kind).collect();
    for kind in &kinds {
        let (function, provider) = (kind.function, kind.provider_type.unwrap_or_default());
        let anchor = function.to_ascii_lowercase();
        let _ = writeln!(out, "| [`{function}`](#{anchor}) | `{provider}` | {} |", kind.title);
    }
    for kind in &kinds {
        out.push_str(&section(kind));
    }
    Shown::lines(&out)
}

/// The same about one kind.
pub fn markdown_of(class: ClassId) -> Shown {
    Shown::lines(section(&kind(class)).trim_start())
}

fn section(kind: &ConnectionKind) -> String {
    let mut out = format!("\n## {}\n\n{}. Source: {}.\n", kind.function, kind.title, source(kind));
    out.push_str(
        "\n| when | in the UI | property | raw parameter | | what is checked | rule |\n|---|---|---|---|---|---|---|\n",
    );
    for setting in &kind.settings {
        let option = setting.option.as_deref().map_or(String::new(), |option| format!("`{option}`"));
        let label = setting.label.unwrap_or_default();
        let property = setting.property.map_or("-".to_owned(), |name| format!("`{name}`"));
        let rules: Vec<String> =
            setting.checked.iter().map(|checked| format!("[`{0}`](rules.md#{0})", checked.rule)).collect();
        let what: Vec<&str> = setting.checked.iter().map(|checked| checked.what.as_str()).collect();
        let (what, rules) = (what.join("<br>"), rules.join("<br>"));
        let _ = writeln!(
            out,
            "| {option} | {label} | {property} | `{}` | {} | {what} | {rules} |",
            setting.parameter,
            marks(setting)
        );
    }
    out
}

fn marks(setting: &Setting) -> String {
    let mut marks: Vec<String> = Vec::new();
    let mut mark = |set: bool, word: &str| marks.extend(set.then(|| word.to_owned()));
    mark(setting.mandatory, "mandatory");
    mark(setting.secure, "secure");
    mark(setting.deprecated, "deprecated");
    marks.extend(setting.since.map(|since| format!("since {since}")));
    marks.join(", ")
}

fn source(kind: &ConnectionKind) -> String {
    let plugin = kind.plugin.map(|plugin| format!(", plugin `{plugin}`")).unwrap_or_default();
    let since = kind.since.map(|since| format!(", since {since}")).unwrap_or_default();
    format!("{}{plugin}{since}", kind.source.unwrap_or("unknown"))
}

/// All kinds by the names of their functions.
fn sorted() -> Vec<ClassId> {
    let mut all: Vec<ClassId> = Catalog::built_in().connections().collect();
    all.sort_by_key(|class| Catalog::built_in().function_of(*class).to_ascii_lowercase());
    all
}

fn kind(class: ClassId) -> ConnectionKind {
    let data = Catalog::built_in().class(class);
    let facts = data.connection.as_ref();
    let mut settings = Vec::new();
    add_settings(class, class, None, &mut settings);
    for raw in facts.into_iter().flat_map(|facts| facts.raw) {
        let checked =
            raw.format.map(|format| Checked { what: format.describe().into(), rule: format.rule() });
        settings.push(Setting {
            option: None,
            property: None,
            parameter: raw.name,
            label: None,
            mandatory: false,
            secure: false,
            deprecated: false,
            since: None,
            checked: checked.into_iter().collect(),
        });
    }
    ConnectionKind {
        function: Catalog::built_in().function_of(class),
        provider_type: facts.map(|facts| &*facts.provider_type),
        title: facts.map_or(&*data.name, |facts| &*facts.title),
        plugin: data.plugin,
        since: data.since,
        source: data.source,
        settings,
    }
}

/// Adds the settings of `owner`: its own, then those of the options of its compound properties.
fn add_settings(class: ClassId, owner: ClassId, option: Option<&str>, settings: &mut Vec<Setting>) {
    for property in &*Catalog::built_in().class(owner).properties {
        if let Some(parameter) = property.param.as_deref() {
            settings.push(Setting {
                option: option.map(str::to_owned),
                property: Catalog::built_in().known_name(property.name),
                parameter,
                label: property.label,
                mandatory: property.mandatory,
                secure: property.secure,
                deprecated: property.deprecated.is_some(),
                since: property.since,
                checked: checked(class, owner, property),
            });
        }
    }
    for property in &*Catalog::built_in().class(owner).properties {
        let Type::Compound(compound) = property.ty else { continue };
        for chosen in &*Catalog::built_in().class(compound).nested {
            let name = Catalog::built_in().known_name(property.name).unwrap_or_default();
            let when = format!("{name} = {}", Catalog::built_in().function_of(*chosen));
            add_settings(class, *chosen, Some(&when), settings);
        }
    }
}

fn checked(class: ClassId, owner: ClassId, property: &Property) -> Vec<Checked> {
    let mut all = Vec::new();
    if property.mandatory {
        all.push(Checked { what: "it is set".into(), rule: rule_of_mandatory().name });
        if !matches!(property.ty, Type::Compound(_)) {
            all.push(Checked { what: "the raw form has it, too".into(), rule: rule_of_raw_mandatory().name });
        }
    }
    if property.deprecated.is_some() {
        all.push(Checked { what: "it is not used".into(), rule: "deprecated-property" });
    }
    if property.secure {
        all.push(Checked { what: "its value is not plain text".into(), rule: rule_of_secrets().name });
    }
    if let Some(format) = property.format {
        all.push(Checked { what: format.describe().into(), rule: format.rule() });
        let more = format.further_rule();
        all.extend(more.map(|(what, rule)| Checked { what: what.into(), rule }));
    }
    if let Some(what) = typed(property.ty) {
        all.push(Checked { what, rule: "type-mismatch" });
        if matches!(property.ty, Type::Compound(_)) {
            all.push(Checked { what: "a raw value is one of theirs".into(), rule: rule_of_options().name });
        }
    }
    let refers = |reference: &&Reference| {
        reference.class == class
            && reference.owner == owner
            && Some(reference.param) == property.param.as_deref()
            && matches!(reference.target, ReferenceTarget::FeatureId | ReferenceTarget::FeatureIds)
    };
    for reference in REFERENCES.iter().filter(refers) {
        let what = format!("id of a connection: {}", reference.accepts.join(", "));
        all.extend(REFERENCE_RULES.iter().map(|rule| Checked { what: what.clone(), rule }));
    }
    all
}

/// What the type allows, where it is more than a text.
fn typed(ty: Type) -> Option<String> {
    match ty {
        Type::Boolean => Some("`true` or `false`".into()),
        Type::Compound(compound) => {
            let options: Vec<String> = Catalog::built_in()
                .class(compound)
                .nested
                .iter()
                .map(|option| format!("`{}`", Catalog::built_in().function_of(*option)))
                .collect();
            Some(format!("one of {}", options.join(", ")))
        }
        _ => None,
    }
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<ConnectionsDocument>()
}
