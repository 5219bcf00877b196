//! `token-without-connection`: a stored token that no connection in sight can have issued.

use super::code;
use crate::catalog::{REFERENCES, Reference, ReferenceTarget};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::references::{accepts, applies};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::ProjectIndex;

pub(crate) static RULE: Rule = Rule {
    name: "token-without-connection",
    code: code::token_without_connection,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a stored token that no connection in sight can have issued",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A stored token is refreshed by the connection that issued it. Its id does not tell which one that is, so this is \
          checked only when `[external] complete = true` in `tcdsl.toml` says that all connections outside are known: one \
          of a kind that issues such tokens must be in sight.",
    fires: r#"project {
    features {
        githubIssues {
            id = "ISSUES"
            displayName = "Issues"
            repositoryURL = "https://github.com/example/shop"
            authType = storedToken {
                tokenId = "tc_token_id:CID_0123456789abcdef0123456789abcdef:1:00000000-0000-4000-8000-000000000001"
            }
        }
    }
}
// file: tcdsl.toml
[external]
complete = true
"#,
    silent: r#"project {
    features {
        githubIssues {
            id = "ISSUES"
            displayName = "Issues"
            repositoryURL = "https://github.com/example/shop"
            authType = storedToken {
                tokenId = "tc_token_id:CID_0123456789abcdef0123456789abcdef:1:00000000-0000-4000-8000-000000000001"
            }
        }
    }
}
// file: tcdsl.toml
[external]
connections = [{ id = "GITHUB_APP", kind = "githubAppConnection" }]
complete = true
"#,
    remedy: "Declare the connection that issued the token in the project or above, or list it in `[external]`.",
    source: "\"Manage access tokens\": tokens are issued through connections of the project",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    if !context.config.external.complete {
        return;
    }
    let tokens = || REFERENCES.iter().filter(|reference| reference.target == ReferenceTarget::TokenId);
    for subject in context.subjects.iter().filter(|subject| !subject.partial) {
        for reference in tokens().filter(|reference| applies(context.catalog, reference, subject)) {
            let set = subject.properties.get(reference.param).filter(|set| !set.implied);
            let Some(set) = set.filter(|set| set.value.known().is_some_and(|value| !value.is_empty())) else {
                continue;
            };
            let projects = context.users.projects_of(subject);
            if let Some(at) = projects.into_iter().find(|at| !has_issuer(context, reference, *at)) {
                let place = context.project_name(at);
                let message = format!("no connection that {place} sees can have issued this token");
                let address = format!("{}/property:{}", subject.address(context.settings), reference.param);
                let help = format!("kinds that can: {}", reference.accepts.join(", "));
                out.push(Diagnostic::new(&RULE, set.value.span, message).help(help).at(address));
            }
        }
    }
}

/// Whether `at` sees a connection, here or outside, that issues such tokens; or one whose kind is not known.
fn has_issuer(context: &Context<'_>, reference: &Reference, at: ProjectIndex) -> bool {
    let here = context.connections.iter().any(|connection| {
        context.is_at_or_above(connection.project, at) && accepts(reference, connection) != Some(false)
    });
    here || context
        .config
        .external
        .connections
        .iter()
        .any(|outside| outside.fits(context.catalog, reference.accepts))
}
