//! `secret-in-plain-parameter`: a token of a well-known shape where nothing hides it.

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Given, parameters};
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{Parameter, Properties, Text, is_secure};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "secret-in-plain-parameter",
    code: "TCC302",
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a token or key in a parameter, property or script that is not secure",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "A token in a script or an ordinary parameter is readable in the repository, on the server's pages and in build \
          logs. Tokens are told by their well-known shapes: GitHub, GitLab, Slack, npm, Vault, TeamCity's own access \
          tokens, private keys, and secret keys of AWS beside the id of their access key. The value is never shown.",
    fires: r#"project {
    params {
        param("env.UPLOAD_AUTH", "glpat-" + "aB3dE5gH1jK7mN9pQ2sT")
    }
}
"#,
    silent: r#"project {
    params {
        password("env.UPLOAD_AUTH", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
}
"#,
    remedy: "Revoke the token, since it has been published. Put the new one into a password parameter with a \
             `credentialsJSON:...` token, and name the parameter where the value is needed: `%env.UPLOAD_AUTH%`.",
    source: "the services' own descriptions of their tokens; `configuring-your-user-profile.md` (access tokens)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for subject in &context.subjects {
        let plain: Vec<(&str, &Text)> = plain_properties(subject.properties).collect();
        let address = || subject.address(context.settings);
        for (name, span, kind) in secrets_of(&plain) {
            out.push(finding(name, span, kind).at(format!("{}/property:{name}", address())));
        }
    }
    for group in by_holder(parameters(context.settings)) {
        let plain: Vec<(&str, &Text)> = group.into_iter().filter_map(plain_parameter).collect();
        out.extend(secrets_of(&plain).into_iter().map(|(name, span, kind)| finding(name, span, kind)));
    }
}

fn plain_properties(properties: &Properties) -> impl Iterator<Item = (&str, &Text)> {
    let plain = properties.0.iter().filter(|property| !property.implied && !is_secure(&property.name));
    plain.map(|property| (&*property.name, &property.value))
}

fn plain_parameter(parameter: &Parameter) -> Option<(&str, &Text)> {
    let name = parameter.name.known()?;
    (!parameter.secure && !is_secure(name)).then_some((name, &parameter.value))
}

/// The parameters of each holder together: a secret key of AWS is told by the id beside it.
fn by_holder<'a>(all: Vec<Given<'a>>) -> Vec<Vec<&'a Parameter>> {
    let mut groups: Vec<(usize, Vec<&'a Parameter>)> = Vec::new();
    for given in all {
        match groups.last_mut() {
            Some((holder, group)) if *holder == given.holder => group.push(given.parameter),
            _ => groups.push((given.holder, vec![given.parameter])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The values that hold secrets, each with what it is.
fn secrets_of<'a>(values: &[(&'a str, &'a Text)]) -> Vec<(&'a str, Span, &'static str)> {
    let aws = values.iter().any(|(_, text)| text.known().is_some_and(secrets::has_access_key_id));
    let kind_of = |value: &str| {
        let beside =
            || (aws && is_one_word(value) && secrets::has_secret_key(value)).then_some("a secret key of AWS");
        secrets::kind(value).or_else(beside)
    };
    let secret = |(name, text): &(&'a str, &'a Text)| Some((*name, text.span, kind_of(text.known()?)?));
    values.iter().filter_map(secret).collect()
}

fn is_one_word(value: &str) -> bool {
    !value.trim().contains(char::is_whitespace)
}

fn finding(name: &str, span: Span, kind: &str) -> Diagnostic {
    Diagnostic::new(&RULE, span, format!("`{name}` holds {kind} in the open"))
        .help("put it into a password parameter (`credentialsJSON:...`) and name that here; revoke this one")
}
