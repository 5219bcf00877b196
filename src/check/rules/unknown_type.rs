//! `unknown-type`: a type that is a letter away from a known one.

use super::code;
use crate::catalog::{Catalog, ClassKind};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::with_literal;
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-type",
    code: code::unknown_type,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a raw type that nearly is one of TeamCity's own",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "The type of a raw part is any text, since plugins bring their own. One that differs from a type of TeamCity by a letter is \
          a slip: the server takes the settings, and no plugin handles the part.",
    fires: r#"object Build : BuildType({
    name = "Build"
    steps {
        step {
            type = "simpleRuner"
            param("use.custom.script", "true")
            param("script.content", "make")
        }
    }
})

project {
    buildType(Build)
}
"#,
    silent: r#"object Build : BuildType({
    name = "Build"
    steps {
        step {
            type = "simpleRunner"
            param("use.custom.script", "true")
            param("script.content", "make")
        }
        step {
            type = "AcmeMetaRunner"
        }
    }
})

project {
    buildType(Build)
}
"#,
    remedy: "Write the type as the finding says, or use the typed form. A plugin or a meta-runner may really have that type: then suppress the finding.",
    source: "types of the DSL's classes",
};

/// Types that are shorter are names of their own.
const SHORTEST: usize = 5;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut known = Known::default();
    for subject in context.subjects.iter().filter(|subject| !subject.typed && subject.class.is_none()) {
        let Some(kind) = subject.kind.known().filter(|kind| kind.chars().count() >= SHORTEST) else {
            continue;
        };
        let types = known.of(context.catalog, subject.role);
        if types.contains(&kind) {
            continue;
        }
        if let Some(near) = nearest_name(kind, types.iter().copied()) {
            out.push(finding(context, subject, kind, near));
        }
    }
}

fn finding(context: &Context<'_>, subject: &Subject<'_>, kind: &str, near: &str) -> Diagnostic {
    let message =
        format!("TeamCity has no {} of the type `{kind}`", super::missing_type::title(subject.role));
    let found = Diagnostic::new(&RULE, subject.kind.span, message)
        .label(did_you_mean(near))
        .help(format!("write `{near}`, unless a plugin or a meta-runner has this type"))
        .at(format!("{}/property:type", subject.address(context.settings)));
    with_literal(found, context.sources, kind, near)
}

/// The types of TeamCity's own, by what has them; looked up when they are needed.
#[derive(Default)]
struct Known<'a>(Vec<(Role, Vec<&'a str>)>);

impl<'a> Known<'a> {
    fn of(&mut self, catalog: &'a Catalog, role: Role) -> &[&'a str] {
        let at = self.0.iter().position(|(known, _)| *known == role).unwrap_or_else(|| {
            let of_role = catalog.classes().filter(|class| {
                class.kind == ClassKind::Class
                    && (class.package == role.package() || class.package.is_empty())
            });
            self.0.push((role, of_role.filter_map(|class| class.feature_type.as_deref()).collect()));
            self.0.len() - 1
        });
        self.0.get(at).map_or(&[], |(_, types)| types)
    }
}
