//! Texts with a grammar of their own: branch filters and specifications, path rules, trigger rules, cron fields, zones.
//!
//! Each file reads one family of them and gives back what is wrong, with its range within the text. Nothing here knows
//! where a text stands or which rule tells of it. What a reference (`%name%`) stands for may be anything: it is hidden
//! before a text is read, and no fault depends on it.

mod branches;
mod cron;
mod line;
mod logical;
mod paths;
mod triggers;
mod zones;

use std::ops::Range;

pub(crate) use branches::{default_branch, filter, short_names, specification};
pub(crate) use cron::{Field as CronField, cron_field, is_unspecified, names_days};
pub(crate) use logical::{Names, full_names};
pub(crate) use paths::{Paths, path_rules};
pub(crate) use triggers::{root_ids, trigger_rules};
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
}

impl Fault {
    fn new(range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { range, message: message.into(), help: help.into() }
    }
}
