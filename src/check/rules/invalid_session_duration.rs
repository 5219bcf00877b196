//! `invalid-session-duration`: a duration that AWS sessions cannot have.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-session-duration",
    code: code::invalid_session_duration,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a session duration that is not a number of minutes from 15 to 2160",
};

/// The shortest and the longest session in minutes (`StaticCredentialsBuilder`).
const MINUTES: std::ops::RangeInclusive<u32> = 15..=2160;

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity's AWS plugin refuses other durations in its form, and AWS refuses them when a session is opened. \
          Settings from version control are not checked.",
    fires: r#"project {
    features {
        awsConnection {
            id = "AWS"
            name = "AWS"
            param("awsSessionDuration", "5")
            credentialsType = default()
        }
    }
}
"#,
    silent: r#"project {
    features {
        awsConnection {
            id = "AWS"
            name = "AWS"
            param("awsSessionDuration", "60")
            credentialsType = default()
        }
    }
}
"#,
    remedy: "Give the duration in minutes, or leave it out: 60 is the default.",
    source: "`StaticCredentialsBuilder` of TeamCity's AWS plugin (15 to 2160 minutes; blank is allowed)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::AwsSessionDuration) {
        let minutes = field.value.trim();
        if minutes.is_empty() || minutes.parse::<u32>().is_ok_and(|minutes| MINUTES.contains(&minutes)) {
            continue;
        }
        let message = format!("`{}` is not a number of minutes from 15 to 2160", field.name());
        out.push(context.finding(&RULE, field, message));
    }
}
