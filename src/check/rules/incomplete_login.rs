//! `incomplete-login`: a Docker registry with a user and no password, or the reverse.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::Subject;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "incomplete-login",
    code: code::incomplete_login,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a Docker registry with a user and no password, or with a password and no user",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`docker login` needs both a user and a password; a registry that anybody may read needs neither. With one of them \
          alone the login fails, and the build with it.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "DOCKER"
            name = "Docker Hub"
            url = "https://docker.io"
            userName = "acme"
        }
    }
}
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "DOCKER"
            name = "Docker Hub"
            url = "https://docker.io"
            userName = "acme"
            password = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    remedy: "Set both, or neither.",
    source: "`configuring-connections-to-docker.md`; Docker's documentation of `docker login`",
};

/// The kind, and the properties of its class with their raw parameters.
const KIND: &str = "Docker";
const USER: (&str, &str) = ("userName", "userName");
const PASSWORD: (&str, &str) = ("password", "secure:userPass");

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let subjects = context.subjects.iter().filter(|subject| !subject.partial);
    for subject in subjects.filter(|subject| is_registry(context, subject)) {
        let (lacking, given) = match (is_set(subject, USER.1), is_set(subject, PASSWORD.1)) {
            (true, false) => (PASSWORD, USER),
            (false, true) => (USER, PASSWORD),
            _ => continue,
        };
        let name = |(property, param)| if subject.typed { property } else { param };
        let place = subject.properties.get(given.1).map_or(subject.span, |set| set.value.span);
        let message = format!("this registry has `{}` and no `{}`", name(given), name(lacking));
        let found = Diagnostic::new(&RULE, place, message).label(format!("`{}` is not set", name(lacking)));
        out.push(found.at(format!("{}/property:{}", subject.address(context.settings), name(lacking))));
    }
}

/// Whether it holds something. A name with other capitals or without `secure:` has a rule of its own, and counts here.
fn is_set(subject: &Subject<'_>, param: &str) -> bool {
    let plain = |name: &str| name.strip_prefix("secure:").unwrap_or(name).to_ascii_lowercase();
    let (param, set) = (plain(param), subject.properties.0.iter());
    set.filter(|one| one.value.known() != Some("")).any(|one| plain(&one.name) == param)
}

fn is_registry(context: &Context<'_>, subject: &Subject<'_>) -> bool {
    let facts = subject.class.and_then(|class| context.catalog.class(class).connection.as_ref());
    facts.is_some_and(|facts| *facts.provider_type == *KIND)
}
