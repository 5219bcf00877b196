//! `invalid-vault-reference`: a reference to a secret in Vault that is not `path!/key`.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Given, parameters};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-vault-reference",
    code: code::invalid_vault_reference,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a reference to a secret in Vault that is not `path!/key`",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The Vault plugin asks for the key that follows `!/` in the secret whose path stands before it: \
          `%vault:path!/key%`, `%vault:id:path!/key%`, and the `query` of a Vault parameter. Without a key nothing is \
          read, and builds stop or get an empty text.",
    fires: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            url = "https://vault.example.com"
        }
    }
    params {
        param("env.KEY", "%vault:secret/data/shop/key%")
    }
}
"#,
    silent: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            url = "https://vault.example.com"
        }
    }
    params {
        param("env.KEY", "%vault:secret/data/shop!/key%")
    }
}
"#,
    remedy: "Write `!/` once, between the path and the key.",
    source: "`hashicorp-vault.md` (Vault Query, Update Legacy Parameters)",
};

/// What stands before the query in a parameter's specification.
const QUERY: &str = " teamcity_hashicorp_vault_vaultQuery='";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for reference in context.parameters().references() {
        let Some(text) = reference.name.strip_prefix(texts::VAULT) else { continue };
        // What is put together of references cannot be read.
        let query = texts::vault_reference(text).query;
        if query.is_empty() {
            continue;
        }
        if let Some(problem) = texts::query_problem(query) {
            let found = context.finding_in(&RULE, reference.site, &reference.range(), message(problem));
            out.push(found.help(HELP));
        }
    }
    for given in parameters(context.settings) {
        if let Some(problem) = query_of(&given).and_then(texts::query_problem) {
            let span = given.parameter.spec.as_ref().map_or(given.parameter.name.span, |spec| spec.span);
            out.push(Diagnostic::new(&RULE, span, message(problem)).help(HELP));
        }
    }
}

const HELP: &str = "write `path!/key`: `secret/data/shop!/password`";

fn message(problem: &str) -> String {
    format!("the reference to a secret in Vault {problem}")
}

/// The query of a Vault parameter. `|` begins an escape in specifications.
fn query_of<'a>(given: &Given<'a>) -> Option<&'a str> {
    let spec = given.parameter.spec.as_ref()?.known()?;
    let query = spec.strip_prefix("remote")?.split_once(QUERY)?.1.split('\'').next()?;
    (!query.contains(['|', '%'])).then_some(query)
}
