//! `unknown-scope`: a scope that the service of a connection does not know.

use super::code;
use crate::catalog::Format;
use crate::check::context::{Context, Field};
use crate::check::explanation::{Explanation, Group};
use crate::check::scopes::Service;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-scope",
    code: code::unknown_scope,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a scope that the service of a connection does not know",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The service refuses to sign anybody in when one of the scopes that are asked for is none of its own, or when they \
          are not told apart as it expects: Azure DevOps wants spaces between them, TeamCity keeps those of GitHub with \
          commas.",
    fires: r#"project {
    features {
        azureDevOpsOAuthConnection {
            id = "AZURE"
            displayName = "Azure DevOps"
            azureDevOpsUrl = "https://app.vssps.visualstudio.com"
            applicationId = "00000000-0000-4000-8000-00000000000a"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
            scope = "vso.identity vso.cod"
        }
    }
}
"#,
    silent: r#"project {
    features {
        azureDevOpsOAuthConnection {
            id = "AZURE"
            displayName = "Azure DevOps"
            azureDevOpsUrl = "https://app.vssps.visualstudio.com"
            applicationId = "00000000-0000-4000-8000-00000000000a"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
            scope = "vso.identity vso.code"
        }
    }
}
"#,
    remedy: "Write the scopes as the service's documentation names them.",
    source: "Azure DevOps's and GitHub's documentation of scopes; the DSL's default for Azure DevOps",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in &context.fields {
        let service = match field.format {
            Format::AzureDevopsScopes => Service::AzureDevOps,
            Format::GithubScopes => Service::GitHub,
            _ => continue,
        };
        let unknown = service.split(field.value).find(|scope| !service.knows(scope));
        out.extend(unknown.map(|scope| finding(context, field, service, scope)));
    }
}

fn finding(context: &Context<'_>, field: &Field<'_>, service: Service, scope: &str) -> Diagnostic {
    let (name, is_scope) = (field.name(), is_plausible(scope));
    let message = if is_scope {
        format!("`{name}` asks for `{scope}`, which is no scope of {}", service.name())
    } else {
        format!("`{name}` does not hold scopes with {} between", service.separator())
    };
    let found = context.finding(&RULE, field, message);
    let known: Vec<String> = service.scopes().collect();
    match nearest_name(scope, known.iter().map(String::as_str)).filter(|_| is_scope) {
        Some(near) => context.with_word(found.label(did_you_mean(near)), scope, near),
        None => found.help(format!("the form is {}", field.format.describe())),
    }
}

/// Something else may have got into the field, even a secret: only what looks like a scope is repeated.
fn is_plausible(scope: &str) -> bool {
    scope.len() < 40 && scope.chars().all(|char| char.is_ascii_alphanumeric() || "._:-".contains(char))
}
