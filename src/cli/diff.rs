//! `tcdsl diff`: what differs between two settings; 0 nothing, 1 something, 2 trouble, as `diff` has it.

use std::process::ExitCode;

use camino::Utf8Path;

use super::args::{DiffArgs, Global};
use super::error::CliError;
use super::format::DiffFormat as Format;
use super::output::{CLEAN, FINDINGS, Output};
use super::run::{self, Compiled};
use crate::diff;
use crate::driver::{Compilation, IdOverrides, Options};
use crate::report::Verdict;
use crate::report::diff::{self as texts, Compared};

pub(super) fn diff(args: &DiffArgs, global: &Global, out: &mut Output) -> ExitCode {
    let options = Options { ids: args.ids.overrides(), ..run::options(global) };
    let mut one = |path: &Utf8Path, options: &Options| one(path, options, global, out);
    let (mut before, mut after) = match (one(&args.before, &options), one(&args.after, &options)) {
        (Ok(before), Ok(after)) => (before, after),
        (before, after) => {
            let errors: Vec<CliError> = [before.err(), after.err()].into_iter().flatten().flatten().collect();
            return out.fail(&errors);
        }
    };
    // Portable settings beside those of a server get the ids that they have there.
    if let Some(options) = as_on_server(&options, &after, &before) {
        before = one(&args.before, &options).unwrap_or(before);
    } else if let Some(options) = as_on_server(&options, &before, &after) {
        after = one(&args.after, &options).unwrap_or(after);
    }
    let (Some(old), Some(new)) = (&before.compilation.settings, &after.compilation.settings) else {
        let sides = [(&args.before, &before), (&args.after, &after)];
        let without = sides.into_iter().filter(|(_, side)| side.compilation.settings.is_none());
        let errors: Vec<CliError> = without
            .map(|(path, side)| CliError::NothingLeft { path: path.clone(), why: state(&side.compilation) })
            .collect();
        return out.fail(&errors);
    };
    for (path, side) in [(&args.before, &before), (&args.after, &after)] {
        if side.compilation.verdict() != Verdict::Valid {
            out.log(&format!("`{path}`: {}; `tcdsl check` tells what", state(&side.compilation)));
        }
    }
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

/// The options for `portable` settings that are laid beside those of a `server`, with what the server calls the project, its
/// parent and the VCS root of the settings; `None` when the sides are something else. What the command line says wins.
fn as_on_server(options: &Options, server: &Compiled, portable: &Compiled) -> Option<Options> {
    let (server, portable) = (server.compilation.settings.as_ref()?, portable.compilation.settings.as_ref()?);
    if server.ids.portable || !portable.ids.portable {
        return None;
    }
    let said = options.ids.clone();
    let ids = IdOverrides {
        project_id: said.project_id.or_else(|| Some(server.ids.root_project.clone())),
        project_name: said.project_name.or_else(|| Some(server.ids.root_name.clone())),
        parent_id: said.parent_id.or_else(|| Some(server.ids.parent_project.clone())),
        settings_root: said.settings_root.or_else(|| Some(server.ids.settings_root.clone())),
    };
    Some(Options { ids, ..options.clone() })
}

/// The settings that a path stands for.
fn one(
    path: &Utf8Path,
    options: &Options,
    global: &Global,
    out: &mut Output,
) -> Result<Compiled, Vec<CliError>> {
    let (mut compiled, errors) = run::all(&[path.to_owned()], options, global, out);
    if !errors.is_empty() {
        return Err(errors);
    }
    match (compiled.pop(), compiled.len()) {
        (Some(one), 0) => Ok(one),
        (_, more) => Err(vec![CliError::NotOne { path: path.to_owned(), count: more + 1 }]),
    }
}

/// What is said of a side that is not what a server would take, or not all known.
fn state(compilation: &Compilation) -> &'static str {
    match compilation.verdict() {
        Verdict::Valid => "the settings are valid",
        Verdict::Incomplete => "a part could not be evaluated",
        Verdict::Invalid => "the settings are invalid",
    }
}
