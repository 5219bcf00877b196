//! `disallowed-host` and `insecure-url`: where connections may lead to, by the policy of the configuration.

use crate::catalog::Format;
use crate::check::context::{Context, Field};
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::Role;
use crate::check::url;
use crate::config::HostPattern;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "disallowed-host",
    code: "TCC701",
    category: Category::Policy,
    severity: Severity::Error,
    summary: "a connection to a host that the policy does not allow",
};

pub(crate) static INSECURE: Rule = Rule {
    name: "insecure-url",
    code: "TCC702",
    category: Category::Policy,
    severity: Severity::Error,
    summary: "a connection without TLS, which the policy does not allow",
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

pub(crate) static INSECURE_EXPLANATION: Explanation = Explanation {
    rule: &INSECURE,
    group: Group::Policy,
    why: "Over `http://` everybody on the way reads the secret. `[policy] https-only = true` in `tcdsl.toml` forbids it.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "REGISTRY"
            name = "A registry"
            url = "http://registry.example.org"
        }
    }
}
// file: tcdsl.toml
[policy]
https-only = true
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "REGISTRY"
            name = "A registry"
            url = "https://registry.example.org"
        }
    }
}
// file: tcdsl.toml
[policy]
https-only = true
"#,
    remedy: "Write `https://`.",
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

pub(crate) fn check_insecure(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    if !context.config.policy.https_only {
        return;
    }
    let insecure = |field: &&Field<'_>| {
        field.value.split_once("://").is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("http"))
    };
    for field in addresses(context).filter(insecure) {
        let message = format!("the policy allows only `https://` in `{}`", field.name());
        out.push(context.finding(&INSECURE, field, message));
    }
}

/// The web addresses that project features hold.
fn addresses<'c, 'a>(context: &'c Context<'a>) -> impl Iterator<Item = &'c Field<'a>> {
    let is_address = |format| {
        matches!(
            format,
            Format::AzureUrl | Format::HttpUrl | Format::HostUrl | Format::OwnerUrl | Format::StsEndpoint
        )
    };
    let of_project = |field: &&Field<'_>| field.subject.role == Role::ProjectFeature;
    context.fields.iter().filter(of_project).filter(move |field| is_address(field.format))
}
