//! `tcdsl show`: the project tree with its connections: where each is declared, and who uses it.

use std::process::ExitCode;

use super::args::{Global, ShowArgs};
use super::error::CliError;
use super::format::ShowFormat as Format;
use super::output::{CLEAN, FAILED, FINDINGS, Output};
use super::run;
use crate::diagnostic::{Category, Diagnostic, Severity};
use crate::driver::Compilation;
use crate::report::Root;
use crate::report::tree::{self, Selection, Trees};

pub(super) fn show(args: &ShowArgs, global: &Global, out: &mut Output) -> ExitCode {
    let (compiled, mut errors) = run::all(args.path.as_slice(), &run::options(global), global, out);
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let selection = Selection {
        project: args.project.as_deref(),
        used_by: args.used_by.as_deref(),
        own: args.own,
        effective: args.effective,
    };
    let trees = Trees::new(&roots, selection);
    if let Some(project) = args.project.as_ref().filter(|_| trees.is_empty() && errors.is_empty()) {
        errors.push(CliError::NoSuchProject { project: project.clone() });
    }
    if !errors.is_empty() && trees.is_empty() {
        return out.fail(&errors);
    }
    out.errors(&errors);
    let findings: usize = roots.iter().map(|root| root.diagnostics.len()).sum();
    let refused = compiled.iter().find(|one| is_refused(&one.compilation));
    match refused {
        Some(one) => {
            let dir = &one.compilation.dir;
            out.log(&format!("`{dir}`: the compiler would refuse these settings; `tcdsl check` tells why"));
        }
        None if findings > 0 => out.detail(|| format!("{findings} findings; `tcdsl check` shows them")),
        None => {}
    }
    out.text(&match args.format {
        Format::Json => tree::json(&trees),
        Format::Markdown => tree::markdown(&trees),
        Format::Dot => tree::dot(&trees),
        Format::Mermaid => tree::mermaid(&trees),
        Format::Svg => tree::svg(&trees),
        Format::Html => tree::html(&trees),
        Format::Text => tree::text(&trees),
    });
    ExitCode::from(match () {
        () if !errors.is_empty() => FAILED,
        () if refused.is_some() => FINDINGS,
        () => CLEAN,
    })
}

/// Whether there are no settings, or only what remains of them.
fn is_refused(compilation: &Compilation) -> bool {
    let refuses = |found: &Diagnostic| {
        found.severity == Severity::Error && found.rule.category == Category::Compilation
    };
    compilation.settings.is_none() || compilation.diagnostics.iter().any(refuses)
}
