//! `unregistered-reference`: something that others refer to and that no project registers.

use super::code;
use std::collections::BTreeMap;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Named, Naming, Space, namings};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{EntityId, Unregistered};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "unregistered-reference",
    code: code::unregistered_reference,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a build configuration, template or VCS root that others refer to and no project registers",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "An object of the settings becomes part of them when a project registers it. When others refer to \
          one that is not registered, the server finds nothing by its id (\"points to non existing build \
          configuration\") and keeps the settings that it had before.",
    fires: r#"object Compile : BuildType({
    name = "Compile"
})

object Test : BuildType({
    name = "Test"
    dependencies {
        snapshot(Compile) { }
    }
})

project {
    buildType(Test)
}
"#,
    silent: r#"object Compile : BuildType({
    name = "Compile"
})

object Test : BuildType({
    name = "Test"
    dependencies {
        snapshot(Compile) { }
    }
})

project {
    buildType(Compile)
    buildType(Test)
}
"#,
    remedy: "Register it in a project: `buildType(X)`, `template(X)`, `vcsRoot(X)`.",
    source: "messages of the server; the DSL's documentation of `Project.vcsRoot`",
};

/// How many of the places that refer to one entity are shown.
const MOST_SHOWN: usize = 5;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for (entity, by) in referred(context).into_values() {
        let kind = entity.kind.title();
        let id = (entity.id != EntityId::Unknown).then(|| entity.id.to_string());
        let what = entity.name.clone().or(id).map_or_else(String::new, |name| format!(" `{name}`"));
        let message = format!("no project registers the {kind}{what}, and others refer to it");
        let mut found = Diagnostic::new(&RULE, entity.span, message).label("declared here");
        for naming in by.iter().take(MOST_SHOWN) {
            found = found.related(naming.span, format!("{} refers to it", naming.by));
        }
        let name = entity.name.as_deref().unwrap_or("...");
        out.push(found.help(format!("add `{}({name})` to a project", entity.kind.function())));
    }
}

/// What is referred to and not registered, with the places that refer to it.
pub(super) fn referred<'a>(context: &Context<'a>) -> BTreeMap<Span, (&'a Unregistered, Vec<Naming<'a>>)> {
    let mut all: BTreeMap<Span, (&Unregistered, Vec<Naming<'_>>)> = BTreeMap::new();
    for naming in namings(context.settings, context.sources) {
        if let Named::Unregistered(entity) = context.ids.find(Space::of(naming.kind), naming.id) {
            all.entry(entity.span).or_insert_with(|| (entity, Vec::new())).1.push(naming);
        }
    }
    all
}
