//! `disallowed-host`: where connections may lead to, by the policy of the configuration.

use super::code;
use crate::catalog::Format;
use crate::check::context::{Context, Field};
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::Role;
use crate::check::url;
use crate::config::HostPattern;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "disallowed-host",
    code: code::disallowed_host,
    category: Category::Policy,
    severity: Severity::Error,
    summary: "a connection to a host that the policy does not allow",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Policy,
    why: "A connection sends secrets to the host that it names. `[policy] allowed-hosts` in `tcdsl.toml` lists the hosts \
          that are meant, so that no pull request can lead a connection elsewhere.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "REGISTRY"
            name = "A registry"
            url = "https://registry.example.com"
        }
    }
}
// file: tcdsl.toml
[policy]
allowed-hosts = ["*.example.org"]
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "REGISTRY"
            name = "A registry"
            url = "registry.example.org:5000"
        }
    }
}
// file: tcdsl.toml
[policy]
allowed-hosts = ["*.example.org"]
"#,
    remedy: "Use a host that is allowed, or add this one to the list.",
    source: "`[policy]` in `tcdsl.toml`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let allowed = &context.config.policy.allowed_hosts;
    if allowed.is_empty() {
        return;
    }
    for field in addresses(context) {
        let host = url::host(field.value);
        if allowed.iter().any(|pattern| pattern.fits(host)) {
            continue;
        }
        let message = format!("the policy does not allow the host of `{}`", field.name());
        let names: Vec<String> =
            allowed.iter().map(HostPattern::text).take(5).map(|name| format!("`{name}`")).collect();
        let help = format!("allowed: {}", names.join(", "));
        out.push(context.finding(&RULE, field, message).help(help));
    }
}

/// The web addresses that project features hold.
pub(super) fn addresses<'c, 'a>(context: &'c Context<'a>) -> impl Iterator<Item = &'c Field<'a>> {
    let is_address = |format| {
        matches!(
            format,
            Format::AzureUrl
                | Format::HttpUrl
                | Format::HostUrl
                | Format::OwnerUrl
                | Format::RegistryUrl
                | Format::StsEndpoint
        )
    };
    let of_project = |field: &&Field<'_>| field.subject.role == Role::ProjectFeature;
    context.fields.iter().filter(of_project).filter(move |field| is_address(field.format))
}
