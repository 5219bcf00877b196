//! `lost-build-history`: a build configuration that the server takes for another one than before.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::diff::{LostHistory, lost_histories};

pub(crate) static RULE: Rule = Rule {
    name: "lost-build-history",
    code: code::lost_build_history,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a build configuration with another id than in the earlier settings: its builds stay behind",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "The server knows a build configuration by its id (by its uuid where settings have one). With another id it is \
          another build configuration: builds, statistics, the build number and what refers to it by the old id stay with \
          the old one, which is deleted some days later. Told by `check --since`, which lays the settings beside an earlier \
          state of them.",
    fires: r#"project {
    buildType(Tests)
}

object Tests : BuildType({
    name = "Unit tests"
})
// file: earlier/settings.kts
import jetbrains.buildServer.configs.kotlin.*

version = "2024.03"

project {
    buildType(UnitTests)
}

object UnitTests : BuildType({
    name = "Unit tests"
})
"#,
    silent: r#"project {
    buildType(Tests)
}

object Tests : BuildType({
    id("UnitTests")
    name = "Unit tests"
})
// file: earlier/settings.kts
import jetbrains.buildServer.configs.kotlin.*

version = "2024.03"

project {
    buildType(UnitTests)
}

object UnitTests : BuildType({
    name = "Unit tests"
})
"#,
    remedy: "Give it its old id, or attach the builds to the new one afterwards (Actions | Attach build history), which the \
             server allows for some days.",
    source: "`identifier.md`: external ids; `build-configuration.md`: \"Attach build history\"",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let Some(earlier) = context.earlier else { return };
    out.extend(lost_histories(earlier, context.settings).into_iter().map(found));
}

fn found(lost: LostHistory) -> Diagnostic {
    let LostHistory { before, after, span } = lost;
    let message = if before == after {
        format!("the uuid of `{after}` is another one than before: its builds stay behind")
    } else {
        format!("`{after}` was `{before}` before: its builds stay with the old id")
    };
    Diagnostic::new(&RULE, span, message)
        .label("another build configuration for the server")
        .help("give it its old id, or attach the builds to it afterwards: Actions | Attach build history")
}
