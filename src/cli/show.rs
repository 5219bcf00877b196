//! `tcdsl show`: the project tree with its connections, where each is declared and who uses it; or the chains of builds.

use std::process::ExitCode;

use super::args::{Global, ShowArgs};
use super::error::CliError;
use super::format::ShowFormat as Format;
use super::output::{CLEAN, FAILED, FINDINGS, Output};
use super::run;
use crate::diagnostic::{Category, Diagnostic, Severity, did_you_mean, nearest_name};
use crate::driver::Compilation;
use crate::report::chains::{self, Chains};
use crate::report::tree::{self, Selection, Trees};
use crate::report::{Root, Shown, Verdict};

pub(super) fn show(args: &ShowArgs, global: &Global, out: &mut Output) -> ExitCode {
    let (compiled, errors) = run::all(args.path.as_slice(), &run::options(global), global, out);
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let unknown = if errors.is_empty() { unknown_ids(args, &roots) } else { Vec::new() };
    if !unknown.is_empty() {
        return out.fail(&unknown);
    }
    let view = View::new(args, &roots);
    if !errors.is_empty() && view.is_empty() {
        return out.fail(&errors);
    }
    out.errors(&errors);
    let findings: usize = roots.iter().map(|root| root.diagnostics.len()).sum();
    let refused = compiled.iter().find(|one| is_refused(&one.compilation));
    match refused {
        Some(one) => {
            let dir = &one.compilation.dir;
            let why = match one.compilation.verdict() {
                Verdict::Invalid => "the compiler would refuse these settings; `tcdsl check` tells why",
                _ => "what could not be evaluated leaves no settings; `tcdsl check` tells what",
            };
            out.log(&format!("`{dir}`: {why}"));
        }
        None if findings > 0 => out.detail(|| format!("{findings} findings; `tcdsl check` shows them")),
        None => {}
    }
    out.text(&view.shown(args.format));
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

/// What is shown.
enum View {
    Connections(Trees),
    Chains(Option<Chains>),
}

impl View {
    fn new(args: &ShowArgs, roots: &[Root<'_>]) -> Self {
        if args.chains {
            return Self::Chains(Chains::new(roots, args.project.as_deref()));
        }
        let selection = Selection {
            project: args.project.as_deref(),
            used_by: args.used_by.as_deref(),
            own: args.own,
            effective: args.effective,
        };
        Self::Connections(Trees::new(roots, selection))
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Connections(trees) => trees.is_empty(),
            Self::Chains(chains) => chains.as_ref().is_none_or(Chains::is_empty),
        }
    }

    fn shown(&self, format: Format) -> Shown {
        match self {
            Self::Connections(trees) => connections(trees, format),
            Self::Chains(found) => found.as_ref().map(|found| chains_as(found, format)).unwrap_or_default(),
        }
    }
}

fn connections(trees: &Trees, format: Format) -> Shown {
    match format {
        Format::Json => tree::json(trees),
        Format::Markdown => tree::markdown(trees),
        Format::Dot => tree::dot(trees),
        Format::Mermaid => tree::mermaid(trees),
        Format::Svg => tree::svg(trees),
        Format::Html => tree::html(trees),
        Format::Text => tree::text(trees),
    }
}

fn chains_as(found: &Chains, format: Format) -> Shown {
    match format {
        Format::Json => chains::json(found),
        Format::Markdown => chains::markdown(found),
        Format::Dot => chains::dot(found),
        Format::Mermaid => chains::mermaid(found),
        Format::Svg => chains::svg(found),
        Format::Html => chains::html(found),
        Format::Text => chains::text(found),
    }
}

/// Whether there are no settings, or only what remains of them.
fn is_refused(compilation: &Compilation) -> bool {
    let refuses = |found: &Diagnostic| {
        found.severity == Severity::Error && found.rule.category == Category::Compilation
    };
    compilation.settings.is_none() || compilation.diagnostics.iter().any(refuses)
}
