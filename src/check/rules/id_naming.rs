//! `id-naming`: an id of a connection that does not follow the policy of the configuration.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "id-naming",
    code: code::id_naming,
    category: Category::Policy,
    severity: Severity::Warning,
    summary: "an id of a connection that does not match the policy's pattern",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Policy,
    why: "Ids that follow one pattern tell what they name, and do not collide with ids of other teams. \
          `[policy] id-pattern` in `tcdsl.toml` is a regular expression that the whole id must match.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "PROJECT_EXT_7"
            name = "Docker Hub"
        }
    }
}
// file: tcdsl.toml
[policy]
id-pattern = "SHOP_[A-Z_]+"
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "SHOP_DOCKER_HUB"
            name = "Docker Hub"
        }
    }
}
// file: tcdsl.toml
[policy]
id-pattern = "SHOP_[A-Z_]+"
"#,
    remedy: "Give it an id that matches, and change what refers to it.",
    source: "`[policy]` in `tcdsl.toml`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let Some(pattern) = &context.config.policy.id_pattern else { return };
    for connection in context.connections.iter() {
        let Some(id) = connection.id().filter(|id| !pattern.fits(id)) else { continue };
        let message = format!("the id `{id}` does not match the policy's pattern `{}`", pattern.text);
        out.push(Diagnostic::new(&RULE, connection.id_span(), message));
    }
}
