//! `token-id-as-password`: the id of a stored token as the value of a secret.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "token-id-as-password",
    code: code::token_id_as_password,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "the id of a stored token as the value of a secret",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`tc_token_id:...` is the id of a token that a connection issued and the server keeps. Only `tokenId` of a stored \
          token is looked up; a password hands the id on as it stands. The id is no secret. A parameter that is called a \
          token may be what `tokenId` names by a reference, and is a note.",
    fires: r#"project {
    params {
        password("github.key", "tc_token_id:CID_0123456789abcdef0123456789abcdef:1:00000000-0000-4000-8000-000000000001")
    }
}
"#,
    silent: r#"project {
    params {
        password("github.key", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
}
"#,
    remedy: "Give the id to `tokenId` in `storedToken { }`, or store the token itself and write its `credentialsJSON:...`.",
    source: "`manage-access-tokens.md`; a public repository",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    for site in parameters.sites.iter().filter(|site| site.secure && site.text.starts_with(secrets::TOKEN_ID))
    {
        let message = format!("`{}` holds the id of a stored token, which only `tokenId` takes", site.name);
        let mut found = Diagnostic::new(&RULE, site.source.span, message);
        let name = site.name.to_ascii_lowercase();
        if name.ends_with("token") || name.ends_with("tokenid") || name.ends_with("token.id") {
            found.severity = Severity::Note;
        }
        let address = format!("{}/property:{}", parameters.holders.address(site.holder), site.name);
        out.push(found.help("give it to `tokenId` in `storedToken { }`").at(address));
    }
}
