//! `unescaped-percent`: a percent sign that makes a reference which nobody means.

use std::collections::HashSet;
use std::ops::Range;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Lookup, Parameters, Reference, Site};
use crate::check::texts;
use crate::diagnostic::{Applicability, Category, Diagnostic, Edit, Rule, Severity, did_you_mean};

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
        if !is_odd(context, parameters, &reference) {
            continue;
        }
        if told.insert(reference.site) {
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
    if let Some(meant) = without_escapes(context, site, name) {
        found.severity = Severity::Warning;
        return mended(context, found.help(did_you_mean(&meant)), site, format!("write `{meant}`"));
    }
    if reference.form.is_format {
        found.severity = Severity::Warning;
    }
    escaped(context, found, site)
}

/// The parameter that is meant by a name with backslashes, as regular expressions write it: `env\.KEY`.
fn without_escapes(context: &Context<'_>, site: &Site<'_>, name: &str) -> Option<String> {
    let meant = name.contains('\\').then(|| name.replace('\\', ""))?;
    let Parameters { declared, holders, .. } = context.parameters();
    let known = Parameters::is_predefined(&meant)
        || matches!(declared.find(holders, site.holder, &meant), Lookup::By(_));
    known.then_some(meant)
}

/// Whether two signs that might be conversions of `printf` or `curl -w` stand in a line, the one at `at` first.
fn is_printf(text: &str, at: usize) -> bool {
    let rest = text.get(at + 1..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let blank = |text: &str| text.starts_with(char::is_whitespace);
    let mut next = line.match_indices('%').map(|(at, _)| &line[at + 1..]);
    let first = conversion(line).is_some_and(|length| line.get(length..).is_some_and(blank));
    first && next.next().is_some_and(|text| conversion(text).is_some())
}

/// The length of a conversion without its sign: `s` of `printf`, `{http_code}` of curl.
fn conversion(text: &str) -> Option<usize> {
    match text.as_bytes().first()? {
        letter if letter.is_ascii_alphabetic() => Some(1),
        b'{' => text.find('}').map(|end| end + 1),
        _ => None,
    }
}

fn of_lone(context: &Context<'_>, site: &Site<'_>, at: usize) -> Diagnostic {
    let end = at + 1 + site.text[at + 1..].chars().next().map_or(0, char::len_utf8);
    let message = format!("`{}` pairs with the next percent sign", &site.text[at..end]);
    escaped(context, context.finding_in(&RULE, site, &(at..end), message), site)
}

fn escaped(context: &Context<'_>, found: Diagnostic, site: &Site<'_>) -> Diagnostic {
    let help = "write `%%` for each percent sign that is meant as one";
    mended(context, found.help(help), site, help.to_owned())
}

/// The finding, which stands for all of its text, with a fix of all of it: the signs that are meant as percent signs are
/// doubled, names lose their backslashes, and other references stay as they are.
fn mended(context: &Context<'_>, found: Diagnostic, site: &Site<'_>, title: String) -> Diagnostic {
    let meant = meant(context, site);
    if meant.is_empty() || meant.len() > MOST_EDITS {
        return found;
    }
    let edit =
        |(bytes, text): (Range<usize>, String)| Some(Edit { span: context.place_in(site, &bytes)?, text });
    match meant.into_iter().map(edit).collect::<Option<Vec<Edit>>>() {
        Some(edits) => found.fix_all(title, Applicability::Unsafe, edits),
        None => found,
    }
}

/// How many signs and names of one text are mended at most.
const MOST_EDITS: usize = 40;

/// What is meant in a text by percent signs that begin or end no reference, and by names with backslashes. What stands between
/// two signs is no name, or one that `date` and `printf` know.
fn meant(context: &Context<'_>, site: &Site<'_>) -> Vec<(Range<usize>, String)> {
    let Parameters { declared, holders, .. } = context.parameters();
    let is_known = |name: &str| {
        Parameters::is_predefined(name)
            || declared.find(holders, site.holder, name) != Lookup::Nowhere
            || context.config.external.has_parameter(name)
    };
    let text = site.text;
    let (mut at, mut meant) = (0, Vec::new());
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('%')) {
        let sign = at + found;
        let name = text[sign + 1..].split(['%', '\n']).next().unwrap_or_default();
        let end = sign + 1 + name.len();
        let closed = text[end..].starts_with('%');
        if closed && let Some(known) = without_escapes(context, site, name) {
            meant.push((sign + 1..end, known));
            at = end + 1;
            continue;
        }
        let after = text.get(end + 1..).unwrap_or_default();
        let like_a_name = texts::may_be_name(name) && !texts::is_format(name, after);
        let is_name = is_known(name) || name.starts_with(texts::VAULT) || like_a_name;
        if closed && (name.is_empty() || is_name) {
            at = end + 1;
        } else {
            meant.push((sign..sign + 1, "%%".to_owned()));
            at = sign + 1;
        }
    }
    meant
}
