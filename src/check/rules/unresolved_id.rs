//! `unresolved-id`: a relative id that nothing in the settings has, or any that a lock of the server lacks as well.

use super::code;
use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Named, Naming, Space, namings};
use crate::check::quoted::{quoted, suggest};
use crate::config::Known;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};
use crate::model::{EntityId, EntityKind};

pub(crate) static RULE: Rule = Rule {
    name: "unresolved-id",
    code: code::unresolved_id,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a dependency, template or VCS root given by an id that nothing has",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A relative id names something of the project that the settings belong to, and that is all in the \
          settings. The server finds nothing by this one (\"points to non existing build configuration\") and \
          keeps the settings that it had before. A template or VCS root may have been moved to a project above and have \
          kept its id: without a near id here, and without `[external] complete = true`, that is a note. With `[external] \
          lock`, absolute ids are looked up, too: what neither the settings nor the lock has is an error, or a warning for a \
          build configuration when whoever wrote the lock did not see the whole server.",
    fires: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
    }
    buildType {
        id("Test")
        name = "Test"
        dependencies {
            snapshot(RelativeId("Complie")) { }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
    }
    buildType {
        id("Test")
        name = "Test"
        dependencies {
            snapshot(RelativeId("Compile")) { }
        }
    }
}
"#,
    remedy: "Name what is there; what belongs to another project of the server is an `AbsoluteId`.",
    source: "`kotlin-dsl.md` (ids); messages of the server",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    let known = context.config.external.known.as_ref();
    for naming in namings(context.settings, context.sources) {
        let space = Space::of(naming.kind);
        let named = context.ids.find(space, naming.id);
        let is_wrong = match named {
            Named::Nowhere => true,
            Named::Here(kind) => kind != naming.kind,
            Named::Outside => {
                out.extend(known.and_then(|known| of_outside(context, &naming, known, &mut told)));
                false
            }
            Named::Unregistered(_) | Named::Unsure => false,
        };
        // A snapshot and the artifacts of one build configuration are one mistake.
        if !is_wrong || !told.insert((naming.owner, space, naming.id)) {
            continue;
        }
        let id = naming.id.to_string();
        let span = quoted(context.sources, naming.span, &id).unwrap_or(naming.span);
        if let Named::Here(kind) = named {
            let message = format!("`{id}` is a {}, and no {}", kind.title(), naming.kind.title());
            out.push(Diagnostic::new(&RULE, span, message).label(format!("named by {}", naming.by)));
            continue;
        }
        if known.is_some_and(|known| has(known, naming.kind, &below(known, &id))) {
            continue;
        }
        let message = format!("no {} of these settings has the id `{id}`", naming.kind.title());
        let mut found = Diagnostic::new(&RULE, span, message).label(format!("named by {}", naming.by));
        let near = context.ids.nearest(space, &id);
        // A template or VCS root that was moved to a project above keeps the id that it had in this one.
        if naming.kind != EntityKind::BuildType && near.is_none() && !context.config.external.complete {
            found.severity = Severity::Note;
        }
        out.push(match near {
            Some(near) => suggest(found, context.sources, &id, near),
            None => found.help("what another project of the server has is an `AbsoluteId`"),
        });
    }
}

type Told<'s> = BTreeSet<(usize, Space, &'s EntityId)>;

/// An id that neither the settings nor the server had when the lock was written.
fn of_outside<'s>(
    context: &Context<'_>,
    naming: &Naming<'s>,
    known: &Known,
    told: &mut Told<'s>,
) -> Option<Diagnostic> {
    let id = naming.id.to_string();
    let there = has(known, naming.kind, &id) || has(known, naming.kind, &below(known, &id));
    if there || !told.insert((naming.owner, Space::of(naming.kind), naming.id)) {
        return None;
    }
    let span = quoted(context.sources, naming.span, &id).unwrap_or(naming.span);
    let message = format!("neither these settings nor the lock has a {} `{id}`", naming.kind.title());
    let mut found = Diagnostic::new(&RULE, span, message).label(format!("named by {}", naming.by));
    if naming.kind == EntityKind::BuildType && !known.sees_all {
        found.severity = Severity::Warning;
    }
    let near = nearest_name(&id, ids(known, naming.kind).iter().map(String::as_str));
    Some(found.help(match near {
        Some(near) => did_you_mean(near),
        None => "if it is new on the server, write the lock anew: `tcdsl server lock`".to_owned(),
    }))
}

/// The ids of that kind that the lock lists.
const fn ids(known: &Known, kind: EntityKind) -> &BTreeSet<String> {
    match kind {
        EntityKind::Template => &known.templates,
        EntityKind::VcsRoot => &known.vcs_roots,
        EntityKind::BuildType | EntityKind::Project => &known.build_types,
    }
}

fn has(known: &Known, kind: EntityKind, id: &str) -> bool {
    ids(known, kind).contains(id)
}

/// A relative id as the server has it.
fn below(known: &Known, id: &str) -> String {
    format!("{}_{id}", known.project)
}
