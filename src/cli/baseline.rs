//! `tcdsl baseline`, and what `check` does with one: findings that are put up with are left out, and counted.

use std::process::ExitCode;

use camino::Utf8Path;

use super::args::{BaselineCommand, CheckArgs, Global};
use super::disk;
use super::error::CliError;
use super::format::BaselineFormat;
use super::output::{CLEAN, FAILED, Output};
use super::run::{self, Compiled};
use crate::report::{self, Baseline, Root, Run, Standing};

/// No baseline is larger than this.
const LARGEST: u64 = 64 * 1024 * 1024;

pub(super) fn baseline(what: &BaselineCommand, global: &Global, out: &mut Output) -> ExitCode {
    let args = what.args();
    let (compiled, errors) = run::all(&args.paths, &run::options(global), global, out);
    if !errors.is_empty() {
        return out.fail(&errors);
    }
    let done = match what {
        BaselineCommand::Write { reason, .. } => write(&args.baseline, reason.as_deref(), &compiled, out),
        BaselineCommand::Prune(_) => prune(&args.baseline, &compiled, out),
        BaselineCommand::Stats { format, .. } => stats(&args.baseline, &compiled, *format, out),
    };
    match done {
        Ok(()) => ExitCode::from(CLEAN),
        Err(error) => {
            out.fail(&[error]);
            ExitCode::from(FAILED)
        }
    }
}

fn write(
    path: &Utf8Path,
    reason: Option<&str>,
    compiled: &[Compiled],
    out: &mut Output,
) -> Result<(), CliError> {
    let standing = write_new(path, reason, compiled)?;
    let count = standing.known.iter().flatten().filter(|known| **known).count() + standing.unreasoned();
    let left = standing.known.iter().map(Vec::len).sum::<usize>() - count;
    let further = match left {
        0 => String::new(),
        left => format!("; {left} of the compiler, or about what was not evaluated, cannot be put up with"),
    };
    out.progress(&format!("wrote {} to `{path}`{further}", findings(count)));
    tell_unreasoned(&standing, out);
    Ok(())
}

/// Says why findings of the baseline are reported all the same.
pub(super) fn tell_unreasoned(standing: &Standing, out: &mut Output) {
    let count = standing.unreasoned();
    if count > 0 {
        let what = findings(count);
        out.progress(&format!(
            "{what} of the baseline without a `reason`: reported, since `require-reasons` of the configuration asks for one"
        ));
    }
}

fn prune(path: &Utf8Path, compiled: &[Compiled], out: &mut Output) -> Result<(), CliError> {
    let standing = standing(&read(path)?, compiled);
    if standing.stale() > 0 {
        disk::write_named(path, &standing.pruned())?;
    }
    out.progress(&format!("took {} out of `{path}`", findings(standing.stale())));
    Ok(())
}

fn stats(
    path: &Utf8Path,
    compiled: &[Compiled],
    format: BaselineFormat,
    out: &mut Output,
) -> Result<(), CliError> {
    let standing = standing(&read(path)?, compiled);
    out.text(&match format {
        BaselineFormat::Text => report::baseline_stats(&standing),
        BaselineFormat::Json => report::baseline_stats_json(&standing),
    });
    Ok(())
}

fn findings(count: usize) -> String {
    format!("{count} finding{}", if count == 1 { "" } else { "s" })
}

/// Takes out what the baseline of a check lists, or what it writes down.
pub(super) fn leave_out(
    args: &CheckArgs,
    baseline: Option<&Baseline>,
    compiled: &mut [Compiled],
) -> Result<Standing, CliError> {
    let standing = match (baseline, &args.write_baseline) {
        (Some(baseline), _) => standing(baseline, compiled),
        (None, Some(path)) => write_new(path, None, compiled)?,
        (None, None) => return Ok(Standing::default()),
    };
    for (one, known) in compiled.iter_mut().zip(&standing.known) {
        let mut known = known.iter();
        one.compilation.diagnostics.retain(|_| !known.next().copied().unwrap_or_default());
    }
    Ok(standing)
}

/// Reads a baseline.
pub(super) fn read(path: &Utf8Path) -> Result<Baseline, CliError> {
    let text = disk::read_named(path, LARGEST)?;
    Baseline::parse(&text).map_err(|reason| CliError::NoBaseline { path: path.to_owned(), reason })
}

/// Writes the findings to `path`.
fn write_new(path: &Utf8Path, reason: Option<&str>, compiled: &[Compiled]) -> Result<Standing, CliError> {
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    // What is no baseline is written over.
    let before = read(path).unwrap_or_default();
    let text = report::baseline(&Run { roots: &roots, ..Run::default() }, &before, reason);
    disk::write_named(path, &text)?;
    let written = Baseline::parse(&text);
    let written = written.map_err(|reason| CliError::NoBaseline { path: path.to_owned(), reason })?;
    Ok(standing(&written, compiled))
}

fn standing(baseline: &Baseline, compiled: &[Compiled]) -> Standing {
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    baseline.standing(&Run { roots: &roots, ..Run::default() })
}
