//! `tcdsl check`: reports what is wrong and writes nothing but what was asked for.

use std::process::ExitCode;

use super::args::{CheckArgs, Global};
use super::baseline;
use super::error::CliError;
use super::format::ReportFormat;
use super::output::{self, CLEAN, FAILED, FINDINGS, Output, Stream};
use super::place;
use super::run::{self, Compiled};
use super::scope::Scope;
use super::unsaved::{STDIN, Unsaved};
use super::watch;
use crate::report::{Failure, Hidden, Root, Run};

pub(super) fn check(args: &CheckArgs, global: &Global, out: &mut Output) -> ExitCode {
    if let Err(error) = fits_together(args) {
        return out.fail(&[error]);
    }
    if args.watch { watch::watch(args, global, out) } else { once(args, global, out) }
}

/// Checks once.
pub(super) fn once(args: &CheckArgs, global: &Global, out: &mut Output) -> ExitCode {
    let mut asked = Asked::default();
    if let Err(error) = asked.read(args) {
        return out.fail(&[error]);
    }
    let paths = asked.unsaved.as_ref().map(|unsaved| vec![unsaved.settings()]);
    let paths = paths.as_ref().unwrap_or(&args.paths);
    let options = run::options(global);
    let (mut compiled, mut errors) = run::all_with(paths, asked.unsaved.as_ref(), &options, global, out);
    if let Err(error) = asked.narrow(&compiled, args.whole_root, errors.is_empty()) {
        errors.push(error);
    }
    let mut hidden: Vec<Hidden> = compiled.iter().map(|_| Hidden::default()).collect();
    let mut stale = 0;
    if errors.is_empty() {
        match baseline::leave_out(args, &mut compiled) {
            Ok(standing) => {
                let known = standing.known.iter().map(|known| known.iter().filter(|known| **known).count());
                hidden.iter_mut().zip(known).for_each(|(hidden, known)| hidden.baselined = known);
                // What was not looked for is not gone.
                stale = if global.selecting.is_empty() { standing.stale() } else { 0 };
            }
            Err(error) => errors.push(error),
        }
    }
    for (one, hidden) in compiled.iter_mut().zip(&mut hidden) {
        let baselined = hidden.baselined;
        *hidden = Hidden { baselined, ..asked.scope.apply(&mut one.compilation) };
    }
    let reported = Reported { compiled: &compiled, hidden: &hidden, stale, only: asked.scope.only() };
    report(args, &reported, &mut errors, out);
    ExitCode::from(match () {
        () if !errors.is_empty() => FAILED,
        () if run::fails(&compiled, global) && !args.exit_zero => FINDINGS,
        () => CLEAN,
    })
}

/// What was asked about.
struct Asked {
    unsaved: Option<Unsaved>,
    scope: Scope,
}

impl Default for Asked {
    fn default() -> Self {
        Self { unsaved: None, scope: Scope::All }
    }
}

impl Asked {
    fn read(&mut self, args: &CheckArgs) -> Result<(), CliError> {
        if let Some(path) = &args.stdin_filename {
            self.unsaved = Some(Unsaved::read(path)?);
        }
        if let Some(list) = &args.only_changed {
            self.scope = Scope::of_list(list)?;
        }
        Ok(())
    }

    /// Finds the file that is not saved among those that were read, and leaves it at that unless all were asked for.
    fn narrow(&mut self, compiled: &[Compiled], all: bool, is_whole: bool) -> Result<(), CliError> {
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

/// What a check tells.
struct Reported<'a> {
    compiled: &'a [Compiled],
    hidden: &'a [Hidden],
    stale: usize,
    only: Option<&'a [camino::Utf8PathBuf]>,
}

/// Writes all reports. What cannot be written is an error, too.
fn report(args: &CheckArgs, reported: &Reported<'_>, errors: &mut Vec<CliError>, out: &mut Output) {
    out.errors(errors);
    let counted = reported.compiled.iter().zip(reported.hidden);
    let roots: Vec<Root<'_>> =
        counted.map(|(one, hidden)| Root { hidden: *hidden, ..one.compilation.report() }).collect();
    let folder = place::Place::here();
    let folder = folder.folder().map_or("", |folder| folder.as_str());
    let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
    let run = Run {
        roots: &roots,
        failures: &failures,
        stale: reported.stale,
        folder,
        only: reported.only,
        brief: out.is_quiet(),
        ..Run::default()
    };
    let unwritten: Vec<CliError> =
        args.reports.iter().filter_map(|report| report.write(&run).err()).collect();
    out.errors(&unwritten);
    errors.extend(unwritten);
    let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
    let run = Run { failures: &failures, ..run };
    if args.statistics {
        out.statistics(&run);
    } else {
        out.report(&run, args.format, Stream::Stdout);
    }
    if let Some(server) = annotations(args) {
        out.report(&run, server, Stream::Stdout);
    }
}

/// The format of the annotations that stand beside the text for people.
fn annotations(args: &CheckArgs) -> Option<ReportFormat> {
    let wanted = args.format.is_for_people() && !args.no_annotations;
    if wanted { output::annotations_of_server() } else { None }
}

/// Whether what was asked for makes sense together.
fn fits_together(args: &CheckArgs) -> Result<(), CliError> {
    let from_stdin = args.paths.iter().any(|path| path == STDIN);
    let only_stdin = args.paths.iter().all(|path| path == STDIN);
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
        _ if args.statistics && !args.format.is_for_people() => refused(
            "`--statistics` is for people, and `--format` for programs",
            "leave one of them out: documents hold every finding and their numbers",
        ),
        _ => Ok(()),
    }
}
