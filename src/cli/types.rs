//! `tcdsl types`: how much of the settings the analysis has typed, for people who work on it. What is found with its help,
//! `tcdsl check --types` tells.

use std::process::ExitCode;

use camino::Utf8PathBuf;

use super::args::Global;
use super::output::{CLEAN, FAILED, Output};
use super::run;
use crate::driver::Options;

pub(super) fn types(paths: &[Utf8PathBuf], global: &Global, out: &mut Output) -> ExitCode {
    let options = Options { types: true, ..run::options(global) };
    let (compiled, errors) = run::all(paths, &options, global, out);
    out.errors(&errors);
    for one in &compiled {
        let (dir, typed) = (&one.compilation.dir, one.compilation.typed);
        out.text(&format!("{dir}: {} of {} expressions have a type\n", typed.typed, typed.expressions));
    }
    ExitCode::from(if errors.is_empty() { CLEAN } else { FAILED })
}
