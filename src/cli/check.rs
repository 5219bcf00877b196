//! `tcdsl check`: reports what is wrong, and writes nothing but what was asked for: fixes, a baseline, reports.

use std::process::ExitCode;

use camino::Utf8Path;

use super::args::{CheckArgs, Global};
use super::error::CliError;
use super::format::ReportFormat;
use super::output::{self, CLEAN, FAILED, FINDINGS, Output, Stream};
use super::run::{self, Compiled};
use super::{disk, fixes};
use crate::report::{self, Baseline, Failure, Root, Run};

/// No baseline is larger than this.
const LARGEST_BASELINE: u64 = 64 * 1024 * 1024;

pub(super) fn check(args: &CheckArgs, global: &Global, out: &mut Output) -> ExitCode {
    let (baseline, unread) = match args.baseline.as_deref().map(read) {
        None => (None, None),
        Some(Ok(baseline)) => (Some(baseline), None),
        Some(Err(error)) => (None, Some(error)),
    };
    let (options, wanted) = (run::options(global), fixes::wanted(args, baseline.as_ref()));
    let (mut compiled, mended, mut errors) = run::mended(&args.paths, &options, global, wanted, out);
    errors.extend(unread);
    let changes = fixes::apply(args, mended, &mut compiled, &mut errors, out);
    let mut baselined = vec![0; compiled.len()];
    if let Some(baseline) = &baseline {
        baselined = leave_out(&mut compiled, baseline);
    }
    if let Some(path) = args.write_baseline.as_ref().filter(|_| errors.is_empty()) {
        match write(path, &compiled) {
            Ok(baseline) => baselined = leave_out(&mut compiled, &baseline),
            Err(error) => errors.push(error),
        }
    }
    out.errors(&errors);
    let counted = compiled.iter().zip(&baselined);
    let roots: Vec<Root<'_>> =
        counted.map(|(one, known)| Root { baselined: *known, ..one.compilation.report() }).collect();
    let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
    let run = Run { roots: &roots, failures: &failures, target: None };
    let unwritten: Vec<CliError> =
        args.reports.iter().filter_map(|report| report.write(&run).err()).collect();
    out.errors(&unwritten);
    errors.extend(unwritten);
    let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
    let run = Run { failures: &failures, ..run };
    // What would be changed has the place of the text for people.
    if !(args.diff && is_for_people(args.format)) {
        out.report(&run, args.format, Stream::Stdout);
    }
    if let Some(server) = annotations(args) {
        out.report(&run, server, Stream::Stdout);
    }
    match () {
        () if !errors.is_empty() => ExitCode::from(FAILED),
        () if args.diff && changes || run::fails(&compiled, global) => ExitCode::from(FINDINGS),
        () => ExitCode::from(CLEAN),
    }
}

/// The format of the annotations that stand beside the text for people.
fn annotations(args: &CheckArgs) -> Option<ReportFormat> {
    if is_for_people(args.format) && !args.diff && !args.no_annotations {
        output::annotations_of_server()
    } else {
        None
    }
}

const fn is_for_people(format: ReportFormat) -> bool {
    matches!(format, ReportFormat::Full | ReportFormat::Concise | ReportFormat::Narrated)
}

fn read(path: &Utf8Path) -> Result<Baseline, CliError> {
    let text = disk::read_named(path, LARGEST_BASELINE)?;
    Baseline::parse(&text).map_err(|reason| CliError::NoBaseline { path: path.to_owned(), reason })
}

/// Writes the findings to `path`.
fn write(path: &Utf8Path, compiled: &[Compiled]) -> Result<Baseline, CliError> {
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let text = report::baseline(&Run { roots: &roots, failures: &[], target: None });
    disk::write_named(path, &text)?;
    Baseline::parse(&text).map_err(|reason| CliError::NoBaseline { path: path.to_owned(), reason })
}

/// Takes out the findings that the baseline holds; how many they are in each root.
fn leave_out(compiled: &mut [Compiled], baseline: &Baseline) -> Vec<usize> {
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let known = baseline.covers(&Run { roots: &roots, failures: &[], target: None });
    for (one, known) in compiled.iter_mut().zip(&known) {
        let mut known = known.iter();
        one.compilation.diagnostics.retain(|_| !known.next().copied().unwrap_or_default());
    }
    known.iter().map(|known| known.iter().filter(|known| **known).count()).collect()
}
