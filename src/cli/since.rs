//! `check --since FOLDER`: an earlier state of the settings, which the present ones are laid beside. Whoever has git lays it
//! there (`git worktree add`): this tool reads no git objects and runs no other program.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::error::CliError;
use super::output::Output;
use super::place;
use super::run::Compiled;
use crate::driver::Layout;
use crate::model::Settings;
use crate::report::Verdict;

/// The settings of a folder, as they were.
pub(super) struct Earlier {
    folder: Utf8PathBuf,
    states: Vec<State>,
}

/// One of them.
struct State {
    /// Its folder, below the one that was named.
    below: Utf8PathBuf,
    settings: Arc<Settings>,
}

impl Earlier {
    /// What was compiled of `folder`.
    ///
    /// # Errors
    ///
    /// There is nothing to compare with.
    pub(super) fn new(
        folder: &Utf8Path,
        compiled: Vec<Compiled>,
        out: &mut Output,
    ) -> Result<Self, CliError> {
        let folder = place::clean(folder);
        let mut states = Vec::new();
        for Compiled { compilation, .. } in compiled {
            if compilation.verdict() != Verdict::Valid {
                out.log(&format!("`{}`: the earlier settings are not valid as a whole", compilation.dir));
            }
            let below = compilation.dir.strip_prefix(&folder).unwrap_or(&compilation.dir).to_owned();
            states.extend(compilation.settings.map(|settings| State { below, settings: settings.into() }));
        }
        if states.is_empty() {
            Err(CliError::NotOne { path: folder, count: 0 })
        } else {
            Ok(Self { folder, states })
        }
    }

    /// What the settings in `dir` were: those of the folder that is called the same, as far up as it can be told.
    pub(super) fn of(&self, dir: &Utf8Path, layout: &Layout, out: &mut Output) -> Option<Arc<Settings>> {
        let is_of_layout = |state: &&State| match layout {
            Layout::Portable => state.settings.ids.portable,
            Layout::NonPortable { project_id } => {
                !state.settings.ids.portable && state.settings.ids.root_project == *project_id
            }
        };
        let known = self.states.iter().filter(is_of_layout).filter(|state| dir.ends_with(&state.below));
        let found = known.max_by_key(|state| state.below.components().count());
        if found.is_none() {
            out.log(&format!("`{dir}`: `{}` has no earlier state of these settings", self.folder));
        }
        found.map(|state| Arc::clone(&state.settings))
    }
}
