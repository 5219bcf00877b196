//! `invalid-credentials-token`: a `credentialsJSON:` that names no token.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::secrets::{self, Token};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-credentials-token",
    code: code::invalid_credentials_token,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a `credentialsJSON:` that names no token",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "What follows `credentialsJSON:` is a UUID that the server gives for a secret that it keeps. Nothing, or a text that \
          somebody meant to replace, is an error; a UUID that lost characters or has a line break behind it, and a \
          reference, which is not resolved there, are warnings. What stands there is not shown, since it may be the secret itself.",
    fires: r#"project {
    params {
        password("env.KEY", "credentialsJSON:REPLACE_WITH_TOKEN")
    }
}
"#,
    silent: r#"project {
    params {
        password("env.KEY", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
}
"#,
    remedy: "Let the server give a token: \"Generate token for a secure value\" on the project's Versioned Settings page.",
    source: "`storing-project-settings-in-version-control.md` (Managing Tokens); TeamCity's health report on tokens without \
             a secure value",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    for site in parameters.sites.iter().filter(|site| site.secure) {
        let (severity, problem) = match secrets::token(site.text) {
            None | Some(Token::Whole) => continue,
            Some(Token::Empty) => (Severity::Error, "has an empty token"),
            Some(Token::Spaced) => (Severity::Warning, "has a blank or a line break beside its token"),
            Some(Token::Placeholder) => {
                // It may be a secret.
                context.expose(site.text.strip_prefix(secrets::REFERENCE));
                (Severity::Error, "has a placeholder and no token of the server")
            }
            Some(Token::Cut) => (Severity::Warning, "has a token that is not whole"),
            Some(Token::Named) => (Severity::Warning, "has a reference in the place of a token"),
        };
        let mut found = Diagnostic::new(&RULE, site.source.span, format!("`{}` {problem}", site.name));
        found.severity = severity;
        let address = format!("{}/property:{}", parameters.holders.address(site.holder), site.name);
        out.push(
            found.help("a token of the server is a UUID: `credentialsJSON:` and 36 characters").at(address),
        );
    }
}
