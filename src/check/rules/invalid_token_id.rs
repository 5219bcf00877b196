//! `invalid-token-id`: a stored token whose id is none that TeamCity gives.

use super::code;
use crate::catalog::{REFERENCES, ReferenceTarget};
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::check::references::applies;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-token-id",
    code: code::invalid_token_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "the id of a stored token that TeamCity cannot have given",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`tokenId` names a token that a connection issued and the server keeps. TeamCity gives ids of the form \
          `tc_token_id:<connection>:<number>:<id>`. A token itself, or the id of a connection, does not work there. The \
          value is not shown, since it may be a secret.",
    fires: r#"project {
    features {
        githubIssues {
            id = "ISSUES"
            displayName = "Issues"
            repositoryURL = "https://github.com/example/shop"
            authType = storedToken {
                tokenId = "GITHUB_APP"
            }
        }
    }
}
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
"#,
    remedy: "Let TeamCity issue the token in the UI, and copy the id from its generated settings.",
    source: "token ids in settings that servers wrote; \"Manage access tokens\"",
};

/// What ids of tokens begin with.
const PREFIX: &str = "tc_token_id:";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let tokens = || REFERENCES.iter().filter(|reference| reference.target == ReferenceTarget::TokenId);
    for subject in context.subjects.iter().filter(|subject| !subject.partial) {
        for reference in tokens().filter(|reference| applies(context.catalog, reference, subject)) {
            let Some(set) = subject.properties.get(reference.param).filter(|set| !set.implied) else {
                continue;
            };
            let value = set.value.known().filter(|value| !value.is_empty() && !holds_reference(value));
            if value.is_some_and(|value| !is_token_id(value)) {
                let message = format!("`{}` is not the id of a stored token", reference.param);
                let found = Diagnostic::new(&RULE, set.value.span, message);
                let address = format!("{}/property:{}", subject.address(context.settings), reference.param);
                out.push(found.help(format!("ids of tokens begin with `{PREFIX}`")).at(address));
            }
        }
    }
}

fn is_token_id(value: &str) -> bool {
    let parts =
        value.strip_prefix(PREFIX).map(|rest| rest.split(':').filter(|part| !part.is_empty()).count());
    parts.is_some_and(|parts| parts >= 3)
}
