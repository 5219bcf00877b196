//! `invalid-vault-id`: an id of a Vault connection that parameters cannot refer to.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-vault-id",
    code: code::invalid_vault_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an id of a Vault connection with other characters than letters, digits, `_` and `-`",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Parameters name the connection as `%vault:<id>:/path!/key%`. TeamCity's Vault plugin refuses other characters in \
          its form, and cannot take such a reference apart.",
    fires: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            url = "https://vault.example.com"
            vaultId = "team:backend"
        }
    }
}
"#,
    silent: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            url = "https://vault.example.com"
            vaultId = "team-backend"
        }
    }
}
"#,
    remedy: "Use letters, digits, `_` and `-`; leave it empty for the default.",
    source: "TeamCity's HashiCorp Vault plugin: `Non-default ID should match regex '[a-zA-Z0-9_-]+'`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::VaultId) {
        let allowed = |char: char| char.is_ascii_alphanumeric() || "_-".contains(char);
        if let Some(odd) = field.value.chars().find(|char| !allowed(*char)) {
            let message = format!("`{}` holds `{}`", field.name(), odd.escape_default());
            out.push(context.finding(&RULE, field, message).help("use letters, digits, `_` and `-`"));
        }
    }
}
