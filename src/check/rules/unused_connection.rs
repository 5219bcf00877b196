//! `unused-connection`: a connection that nothing in these settings refers to.

use std::collections::BTreeSet;

use super::code;
use crate::catalog::{REFERENCES, ReferenceTarget};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "unused-connection",
    code: code::unused_connection,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a connection that nothing in these settings refers to",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Optional,
    why: "A connection that nobody uses keeps a secret alive. People use connections in the UI, too, and settings elsewhere \
          may refer to them, so this rule is off unless `tcdsl.toml` gives it a level. Only kinds that settings name by \
          their id are looked at: what signs people in or makes VCS roots is used without a reference.",
    fires: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
        }
    }
}
// file: tcdsl.toml
[levels]
unused-connection = "warning"
"#,
    silent: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
        }
    }
    buildType {
        id("Site")
        name = "Site"
        features {
            npmRegistry {
                connectionId = "NPM"
            }
        }
    }
}
// file: tcdsl.toml
[levels]
unused-connection = "warning"
"#,
    remedy: "Delete it, and revoke its secret.",
    source: "properties that name a connection (`src/catalog/data/references.toml`)",
};

/// The raw parameter in which connections to AWS repeat their own id.
const OWN_ID: &str = "projectFeatureId";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // Something that was not evaluated may use any of them.
    if context.subjects.iter().any(|subject| subject.partial) {
        return;
    }
    let mut used: BTreeSet<&str> = context.usages.iter().map(|usage| usage.id).collect();
    // Parameters that no table knows may name one, too: those of cloud profiles, of plugins.
    let properties = context.subjects.iter().flat_map(|subject| &subject.properties.0);
    used.extend(properties.filter(|set| &*set.name != OWN_ID).filter_map(|set| set.value.known()));
    for connection in context.connections.iter().filter(|one| is_named_by_id(one)) {
        let Some(id) = connection.id().filter(|id| !used.contains(id)) else { continue };
        let message = format!("nothing in these settings refers to the connection `{id}`");
        out.push(Diagnostic::new(&RULE, connection.id_span(), message));
    }
}

/// Whether connections of this kind are used by their id alone.
fn is_named_by_id(connection: &Connection<'_>) -> bool {
    let Some(provider) = connection.facts().map(|facts| &*facts.provider_type) else { return false };
    let names =
        |target| REFERENCES.iter().any(|known| known.target == target && known.accepts.contains(&provider));
    let by_id = names(ReferenceTarget::FeatureId) || names(ReferenceTarget::FeatureIds);
    by_id && !names(ReferenceTarget::TokenId)
}
