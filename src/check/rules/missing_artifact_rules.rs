//! `missing-artifact-rules`: an artifact dependency without rules.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "missing-artifact-rules",
    code: code::missing_artifact_rules,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an artifact dependency that names no artifacts",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The rules of an artifact dependency say what is taken and where it goes. Without one, nothing is \
          taken.",
    fires: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
        artifactRules = "out => ."
    }
    buildType {
        id("Ship")
        name = "Ship"
        dependencies {
            artifacts(RelativeId("Compile")) {
                cleanDestination = true
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
        artifactRules = "out => ."
    }
    buildType {
        id("Ship")
        name = "Ship"
        dependencies {
            artifacts(RelativeId("Compile")) {
                artifactRules = "** => in"
            }
        }
    }
}
"#,
    remedy: "Set `artifactRules`, such as `\"** => in\"`, or delete the dependency.",
    source: "`artifact-dependencies.md`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let dependencies = context.graph.nodes.iter().filter(|node| !node.build.partial);
    for dependency in dependencies.flat_map(|node| &node.build.artifact_dependencies) {
        if dependency.artifact_rules.known().is_some_and(|rules| rules.trim().is_empty()) {
            let message = "an artifact dependency without `artifactRules` takes nothing";
            let found = Diagnostic::new(&RULE, dependency.artifact_rules.span, message);
            out.push(found.label("no rules").help("say what is taken: `artifactRules = \"** => in\"`"));
        }
    }
}
