//! `invalid-path-rule`: rules for artifacts or a checkout that do not mean what they say.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts::{Paths, path_rules};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-path-rule",
    code: code::invalid_path_rule,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "artifact or checkout rules that map nothing",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Artifact paths, the rules of an artifact dependency and checkout rules have the form `[+:|-:]path \
          [=> path]`. TeamCity takes any text, and the build fails, or publishes, downloads or checks out \
          nothing by the rule.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        artifactRules = "dist/** -> dist.zip"
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        artifactRules = "dist/** => dist.zip"
    }
}
"#,
    remedy: "Write `=>` between the two paths, once for each rule, and `+:` or `-:` with its colon. Where \
          artifacts go is a relative path.",
    source: "`configuring-general-settings.md` (Artifact Paths), `artifact-dependencies.md`, \
          `vcs-checkout-rules.md`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in &context.written {
        let kind = match written.format {
            Format::ArtifactRules => Paths::Artifacts,
            Format::ArtifactDependencyRules => Paths::Dependency,
            Format::CheckoutRules => Paths::Checkout,
            _ => continue,
        };
        context.tell(&RULE, written, path_rules(kind, written.text), out);
    }
}
