//! `tcdsl check`: reports what is wrong and writes nothing.

use std::process::ExitCode;

use camino::Utf8PathBuf;

use super::args::Global;
use super::error::CliError;
use super::output::{CLEAN, FAILED, FINDINGS, Output, Stream};
use super::run;
use crate::report::{Failure, Root, Run};

pub(super) fn check(paths: &[Utf8PathBuf], global: &Global, out: &mut Output) -> ExitCode {
    let (compiled, errors) = run::all(paths, &run::options(global), out);
    out.errors(&errors);
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
    out.report(&Run { roots: &roots, failures: &failures, target: None }, Stream::Stdout);
    match () {
        () if !errors.is_empty() => ExitCode::from(FAILED),
        () if run::fails(&compiled, global) => ExitCode::from(FINDINGS),
        () => ExitCode::from(CLEAN),
    }
}
