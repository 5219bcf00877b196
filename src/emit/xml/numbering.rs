//! Ids for what the settings give none: `RUNNER_1`, `TRIGGER_1`, `BUILD_EXT_1`, `RQ_1`, `PROJECT_EXT_1`, ...
//!
//! Observed in generator output: the numbers count up from 1 within one build configuration, template or project, each
//! prefix by itself; build features and failure conditions share `BUILD_EXT_`; in a template the prefix starts with
//! `TEMPLATE_`. A number that the settings use already is passed over (seen for `PROJECT_EXT_`).

use std::collections::BTreeSet;

use crate::model::Text;

/// Gives out ids of one prefix.
#[derive(Debug)]
pub(crate) struct Numbering {
    prefix: String,
    taken: BTreeSet<String>,
    last: u32,
}

impl Numbering {
    /// Ids that start with `prefix` and are not among `given`.
    pub(crate) fn new<'a>(
        prefix: impl Into<String>,
        given: impl IntoIterator<Item = Option<&'a Text>>,
    ) -> Self {
        let taken = given.into_iter().flatten().filter_map(Text::known).map(str::to_owned).collect();
        Self { prefix: prefix.into(), taken, last: 0 }
    }

    /// The given id; the next free one when none is given. `None` when an id is given but unknown.
    pub(crate) fn id(&mut self, given: Option<&Text>) -> Option<String> {
        match given {
            Some(text) => text.known().map(str::to_owned),
            None => Some(self.next_free()),
        }
    }

    /// The next free id.
    pub(crate) fn next_free(&mut self) -> String {
        loop {
            self.last += 1;
            let id = format!("{}{}", self.prefix, self.last);
            if !self.taken.contains(&id) {
                return id;
            }
        }
    }
}
