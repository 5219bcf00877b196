//! Texts with a grammar of their own: branch filters and specifications, path rules, trigger rules, cron fields, zones.
//!
//! Each file reads one family of them and gives back what is wrong, with its range within the text. Nothing here knows
//! where a text stands or which rule tells of it. What a reference (`%name%`) stands for may be anything: it is hidden
//! before a text is read, and no fault depends on it.

mod branches;
mod cron;
mod docker_images;
mod java_escape;
mod java_regex;
mod line;
mod logical;
mod paths;
mod published;
mod references;
mod service_messages;
mod triggers;
mod vault;
mod zones;

use std::ops::Range;

pub(crate) use branches::{default_branch, filter, short_names, specification};
pub(crate) use cron::{Field as CronField, cron_field, is_every_day, is_unspecified, names_days};
pub(crate) use docker_images::{docker_image, docker_images};
pub(crate) use java_regex::regular_expression;
pub(crate) use logical::{Names, full_names};
pub(crate) use paths::{Paths, path_rules};
pub(crate) use published::{Published, taken};
pub(crate) use references::{Percent, VAULT, is_format, is_name_sign, may_be_name, percents, references};
pub(crate) use service_messages::{beginnings, service_messages};
pub(crate) use triggers::{root_ids, trigger_rules};
pub(crate) use vault::{query_problem, vault_reference};
pub(crate) use zones::{ZONES, is_zone};

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The bytes of the text.
    pub(crate) range: Range<usize>,
    /// A sentence without its subject: `has two stars`.
    pub(crate) message: String,
    /// What to do.
    pub(crate) help: String,
    /// Bytes of the text, and what a machine can write in their place.
    pub(crate) fix: Option<(Range<usize>, String)>,
}

impl Fault {
    pub(crate) fn new(range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { range, message: message.into(), help: help.into(), fix: None }
    }

    /// Adds a remedy: `text` in the place of some bytes.
    pub(crate) fn fix(self, range: Range<usize>, text: impl Into<String>) -> Self {
        Self { fix: Some((range, text.into())), ..self }
    }

    /// Adds a remedy: `text` in the place of what is wrong.
    fn replaced_by(self, text: impl Into<String>) -> Self {
        let range = self.range.clone();
        self.fix(range, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_machine_can_repair_is_right_afterwards() {
        type Reader = fn(&str) -> Vec<Fault>;
        let artifacts: Reader = |text| path_rules(Paths::Artifacts, text);
        let cases: &[(Reader, &str, &str)] = &[
            (filter, "+main", "+:main"),
            (filter, "+:*\n-  :main", "+:*\n-:main"),
            (filter, "+:<defualt>", "+:<default>"),
            (short_names, "-:main", "-:refs/heads/main"),
            (full_names, "+:refs/heads/%x%", "+:%x%"),
            (specification, "+refs/heads/*", "+:refs/heads/*"),
            (artifacts, "a->b", "a=>b"),
            (trigger_rules, "-:user=bot", "-:user=bot:**"),
            (trigger_rules, "-:usr=bot:**", "-:user=bot:**"),
        ];
        for (read, wrong, right) in cases {
            let faults = read(wrong);
            let (range, text) = faults.first().and_then(|fault| fault.fix.clone()).expect("there is a fix");
            let mut repaired = (*wrong).to_owned();
            repaired.replace_range(range, &text);
            assert_eq!(&repaired, right);
            assert_eq!(read(right), [], "{right}");
        }
    }
}
