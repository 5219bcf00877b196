//! `tcdsl diff`: what differs between two settings; 0 nothing, 1 something, 2 trouble, as `diff` has it.

use std::process::ExitCode;

use camino::Utf8Path;

use super::args::{DiffArgs, Global};
use super::error::CliError;
use super::format::DiffFormat as Format;
use super::output::{CLEAN, FINDINGS, Output};
use super::run::{self, Compiled};
use crate::diff;
use crate::driver::Compilation;
use crate::report::Verdict;
use crate::report::diff::{self as texts, Compared};

pub(super) fn diff(args: &DiffArgs, global: &Global, out: &mut Output) -> ExitCode {
    let (before, after) = match (one(&args.before, global, out), one(&args.after, global, out)) {
        (Ok(before), Ok(after)) => (before, after),
        (before, after) => {
            let errors: Vec<CliError> = [before.err(), after.err()].into_iter().flatten().flatten().collect();
            return out.fail(&errors);
        }
    };
    for (path, side) in [(&args.before, &before), (&args.after, &after)] {
        judge(path, &side.compilation, out);
    }
    let (Some(old), Some(new)) = (&before.compilation.settings, &after.compilation.settings) else {
        let path = if before.compilation.settings.is_none() { &args.before } else { &args.after };
        return out.fail(&[CliError::NotOne { path: path.clone(), count: 0 }]);
    };
    let difference = diff::diff(old, new);
    let compared = Compared::new(
        (args.before.as_str(), &before.compilation.exposed),
        (args.after.as_str(), &after.compilation.exposed),
        &difference,
    );
    out.text(&match args.format {
        Format::Json => texts::json(&compared),
        Format::Markdown => texts::markdown(&compared),
        Format::Text => texts::text(&compared),
    });
    ExitCode::from(if difference.is_empty() { CLEAN } else { FINDINGS })
}

/// The settings that a path stands for.
fn one(path: &Utf8Path, global: &Global, out: &mut Output) -> Result<Compiled, Vec<CliError>> {
    let (mut compiled, errors) = run::all(&[path.to_owned()], &run::options(global), global, out);
    if !errors.is_empty() {
        return Err(errors);
    }
    match (compiled.pop(), compiled.len()) {
        (Some(one), 0) => Ok(one),
        (_, more) => Err(vec![CliError::NotOne { path: path.to_owned(), count: more + 1 }]),
    }
}

/// Says when a side is not what a server would take, or not all known.
fn judge(path: &Utf8Path, compilation: &Compilation, out: &mut Output) {
    let state = match compilation.verdict() {
        Verdict::Valid => return,
        Verdict::Incomplete => "a part could not be evaluated",
        Verdict::Invalid => "the settings are invalid",
    };
    out.log(&format!("`{path}`: {state}; `tcdsl check` tells what"));
}
