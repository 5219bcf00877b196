//! `registered-twice`: one object that projects register more than once.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::line_of;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "registered-twice",
    code: code::registered_twice,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a project, build configuration, template or VCS root that is registered twice",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "An object is one entity with one id, and an id is given once on a server. What is registered a \
          second time, in the same project or in another, is refused like any other id that is taken.",
    fires: r#"object Build : BuildType({
    name = "Build"
})

project {
    buildType(Build)
    buildType(Build)
}
"#,
    silent: r#"object Build : BuildType({
    name = "Build"
})

project {
    buildType(Build)
}
"#,
    remedy: "Delete one of the two calls. Where two alike are meant, make two objects of one class.",
    source: "repairs in public settings; messages of the server about ids that are taken",
};

/// The functions of a project that register something.
const CALLS: &[&str] = &["buildType", "template", "vcsRoot", "subProject"];

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for repeated in &context.settings.registration.repeated {
        let message = format!("the {} `{}` is registered twice", repeated.kind.title(), repeated.id);
        let found = Diagnostic::new(&RULE, repeated.again, message);
        out.push(if repeated.first == repeated.again {
            found.label("this call is made more than once").help("register it once, outside of the loop")
        } else {
            let found = found
                .label("registered again")
                .related(repeated.first, "registered here first")
                .help("delete one of the two calls");
            // Which of the two goes makes no difference.
            match line_of(context.sources, repeated.again, CALLS) {
                Some(line) => found.fix("delete this call", Applicability::Unsafe, line, ""),
                None => found,
            }
        });
    }
}
