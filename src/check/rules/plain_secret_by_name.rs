//! `plain-secret-by-name`: a plain value whose name says that it is a secret.

use super::{code, secret_in_plain_parameter};
use crate::catalog::Catalog;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Kind, Site};
use crate::check::secrets;
use crate::check::subject::Subject;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{Property, is_secure};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "plain-secret-by-name",
    code: code::plain_secret_by_name,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a plain value whose name says that it is a secret",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "The value of an ordinary parameter is readable in the repository, on the server's pages and in build logs. A name \
          that ends with `password`, `token`, `secret`, `apiKey` and the like says what it is. References, addresses, \
          paths, names of variables and placeholders are let be. The value is never shown.",
    fires: r#"project {
    params {
        param("env.DB_PASSWORD", "a-secret-in-the-open")
    }
}
"#,
    silent: r#"project {
    params {
        password("env.DB_PASSWORD", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
}
"#,
    remedy: "Make it a password parameter, `password(..)`, with a `credentialsJSON:...` token; change the secret, since it \
             has been published.",
    source: "`typed-parameters.md` (Password), `storing-project-settings-in-version-control.md`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    for site in plain_secrets(&parameters.sites) {
        context.expose([site.text]);
        let address = format!("{}/property:{}", parameters.holders.address(site.holder), site.name);
        let help = "make it a password parameter: `password(..)` with a `credentialsJSON:...` token";
        out.push(finding(site.name, site.source.span).help(help).at(address));
    }
    for subject in &context.subjects {
        for property in unknown(context.catalog, subject) {
            context.expose(property.value.known());
            let address = format!("{}/property:{}", subject.address(context.settings), property.name);
            let help = format!(
                "if it is a secret, write `secure:{}` and a `credentialsJSON:...` token",
                property.name
            );
            out.push(finding(&property.name, property.value.span).help(help).at(address));
        }
    }
}

fn finding(name: &str, span: Span) -> Diagnostic {
    Diagnostic::new(&RULE, span, format!("`{name}` holds a secret as plain text"))
}

/// The parameters that are called as secrets are, and hold what may be one. What is told by its shape, here or by what
/// stands beside it, is another rule's.
fn plain_secrets<'s, 'a>(sites: &'s [Site<'a>]) -> Vec<&'s Site<'a>> {
    let parameter = |site: &&Site<'_>| matches!(site.kind, Kind::Parameter | Kind::Pushed) && !site.secure;
    let mut found: Vec<&Site<'a>> =
        sites.iter().filter(parameter).filter(|site| is_secret(site.name, site.text)).collect();
    if !found.is_empty() {
        let told = secret_in_plain_parameter::values(sites);
        found.retain(|site| !told.contains(&site.text));
    }
    found
}

/// Texts of a well-known shape are another rule's.
fn is_secret(name: &str, value: &str) -> bool {
    secrets::is_secret_name(name) && secrets::is_plausible(value) && secrets::kind(value).is_none()
}

/// The raw parameters of that kind of which the catalog knows nothing: what it knows is a secret or none.
fn unknown<'a>(catalog: &Catalog, subject: &Subject<'a>) -> Vec<&'a Property> {
    let plain = |one: &&Property| {
        !one.implied
            && !is_secure(&one.name)
            && one.value.known().is_some_and(|value| is_secret(&one.name, value))
    };
    let mut candidates = subject.properties.0.iter().filter(plain).peekable();
    if candidates.peek().is_none() {
        return Vec::new();
    }
    let classes = subject.active_classes(catalog);
    let has = |name: &str| classes.iter().any(|class| catalog.property_of_param(*class, name).is_some());
    candidates.filter(|one| !has(&one.name) && !has(&format!("secure:{}", one.name))).collect()
}
