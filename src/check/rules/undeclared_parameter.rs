//! `undeclared-parameter`: a reference to a parameter that nothing declares.

use std::collections::HashMap;

mod of_dependency;

use super::code;
use crate::catalog::{PREDEFINED, is_shell_variable};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{
    ENVIRONMENT, HolderIndex, Lookup, Near, Parameters, Reference, grouped, is_like,
};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean};

pub(crate) static RULE: Rule = Rule {
    name: "undeclared-parameter",
    code: code::undeclared_parameter,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a reference to a parameter that nothing declares",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`%name%` that nothing declares is a requirement: builds wait for an agent that has a parameter of that name. \
          Looked at are the build configuration, its templates and projects, parameters that are pushed into it, and \
          those of the server and its agents. A project outside of the settings may declare more, so a finding is a \
          note; a warning when a name in sight is nearly the same, or one of cmd's own variables is meant; an error when \
          `[external]` in `tcdsl.toml` lists the `parameters` outside or says `complete = true`. Each name is told once; \
          more than five names that only a project outside can declare are one note.",
    fires: r#"project {
    params {
        param("deploy.host", "web.example.com")
    }
    buildType {
        id("Deploy")
        name = "Deploy"
        steps {
            script {
                scriptContent = "./deploy.sh %deploy.hots%"
            }
        }
    }
}
"#,
    silent: r#"project {
    params {
        param("deploy.host", "web.example.com")
    }
    buildType {
        id("Deploy")
        name = "Deploy"
        steps {
            script {
                scriptContent = "./deploy.sh %deploy.host% %build.number%"
            }
        }
    }
}
"#,
    remedy: "Write the name as it is declared, declare it, or double the percent sign where none is meant to begin a \
             reference: `%%`.",
    source: "`agent-requirements.md` (Implicit Requirements), `levels-and-priority-of-build-parameters.md`, \
             `predefined-build-parameters.md`",
};

/// How many names are compared with others at most, so that a thousand unknown names cost no more than a few.
const MOST_COMPARED: usize = 400;

/// For how many uses of a name a near one is looked for: each may see others.
const MOST_TRIED: usize = 4;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    let undeclared = parameters.references().filter(|one| is_undeclared(context, parameters, one));
    let groups = grouped(undeclared.map(|one| (one.name, one)));
    let mut visible = Visible { parameters, lists: HashMap::new() };
    for (index, group) in groups.iter().enumerate() {
        out.extend(finding(context, &mut visible, group, index < MOST_COMPARED));
    }
    of_dependency::check(context, &mut visible, out);
}

/// Whether nothing declares the parameter; references of other forms have rules of their own.
fn is_undeclared(context: &Context<'_>, parameters: &Parameters<'_>, reference: &Reference<'_, '_>) -> bool {
    let Reference { site, name, form, .. } = *reference;
    let other = [texts::VAULT, "dep.", "reverse.dep."].iter().any(|start| name.starts_with(start));
    let like_a_name = (form.may_be_name || form.has_blank) && !form.is_format;
    reference.is_resolved_here()
        && like_a_name
        && !form.predefined
        && !other
        && parameters.declared.find(&parameters.holders, site.holder, name) == Lookup::Nowhere
        && !context.config.external.has_parameter(name)
}

/// The names that texts can give, by what holds them.
struct Visible<'p, 'a> {
    parameters: &'p Parameters<'a>,
    lists: HashMap<HolderIndex, Vec<&'a str>>,
}

impl<'a> Visible<'_, 'a> {
    /// The declared name that may be meant where a text of `holder` gives `name`, or the predefined one. The text may be the
    /// value of the parameter `own`.
    fn nearest(&mut self, holder: HolderIndex, name: &str, own: &str) -> Option<&'a str> {
        let parameters = self.parameters;
        let make = || parameters.declared.visible(&parameters.holders, holder);
        let list = self.lists.entry(holder).or_insert_with(make);
        let near = |known: &&'a str| Some((is_like(name, known)?, *known));
        // `env.X` that stands for `X` from outside.
        let itself = |near: Near, known: &str| near == Near::Prefix && known == own;
        let declared = list.iter().filter_map(near).filter(|(near, known)| !itself(*near, known)).min();
        let predefined = || PREDEFINED.iter().filter_map(|known| Some((is_like(name, known)?, *known)));
        // What the environment of an agent holds is called in many ways.
        let predefined = || {
            predefined().filter(|(near, known)| {
                *near == Near::Slip || *near == Near::Case && !known.starts_with(ENVIRONMENT)
            })
        };
        declared.or_else(|| predefined().min()).map(|(_, known)| known)
    }
}

fn finding(
    context: &Context<'_>,
    visible: &mut Visible<'_, '_>,
    group: &[Reference<'_, '_>],
    compared: bool,
) -> Option<Diagnostic> {
    let near = |one: &Reference<'_, '_>, visible: &mut Visible<'_, '_>| {
        let near = || visible.nearest(one.site.holder, one.name, one.site.name).map(str::to_owned);
        compared.then(near).flatten()
    };
    let mut meant = None;
    let first = group.iter().take(MOST_TRIED).find(|one| {
        meant = near(one, visible);
        meant.is_some()
    });
    let first = first.or_else(|| group.first())?;
    let name = first.name;
    let message = format!("nothing here declares the parameter `{name}`");
    let mut found = context.finding_in(&RULE, first.site, &first.range(), message);
    let known = context.config.external.knows_parameters();
    let shell = is_shell_variable(name);
    if known && !name.starts_with(ENVIRONMENT) {
        found.severity = Severity::Error;
    } else if meant.is_some() || shell {
        found.severity = Severity::Warning;
    }
    found = match (meant, shell) {
        (Some(meant), _) => context.with_meant(found.help(did_you_mean(&meant)), group, name, &meant),
        (None, true) => found.help(format!("if cmd's variable is meant, write `%%{name}%%`")),
        (None, false) => elsewhere(context, found, name),
    };
    Some(context.with_uses(found, first, group))
}

/// Says who else declares the name.
fn elsewhere(context: &Context<'_>, found: Diagnostic, name: &str) -> Diagnostic {
    let Parameters { declared, holders, .. } = context.parameters();
    let by = declared.first(name).and_then(|by| Some((by, declared.own(by, name)?)));
    match by {
        Some((by, declaration)) => {
            let place = holders.name(by);
            let found = found.related(declaration.span, format!("declared here, for {place} only"));
            found.help("declare it where both can see it: in a project above, or in a template")
        }
        None => Diagnostic {
            gathered_by: Some(name.to_owned()),
            ..found.help("a project above these settings may declare it, or an agent bring it")
        },
    }
}
