//! `secret-without-secure`: the raw parameter of a secret, without `secure:` before its name.

use std::collections::HashSet;

use super::code;
use crate::catalog::Catalog;
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::name_before;
use crate::check::subject::Subject;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};
use crate::model::{Property, is_secure};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "secret-without-secure",
    code: code::secret_without_secure,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "the raw parameter of a secret, without `secure:` before its name",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "TeamCity keeps secrets in raw parameters whose names begin with `secure:`. Under the bare name the server does not \
          find the value, and shows it to everybody as any other. A value that is a reference is in no danger, and a \
          warning. The value is never shown.",
    fires: r#"project {
    features {
        feature {
            id = "MIRROR"
            type = "OAuthProvider"
            param("providerType", "Docker")
            param("displayName", "Mirror")
            param("repositoryUrl", "https://mirror.example.com")
            param("userName", "reader")
            param("userPass", "a-secret-in-the-open")
        }
    }
}
"#,
    silent: r#"project {
    features {
        feature {
            id = "MIRROR"
            type = "OAuthProvider"
            param("providerType", "Docker")
            param("displayName", "Mirror")
            param("repositoryUrl", "https://mirror.example.com")
            param("userName", "reader")
            param("secure:userPass", "credentialsJSON:00000000-0000-4000-8000-000000000001")
        }
    }
}
"#,
    remedy: "Write `secure:` before the name, and a `credentialsJSON:...` token as the value.",
    source: "raw parameters of settings that servers wrote; `storing-project-settings-in-version-control.md`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let names = secret_names(context.catalog);
    for subject in &context.subjects {
        for property in bare(context.catalog, &names, subject) {
            context.expose(property.value.known());
            let message = format!("`{}` is a secret, and its name lacks `secure:`", property.name);
            let mut found = Diagnostic::new(&RULE, property.value.span, message)
                .help(format!("write `secure:{}`, and a `credentialsJSON:...` token", property.name))
                .at(format!("{}/property:{}", subject.address(context.settings), property.name));
            if property.value.known().is_some_and(holds_reference) {
                found.severity = Severity::Warning;
            }
            out.push(with_fix(context, found, property));
        }
    }
}

/// What follows `secure:` in the names of raw parameters, of all classes.
pub(crate) fn secret_names(catalog: &Catalog) -> HashSet<&str> {
    let properties = catalog.classes().flat_map(|class| class.properties.iter());
    properties.filter_map(|property| property.param.as_deref()?.strip_prefix("secure:")).collect()
}

/// The raw parameters that the class knows as secrets, and only so.
pub(crate) fn bare<'a>(
    catalog: &Catalog,
    secret: &HashSet<&str>,
    subject: &Subject<'a>,
) -> Vec<&'a Property> {
    let given = |one: &Property| one.value.known().is_some_and(|value| !value.is_empty());
    let plain =
        |one: &&Property| !one.implied && !is_secure(&one.name) && given(one) && secret.contains(&*one.name);
    let mut candidates = subject.properties.0.iter().filter(plain).peekable();
    if subject.class.is_none() || candidates.peek().is_none() {
        return Vec::new();
    }
    let classes = subject.active_classes(catalog);
    let has = |name: &str| classes.iter().any(|class| catalog.property_of_param(*class, name).is_some());
    let given = |name: &str| subject.properties.get(name).is_some();
    candidates
        .filter(|one| {
            let secure = format!("secure:{}", one.name);
            has(&secure) && !has(&one.name) && !given(&secure)
        })
        .collect()
}

/// Writes `secure:` before the name, where that stands before the value as it is.
fn with_fix(context: &Context<'_>, found: Diagnostic, property: &Property) -> Diagnostic {
    match name_before(context.sources, property.value.span, &property.name) {
        Some(name) => {
            let start = name.start + 1;
            let place = Span { start, end: start, ..name };
            found.fix("write `secure:` before the name", Applicability::Unsafe, place, "secure:")
        }
        None => found,
    }
}
