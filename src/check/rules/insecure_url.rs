//! `insecure-url`: an address without TLS, where the policy of the configuration asks for it.

use super::code;
use super::disallowed_host::addresses;
use crate::check::context::{Context, Field};
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "insecure-url",
    code: code::insecure_url,
    category: Category::Policy,
    severity: Severity::Error,
    summary: "a connection without TLS, which the policy does not allow",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
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
    if !context.config.policy.https_only {
        return;
    }
    let insecure = |field: &&Field<'_>| {
        field.value.split_once("://").is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("http"))
    };
    for field in addresses(context).filter(insecure) {
        let message = format!("the policy allows only `https://` in `{}`", field.name());
        out.push(context.finding(&RULE, field, message));
    }
}
