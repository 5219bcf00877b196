//! `secret-in-plain-parameter`: a token of a well-known shape where nothing hides it.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::Site;
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

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
    why: "A token in a script, a description or an ordinary parameter is readable in the repository, on the server's pages \
          and in build logs. Tokens are told by their well-known shapes: GitHub, GitLab, Bitbucket, Jira, Slack, Docker \
          Hub, npm, NuGet, Google, Vault, YouTrack and more, TeamCity's own access tokens, private keys, and secret keys \
          of AWS beside the id of their access key. The value is never shown.",
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
    let parameters = context.parameters();
    for (site, kind) in secrets_of(&parameters.sites) {
        context.expose(parts(site.text));
        let message = format!("`{}` holds {kind} in the open", site.name);
        // In a script, the line is told.
        let place = secrets::find(site.text).filter(|_| !is_one_word(site.text));
        let found = match place {
            Some((_, place)) => context.finding_in(&RULE, site, &place, message),
            None => {
                let address = parameters.holders.address(site.holder);
                Diagnostic::new(&RULE, site.source.span, message)
                    .at(format!("{address}/property:{}", site.name))
            }
        };
        out.push(found.help(
            "put it into a password parameter (`credentialsJSON:...`) and name that here; revoke this one",
        ));
    }
}

/// The texts that hold such secrets, as far as they can be told apart from the rest.
pub(crate) fn values<'a>(sites: &[Site<'a>]) -> Vec<&'a str> {
    secrets_of(sites).into_iter().flat_map(|(site, _)| parts(site.text)).collect()
}

/// The secrets of a text.
fn parts(value: &str) -> Vec<&str> {
    match secrets::kind(value) {
        _ if is_one_word(value) => vec![value],
        Some(secrets::PRIVATE_KEY) => vec![value],
        Some(secrets::AWS_KEY) => secrets::secret_keys(value).collect(),
        _ => secrets::tokens(value).collect(),
    }
}

/// The texts that hold secrets, each with what it is. A secret key of AWS is told by the id that the same holder has.
fn secrets_of<'s, 'a>(sites: &'s [Site<'a>]) -> Vec<(&'s Site<'a>, &'static str)> {
    let plain: Vec<&Site<'a>> = sites.iter().filter(|site| !site.secure).collect();
    let mut found = Vec::new();
    for group in plain.chunk_by(|one, next| one.holder == next.holder) {
        let aws = group.iter().any(|site| site.signs.shape && secrets::has_access_key_id(site.text));
        let beside = |text: &str| {
            (aws && is_one_word(text) && secrets::has_secret_key(text)).then_some(secrets::AWS_KEY)
        };
        let shape = |site: &Site<'_>| site.signs.shape.then(|| secrets::kind(site.text)).flatten();
        let kind = |site: &Site<'_>| shape(site).or_else(|| beside(site.text));
        found.extend(group.iter().filter_map(|site| Some((*site, kind(site)?))));
    }
    found
}

fn is_one_word(value: &str) -> bool {
    !value.trim().contains(char::is_whitespace)
}
