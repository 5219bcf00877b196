//! `unresolved-vault`: a parameter that names a Vault connection which is not in sight.

use super::code;
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Given, parameters};
use crate::check::texts;
use crate::check::vault::{Vaults, may_have_any_id, vault_id};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};
use crate::model::ProjectIndex;

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
    why: "A Vault parameter, and a reference `%vault:id:path!/key%`, name their connection by its Vault id or by the id of its feature; without a name, \
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
        let Some(id) = vault_of(&given).filter(|id| is_missing(context, &vaults, given.project, id)) else {
            continue;
        };
        let span = given.parameter.spec.as_ref().map_or(given.parameter.name.span, |spec| spec.span);
        let found = Diagnostic::new(&RULE, span, message(id));
        out.push(graded(context, found, id, given.project, &vaults));
    }
    let holders = &context.parameters().holders;
    for reference in context.parameters().references() {
        let text = reference.name.strip_prefix(texts::VAULT);
        let Some(id) = text.and_then(|text| texts::vault_reference(text).id) else { continue };
        let Some(project) = holders.get(reference.site.holder).map(|holder| holder.project) else { continue };
        if is_missing(context, &vaults, project, id) {
            let found = context.finding_in(&RULE, reference.site, &reference.range(), message(id));
            out.push(graded(context, found, id, project, &vaults));
        }
    }
}

/// Whether no connection that `project` sees has that id, or may have it.
fn is_missing(context: &Context<'_>, vaults: &Vaults<'_, '_>, project: ProjectIndex, id: &str) -> bool {
    let settled = |at| vaults.is_named(at, id) || vaults.of(at).iter().any(|one| may_have_any_id(one));
    context.config.external.find(id).is_none() && !context.lineage(project).any(settled)
}

fn message(id: &str) -> String {
    format!("no Vault connection in sight has the Vault id `{id}`")
}

/// The Vault id that a parameter names.
fn vault_of<'a>(given: &Given<'a>) -> Option<&'a str> {
    let spec = given.parameter.spec.as_ref()?.known()?;
    let id = spec.strip_prefix("remote")?.split_once(NAMED_BY)?.1.split('\'').next()?;
    // `|` begins an escape: no Vault id needs one.
    (!id.is_empty() && !id.contains('|') && !holds_reference(id)).then_some(id)
}

/// Gives a finding its severity and the near id.
fn graded(
    context: &Context<'_>,
    mut found: Diagnostic,
    id: &str,
    project: ProjectIndex,
    vaults: &Vaults<'_, '_>,
) -> Diagnostic {
    let seen = || context.lineage(project).flat_map(|at| vaults.of(at)).take(MOST);
    let ids = seen().flat_map(|one| [vault_id(one).map(|(id, _)| id), one.id()]);
    let near = nearest_name(id, ids.flatten());
    if context.config.external.complete {
        found.severity = Severity::Error;
    } else if near.is_some() {
        found.severity = Severity::Warning;
    }
    match near {
        Some(near) => context.with_word(found.help(did_you_mean(near)), id, near),
        None => found,
    }
}
