//! What a check is asked about: a text that is not saved, some files or all; and what cannot be asked for together.

use super::args::CheckArgs;
use super::error::CliError;
use super::run::Compiled;
use super::scope::Scope;
use super::unsaved::{STDIN, Unsaved};

/// What was asked about.
pub(super) struct Asked {
    pub(super) unsaved: Option<Unsaved>,
    pub(super) scope: Scope,
}

impl Default for Asked {
    fn default() -> Self {
        Self { unsaved: None, scope: Scope::All }
    }
}

impl Asked {
    pub(super) fn read(&mut self, args: &CheckArgs) -> Result<(), CliError> {
        if let Some(path) = &args.stdin_filename {
            self.unsaved = Some(Unsaved::read(path)?);
        }
        if let Some(list) = &args.only_changed {
            self.scope = Scope::of_list(list)?;
        }
        Ok(())
    }

    /// Finds the file that is not saved among those that were read, and leaves it at that unless all were asked for.
    pub(super) fn narrow(
        &mut self,
        compiled: &[Compiled],
        all: bool,
        is_whole: bool,
    ) -> Result<(), CliError> {
        let Some(unsaved) = &self.unsaved else { return Ok(()) };
        let of_root = |one: &Compiled| {
            let path = unsaved.within(&one.compilation.dir)?;
            let file = one.compilation.sources.iter().find(|(_, file)| file.path() == path)?.0;
            one.compilation.reported.get(file.0 as usize).cloned()
        };
        match compiled.iter().find_map(of_root) {
            Some(reported) if !all => self.scope = Scope::File([reported]),
            Some(_) => {}
            None if is_whole => return Err(CliError::NotPart { path: unsaved.path().to_owned() }),
            None => {}
        }
        Ok(())
    }
}

/// Whether what was asked for makes sense together.
pub(super) fn fits_together(args: &CheckArgs) -> Result<(), CliError> {
    let from_stdin = args.paths.iter().any(|path| path == STDIN);
    let only_stdin = args.paths.iter().all(|path| path == STDIN);
    let fixes = args.fix || args.unsafe_fixes || args.diff;
    let refused = |what, help| Err(CliError::Together { what, help });
    match &args.stdin_filename {
        None if from_stdin => refused(
            "`-` stands for the text of a file, and nothing says of which",
            "name it: `tcdsl check - --stdin-filename .teamcity/settings.kts`",
        ),
        Some(_) if !only_stdin => refused(
            "`--stdin-filename` says which settings are checked, and other paths are given",
            "leave the other paths out",
        ),
        Some(_) if args.only_changed.as_deref().is_some_and(|list| list == STDIN) => {
            refused("stdin cannot be a file's text and a list of files", "write the list to a file")
        }
        Some(_) if args.watch => {
            refused("stdin is read once, and `--watch` reads again and again", "leave one of them out")
        }
        _ if args.watch && args.only_changed.as_deref().is_some_and(|list| list == STDIN) => {
            refused("stdin is read once, and `--watch` reads again and again", "write the list to a file")
        }
        Some(_) if fixes => refused(
            "a text on stdin is not saved, and fixes are made in files",
            "save it first; `-f lsp` has the edits",
        ),
        _ if fixes && args.only_changed.is_some() => refused(
            "fixes are made in all files, and `--only-changed` asks about some",
            "name the paths to be fixed instead",
        ),
        _ if args.statistics && !args.format.is_for_people() => refused(
            "`--statistics` is for people, and `--format` for programs",
            "leave one of them out: documents hold every finding and their numbers",
        ),
        _ => Ok(()),
    }
}
