//! `overwritten-value`: a property that one block sets twice.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "overwritten-value",
    code: code::overwritten_value,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a property that one block sets twice",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A property has one value. Where a block sets it twice, the first value is lost, and Kotlin does not say so: two \
          registries to sign in to are one, two branch specifications are the second one.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "HUB"
            name = "Docker Hub"
        }
        dockerRegistry {
            id = "OWN"
            name = "Our registry"
            url = "https://registry.example.com"
        }
    }
    buildType {
        id("Image")
        name = "Image"
        features {
            dockerSupport {
                loginToRegistry = on {
                    dockerRegistryId = "HUB"
                }
                loginToRegistry = on {
                    dockerRegistryId = "OWN"
                }
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "HUB"
            name = "Docker Hub"
        }
        dockerRegistry {
            id = "OWN"
            name = "Our registry"
            url = "https://registry.example.com"
        }
    }
    buildType {
        id("Image")
        name = "Image"
        features {
            dockerSupport {
                loginToRegistry = on {
                    dockerRegistryId = "HUB,OWN"
                }
            }
        }
    }
}
"#,
    remedy: "Delete the first one, or write both values as one where the property takes a list.",
    source: "repairs in public settings (two registries, `use correct syntax for multiple registry connections`)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for one in &context.settings.registration.overwritten {
        let message = format!("this value of `{}` is lost: the same block sets it again", one.name);
        out.push(
            Diagnostic::new(&RULE, one.first, message)
                .label("lost")
                .related(one.again, "this value counts")
                .help("delete the first one, or write both values as one where the property takes a list"),
        );
    }
}
