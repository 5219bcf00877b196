//! `invalid-id`: external ids that a server refuses.
//!
//! The server's limits: a Latin letter first, then Latin letters, digits and underscores, at most 225 characters in all
//! (messages quoted by public test suites: `ID should start with a latin letter and contain only latin letters, digits
//! and underscores (at most 225 characters)`). The prefix of portable settings counts, but the server gives it: only what
//! is too long without it is reported.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, LONGEST, entities};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{EntityId, EntityKind, SERVER_ROOT};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-id",
    code: code::invalid_id,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "an id of a project, build configuration, template or VCS root that TeamCity does not take",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "External ids are part of URLs and file names. They start with a Latin letter and go on with Latin letters, digits \
          and underscores, 225 characters in all. The server takes none of the settings when one id is wrong.",
    fires: r#"project {
    buildType {
        id("Smoke-Test")
        name = "Smoke test"
    }
}
"#,
    silent: r#"project {
    buildType {
        id("SmokeTest")
        name = "Smoke test"
    }
}
"#,
    remedy: "Leave out what an id cannot have; the name may have it.",
    source: "`identifier.md`; messages of the server: `ID should start with a latin letter and contain only ...`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for entity in entities(context.settings) {
        let (EntityId::Relative(id) | EntityId::Absolute(id)) = entity.id else { continue };
        if entity.kind == EntityKind::Project && **id == *SERVER_ROOT {
            continue;
        }
        // What stands after a prefix need not begin with a letter.
        let prefixed = context.settings.ids.has_prefix() && matches!(entity.id, EntityId::Relative(_));
        if let Some(problem) = problem(id, prefixed) {
            out.push(finding(&entity, id, &problem));
        }
    }
}

fn problem(id: &str, prefixed: bool) -> Option<String> {
    let Some(first) = id.chars().next() else { return Some("it is empty".to_owned()) };
    let length = id.chars().count();
    if let Some(wrong) = id.chars().find(|c| !c.is_ascii_alphanumeric() && *c != '_') {
        return Some(format!("it holds {}", shown(wrong)));
    }
    if !prefixed && !first.is_ascii_alphabetic() {
        return Some(format!("it starts with `{first}`, not with a Latin letter"));
    }
    (length > LONGEST).then(|| format!("it is {length} characters long, and {LONGEST} are the most"))
}

fn shown(character: char) -> String {
    match character {
        ' ' => "a blank".to_owned(),
        c if c.is_control() => format!("the character U+{:04X}", u32::from(c)),
        c => format!("`{c}`"),
    }
}

fn finding(entity: &Entity<'_>, id: &str, problem: &str) -> Diagnostic {
    let message = format!("the id of this {} is invalid: {problem}", entity.kind.title());
    let short: String = id.chars().take(80).collect();
    Diagnostic::new(&RULE, entity.span, message)
        .label(format!("its id is `{short}`"))
        .help("use a Latin letter first, then Latin letters, digits and `_`")
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn limits_of_the_server() {
        let longest = "a".repeat(225);
        for fine in ["A", "a1_B", "Build_1", longest.as_str()] {
            assert_eq!(problem(fine, false), None, "{fine}");
        }
        for wrong in ["1a", "_a", "a-b", "a b", "ы", "a\u{0}", &"a".repeat(226)] {
            assert!(problem(wrong, false).is_some(), "{wrong}");
        }
        assert_eq!(problem("1a", true), None);
        assert_eq!(problem("_a", true), None);
    }
}
