//! `unknown-connection-kind`: a connection of a plugin that the catalog does not know.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::with_literal;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};
use crate::model::connections::PROVIDER_PARAM;

pub(crate) static RULE: Rule = Rule {
    name: "unknown-connection-kind",
    code: code::unknown_connection_kind,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a connection whose `providerType` is not TeamCity's own",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Incomplete,
    why: "Plugins bring kinds of connections of their own. Such a connection is taken as it is, and its settings are not \
          checked. A slip in the name of a built-in kind looks the same to the server: the connection is there and does \
          nothing.",
    fires: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "KEYS"
            param("providerType", "acme-key-vault")
            param("displayName", "Keys")
        }
    }
}
"#,
    silent: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "NPM"
            param("providerType", "NpmRegistry")
            param("displayName", "npm")
            param("npmRegistryHost", "https://npm.example.com")
        }
    }
}
"#,
    remedy: "Nothing, when the server has the plugin. Otherwise write the kind's exact name; `tcdsl connections` lists them.",
    source: "observed: TeamCity keeps project features of any provider",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let unknown = context.connections.iter().filter(|connection| connection.kind.is_none());
    for connection in unknown {
        let Some(provider) = connection.feature.properties.get(PROVIDER_PARAM) else { continue };
        let Some(name) = provider.value.known().filter(|name| !name.is_empty()) else { continue };
        let found = Diagnostic::new(
            &RULE,
            provider.value.span,
            format!("the kind of connection `{name}` is not TeamCity's own"),
        )
        .label("its settings are not checked");
        let facts = |class| context.catalog.class(class).connection.as_ref();
        let kinds = context.catalog.connections().filter_map(facts);
        let near = nearest_name(name, kinds.map(|facts| &*facts.provider_type));
        out.push(match near {
            Some(near) => {
                let found = found.help(format!("if `{near}` is meant, write it so"));
                with_literal(found, context.sources, name, near)
            }
            None => found,
        });
    }
}
