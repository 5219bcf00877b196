//! `tcdsl show`: the project tree with its connections: where each is declared, and who uses it.

use std::process::ExitCode;

use super::args::{Global, ShowArgs};
use super::error::CliError;
use super::format::ShowFormat as Format;
use super::output::{CLEAN, FAILED, FINDINGS, Output};
use super::run;
use crate::diagnostic::{Category, Diagnostic, Severity, did_you_mean, nearest_name};
use crate::driver::Compilation;
use crate::report::Root;
use crate::report::tree::{self, Selection, Trees};

pub(super) fn show(args: &ShowArgs, global: &Global, out: &mut Output) -> ExitCode {
    let (compiled, errors) = run::all(args.path.as_slice(), &run::options(global), global, out);
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let selection = Selection {
        project: args.project.as_deref(),
        used_by: args.used_by.as_deref(),
        own: args.own,
        effective: args.effective,
    };
    let trees = Trees::new(&roots, selection);
    let unknown = if errors.is_empty() { unknown_ids(args, &roots) } else { Vec::new() };
    if !unknown.is_empty() {
        return out.fail(&unknown);
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

/// What is asked for and not there.
fn unknown_ids(args: &ShowArgs, roots: &[Root<'_>]) -> Vec<CliError> {
    let asked = [
        (args.project.as_ref(), "project", tree::project_ids as fn(&[Root<'_>]) -> Vec<String>),
        (args.used_by.as_ref(), "project, build configuration or template", tree::user_ids),
    ];
    let unknown = asked.into_iter().filter_map(|(id, what, known)| {
        let (id, known) = (id?, known(roots));
        let near = nearest_name(id, known.iter().map(String::as_str));
        let help = near.map_or_else(|| "`tcdsl show` shows the ids of projects".to_owned(), did_you_mean);
        (!known.contains(id)).then(|| CliError::NoSuchId { what, id: id.clone(), help })
    });
    unknown.collect()
}

/// Whether there are no settings, or only what remains of them.
fn is_refused(compilation: &Compilation) -> bool {
    let refuses = |found: &Diagnostic| {
        found.severity == Severity::Error && found.rule.category == Category::Compilation
    };
    compilation.settings.is_none() || compilation.diagnostics.iter().any(refuses)
}
