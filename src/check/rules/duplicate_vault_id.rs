//! `duplicate-vault-id`: a Vault id that another connection in sight has.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::vault::{Vaults, vault_id};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-vault-id",
    code: code::duplicate_vault_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a Vault id that another connection in sight has",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Parameters name a Vault connection by its Vault id. The plugin asks that no two connections which a project sees, \
          its own and inherited ones, share one; settings in version control are not asked.",
    fires: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            vaultId = "backend"
            url = "https://vault.example.com"
        }
        hashiCorpVaultConnection {
            id = "VAULT_2"
            name = "The other Vault"
            vaultId = "backend"
            url = "https://vault.example.org"
        }
    }
}
"#,
    silent: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            vaultId = "backend"
            url = "https://vault.example.com"
        }
        hashiCorpVaultConnection {
            id = "VAULT_2"
            name = "The other Vault"
            vaultId = "frontend"
            url = "https://vault.example.org"
        }
    }
}
"#,
    remedy: "Give one of them another Vault id, and look through the parameters that name it.",
    source: "TeamCity's HashiCorp Vault plugin: `Vault ID \"x\" is already in use`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let vaults = Vaults::new(context);
    for connection in vaults.all() {
        let Some((id, set)) = vault_id(connection) else { continue };
        let seen = context.lineage(connection.project).filter_map(|at| vaults.find(at, id));
        let Some(twin) = seen.into_iter().find(|twin| !std::ptr::eq(*twin, connection)) else { continue };
        let message = format!("another connection in sight has the Vault id `{id}`");
        let place = vault_id(twin).map_or(twin.feature.span, |(_, set)| set.value.span);
        out.push(Diagnostic::new(&RULE, set.value.span, message).related(place, "given here, too"));
    }
}
