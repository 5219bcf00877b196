//! `token-in-plain-parameter`: a `credentialsJSON:` token where the server does not look it up.

use super::{code, secret_without_secure};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Kind, Site};
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Text;

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
    let mut told: Option<Vec<*const Text>> = None;
    let suspects = context.parameters().sites.iter().filter(|site| site.signs.reference);
    for site in suspects.filter(|site| site.kind != Kind::Words) {
        let whole = site.text.starts_with(secrets::REFERENCE).then_some(0..site.text.len());
        let Some(range) = whole.or_else(|| secrets::token_at(site.text)) else { continue };
        // Only a raw parameter that is nothing but a token may lack `secure:`.
        let raw = site.kind == Kind::Setting && range.start == 0;
        let place = std::ptr::from_ref(site.source);
        if raw && told.get_or_insert_with(|| told_already(context)).contains(&place) {
            continue;
        }
        let message = format!("`{}` is not secure: the token stays as it is", site.name);
        out.push(context.finding_in(&RULE, site, &range, message).help(help(site)));
    }
}

/// The values whose names lack `secure:`, which a rule of its own tells.
fn told_already(context: &Context<'_>) -> Vec<*const Text> {
    let names = secret_without_secure::secret_names(context.catalog);
    let bare = |subject| secret_without_secure::bare(context.catalog, &names, subject);
    context.subjects.iter().flat_map(bare).map(|property| std::ptr::from_ref(&property.value)).collect()
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
