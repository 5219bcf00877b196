//! `unknown-time-zone`: a time zone that does not exist.

use super::code;
use crate::catalog::Format;
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::check::texts::{Fault, ZONES, is_zone};
use crate::check::written::Written;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};

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
    let known = |written: &&Written<'_>| !holds_reference(written.text) && !is_zone(written.text);
    for written in context.written_as(Format::TimeZone).filter(known) {
        let (zone, whole) = (written.text, 0..written.text.len());
        let message = format!("names the time zone `{zone}`, which there is not");
        let fault = match nearest_name(zone, ZONES.lines()) {
            Some(near) => Fault::new(whole.clone(), message, format!("write `{near}`")).fix(whole, near),
            None => Fault::new(whole, message, "write a name such as `Europe/Berlin`"),
        };
        context.tell(&RULE, written, Some(fault), out);
    }
}
