//! `unknown-raw-parameter`: a name that no plugin reads.

use std::collections::BTreeSet;

use super::code;
use crate::catalog::Type;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::name_before;
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-raw-parameter",
    code: code::unknown_raw_parameter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a raw parameter of a connection that nearly is one that its kind has",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "TeamCity takes raw parameters of any name. One that a connection's kind does not have does nothing: a registry whose \
          address has a slip in its name falls back to the default address.",
    fires: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "MIRROR"
            param("providerType", "Docker")
            param("displayName", "Mirror")
            param("repositoryURL", "https://mirror.example.com:5000")
        }
    }
}
"#,
    silent: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "MIRROR"
            param("providerType", "Docker")
            param("displayName", "Mirror")
            param("repositoryUrl", "https://mirror.example.com:5000")
            param("acme.team", "tools")
        }
    }
}
"#,
    remedy: "Write the name as the finding says, or use the typed form.",
    source: "raw parameters of the DSL's classes, and those that servers write",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for subject in context.subjects.iter().filter(|subject| subject.role == Role::ProjectFeature) {
        let is_connection = |class| context.catalog.class(class).connection.is_some();
        if !subject.class.is_some_and(is_connection) {
            continue;
        }
        let known = known(context, subject);
        for set in subject.properties.0.iter().filter(|set| !set.implied && !known.contains(&*set.name)) {
            // What is set already was not meant.
            let free = known.iter().copied().filter(|name| subject.properties.get(name).is_none());
            let Some(near) = nearest_name(&set.name, free) else { continue };
            let message = format!("this kind of connection has no parameter `{}`", set.name);
            let found = Diagnostic::new(&RULE, set.value.span, message).label(did_you_mean(near));
            let address = format!("{}/property:{}", subject.address(context.settings), set.name);
            let found = found.help(format!("write `{near}`")).at(address);
            out.push(match name_before(context.sources, set.value.span, &set.name) {
                Some(name) => {
                    found.fix(format!("write `{near}`"), Applicability::Unsafe, name, format!("\"{near}\""))
                }
                None => found,
            });
        }
    }
}

/// The raw parameters that the kind has, whatever options are chosen.
pub(super) fn known<'a>(context: &Context<'a>, subject: &Subject<'a>) -> BTreeSet<&'a str> {
    let mut classes: Vec<_> = subject.class.into_iter().collect();
    let mut names = BTreeSet::new();
    let mut at = 0;
    while let Some(class) = classes.get(at).copied() {
        at += 1;
        let data = context.catalog.class(class);
        names.extend(data.fixed.iter().map(|(name, _)| &**name));
        names.extend(data.connection.iter().flat_map(|facts| facts.raw).map(|raw| raw.name));
        names.extend(context.catalog.properties(class).filter_map(|property| property.param.as_deref()));
        for property in context.catalog.properties(class) {
            if let Type::Compound(compound) = property.ty {
                let options = context.catalog.class(compound).nested.iter().copied();
                classes.extend(options.filter(|option| !classes.contains(option)).collect::<Vec<_>>());
            }
        }
    }
    names
}
