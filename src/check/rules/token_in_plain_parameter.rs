//! `token-in-plain-parameter`: a `credentialsJSON:` token where the server does not look it up.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Kind, Site};
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "token-in-plain-parameter",
    code: code::token_in_plain_parameter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a `credentialsJSON:` token where the server does not look it up",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The server puts the secret in the place of its token in password parameters and in raw parameters that begin with \
          `secure:`. An ordinary parameter or a script hands the token on as it stands.",
    fires: r#"project {
    params {
        param("env.DATA", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
}
"#,
    silent: r#"project {
    params {
        password("env.DATA", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
}
"#,
    remedy: "Write `password(..)` for a parameter, `secure:` before the name of a raw one; in a script, name a password \
             parameter.",
    source: "`storing-project-settings-in-version-control.md` (Storing Secure Settings)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let bare = context
        .subjects
        .iter()
        .flat_map(|subject| super::secret_without_secure::bare(context.catalog, subject));
    let told: Vec<_> = bare.map(|property| std::ptr::from_ref(&property.value)).collect();
    for site in context.parameters().sites.iter().filter(|site| !site.secure && site.kind != Kind::Words) {
        let whole = site.text.starts_with(secrets::REFERENCE).then_some(0..site.text.len());
        let Some(range) = whole.or_else(|| secrets::token_at(site.text)) else { continue };
        if told.contains(&std::ptr::from_ref(site.source)) {
            continue;
        }
        let message = format!("`{}` is not secure: the token stays as it is", site.name);
        out.push(context.finding_in(&RULE, site, &range, message).help(help(site)));
    }
}

fn help(site: &Site<'_>) -> String {
    match site.kind {
        Kind::Parameter | Kind::Pushed => "make it a password parameter: `password(..)`".to_owned(),
        _ if site.text.starts_with(secrets::REFERENCE) => {
            format!("write `secure:{}`, if it is a raw parameter that holds a secret", site.name)
        }
        _ => "put the token into a password parameter, and name that here".to_owned(),
    }
}
