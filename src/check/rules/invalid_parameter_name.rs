//! `invalid-parameter-name`: a name that parameters cannot have.

use std::cell::LazyCell;
use std::collections::HashSet;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::parameters;
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-parameter-name",
    code: code::invalid_parameter_name,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a name that parameters cannot have",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Names of parameters begin with a letter and hold letters, digits, `.`, `_`, `-` and `*`. TeamCity's pages refuse \
          others, the DSL takes them, and references to them are not resolved or not seen. Variables of the environment \
          and system properties are called as the outside calls them: only blanks, percent signs, quotes and brackets \
          without a partner are told of them. A name that some text refers to works, and is a note.",
    fires: r#"project {
    params {
        param("env.ACME_TEAM)", "core")
    }
}
"#,
    silent: r#"project {
    params {
        param("env.ACME_TEAM", "core")
    }
}
"#,
    remedy: "Write a name of letters, digits, `.`, `_` and `-`.",
    source: "`typed-parameters.md` (Name Restrictions); a public repair",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // Few settings have such a name, and only then it matters who uses it.
    let used: LazyCell<HashSet<&str>, _> =
        LazyCell::new(|| context.parameters().references().map(|one| one.name).collect());
    for given in parameters(context.settings) {
        let name = &given.parameter.name;
        let Some((known, problem)) = name.known().and_then(|known| Some((known, problem(known)?))) else {
            continue;
        };
        let shown =
            if known.is_empty() { "the name of a parameter".to_owned() } else { format!("`{known}`") };
        let mut found = Diagnostic::new(&RULE, name.span, format!("{shown} {problem}"));
        if used.contains(known) {
            found.severity = Severity::Note;
        }
        out.push(found.help("names begin with a letter and hold letters, digits, `.`, `_` and `-`"));
    }
}

/// What is wrong with a name, as the end of a sentence.
fn problem(name: &str) -> Option<String> {
    let name = name.strip_prefix("secure:").unwrap_or(name);
    let outside = ["env.", "system."].iter().find_map(|prefix| name.strip_prefix(prefix));
    let rest = outside.unwrap_or(name);
    if rest.trim().is_empty() {
        return Some(if name.is_empty() { "is empty" } else { "has nothing after its prefix" }.to_owned());
    }
    if name.trim() != name {
        return Some("has a blank at its beginning or end".to_owned());
    }
    let odd = match outside {
        Some(rest) if rest.matches('(').count() == rest.matches(')').count() => {
            rest.chars().find(|char| " %\"'`={}[]<>,;".contains(*char) || char.is_control())
        }
        Some(rest) => rest.chars().find(|char| " %\"'`={}[]<>,;()".contains(*char) || char.is_control()),
        None => name.chars().find(|char| !texts::is_name_sign(*char)),
    };
    odd.map(|char| match char {
        ' ' => "has a blank".to_owned(),
        other => format!("holds `{}`", other.escape_debug()),
    })
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn names() {
        for right in [
            "a",
            "build.number-1_2",
            "env.ProgramFiles(x86)",
            "env.npm_config_//registry.example.org/:_authToken",
            "system.org.gradle.x",
            "reverse.dep.*.a",
            "ä.ö",
        ] {
            assert_eq!(problem(right), None, "{right}");
        }
        for wrong in
            ["", " ", "env.", "a b", " a", "env.A B", "env.A)", "env.A(", "a%b", "a/b", "env.A=", "a)", "%a%"]
        {
            assert!(problem(wrong).is_some(), "{wrong}");
        }
    }
}
