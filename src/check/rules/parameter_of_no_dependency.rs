//! `parameter-of-no-dependency`: `%dep.ID.name%` without a dependency on `ID`.

use super::code;
use crate::check::context::Context;
use crate::check::dependencies::{Dependencies, Depends};
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{HolderIndex, Parameters, Reference, grouped};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};
use crate::model::{EntityId, Parameter};

pub(crate) static RULE: Rule = Rule {
    name: "parameter-of-no-dependency",
    code: code::parameter_of_no_dependency,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a reference to a parameter of a build that is no dependency",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`%dep.ID.name%` is resolved when the build depends on the build configuration `ID`, by a snapshot or an \
          artifact dependency, directly or through others. `ID` is the id that the server gives, with the root \
          project's before it. Else no agent can run the build. A parameter `reverse.dep.ID.name` is pushed \
          into nothing then. A note where a dependency lies outside of these \
          settings, since what that one depends on is not known.",
    fires: r#"object Compile : BuildType({
    name = "Compile"
})

object Publish : BuildType({
    name = "Publish"
    params {
        param("version", "%dep.${Compile.id}.build.number%")
    }
})

project {
    buildType(Compile)
    buildType(Publish)
}
"#,
    silent: r#"object Compile : BuildType({
    name = "Compile"
})

object Publish : BuildType({
    name = "Publish"
    params {
        param("version", "%dep.${Compile.id}.build.number%")
    }
    dependencies {
        snapshot(Compile) {}
    }
})

project {
    buildType(Compile)
    buildType(Publish)
}
"#,
    remedy: "Add the dependency, and take the id from the object: `%dep.${Compile.id}.name%`, or \
             `Compile.depParamRefs[\"name\"]`.",
    source: "`use-parameters-in-build-chains.md`, `kotlin-dsl.md` (ids), public repairs",
};

/// How references to parameters of dependencies begin.
const PREFIX: &str = "dep.";

/// How many dependencies of near names are looked through.
const MOST_COMPARED: usize = 200;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let Parameters { holders, .. } = context.parameters();
    let dependencies = Dependencies::new(holders);
    let named = context.parameters().references().filter(Reference::is_resolved_here);
    let wrong = named.filter_map(|reference| {
        let id = id_of(&reference)?;
        let depends = depends(context, &dependencies, reference.site.holder, id)?;
        (depends != Depends::Yes).then_some(((id, depends == Depends::Unsure), reference))
    });
    for group in grouped(wrong) {
        out.extend(finding(context, &dependencies, &group));
    }
    for (holder, owner) in holders.build_types() {
        for parameter in &owner.parameters {
            out.extend(pushed(context, &dependencies, holder, parameter));
        }
    }
}

/// How the names of parameters begin that are pushed into a dependency.
const PUSHED: &str = "reverse.dep.";

/// A finding about a parameter that is pushed into what is no dependency. A star stands for several.
fn pushed(
    context: &Context<'_>,
    dependencies: &Dependencies<'_, '_>,
    holder: HolderIndex,
    parameter: &Parameter,
) -> Option<Diagnostic> {
    let (id, _) = parameter.name.known()?.strip_prefix(PUSHED)?.split_once('.')?;
    if id.is_empty() || id.contains(['*', '%']) || dependencies.find(holder, id) != Depends::No {
        return None;
    }
    let name = context.parameters().holders.name(holder);
    let message = format!("{name} does not depend on `{id}`, into which it pushes a parameter");
    let found = Diagnostic::new(&RULE, parameter.name.span, message);
    Some(match (declared(context, dependencies, id), nearest(context, holder, id)) {
        (Some(target), _) => found
            .related(target.1, "declared here")
            .help(format!("add a snapshot dependency on `{}`", target.0)),
        (None, Some(near)) => found.help(did_you_mean(&near)),
        (None, None) => found.help("add a snapshot dependency on it, or name one that is there"),
    })
}

/// The id in `dep.ID.name`.
fn id_of<'a>(reference: &Reference<'_, 'a>) -> Option<&'a str> {
    let (id, name) = reference.name.strip_prefix(PREFIX)?.split_once('.')?;
    (!id.is_empty() && !name.is_empty()).then_some(id)
}

/// Whether the builds in which a text is resolved depend on `id`; nothing where it is not known which builds these are.
fn depends(
    context: &Context<'_>,
    dependencies: &Dependencies<'_, '_>,
    holder: HolderIndex,
    id: &str,
) -> Option<Depends> {
    let holders = &context.parameters().holders;
    let at = holders.get(holder)?;
    at.owner?;
    if !at.in_template {
        return Some(dependencies.find(holder, id));
    }
    // A template's own dependencies count for each of its users; one user that has it is enough.
    let mut users = holders.users(holder).iter().map(|user| dependencies.find(*user, id));
    let first = users.next()?;
    let right = |found: &Depends| matches!(found, Depends::Yes | Depends::Unsure);
    Some(if right(&first) { first } else { users.find(right).unwrap_or(first) })
}

fn finding(
    context: &Context<'_>,
    dependencies: &Dependencies<'_, '_>,
    group: &[Reference<'_, '_>],
) -> Option<Diagnostic> {
    let holders = &context.parameters().holders;
    let first = group.first()?;
    let id = id_of(first)?;
    let from = first.site.holder;
    let name = holders.name(from);
    let write = |found: Diagnostic, full: String| {
        let found = found.help(format!("write `{full}`: in Kotlin `${{{}.id}}`", short(&full, holders)));
        context.with_meant(found, group, id, &full)
    };
    let message = |text: &str| context.finding_in(&RULE, first.site, &first.range(), text);
    let found = match depends(context, dependencies, from, id)? {
        Depends::Yes => return None,
        Depends::ByRelativeId(target) => {
            let text = format!("`{id}` is the id below the root project, and references take the whole id");
            let target = holders.get(target)?.owner?;
            write(message(&text), target.id.external(&context.settings.ids)?)
        }
        Depends::Unsure => {
            let mut found = message(&format!("no dependency of {name} in these settings is `{id}`"));
            found.severity = Severity::Note;
            found.help("builds outside of these settings may depend on it")
        }
        Depends::No => {
            let found = message(&format!("{name} does not depend on `{id}`"));
            match (declared(context, dependencies, id), nearest(context, from, id)) {
                (Some(target), _) => {
                    let span = target.1;
                    found.related(span, "declared here").help(format!("add a dependency on `{}`", target.0))
                }
                (None, Some(near)) => context.with_meant(found.help(did_you_mean(&near)), group, id, &near),
                (None, None) => found.help("add a dependency on it, or name one that is there"),
            }
        }
    };
    Some(context.with_uses(found, first, group))
}

/// The id of an object as Kotlin's code may name it.
fn short(full: &str, holders: &crate::check::parameters::Holders<'_>) -> String {
    let owner = holders.find_external(full).and_then(|index| holders.get(index)?.owner);
    owner.map_or_else(|| full.to_owned(), |owner| owner.id.to_string())
}

/// The build configuration that an id may mean, with its place.
fn declared(
    context: &Context<'_>,
    dependencies: &Dependencies<'_, '_>,
    id: &str,
) -> Option<(String, crate::source::Span)> {
    let types = context.parameters().holders.build_types();
    let own = |target: &EntityId| matches!(target, EntityId::Relative(own) if **own == *id);
    let one = types.iter().find(|(_, one)| dependencies.is_called(&one.id, id) || own(&one.id))?;
    Some((one.1.id.to_string(), one.1.span))
}

/// The dependency whose id, as a whole or below the root project, is nearly `id`.
fn nearest(context: &Context<'_>, from: HolderIndex, id: &str) -> Option<String> {
    let owner = context.parameters().holders.get(from)?.owner?;
    let targets = owner.snapshot_dependencies.iter().map(|one| &one.build_type);
    let targets = targets.chain(owner.artifact_dependencies.iter().map(|one| &one.build_type));
    let targets: Vec<(&EntityId, String)> = targets
        .take(MOST_COMPARED)
        .filter_map(|one| Some((one, one.external(&context.settings.ids)?)))
        .collect();
    let own = |id: &EntityId| match id {
        EntityId::Relative(own) => Some(own.to_string()),
        _ => None,
    };
    let own: Vec<(String, &String)> =
        targets.iter().filter_map(|(id, external)| Some((own(id)?, external))).collect();
    let whole = nearest_name(id, targets.iter().map(|(_, external)| external.as_str()));
    whole.map(str::to_owned).or_else(|| {
        let near = nearest_name(id, own.iter().map(|(own, _)| own.as_str()))?;
        own.iter().find(|(own, _)| own == near).map(|(_, external)| (*external).clone())
    })
}
