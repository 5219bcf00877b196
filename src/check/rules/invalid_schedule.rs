//! `invalid-schedule`: a time that never comes.

use super::code;
use std::collections::HashMap;

use crate::catalog::Format;
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::check::texts::{CronField, cron_field, is_every_day, is_unspecified, names_days};
use crate::check::written::Written;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Properties;

pub(crate) static RULE: Rule = Rule {
    name: "invalid-schedule",
    code: code::invalid_schedule,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a time or cron field that no clock shows",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity takes any number and any text for the time of a schedule. An hour 26, a field that Quartz \
          cannot read, or two fields of days that both say something stop the trigger: no build is started, \
          and only the server's log says why.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(DslContext.settingsRoot)
        }
        triggers {
            schedule {
                schedulingPolicy = daily { hour = 26 }
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
                schedulingPolicy = daily { hour = 2 }
                triggerBuild = always()
            }
        }
    }
}
"#,
    remedy: "Keep to the ranges that the finding names. One of `dayOfMonth` and `dayOfWeek` is `?`, the other \
          says which days.",
    source: "`cron-expressions-in-teamcity.md`; Quartz's `CronExpression`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in &context.written {
        match written.format {
            Format::Hour => out.extend(out_of_range(context, written, "an hour", 23)),
            Format::Minute => out.extend(out_of_range(context, written, "a minute", 59)),
            format => {
                let fault = cron(format).and_then(|field| cron_field(field, written.text));
                context.tell(&RULE, written, fault, out);
            }
        }
    }
    let of_week: HashMap<*const Properties, &Written<'_>> = context
        .written_as(Format::CronDayOfWeek)
        .filter_map(|written| Some((properties(written)?, written)))
        .collect();
    for of_month in context.written_as(Format::CronDayOfMonth) {
        let other = properties(of_month).and_then(|properties| of_week.get(&properties));
        out.extend(other.and_then(|of_week| both_days(context, of_month, of_week)));
    }
}

/// The field of a cron expression that values of a format are.
const fn cron(format: Format) -> Option<CronField> {
    Some(match format {
        Format::CronSeconds => CronField::Seconds,
        Format::CronMinutes => CronField::Minutes,
        Format::CronHours => CronField::Hours,
        Format::CronDayOfMonth => CronField::DayOfMonth,
        Format::CronMonth => CronField::Month,
        Format::CronDayOfWeek => CronField::DayOfWeek,
        Format::CronYear => CronField::Year,
        _ => return None,
    })
}

fn out_of_range(context: &Context<'_>, written: &Written<'_>, what: &str, most: u32) -> Option<Diagnostic> {
    let text = written.text;
    if holds_reference(text) || text.parse::<u32>().is_ok_and(|number| number <= most) {
        return None;
    }
    let message = format!("`{}` is not {what} of a clock", written.name);
    let found = Diagnostic::new(&RULE, written.span, message).at(written.address(context.settings));
    Some(found.help(format!("write 0 to {most}")))
}

/// What tells one trigger from another.
fn properties(written: &Written<'_>) -> Option<*const Properties> {
    written.subject.map(|subject| std::ptr::from_ref(subject.properties))
}

/// Days of a month or days of a week: `?` stands in the other field. What is not set is the server's.
fn both_days(context: &Context<'_>, of_month: &Written<'_>, of_week: &Written<'_>) -> Option<Diagnostic> {
    if holds_reference(of_month.text) || holds_reference(of_week.text) {
        return None;
    }
    let names = format!("`{}` and `{}`", of_month.name, of_week.name);
    let (message, severity) = if is_unspecified(of_month.text) && is_unspecified(of_week.text) {
        (format!("{names} are both `?`: no day is given"), Severity::Warning)
    } else if names_days(of_month.text) && names_days(of_week.text) {
        (format!("{names} both name days: one of the two is `?`"), Severity::Warning)
    } else if is_every_day(of_month.text) && is_every_day(of_week.text) {
        // Quartz refuses it. Servers run schedules with `*` beside days, which it refuses as well.
        (format!("{names} are both `*`: Quartz wants `?` in one of them"), Severity::Note)
    } else {
        return None;
    };
    let help = "write `?` into the field that does not matter, and `*` or days into the other";
    let mut found = Diagnostic::new(&RULE, of_month.span, message).related(of_week.span, "the other one");
    found.severity = severity;
    Some(found.help(help).at(of_month.address(context.settings)))
}
