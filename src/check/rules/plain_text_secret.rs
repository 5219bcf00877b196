//! `plain-text-secret`: the value of a secure parameter, written where everybody reads it.

use super::code;
use crate::catalog::ClassId;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Given, parameters};
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{Parameter, Properties, Property, Text, is_secure};

pub(crate) static RULE: Rule = Rule {
    name: "plain-text-secret",
    code: code::plain_text_secret,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a secret written as plain text",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "Settings lie in version control: whoever reads the repository, and its history, has the secret. TeamCity keeps \
          secrets on the server and writes a token for them into the settings. The value is never shown by this tool.",
    fires: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
            token = "a-secret-in-the-open"
        }
    }
}
"#,
    silent: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
            token = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    remedy: "Revoke the secret, since it has been published. Store the new one with \"Generate token for a secure value\" \
             on the project's Versioned Settings page, and write the `credentialsJSON:...` token that it gives; or name a \
             password parameter: `%secret%`.",
    source: "`storing-project-settings-in-version-control.md` (Storing Secure Settings)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for subject in &context.subjects {
        for property in plain(subject.properties) {
            let of_param = |class: ClassId| context.catalog.property_of_param(class, &property.name);
            let known = subject
                .active_classes(context.catalog)
                .into_iter()
                .find_map(of_param)
                .filter(|_| subject.typed);
            let name =
                known.and_then(|known| context.catalog.known_name(known.name)).unwrap_or(&property.name);
            let address = format!("{}/property:{name}", subject.address(context.settings));
            context.expose(property.value.known());
            out.push(finding(name, property.value.span).at(address));
        }
    }
    for Given { parameter, .. } in
        parameters(context.settings).iter().filter(|given| is_plain(given.parameter))
    {
        context.expose(parameter.value.known());
        out.extend(parameter.name.known().map(|name| finding(name, parameter.value.span)));
    }
}

/// Secure raw parameters whose value is in the open.
fn plain(properties: &Properties) -> impl Iterator<Item = &Property> {
    let secure = properties.0.iter().filter(|property| is_secure(&property.name) && !property.implied);
    secure.filter(|property| is_open(&property.name, &property.value))
}

/// Whether it is a password parameter whose value is in the open.
fn is_plain(parameter: &Parameter) -> bool {
    let Some(name) = parameter.name.known() else { return false };
    (parameter.secure || is_secure(name)) && is_open(name, &parameter.value)
}

fn is_open(name: &str, value: &Text) -> bool {
    value.known().is_some_and(|value| !secrets::is_safe(value)) && !secrets::is_harmless_name(name)
}

fn finding(name: &str, span: crate::source::Span) -> Diagnostic {
    Diagnostic::new(&RULE, span, format!("the secret `{name}` is written as plain text"))
        .help("store it on the server and write the `credentialsJSON:...` token that TeamCity gives for it; revoke this one")
}
