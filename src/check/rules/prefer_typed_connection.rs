//! `prefer-typed-connection`: a raw feature for a kind of connection that the DSL has a class for.

mod typed;

use super::code;
use crate::catalog::{ClassId, Version};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "prefer-typed-connection",
    code: code::prefer_typed_connection,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a raw feature for a kind of connection that the DSL has a function for",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Optional,
    why: "In a raw feature every name is a text: nobody notices a misspelt parameter, and TeamCity does not ask for the \
          ones that are needed. The typed form makes the same XML, and Kotlin's compiler checks it. Servers write raw \
          features themselves at times, so this rule is off unless `tcdsl.toml` gives it a level.",
    fires: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "DOCKER_HUB"
            param("providerType", "Docker")
            param("displayName", "Docker Hub")
            param("repositoryUrl", "https://docker.io")
        }
    }
}
// file: tcdsl.toml
[levels]
prefer-typed-connection = "note"
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "DOCKER_HUB"
            name = "Docker Hub"
            url = "https://docker.io"
        }
    }
}
// file: tcdsl.toml
[levels]
prefer-typed-connection = "note"
"#,
    remedy: "Take the typed text that the fix offers; import `projectFeatures.*`.",
    source: "the DSL's classes",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut texts = typed::Texts::default();
    for connection in context.connections.iter() {
        let Some(class) = connection.kind.filter(|class| is_offered(context, connection, *class)) else {
            continue;
        };
        let function = context.catalog.function_of(class);
        let message = format!("`{function} {{ }}` says the same, and is checked");
        let mut found = Diagnostic::new(&RULE, connection.feature.span, message).label("a raw feature");
        if let Some((span, text)) = texts.of(context, connection.feature, class) {
            let title = format!("write `{function} {{ }}`");
            found = found.fix(title, Applicability::Unsafe, span, text);
        }
        out.push(found);
    }
}

/// Whether the connection is raw, and the settings' version of the DSL has the class.
fn is_offered(context: &Context<'_>, connection: &Connection<'_>, class: ClassId) -> bool {
    let data = context.catalog.class(class);
    let has_class = is_known(context, data.since) && !data.opaque;
    let raw = connection.feature.class.is_none() && !connection.feature.partial;
    raw && has_class
}

/// Whether the DSL that the settings are compiled with has what came with `since`, as far as the server's version or
/// their own tells.
fn is_known(context: &Context<'_>, since: Option<&str>) -> bool {
    let own = || context.settings.version.as_ref().and_then(|version| Version::parse(version.known()?));
    let version = context.config.server.version.clone().or_else(own);
    since.is_none() || version.is_some_and(|version| version.has(since))
}
