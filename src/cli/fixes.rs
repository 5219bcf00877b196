//! `tcdsl check --fix`: writes what fixes change, or shows it (`--diff`), and tells what was not applied.

use camino::Utf8PathBuf;

use super::args::CheckArgs;
use super::disk;
use super::error::CliError;
use super::load::relative;
use super::output::Output;
use super::run::{Compiled, MendedFolder};
use crate::fix::{Changed, Mended, Wanted};
use crate::report::{self, Baseline, Secrets};

/// How many fixes that were not applied are told one by one.
const MOST_TOLD: usize = 20;

/// Which fixes are asked for.
pub(super) fn wanted<'b>(args: &CheckArgs, baseline: Option<&'b Baseline>) -> Option<Wanted<'b>> {
    let any = args.fix || args.unsafe_fixes || args.diff;
    any.then_some(Wanted { unsafe_too: args.unsafe_fixes, baseline })
}

/// Writes or shows what the fixes of all folders change; whether they change something. What was written is what is reported
/// from here on.
pub(super) fn apply(
    args: &CheckArgs,
    folders: Vec<MendedFolder>,
    compiled: &mut [Compiled],
    errors: &mut Vec<CliError>,
    out: &mut Output,
) -> bool {
    let (mut applied, mut files) = (0, 0);
    for folder in folders {
        let MendedFolder { first, folders, mended } = folder;
        let changes = !mended.files.is_empty();
        let here = compiled.get_mut(first..).unwrap_or_default();
        let done = if args.diff { show(&mended, here, out) } else { write(&folders, &mended.files) };
        if let Err(error) = done {
            errors.push(error);
            continue;
        }
        tell(&mended, out);
        applied += mended.applied;
        files += mended.files.len();
        if changes && !args.diff {
            for (one, after) in here.iter_mut().zip(mended.compilations) {
                one.compilation = after;
            }
        }
    }
    if files > 0 {
        let would = if args.diff { "would be fixed" } else { "fixed" };
        out.log(&format!("{} {would} in {}", counted(applied, "finding"), counted(files, "file")));
    }
    let left: usize = compiled.iter().map(|one| one.compilation.diagnostics.len()).sum();
    if files == 0 && args.diff && left > 0 {
        let more = if args.unsafe_fixes { "" } else { "; `--unsafe-fixes` takes more fixes" };
        out.log(&format!("{} without a fix that would be applied{more}", counted(left, "finding")));
    }
    files > 0
}

/// Shows what would be changed.
fn show(mended: &Mended, compiled: &[Compiled], out: &mut Output) -> Result<(), CliError> {
    let before = compiled.iter().take(mended.compilations.len()).map(|one| &one.compilation.exposed);
    let after = mended.compilations.iter().map(|one| &one.exposed);
    let texts = mended.files.iter().flat_map(|file| [&*file.before, &*file.after]);
    let secrets = Secrets::new(before.chain(after), texts);
    for Changed { path, before, after } in &mended.files {
        out.difference(&report::patch(path, before, after, &secrets));
    }
    Ok(())
}

/// Writes the changed files of one folder of settings.
fn write(folders: &[Utf8PathBuf], files: &[Changed]) -> Result<(), CliError> {
    let mut left: Vec<&Changed> = files.iter().collect();
    for folder in folders {
        let is_here = |file: &&Changed| folder == "." || file.path.starts_with(folder);
        let (here, others) = left.into_iter().partition(is_here);
        left = others;
        let below: Vec<Utf8PathBuf> =
            here.iter().map(|file: &&Changed| relative(&file.path, folder)).collect();
        let replaced: Vec<disk::Replaced<'_>> = here
            .iter()
            .zip(&below)
            .map(|(file, below)| disk::Replaced { below, before: &file.before, after: &file.after })
            .collect();
        disk::replace(folder, &replaced)?;
    }
    match left.first() {
        Some(file) => Err(CliError::Outside { path: file.path.clone() }),
        None => Ok(()),
    }
}

/// Tells what was not applied.
fn tell(mended: &Mended, out: &mut Output) {
    for refused in mended.refused.iter().take(MOST_TOLD) {
        let at = format!("{}:{}:{}", refused.path, refused.position.line, refused.position.column);
        out.log(&format!("{at}: not applied: {} ({}): {}", refused.title, refused.rule, refused.why));
    }
    let more = mended.refused.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        out.log(&format!("{} more not applied", counted(more, "fix")));
    }
    if mended.cut_short {
        out.log("not all fixes were tried: run it again");
    }
}

fn counted(number: usize, what: &str) -> String {
    let ending = match (number, what.ends_with('x')) {
        (1, _) => "",
        (_, true) => "es",
        (_, false) => "s",
    };
    format!("{number} {what}{ending}")
}
