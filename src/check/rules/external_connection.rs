//! `external-connection`: an id that no connection of these settings has, and that a project above may have.

use std::collections::BTreeSet;

use super::code;
use super::unresolved_connection::{known_ids, meant, nowhere};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "external-connection",
    code: code::external_connection,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a reference to a connection that is not declared in these settings",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Incomplete,
    why: "Connections are inherited from projects above, which mostly lie outside of the settings folder. Such a reference \
          cannot be checked here. Each id is reported once.",
    fires: r#"project {
    buildType {
        id("Image")
        name = "Image"
        features {
            dockerSupport {
                loginToRegistry = on {
                    dockerRegistryId = "PROJECT_EXT_7"
                }
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "PROJECT_EXT_7"
            name = "Docker Hub"
        }
    }
    buildType {
        id("Image")
        name = "Image"
        features {
            dockerSupport {
                loginToRegistry = on {
                    dockerRegistryId = "PROJECT_EXT_7"
                }
            }
        }
    }
}
"#,
    remedy: "Make sure that a project above declares the connection.",
    source: "`configuring-connections.md`: a connection can be used in all nested sub-projects",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for (usage, at) in nowhere(context) {
        if context.config.external.complete || meant(context, usage, at).is_some() || !seen.insert(usage.id) {
            continue;
        }
        let message = format!("the connection `{}` is not declared in these settings", usage.id);
        let found = context.finding_at(&RULE, usage, message);
        out.push(found.label("it must come from a project above").help(known_ids(context, usage, at)));
    }
}
