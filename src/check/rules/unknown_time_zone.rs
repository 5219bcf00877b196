//! `unknown-time-zone`: a time zone that does not exist.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts::{ZONES, is_zone};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-time-zone",
    code: code::unknown_time_zone,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a time zone that Java does not know",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity runs on Java, which takes a zone that it does not know for Greenwich, without a word: \
          builds start at other hours than meant.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(DslContext.settingsRoot)
        }
        triggers {
            schedule {
                schedulingPolicy = daily {
                    hour = 2
                    timezone = "Europe/Berlni"
                }
                triggerBuild = always()
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(DslContext.settingsRoot)
        }
        triggers {
            schedule {
                schedulingPolicy = daily {
                    hour = 2
                    timezone = "Europe/Berlin"
                }
                triggerBuild = always()
            }
        }
    }
}
"#,
    remedy: "Write a name of the IANA's list (`Europe/Berlin`), an offset (`GMT+3`), or `SERVER` for the server's \
          own zone.",
    source: "`java.util.TimeZone`; `configuring-schedule-triggers.md`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::TimeZone).filter(|field| !is_zone(field.value)) {
        let message = format!("there is no time zone `{}`", field.value);
        let near = nearest_name(field.value, ZONES.lines()).map(did_you_mean);
        let help = near.unwrap_or_else(|| "write a name such as `Europe/Berlin`".to_owned());
        out.push(context.finding(&RULE, field, message).help(help));
    }
}
