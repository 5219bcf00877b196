//! `tcdsl dsl`: the DSL of a server.

mod jars;

use std::process::ExitCode;

use super::args::{DslCommand, ImportArgs};
use super::disk;
use super::error::CliError;
use super::output::{CLEAN, Output};
use crate::dsl::{self, Classes, ServerDsl};
use crate::report::Shown;

/// So many things that were not understood are told one by one, unless more is asked for.
const SHOWN: usize = 10;

pub(super) fn dsl(what: &DslCommand, out: &mut Output) -> ExitCode {
    let DslCommand::Import(args) = what;
    match import(args, out) {
        Ok(()) => ExitCode::from(CLEAN),
        Err(error) => out.fail(&[error]),
    }
}

fn import(args: &ImportArgs, out: &mut Output) -> Result<(), CliError> {
    let (classes, count) = jars::read(&args.paths, out)?;
    let server = classes.understand();
    tell(&classes, &server, count, out);
    if server.classes.is_empty() {
        return Err(CliError::NoDsl { older: classes.older });
    }
    if args.diff {
        out.text(&Shown::lines(&dsl::tell_differences(&server)));
        return Ok(());
    }
    let differing = if args.all { server.classes.clone() } else { dsl::differences(&server) };
    let text = dsl::write(&differing);
    if args.output == "-" {
        out.text(&Shown::lines(&text));
        return Ok(());
    }
    disk::write_named(&args.output, &text)?;
    let wrote = format!("wrote {} of {} classes to `{}`", differing.len(), server.classes.len(), args.output);
    out.progress(&format!("{wrote}; name it in `[catalog] files` of `tcdsl.toml`"));
    Ok(())
}

/// Says what was read, and what was not.
fn tell(classes: &Classes, server: &ServerDsl, count: usize, out: &mut Output) {
    let older = match classes.older {
        0 => String::new(),
        older => format!("; {older} class files of older versions of the DSL's API are left out"),
    };
    let jars = if count == 1 { "1 jar".to_owned() } else { format!("{count} jars") };
    out.progress(&format!("{} classes in {jars}{older}", server.classes.len()));
    let broken = classes.broken.iter().map(|(name, reason)| format!("`{name}` is not read: {reason}"));
    let twice = classes
        .twice
        .iter()
        .map(|name| format!("`{name}` is in several jars, each time otherwise: the last one counts"));
    let unread = server.unread.iter().map(|one| format!("`{}` is not understood: {}", one.class, one.what));
    let lines: Vec<String> = broken.chain(twice).chain(unread).collect();
    for (at, line) in lines.iter().enumerate() {
        if at < SHOWN { out.progress(line) } else { out.detail(|| line.clone()) }
    }
    if lines.len() > SHOWN {
        out.progress(&format!("and {} more (`--verbose` tells all)", lines.len() - SHOWN));
    }
}
