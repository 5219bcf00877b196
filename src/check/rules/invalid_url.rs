//! `invalid-url`: a text that is no web address, where a server's address is meant.

use super::code;
use crate::catalog::Format;
use crate::check::context::{Context, Field};
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::with_literal;
use crate::check::url;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-url",
    code: code::invalid_url,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an address that no request can be sent to",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity keeps the address as it is given and sends requests to it. A missing scheme, an impossible port or a \
          placeholder that was left in (`https://{account}.visualstudio.com`) shows only when somebody signs in or a \
          build needs the connection.",
    fires: r#"project {
    features {
        gitlabEEConnection {
            id = "GITLAB"
            displayName = "GitLab"
            serverUrl = "gitlab.example.com"
            applicationId = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    silent: r#"project {
    features {
        gitlabEEConnection {
            id = "GITLAB"
            displayName = "GitLab"
            serverUrl = "https://gitlab.example.com"
            applicationId = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    remedy: "Write the whole address: `https://host`, with `:port` and a path where the server needs them. Docker and npm \
             registries and Kubernetes do without the scheme; `https` is meant then.",
    source: "`configuring-connections.md` (Azure DevOps, NPM Registry), `configuring-connections-to-docker.md`; addresses \
             in settings that servers wrote",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in &context.fields {
        let problem = match field.format {
            Format::HttpUrl => url::problem(field.value, true),
            Format::HostUrl => url::problem(field.value, false),
            Format::RegistryUrl => url::problem(field.value, false).or_else(|| registry_problem(field.value)),
            Format::AzureUrl => url::problem(field.value, true).or_else(|| azure_problem(field.value)),
            Format::OwnerUrl => url::problem(field.value, true).or_else(|| owner_problem(field)),
            _ => continue,
        };
        if let Some(problem) = problem {
            let message = format!("`{}` is not a usable address: {problem}", field.name());
            let help = format!("the form is {}", field.format.describe());
            let found = context.finding(&RULE, field, message).help(help);
            out.push(match url::meant(field.value) {
                Some(meant) => with_literal(found, context.sources, field.value, &meant),
                None => found,
            });
        }
    }
}

/// Azure DevOps Services have an organization in the path or in the host's name.
fn azure_problem(address: &str) -> Option<String> {
    let host = url::host(address).to_ascii_lowercase();
    let bare = host == "dev.azure.com" && url::path(address).is_empty()
        || matches!(host.as_str(), "visualstudio.com" | "www.visualstudio.com");
    bare.then(|| "it names no organization".into())
}

fn owner_problem(field: &Field<'_>) -> Option<String> {
    match url::path(field.value) {
        "" => Some("it names no user or organization".into()),
        path => path.contains('/').then(|| "it goes on behind the user or organization".into()),
    }
}

/// An image may stand in its path, as some registries have one for each; a tag is none of an address.
fn registry_problem(address: &str) -> Option<String> {
    let (_, tag) = url::path(address).rsplit('/').next()?.split_once(':')?;
    Some(format!("it ends with the tag `{tag}` of an image"))
}
