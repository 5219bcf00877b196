//! `secret-in-plain-parameter`: a token of a well-known shape where nothing hides it.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Given, parameters};
use crate::check::secrets;
use crate::check::subject::subjects;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{Parameter, Properties, Settings, Text, is_secure};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "secret-in-plain-parameter",
    code: code::secret_in_plain_parameter,
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
        for (name, text, kind) in secrets_of(&plain_properties(subject.properties)) {
            let address = format!("{}/property:{name}", subject.address(context.settings));
            out.push(finding(name, text.span, kind).at(address));
        }
    }
    for plain in plain_parameters(context.settings) {
        out.extend(secrets_of(&plain).into_iter().map(|(name, text, kind)| finding(name, text.span, kind)));
    }
}

/// The secrets themselves. Of scripts, tokens are told by their shape wherever they are shown.
pub(crate) fn values(settings: &Settings) -> Vec<&str> {
    let properties = subjects(settings).into_iter().map(|subject| plain_properties(subject.properties));
    let all: Vec<Values<'_>> = properties.chain(plain_parameters(settings)).collect();
    let found = all.iter().flat_map(|values| secrets_of(values)).filter_map(|(_, text, _)| text.known());
    found.flat_map(parts).collect()
}

/// The parts of a value that are secret, as far as they can be told apart from the rest.
fn parts(value: &str) -> Vec<&str> {
    match secrets::kind(value) {
        _ if is_one_word(value) => vec![value],
        Some(secrets::PRIVATE_KEY) => vec![value],
        Some(secrets::AWS_KEY) => secrets::secret_keys(value).collect(),
        _ => Vec::new(),
    }
}

/// Names and values of one holder.
type Values<'a> = Vec<(&'a str, &'a Text)>;

fn plain_properties(properties: &Properties) -> Values<'_> {
    let plain = properties.0.iter().filter(|property| !property.implied && !is_secure(&property.name));
    plain.map(|property| (&*property.name, &property.value)).collect()
}

/// The parameters of each holder together: a secret key of AWS is told by the id beside it.
fn plain_parameters(settings: &Settings) -> Vec<Values<'_>> {
    let mut groups: Vec<(usize, Values<'_>)> = Vec::new();
    for Given { parameter, holder, .. } in parameters(settings) {
        let Some(value) = plain_parameter(parameter) else { continue };
        match groups.last_mut() {
            Some((last, group)) if *last == holder => group.push(value),
            _ => groups.push((holder, vec![value])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn plain_parameter(parameter: &Parameter) -> Option<(&str, &Text)> {
    let name = parameter.name.known()?;
    (!parameter.secure && !is_secure(name)).then_some((name, &parameter.value))
}

/// The values that hold secrets, each with what it is.
fn secrets_of<'a>(values: &[(&'a str, &'a Text)]) -> Vec<(&'a str, &'a Text, &'static str)> {
    let aws = values.iter().any(|(_, text)| text.known().is_some_and(secrets::has_access_key_id));
    let kind_of = |value: &str| {
        let beside =
            || (aws && is_one_word(value) && secrets::has_secret_key(value)).then_some(secrets::AWS_KEY);
        secrets::kind(value).or_else(beside)
    };
    let secret = |(name, text): &(&'a str, &'a Text)| Some((*name, *text, kind_of(text.known()?)?));
    values.iter().filter_map(secret).collect()
}

fn is_one_word(value: &str) -> bool {
    !value.trim().contains(char::is_whitespace)
}

fn finding(name: &str, span: Span, kind: &str) -> Diagnostic {
    Diagnostic::new(&RULE, span, format!("`{name}` holds {kind} in the open"))
        .help("put it into a password parameter (`credentialsJSON:...`) and name that here; revoke this one")
}
