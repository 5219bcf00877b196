//! `unresolved-id`: a relative id that nothing in the settings has.

use super::code;
use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Named, Space, namings};
use crate::check::quoted::{quoted, suggest};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::EntityKind;

pub(crate) static RULE: Rule = Rule {
    name: "unresolved-id",
    code: code::unresolved_id,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a dependency, template or VCS root given by a relative id that nothing in the settings has",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A relative id names something of the project that the settings belong to, and that is all in the \
          settings. The server finds nothing by this one (\"points to non existing build configuration\") and \
          keeps the settings that it had before. A template or VCS root may have been moved to a project above and have \
          kept its id: without a near id here, and without `[external] complete = true`, that is a note.",
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
    for naming in namings(context.settings, context.sources) {
        let space = Space::of(naming.kind);
        let named = context.ids.find(space, naming.id);
        let is_wrong = match named {
            Named::Nowhere => true,
            Named::Here(kind) => kind != naming.kind,
            Named::Unregistered(_) | Named::Outside | Named::Unsure => false,
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
