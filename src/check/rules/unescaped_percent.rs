//! `unescaped-percent`: a percent sign that makes a reference which nobody means.

use std::collections::HashSet;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Lookup, Parameters, Reference, Site};
use crate::check::texts;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity, did_you_mean};

pub(crate) static RULE: Rule = Rule {
    name: "unescaped-percent",
    code: code::unescaped_percent,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a percent sign that makes a reference which nobody means",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Whatever stands between two percent signs is a reference for TeamCity, in scripts as well: `date +%Y%m%d` asks \
          for a parameter `Y`, and no agent has it. A doubled sign is passed on as one. It is a warning where two \
          conversions of a format stand side by side, or where a name without its backslashes is a parameter's, and else \
          a note; each text is told once.",
    fires: r#"project {
    buildType {
        id("Pack")
        name = "Pack"
        steps {
            script {
                scriptContent = "tar czf out-`date +%Y%m%d`.tgz out"
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Pack")
        name = "Pack"
        steps {
            script {
                scriptContent = "tar czf out-`date +%%Y%%m%%d`.tgz out"
            }
        }
    }
}
"#,
    remedy: "Double each percent sign that is meant as one: `%%`.",
    source: "`command-line.md`, `kotlin-dsl.md` (FAQ: not escaping `%`)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    let mut told: HashSet<*const Site<'_>> = HashSet::new();
    for reference in parameters.references().filter(Reference::is_resolved_here) {
        if is_odd(context, parameters, &reference) && told.insert(reference.site) {
            out.push(of_reference(context, &reference));
        }
    }
    for (site, at) in parameters.lone_percents() {
        if site.enabled && is_printf(site.text, at) && told.insert(site) {
            out.push(of_lone(context, site, at));
        }
    }
}

/// Whether nothing declares what stands between the signs, and it looks like no name.
fn is_odd(context: &Context<'_>, parameters: &Parameters<'_>, reference: &Reference<'_, '_>) -> bool {
    let Reference { site, name, form, .. } = *reference;
    let like_a_name = form.may_be_name && !form.is_format || form.has_blank;
    !like_a_name
        && !form.predefined
        && !name.starts_with(texts::VAULT)
        && parameters.declared.find(&parameters.holders, site.holder, name) == Lookup::Nowhere
        && !context.config.external.has_parameter(name)
}

fn of_reference(context: &Context<'_>, reference: &Reference<'_, '_>) -> Diagnostic {
    let Reference { site, name, .. } = *reference;
    let message = format!("`%{name}%` is a reference to a parameter that nothing declares");
    let mut found = context.finding_in(&RULE, site, &reference.range(), message);
    if let Some(meant) = without_escapes(context, reference) {
        found.severity = Severity::Warning;
        return found.help(did_you_mean(&meant));
    }
    if reference.form.is_format {
        found.severity = Severity::Warning;
    }
    escaped(context, found, site, reference.at)
}

/// The parameter that is meant by a name with backslashes, as regular expressions write it: `env\.KEY`.
fn without_escapes(context: &Context<'_>, reference: &Reference<'_, '_>) -> Option<String> {
    let Parameters { declared, holders, .. } = context.parameters();
    let meant = reference.name.contains('\\').then(|| reference.name.replace('\\', ""))?;
    let known = Parameters::is_predefined(&meant)
        || matches!(declared.find(holders, reference.site.holder, &meant), Lookup::By(_));
    known.then_some(meant)
}

/// Whether two signs that might be conversions of `printf` stand in a line, the one at `at` first.
fn is_printf(text: &str, at: usize) -> bool {
    let rest = text.get(at + 1..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let conversion = |text: &str| text.starts_with(|char: char| char.is_ascii_alphabetic());
    let blank = |text: &str| text.starts_with(char::is_whitespace);
    let mut next = line.match_indices('%').map(|(at, _)| &line[at + 1..]);
    conversion(line) && blank(&line[1..]) && next.next().is_some_and(conversion)
}

fn of_lone(context: &Context<'_>, site: &Site<'_>, at: usize) -> Diagnostic {
    let end = at + 1 + site.text[at + 1..].chars().next().map_or(0, char::len_utf8);
    let message = format!("`{}` pairs with the next percent sign", &site.text[at..end]);
    escaped(context, context.finding_in(&RULE, site, &(at..end), message), site, at)
}

/// Says how the word with the sign is written.
fn escaped(context: &Context<'_>, found: Diagnostic, site: &Site<'_>, at: usize) -> Diagnostic {
    let help = "write `%%` for each percent sign that is meant as one";
    let end = site.text[at..].find(char::is_whitespace).map_or(site.text.len(), |end| at + end);
    let signs = &site.text[at..end];
    let found = found.help(help);
    match context.place_in(site, &(at..end)).filter(|_| !signs.contains("%%")) {
        Some(place) => found.fix(help, Applicability::Unsafe, place, signs.replace('%', "%%")),
        None => found,
    }
}
