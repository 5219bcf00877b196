//! `password-in-url`: a password within an address.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::Site;
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "password-in-url",
    code: code::password_in_url,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a password within an address",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "An address is shown on pages and in logs, with the password that stands before the `@`. References and variables \
          in its place are let be. The value is never shown.",
    fires: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://ci:a-secret-in-the-open@git.example.com/main.git"
    branch = "refs/heads/main"
})

project {
    vcsRoot(Main)
}
"#,
    silent: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
    authMethod = password {
        userName = "ci"
        password = "credentialsJSON:00000000-0000-4000-8000-000000000001"
    }
})

project {
    vcsRoot(Main)
}
"#,
    remedy: "Give the credentials in their own properties with a `credentialsJSON:...` token, or name a password \
             parameter: `https://%user%:%password%@host`. Change the password, since it has been published.",
    source: "`git.md` (Fetch URL), RFC 3986 (3.2.1: `user:password` is deprecated)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for site in context.parameters().sites.iter().filter(|site| is_told_here(site)) {
        if let Some(range) = secrets::password_in_url(site.text) {
            context.expose(site.text.get(range.clone()));
            let message = format!("the address in `{}` holds a password", site.name);
            let help = "give the password in a property of its own, or name a password parameter";
            out.push(context.finding_in(&RULE, site, &range, message).help(help));
        }
    }
}

fn is_told_here(site: &Site<'_>) -> bool {
    site.signs.address && site.text.contains('@') && !site.has_known_shape()
}
