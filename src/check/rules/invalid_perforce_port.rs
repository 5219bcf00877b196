//! `invalid-perforce-port`: an address that no Perforce server has.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::url;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-perforce-port",
    code: code::invalid_perforce_port,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a Perforce address without a port number",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The property is Perforce's P4PORT: `[protocol:][host:]port`. It ends with a number; a host alone, or a web \
          address, connects to nothing.",
    fires: r#"project {
    features {
        perforceAdminAccess {
            id = "P4"
            name = "Perforce"
            port = "https://perforce.example.com"
            userName = "admin"
            password = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    silent: r#"project {
    features {
        perforceAdminAccess {
            id = "P4"
            name = "Perforce"
            port = "ssl:perforce.example.com:1666"
            userName = "admin"
            password = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    remedy: "Write what `p4 set P4PORT` says: `ssl:host:1666`.",
    source: "Perforce's command reference, P4PORT",
};

/// The protocols that may stand before the host (P4PORT in Perforce's command reference).
const PROTOCOLS: &[&str] =
    &["tcp", "tcp4", "tcp6", "tcp46", "tcp64", "ssl", "ssl4", "ssl6", "ssl46", "ssl64", "rsh"];

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::PerforcePort).filter(|field| !is_port(field.value)) {
        let message = format!("`{}` is not the address of a Perforce server", field.name());
        out.push(context.finding(&RULE, field, message).help("the form is `[protocol:][host:]port`"));
    }
}

fn is_port(value: &str) -> bool {
    let (first, rest) = value.split_once(':').unwrap_or(("", value));
    // A local server is started by a command, whatever it is.
    if first == "rsh" {
        return true;
    }
    let place = if PROTOCOLS.contains(&first) { rest } else { value };
    let (host, port) = place.rsplit_once(':').unwrap_or(("", place));
    url::is_port(port) && !host.contains('/') && !host.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::is_port;

    #[test]
    fn ports() {
        for good in
            ["1666", "p4:1666", "ssl:p4.example.com:1666", "tcp6:[::1]:1666", "rsh:p4d -i", "ssl:1666"]
        {
            assert!(is_port(good), "{good}");
        }
        for bad in ["p4", "https://p4:1666", "p4:", "ssl:p4", "p4:x", "p 4:1666"] {
            assert!(!is_port(bad), "{bad}");
        }
    }
}
