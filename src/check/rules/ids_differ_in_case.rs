//! `ids-differ-in-case`: two ids that differ only in upper and lower case.

use super::code;
use rustc_hash::FxHashMap;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, Space, entities};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "ids-differ-in-case",
    code: code::ids_differ_in_case,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "two ids of one kind that differ only in upper and lower case",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "Servers keep settings in files that are called as the ids are. Where the file system does not tell \
          capitals from small letters, the second of the two overwrites the first; and people take one for \
          the other everywhere.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build of the shop"
    }
    buildType {
        id("BUILD")
        name = "Build of the app"
    }
}
"#,
    silent: r#"project {
    buildType {
        id("BuildShop")
        name = "Build of the shop"
    }
    buildType {
        id("BuildApp")
        name = "Build of the app"
    }
}
"#,
    remedy: "Give one of them an id that differs in more.",
    source: "the names of the files in which servers and the DSL's generator write settings",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut first: FxHashMap<(Space, String), (String, Entity<'_>)> = FxHashMap::default();
    for entity in entities(context.settings) {
        let Some(id) = entity.id.external(&context.settings.ids) else { continue };
        let key = (Space::of(entity.kind), id.to_lowercase());
        match first.get(&key) {
            // The same id has a rule of its own.
            Some((earlier, other)) if *earlier != id => out.push(finding(&entity, other)),
            Some(_) => {}
            None => {
                first.insert(key, (id, entity));
            }
        }
    }
}

fn finding(entity: &Entity<'_>, earlier: &Entity<'_>) -> Diagnostic {
    let message = format!("the ids `{}` and `{}` differ only in upper and lower case", earlier.id, entity.id);
    let found = Diagnostic::new(&RULE, entity.span, message).help("give one of the two another id");
    found
        .label(format!("its id is `{}`", entity.id))
        .related(earlier.span, format!("its id is `{}`", earlier.id))
}
