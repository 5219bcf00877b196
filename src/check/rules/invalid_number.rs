//! `invalid-number`: a text where a whole number is meant.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-number",
    code: code::invalid_number,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a text that is not a whole number, where one is needed",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The DSL takes a text, and the plugin that reads it needs a number: the limit of Slack messages for each build, \
          for example, is -1 (no limit), 0 (none) or more.",
    fires: r#"project {
    features {
        slackConnection {
            id = "SLACK"
            displayName = "Slack"
            botToken = "credentialsJSON:00000000-0000-4000-8000-000000000001"
            clientId = "123.456"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000002"
            serviceMessageMaxNotificationsPerBuild = "ten"
        }
    }
}
"#,
    silent: r#"project {
    features {
        slackConnection {
            id = "SLACK"
            displayName = "Slack"
            botToken = "credentialsJSON:00000000-0000-4000-8000-000000000001"
            clientId = "123.456"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000002"
            serviceMessageMaxNotificationsPerBuild = "10"
        }
    }
}
"#,
    remedy: "Write digits only, with `-` before them where less than nothing makes sense.",
    source: "TeamCity's Slack notifier: `Could not parse integer value`",
};

/// What stands for no limit.
const UNLIMITED: i32 = -1;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::Integer) {
        let problem = match field.value.parse::<i32>() {
            Err(_) => "is not a whole number",
            Ok(number) if number < UNLIMITED => "is less than `-1`, which means without a limit",
            Ok(_) => continue,
        };
        out.push(context.finding(&RULE, field, format!("`{}` {problem}", field.name())));
    }
}
