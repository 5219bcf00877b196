//! `%dep.ID.name%` where the build configuration `ID` declares a name that is nearly the same.

use super::{MOST_COMPARED, MOST_TRIED, RULE, Visible};
use crate::check::context::Context;
use crate::check::dependencies::{Dependencies, Depends};
use crate::check::parameters::{HolderIndex, Holders, Lookup, Parameters, Reference, grouped, is_like};
use crate::diagnostic::{Diagnostic, Severity, did_you_mean};
use crate::model::Parameter;

/// How references to parameters of dependencies begin.
const PREFIX: &str = "dep.";

pub(super) fn check<'a>(context: &Context<'a>, visible: &mut Visible<'_, 'a>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    let dependencies = Dependencies::new(&parameters.holders);
    let named = parameters.references().filter(|one| one.is_resolved_here() && one.form.may_be_name);
    let wrong = named.filter(|one| undeclared(context, one).is_some()).map(|one| (one.name, one));
    for group in grouped(wrong).iter().take(MOST_COMPARED) {
        out.extend(finding(context, visible, &dependencies, group));
    }
}

fn finding<'a>(
    context: &Context<'a>,
    visible: &mut Visible<'_, 'a>,
    dependencies: &Dependencies<'_, 'a>,
    group: &[Reference<'_, 'a>],
) -> Option<Diagnostic> {
    let holders = &context.parameters().holders;
    let wanted = undeclared(context, group.first()?)?;
    let meant = wanted.nearest(visible)?;
    // What it does not depend on is another rule's.
    let first = group.iter().take(MOST_TRIED).find(|one| {
        let from = one.site.holder;
        let in_template = holders.get(from).is_some_and(|at| at.in_template);
        in_template || dependencies.find(from, wanted.id) == Depends::Yes
    })?;
    let message = format!("{} declares no parameter `{}`", holders.name(wanted.target), wanted.name);
    let mut found = context.finding_in(&RULE, first.site, &first.range(), message).help(did_you_mean(meant));
    found.severity = Severity::Warning;
    Some(context.with_uses(context.with_meant(found, group, wanted.name, meant), first, group))
}

/// A parameter that is asked of a dependency.
struct Wanted<'a> {
    id: &'a str,
    name: &'a str,
    target: HolderIndex,
    /// What the builds of the dependency give away beside their parameters.
    outputs: Vec<&'a str>,
}

impl<'a> Wanted<'a> {
    fn nearest(&self, visible: &mut Visible<'_, 'a>) -> Option<&'a str> {
        let near = |known: &&'a str| Some((is_like(self.name, known)?, *known));
        let output = self.outputs.iter().filter_map(near).min().map(|(_, known)| known);
        output.or_else(|| visible.nearest(self.target, self.name, ""))
    }
}

/// What a reference asks of a dependency that is declared here, if nothing declares it there.
fn undeclared<'a>(context: &Context<'a>, reference: &Reference<'_, 'a>) -> Option<Wanted<'a>> {
    let Parameters { holders, declared, .. } = context.parameters();
    let (id, name) = reference.name.strip_prefix(PREFIX)?.split_once('.')?;
    let target = holders.find_external(id).filter(|at| holders.get(*at).is_some_and(|at| !at.in_template))?;
    let is_given = Parameters::is_predefined(name)
        || declared.find(holders, target, name) != Lookup::Nowhere
        || context.config.external.has_parameter(name);
    let outputs = if is_given { None } else { outputs(holders, target) }?;
    (!outputs.contains(&name)).then_some(Wanted { id, name, target, outputs })
}

/// The output parameters of a build configuration and of its templates; `None` when one is not known.
fn outputs<'a>(holders: &Holders<'a>, target: HolderIndex) -> Option<Vec<&'a str>> {
    let templates = holders.templates(target).into_iter().flatten();
    let all = [target].into_iter().chain(templates).filter_map(|at| holders.get(at)?.owner);
    all.flat_map(|owner| &owner.output_parameters).map(|one: &Parameter| one.name.known()).collect()
}
