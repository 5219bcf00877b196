//! `tcdsl check`: reports what is wrong, and writes nothing but what was asked for: fixes, a baseline, reports.

use std::process::ExitCode;

use camino::Utf8Path;

use super::args::{CheckArgs, Global};
use super::asked::{Asked, fits_together};
use super::baseline;
use super::error::CliError;
use super::fixes;
use super::format::ReportFormat;
use super::output::{self, CLEAN, FAILED, FINDINGS, Output, Stream};
use super::place;
use super::run::{self, Compiled, Further};
use super::since::Earlier;
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
    let (baseline, unread) = match args.baseline.as_deref().map(baseline::read) {
        None => (None, None),
        Some(Ok(baseline)) => (Some(baseline), None),
        Some(Err(error)) => (None, Some(error)),
    };
    let paths = asked.unsaved.as_ref().map(|unsaved| vec![unsaved.settings()]);
    let paths = paths.as_ref().unwrap_or(&args.paths);
    let (earlier, not_there) = match args.since.as_deref().map(|folder| earlier(folder, global, out)) {
        None => (None, Vec::new()),
        Some(Ok(earlier)) => (Some(earlier), Vec::new()),
        Some(Err(errors)) => (None, errors),
    };
    let further = Further {
        unsaved: asked.unsaved.as_ref(),
        wanted: fixes::wanted(args, baseline.as_ref()),
        earlier: earlier.as_ref(),
    };
    let (mut compiled, mended, mut errors) =
        run::all_with(paths, further, &run::options(global), global, out);
    errors.extend(not_there);
    errors.extend(unread);
    let changes = fixes::apply(args, mended, &mut compiled, &mut errors, out);
    if let Err(error) = asked.narrow(&compiled, args.whole_root, errors.is_empty()) {
        errors.push(error);
    }
    let mut hidden: Vec<Hidden> = compiled.iter().map(|_| Hidden::default()).collect();
    let mut stale = 0;
    if errors.is_empty() {
        match baseline::leave_out(args, baseline.as_ref(), &mut compiled) {
            Ok(standing) => {
                let known = standing.known.iter().map(|known| known.iter().filter(|known| **known).count());
                baseline::tell_unreasoned(&standing, out);
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
        () if (args.diff && changes || run::fails(&compiled, global)) && !args.exit_zero => FINDINGS,
        () => CLEAN,
    })
}

/// The earlier state of the settings that lies in a folder.
fn earlier(folder: &Utf8Path, global: &Global, out: &mut Output) -> Result<Earlier, Vec<CliError>> {
    let (compiled, errors) = run::all(&[folder.to_owned()], &run::options(global), global, out);
    if !errors.is_empty() {
        return Err(errors);
    }
    Earlier::new(folder, compiled, out).map_err(|error| vec![error])
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
    // What would be changed has the place of the text for people.
    let takes_place = args.diff && args.format.is_for_people();
    if args.statistics {
        out.statistics(&run);
    } else if !takes_place {
        out.report(&run, args.format, Stream::Stdout);
    }
    if let Some(server) = annotations(args) {
        out.report(&run, server, Stream::Stdout);
    }
}

/// The format of the annotations that stand beside the text for people.
fn annotations(args: &CheckArgs) -> Option<ReportFormat> {
    let wanted = args.format.is_for_people() && !args.diff && !args.no_annotations;
    if wanted { output::annotations_of_server() } else { None }
}
