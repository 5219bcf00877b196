//! `tcdsl types`: how much of the settings the analysis has typed, for people who work on it.

use std::process::ExitCode;

use camino::Utf8PathBuf;

use super::args::Global;
use super::output::{CLEAN, FAILED, Output};
use super::run;
use crate::report::Shown;

pub(super) fn types(paths: &[Utf8PathBuf], global: &Global, out: &mut Output) -> ExitCode {
    let (compiled, errors) = run::all(paths, &run::options(global), global, out);
    out.errors(&errors);
    for one in &compiled {
        let (dir, typed) = (&one.compilation.dir, one.compilation.typed);
        let line = format!("{dir}: {} of {} expressions have a type", typed.typed, typed.expressions);
        out.text(&Shown::lines(&format!("{}\n", Shown::line(&line))));
    }
    ExitCode::from(if errors.is_empty() { CLEAN } else { FAILED })
}
