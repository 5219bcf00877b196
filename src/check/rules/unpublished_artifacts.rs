//! `unpublished-artifacts`: an artifact dependency on what the other build does not publish.

use rustc_hash::FxHashMap;

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::graph::Node;
use crate::check::ids::is_in_patch;
use crate::check::texts::{self, Fault, Published};
use crate::check::written::Written;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{ArtifactDependency, BuildType};

pub(crate) static RULE: Rule = Rule {
    name: "unpublished-artifacts",
    code: code::unpublished_artifacts,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "an artifact dependency whose paths match nothing that the other build configuration publishes",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "An artifact dependency takes what the artifact rules of the other build configuration publish. A \
          build may publish more while it runs, by messages; when it does not, the build with this \
          dependency fails.",
    fires: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
        artifactRules = "build/libs/*.jar => libs"
    }
    buildType {
        id("Ship")
        name = "Ship"
        dependencies {
            snapshot(RelativeId("Compile")) { }
            artifacts(RelativeId("Compile")) {
                artifactRules = "dist/*.jar => in"
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
        artifactRules = "build/libs/*.jar => libs"
    }
    buildType {
        id("Ship")
        name = "Ship"
        dependencies {
            snapshot(RelativeId("Compile")) { }
            artifacts(RelativeId("Compile")) {
                artifactRules = "libs/*.jar => in"
            }
        }
    }
}
"#,
    remedy: "Take what is published, by the target that the artifact rules give it.",
    source: "`artifact-dependencies.md`; `configuring-general-settings.md` (Artifact Paths)",
};

/// The option that holds the artifact rules.
const RULES: &str = "artifactRules";
/// The option that holds the kind of a build configuration.
const KIND: &str = "buildConfigurationType";
const COMPOSITE: &str = "COMPOSITE";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // Build configurations share rules: each text is read once.
    let mut read: FxHashMap<&str, Published> = FxHashMap::default();
    for node in context.graph.nodes.iter().filter(|node| !node.build.partial) {
        for dependency in &node.build.artifact_dependencies {
            let wanted = &dependency.artifact_rules;
            let Some(text) = wanted.known().filter(|_| !is_in_patch(context.sources, wanted.span)) else {
                continue;
            };
            let Some(other) = context.graph.find(&dependency.build_type).and_then(|at| context.graph.get(at))
            else {
                continue;
            };
            let Some(rules) = rules_of(context, other) else { continue };
            let published = read.entry(rules).or_insert_with(|| Published::by(rules));
            let unmatched = texts::taken(text).into_iter().filter(|(_, path)| !published.may_hold(path));
            let other = &other.build.id;
            let faults = unmatched.map(|(range, path)| {
                let message = format!("takes `{path}`, and the rules of `{other}` publish nothing like it");
                Fault::new(range, message, "take what is published, or make sure that the build publishes it")
            });
            let written = written(node, dependency, text);
            context.tell(&RULE, &written, faults, out);
        }
    }
}

/// The artifact rules of a build configuration; its own come before those of its templates. `None` when they are not known
/// or do not tell, as of a composite one, which has what its dependencies have.
fn rules_of<'a>(context: &Context<'a>, node: &Node<'a>) -> Option<&'a str> {
    let holders = context.graph.holders(node)?;
    let is_composite = |holder: &&BuildType| holder.options.known(KIND) == Some(COMPOSITE);
    if holders.iter().any(is_composite) {
        return None;
    }
    let rules = holders.iter().find_map(|holder| holder.options.get(RULES));
    rules.map_or(Some(""), |rules| rules.value.known())
}

fn written<'a>(node: &Node<'a>, dependency: &'a ArtifactDependency, text: &'a str) -> Written<'a> {
    Written {
        format: Format::ArtifactDependencyRules,
        name: RULES,
        text,
        span: dependency.artifact_rules.span,
        project: node.project,
        owner: Some(node.build),
        in_template: node.is_template,
        subject: None,
    }
}
