//! What the command takes before its work: instructions beside those of a program that does nothing.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use camino::Utf8PathBuf;
use tcdsl_bench::valgrind;

use super::millions;

/// Six lines.
const SMALL: &str =
    "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n}\n";

/// Arguments of `start`.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Arguments {
    /// The command: `target/release/tcdsl`.
    #[arg(long)]
    pub(crate) tcdsl: Option<Utf8PathBuf>,
}

/// Builds a program that does nothing.
fn empty(folder: &Path) -> io::Result<PathBuf> {
    let (source, program) = (folder.join("empty.rs"), folder.join("empty"));
    std::fs::write(&source, "fn main() {}\n")?;
    let built = Command::new("rustc").args(["-O", "-o"]).arg(&program).arg(&source).status()?;
    if built.success() { Ok(program) } else { Err(io::Error::other("rustc fails")) }
}

/// Measures the command that was named.
pub(crate) fn table(arguments: &Arguments) -> io::Result<String> {
    let mut table = String::from("| command | instructions | above an empty program |\n|---|---:|---:|\n");
    let folder = tempfile::tempdir()?;
    let nothing = valgrind::count(&empty(folder.path())?, &[], &[])?.total;
    let _ = writeln!(table, "| an empty program in Rust | {} | |", millions(nothing));
    let Some(tcdsl) = &arguments.tcdsl else { return Ok(table) };
    let settings = folder.path().join(".teamcity");
    std::fs::create_dir(&settings)?;
    std::fs::write(settings.join("settings.kts"), SMALL)?;
    let here = folder.path().display().to_string();
    let rows: [(&str, &[&str]); 3] = [
        ("`tcdsl --version`", &["--version"]),
        ("`tcdsl check` of six lines", &["check", "--no-config", &here]),
        ("`tcdsl check -f json` of six lines", &["check", "--no-config", "-f", "json", &here]),
    ];
    for (name, given) in rows {
        let total = valgrind::count(tcdsl.as_std_path(), given, &[])?.total;
        let _ =
            writeln!(table, "| {name} | {} | {} |", millions(total), millions(total.saturating_sub(nothing)));
    }
    Ok(table)
}
