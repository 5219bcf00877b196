//! `malformed-service-message`: a `##teamcity[...]` that TeamCity cannot read.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::Kind;
use crate::check::texts;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "malformed-service-message",
    code: code::malformed_service_message,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a service message in a script that TeamCity cannot read",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "What a build prints as `##teamcity[name 'value']` or `##teamcity[name key='value' ...]` is a message for the server. \
          Values stand in single quotes, and the bracket is closed behind them. Any other form is printed and does nothing. \
          What quotes of the script's own language may make right is let be.",
    fires: r###"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                scriptContent = "echo \"##teamcity[buildNumber] '1.2.3']\""
            }
        }
    }
}
"###,
    silent: r###"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                scriptContent = "echo \"##teamcity[buildNumber '1.2.3']\""
            }
        }
    }
}
"###,
    remedy: "Write the message in one of its two forms.",
    source: "`service-messages.md` (Service Messages Formats); repairs in public settings",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for site in context.parameters().sites.iter().filter(|site| site.kind == Kind::Setting) {
        for fault in texts::service_messages(site.text) {
            let message = format!("a service message {}", fault.message);
            let mut found = context.finding_in(&RULE, site, &fault.range, message).help(fault.help.clone());
            if let Some((range, text)) = fault.fix
                && let Some(place) = context.place_in(site, &range)
            {
                found = found.fix(fault.help, Applicability::Unsafe, place, text);
            }
            out.push(found);
        }
    }
}
