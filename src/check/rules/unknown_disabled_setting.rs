//! `unknown-disabled-setting`: `disableSettings` of what is not there.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::is_by_server;
use crate::check::parts;
use crate::check::quoted::suggest;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-disabled-setting",
    code: code::unknown_disabled_setting,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "`disableSettings` with an id that neither the build configuration nor its templates have",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`disableSettings` switches off what has the id: a step, trigger, feature, failure condition, \
          requirement or dependency that comes from a template. An id that nothing has switches nothing off.",
    fires: r#"object Base : Template({
    name = "Base"
    steps {
        script {
            id = "LINT"
            scriptContent = "make lint"
        }
    }
})

project {
    template(Base)
    buildType {
        id("Build")
        name = "Build"
        templates(Base)
        disableSettings("LNIT")
    }
}
"#,
    silent: r#"object Base : Template({
    name = "Base"
    steps {
        script {
            id = "LINT"
            scriptContent = "make lint"
        }
    }
})

project {
    template(Base)
    buildType {
        id("Build")
        name = "Build"
        templates(Base)
        disableSettings("LINT")
    }
}
"#,
    remedy: "Name the id of what is to be switched off.",
    source: "the DSL's documentation of `disableSettings`; `build-configuration-template.md`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for node in context.graph.nodes.iter().filter(|node| !node.build.disabled_settings.is_empty()) {
        let Some(known) = context.graph.holders(node).and_then(|holders| parts::ids(&holders)) else {
            continue;
        };
        for text in &node.build.disabled_settings {
            let Some(id) = text.known().filter(|id| known.lack(id)) else { continue };
            let message = format!("nothing of this build configuration or its templates has the id `{id}`");
            let mut found = Diagnostic::new(&RULE, text.span, message).label("switches nothing off");
            // Servers leave ids when what had them is gone.
            if parts::is_numbered(id) || is_by_server(context.sources, text.span) {
                found.severity = Severity::Note;
            }
            out.push(match nearest_name(id, known.known.iter().copied()) {
                Some(near) => suggest(found, context.sources, id, near),
                None => found,
            });
        }
    }
}
