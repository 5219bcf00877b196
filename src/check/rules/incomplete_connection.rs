//! `incomplete-connection`: a connection without a value that the service behind it cannot do without, although the DSL's
//! own validation does not ask for it, or with a blank one.

use super::code;
use crate::catalog::{Need, Property as DslProperty, Type};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "incomplete-connection",
    code: code::incomplete_connection,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a connection without a value that its service cannot do without",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity's form for the connection does not take it without the value, but settings in Kotlin are taken: the \
          connection fails when somebody uses it. A required property that holds nothing, or blanks, is like one that is \
          not set.",
    fires: r#"project {
    features {
        gheConnection {
            id = "GHE"
            displayName = "GitHub Enterprise"
            clientId = "Iv1.0123456789abcdef"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    silent: r#"project {
    features {
        gheConnection {
            id = "GHE"
            displayName = "GitHub Enterprise"
            serverUrl = "https://github.example.com"
            clientId = "Iv1.0123456789abcdef"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    remedy: "Set the property.",
    source: "`configuring-connections.md`; what the open plugins for AWS and Kubernetes ask for in their forms",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let features = context.subjects.iter().filter(|one| one.role == Role::ProjectFeature && !one.partial);
    for subject in features {
        if subject.class.is_none_or(|class| context.catalog.class(class).connection.is_none()) {
            continue;
        }
        for class in subject.active_classes(context.catalog) {
            let lacking = context.catalog.properties(class).filter_map(|property| lack(property, subject));
            out.extend(lacking.map(|lack| finding(context, subject, &lack)));
        }
    }
}

/// A property that lacks a value.
struct Lack<'a> {
    property: &'a DslProperty,
    param: &'a str,
    is_blank: bool,
}

/// What the DSL itself asks for has a rule of its own.
fn lack<'a>(property: &'a DslProperty, subject: &Subject<'_>) -> Option<Lack<'a>> {
    let param = property.param.as_deref()?;
    let is_needed = property.needed.is_some_and(|need| holds(need, subject));
    let lack = |is_blank| Lack { property, param, is_blank };
    match subject.properties.get(param) {
        None => is_needed.then(|| lack(false)),
        Some(set) => {
            let is_blank = set.value.known().is_some_and(|text| text.trim().is_empty());
            let counts = is_needed || property.mandatory && !matches!(property.ty, Type::Compound(_));
            (is_blank && counts).then(|| lack(true))
        }
    }
}

fn holds(need: Need, subject: &Subject<'_>) -> bool {
    let (param, is_on) = match need {
        Need::Always => return true,
        Need::With(param) => (param, true),
        Need::Without(param) => (param, false),
    };
    match subject.properties.get(param) {
        None => !is_on,
        Some(set) => set.value.known().is_some_and(|text| (text == "true") == is_on),
    }
}

fn finding(context: &Context<'_>, subject: &Subject<'_>, lack: &Lack<'_>) -> Diagnostic {
    let name = context.catalog.known_name(lack.property.name).filter(|_| subject.typed).unwrap_or(lack.param);
    let set = subject.properties.get(lack.param).filter(|_| lack.is_blank);
    let found = match set {
        Some(set) => Diagnostic::new(&RULE, set.value.span, format!("`{name}` of this connection is blank")),
        None => {
            let message = format!("this connection is of no use without `{name}`");
            let value = if lack.property.secure { "credentialsJSON:..." } else { "..." };
            let line = if subject.typed {
                format!("`{name} = \"{value}\"`")
            } else {
                format!("`param(\"{name}\", \"{value}\")`")
            };
            let found = Diagnostic::new(&RULE, subject.span, message).label(format!("`{name}` is not set"));
            found.help(format!("add {line}"))
        }
    };
    found.at(format!("{}/property:{name}", subject.address(context.settings)))
}
