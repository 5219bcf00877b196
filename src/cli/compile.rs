//! `tcdsl compile`: writes what the settings amount to, and nothing at all when they are not fit for it.

use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;

use super::args::{CompileArgs, Emit, Global};
use super::disk::{Open, Target};
use super::error::CliError;
use super::fit::Fit;
use super::output::{CLEAN, FAILED, FINDINGS, Output, Stream};
use super::run::{self, Compiled};
use super::{load, outputs};
use crate::catalog::Version;
use crate::driver::{self, Options};
use crate::emit::xml::OutputFile;
use crate::model::Settings;
use crate::report::{self, Failure, Root, Run, Secrets, Verdict};

pub(super) fn compile(args: &CompileArgs, global: &Global, out: &mut Output) -> ExitCode {
    let to_stdout = args.output.as_deref() == Some(Utf8Path::new("-"));
    if to_stdout && args.format.is_document() {
        return out.fail(&[CliError::StdoutTwice]);
    }
    let paths: Vec<Utf8PathBuf> = args.path.iter().cloned().collect();
    let (mut compiled, mut errors) = run::all(&paths, &options(args, global), global, out);
    compiled.iter_mut().for_each(|one| one.compilation.tell_unwritten());
    let (mut code, mut refusal) = (CLEAN, None);
    if errors.is_empty() {
        match Fit::of(&compiled, args.allow_incomplete, global, || files(&compiled, args)) {
            Fit::Nothing(reason) => refusal = Some(format!("nothing was written: {reason}")),
            fit => match emit(&compiled, args, fit, to_stdout, out) {
                Ok(emitted) => {
                    code = if emitted.same { CLEAN } else { FINDINGS };
                    refusal = (emitted.held > 0).then(|| held_back(emitted.held));
                }
                Err(error) => errors.push(error),
            },
        }
    }
    out.errors(&errors);
    let stream =
        if to_stdout || args.check && !args.format.is_document() { Stream::Stderr } else { Stream::Stdout };
    let roots: Vec<Root<'_>> = compiled.iter().map(|one| one.compilation.report()).collect();
    let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
    out.report(
        &Run {
            roots: &roots,
            failures: &failures,
            target: global.reading.target.as_ref().map(Version::text),
            brief: out.is_quiet(),
            ..Run::default()
        },
        args.format,
        stream,
    );
    if let Some(refusal) = refusal {
        out.log(&refusal);
        code = FINDINGS;
    }
    ExitCode::from(if errors.is_empty() { code } else { FAILED })
}

fn options(args: &CompileArgs, global: &Global) -> Options {
    Options { ids: args.ids.overrides(), ..run::options(global) }
}

/// What is said of files that were not written.
fn held_back(count: usize) -> String {
    let files = if count == 1 { "1 file was" } else { &format!("{count} files were") };
    format!("{files} held back: not all is known that belongs there (`--allow-incomplete` writes what is)")
}

/// What came of writing.
struct Emitted {
    /// Whether there was nothing to be written.
    same: bool,
    /// How many files were held back.
    held: usize,
}

/// All files that would be written.
fn files(compiled: &[Compiled], args: &CompileArgs) -> Vec<OutputFile> {
    args.emit.iter().flat_map(|emit| outputs(compiled, *emit)).flat_map(|(_, files)| files).collect()
}

/// Writes or compares what came out.
fn emit(
    compiled: &[Compiled],
    args: &CompileArgs,
    fit: Fit,
    to_stdout: bool,
    out: &mut Output,
) -> Result<Emitted, CliError> {
    let mut held = 0;
    let mut folders: IndexMap<&Utf8Path, (&Utf8Path, Vec<OutputFile>)> = IndexMap::new();
    for &emit in &args.emit {
        for (one, mut files) in outputs(compiled, emit) {
            held += fit.hold_back(&mut files);
            if files.is_empty() {
                continue;
            }
            if to_stdout {
                out.text(&report::stream(&files));
            } else {
                let folder = args.output.as_ref().unwrap_or(&one.output);
                folders.entry(folder).or_insert((&one.base, Vec::new())).1.extend(files);
            }
        }
    }
    let exposed = compiled.iter().map(|one| &one.compilation.exposed);
    let secrets = Secrets::new(exposed.filter(|_| args.check), None);
    let mut same = true;
    let open = if args.check { Open::Looking } else { Open::Making };
    for (folder, (base, files)) in &folders {
        let target = match args.output {
            None => Target::below(base, &load::relative(folder, base), open)?,
            Some(_) => Target::named(folder, open)?,
        };
        let folder = outputs::Folder::new(folder, target, files)?;
        if args.check {
            same &= folder.compare(&secrets, out)?;
        } else {
            folder.write(out)?;
        }
    }
    Ok(Emitted { same, held })
}

/// The files of one kind, for each settings root that has some.
fn outputs(compiled: &[Compiled], emit: Emit) -> Vec<(&Compiled, Vec<OutputFile>)> {
    match emit {
        Emit::Xml => compiled.iter().filter_map(|one| Some((one, driver::xml(&one.compilation)?))).collect(),
        Emit::Json => compiled.first().map(|first| (first, vec![json(compiled)])).into_iter().collect(),
    }
}

/// One document for all roots.
fn json(compiled: &[Compiled]) -> OutputFile {
    let settings: Vec<&Settings> =
        compiled.iter().filter_map(|one| one.compilation.settings.as_ref()).collect();
    let complete = compiled.iter().all(|one| one.compilation.verdict() != Verdict::Incomplete);
    OutputFile { path: "settings.json".into(), text: driver::json(&settings), complete }
}
