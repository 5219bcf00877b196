//! `tcdsl types`: how much of the settings the analysis has typed, and what is found with its help. For people who work
//! on it: `check` does not use it yet.

use std::process::ExitCode;

use camino::Utf8PathBuf;

use super::args::Global;
use super::format::ReportFormat;
use super::output::{CLEAN, FAILED, Output, Stream};
use super::run;
use crate::driver::Options;
use crate::report::{Root, Run};

pub(super) fn types(paths: &[Utf8PathBuf], global: &Global, out: &mut Output) -> ExitCode {
    let options = Options { types: true, ..run::options(global) };
    let (compiled, errors) = run::all(paths, &options, global, out);
    out.errors(&errors);
    for one in &compiled {
        let typed = one.compilation.typed;
        let dir = &one.compilation.dir;
        out.text(&format!("{dir}: {} of {} expressions have a type\n", typed.typed, typed.expressions));
    }
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    out.report(&Run { roots: &roots, failures: &[], target: None }, ReportFormat::Concise, Stream::Stdout);
    ExitCode::from(if errors.is_empty() { CLEAN } else { FAILED })
}
