//! `tcdsl show`: the project tree with the connections that each project can use.

use std::process::ExitCode;

use super::args::{Global, ShowArgs};
use super::error::CliError;
use super::format::ShowFormat as Format;
use super::output::{CLEAN, FAILED, Output};
use super::run;
use crate::report::Root;
use crate::report::tree::{self, Trees};

pub(super) fn show(args: &ShowArgs, global: &Global, out: &mut Output) -> ExitCode {
    let (compiled, mut errors) = run::all(args.path.as_slice(), &run::options(global), global, out);
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let trees = Trees::new(&roots, args.project.as_deref());
    if let Some(project) = args.project.as_ref().filter(|_| trees.is_empty() && errors.is_empty()) {
        errors.push(CliError::NoSuchProject { project: project.clone() });
    }
    if !errors.is_empty() && trees.is_empty() {
        return out.fail(&errors);
    }
    out.errors(&errors);
    let findings: usize = roots.iter().map(|root| root.diagnostics.len()).sum();
    if findings > 0 {
        out.detail(|| format!("{findings} findings; `tcdsl check` shows them"));
    }
    out.text(&match args.format {
        Format::Json => tree::json(&trees),
        Format::Markdown => tree::markdown(&trees),
        Format::Dot => tree::dot(&trees),
        Format::Mermaid => tree::mermaid(&trees),
        Format::Svg => tree::svg(&trees),
        Format::Text => tree::text(&trees),
    });
    ExitCode::from(if errors.is_empty() { CLEAN } else { FAILED })
}
