//! `unresolved-vault`: a parameter that names a Vault connection which is not in sight.

use super::code;
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Given, parameters};
use crate::check::vault::{Vaults, may_have_any_id, vault_id};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unresolved-vault",
    code: code::unresolved_vault,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a parameter that names a Vault connection which is not declared in these settings",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A Vault parameter names its connection by the connection's Vault id or by the id of its feature; without a name, \
          the connection without a Vault id is meant. Builds stop when the server cannot resolve the parameter. It is an error \
          when all connections outside of these settings are known, a warning when a Vault id in sight is nearly the \
          same, and else a note.",
    fires: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            vaultId = "backend"
            url = "https://vault.example.com"
        }
    }
    params {
        hashiCorpVaultParameter {
            name = "password"
            query = "secret/data/shop!/password"
            vaultId = "backand"
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
    }
    params {
        hashiCorpVaultParameter {
            name = "password"
            query = "secret/data/shop!/password"
            vaultId = "backend"
        }
    }
}
"#,
    remedy: "Write the connection's `vaultId`, or the id of its feature.",
    source: "TeamCity's HashiCorp Vault plugin: parameters name the raw parameter `namespace` of a connection, or the \
             feature that replaces it",
};

/// What stands before the Vault id in a parameter's specification.
const NAMED_BY: &str = " teamcity_hashicorp_vault_namespace='";

/// Among how many Vault ids a similar one is looked for.
const MOST: usize = 100;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let vaults = Vaults::new(context);
    for given in parameters(context.settings) {
        let Some(id) = vault_of(&given).filter(|id| context.config.external.find(id).is_none()) else {
            continue;
        };
        let settled = |at| vaults.is_named(at, id) || vaults.of(at).iter().any(|one| may_have_any_id(one));
        if !context.lineage(given.project).any(settled) {
            out.push(finding(context, &given, id, &vaults));
        }
    }
}

/// The Vault id that a parameter names.
fn vault_of<'a>(given: &Given<'a>) -> Option<&'a str> {
    let spec = given.parameter.spec.as_ref()?.known()?;
    let id = spec.strip_prefix("remote")?.split_once(NAMED_BY)?.1.split('\'').next()?;
    // `|` begins an escape: no Vault id needs one.
    (!id.is_empty() && !id.contains('|') && !holds_reference(id)).then_some(id)
}

fn finding(context: &Context<'_>, given: &Given<'_>, id: &str, vaults: &Vaults<'_, '_>) -> Diagnostic {
    let span = given.parameter.spec.as_ref().map_or(given.parameter.name.span, |spec| spec.span);
    let message = format!("no Vault connection in sight has the Vault id `{id}`");
    let mut found = Diagnostic::new(&RULE, span, message);
    let seen = || context.lineage(given.project).flat_map(|at| vaults.of(at)).take(MOST);
    let ids = seen().flat_map(|one| [vault_id(one).map(|(id, _)| id), one.id()]);
    let near = nearest_name(id, ids.flatten());
    if context.config.external.complete {
        found.severity = Severity::Error;
    } else if near.is_some() {
        found.severity = Severity::Warning;
    }
    match near {
        Some(near) => found.help(did_you_mean(near)),
        None => found,
    }
}
