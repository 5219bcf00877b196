//! `unknown-in-order`: an order that names what is not there.

use super::code;
use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::graph::Node;
use crate::check::ids::{Named, Space, is_by_server, is_in_patch};
use crate::check::parts;
use crate::check::quoted::{quoted, suggest};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};
use crate::model::{EntityId, PlacedIds, Project, ProjectIndex, Settings};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-in-order",
    code: code::unknown_in_order,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an order of build configurations, sub-projects or build steps that names an unknown one",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`buildTypesOrder`, `subProjectsOrder` and `stepsOrder` name what the project or build \
          configuration has. What else they name has no place in the order, and what was meant stands at its \
          end.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                id = "MAKE"
                scriptContent = "make"
            }
            script {
                id = "SMOKE"
                scriptContent = "./smoke.sh"
            }
            stepsOrder = arrayListOf("SMOK", "MAKE")
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                id = "MAKE"
                scriptContent = "make"
            }
            script {
                id = "SMOKE"
                scriptContent = "./smoke.sh"
            }
            stepsOrder = arrayListOf("SMOKE", "MAKE")
        }
    }
}
"#,
    remedy: "Name what is there, or take it out of the order.",
    source: "the DSL's documentation of `buildTypesOrder`, `subProjectsOrder` and `stepsOrder`",
};

/// How many names are shown.
const MOST_SHOWN: usize = 10;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let children = children(context.settings);
    for (project, children) in context.settings.projects.iter().zip(&children) {
        if !project.partial {
            let builds = project.build_types.iter().map(|build| &build.id);
            entities(context, &project.build_types_order, Space::Builds, builds, out);
            let own =
                children.iter().filter_map(|at| context.settings.projects.get(at.0)).map(|child| &child.id);
            entities(context, &project.sub_projects_order, Space::Projects, own, out);
        }
    }
    for node in &context.graph.nodes {
        steps(context, node, out);
    }
}

/// The projects directly below each project.
fn children(settings: &Settings) -> Vec<Vec<ProjectIndex>> {
    let mut children = vec![Vec::new(); settings.projects.len()];
    for (index, Project { parent, .. }) in settings.projects.iter().enumerate() {
        if let Some(of_parent) = parent.and_then(|parent| children.get_mut(parent.0)) {
            of_parent.push(ProjectIndex(index));
        }
    }
    children
}

/// What an order names and the project does not have; what is declared and not registered is told there.
fn entities<'a>(
    context: &Context<'a>,
    order: &PlacedIds,
    space: Space,
    own: impl Iterator<Item = &'a EntityId>,
    out: &mut Vec<Diagnostic>,
) {
    let Some((_, span)) = order.placed().next().filter(|(_, span)| !is_in_patch(context.sources, *span))
    else {
        return;
    };
    let external = |id: &EntityId| id.external(&context.settings.ids);
    let Some(own) = own.map(external).collect::<Option<BTreeSet<String>>>() else { return };
    let is_unknown = |id: &&EntityId| {
        external(id).is_some_and(|id| !own.contains(&id))
            && match context.ids.find(space, id) {
                Named::Unregistered(one) => !one.forgotten,
                Named::Unsure => false,
                Named::Here(_) | Named::Nowhere | Named::Outside => true,
            }
    };
    let unknown: Vec<String> = order.iter().filter(is_unknown).map(ToString::to_string).collect();
    let Some(first) = unknown.first() else { return };
    let span = quoted(context.sources, span, first).filter(|_| unknown.len() == 1).unwrap_or(span);
    let what = if space == Space::Projects { "sub-project" } else { "build configuration" };
    let near = unknown.iter().take(MOST_SHOWN).find_map(|id| Some((id, context.ids.nearest(space, id)?)));
    let mut found =
        Diagnostic::new(&RULE, span, message(first, unknown.len(), &format!("{what} of this project")));
    // A sub-project may have settings of its own, apart from these.
    if space == Space::Projects && near.is_none() {
        found.severity = Severity::Note;
    }
    if unknown.len() > 1 {
        let shown: Vec<String> = unknown.iter().take(MOST_SHOWN).map(|id| format!("`{id}`")).collect();
        found = found.note(format!("not there: {}", shown.join(", ")));
    }
    out.push(match near {
        Some((wrong, near)) if unknown.len() == 1 => suggest(found, context.sources, wrong, near),
        Some((_, near)) => found.help(did_you_mean(near)),
        None => found,
    });
}

fn steps(context: &Context<'_>, node: &Node<'_>, out: &mut Vec<Diagnostic>) {
    let order = &node.build.steps_order;
    if order.is_empty() {
        return;
    }
    let Some(ids) = context.graph.holders(node).and_then(|holders| parts::step_ids(&holders)) else { return };
    for text in order {
        let Some(id) = text.known().filter(|id| ids.lack(id)) else { continue };
        let span = quoted(context.sources, text.span, id).unwrap_or(text.span);
        let mut found = Diagnostic::new(&RULE, span, message(id, 1, "step of this build configuration"));
        // Servers leave ids in orders when a step is gone.
        if parts::is_numbered(id) || is_by_server(context.sources, text.span) {
            found.severity = Severity::Note;
        }
        out.push(match nearest_name(id, ids.known.iter().copied()) {
            Some(near) => suggest(found, context.sources, id, near),
            None => found,
        });
    }
}

fn message(first: &str, count: usize, what: &str) -> String {
    match count {
        1 => format!("the order names `{first}`, which is no {what}"),
        _ => format!("the order names `{first}` and {} more, which are no {what}", count - 1),
    }
}
