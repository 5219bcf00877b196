//! What the command takes before its work: instructions beside those of a program that does nothing.

use std::fmt::Write as _;
use std::io;

use camino::Utf8PathBuf;
use tcdsl_bench::valgrind;

use super::{NOTHING, millions, own};

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

/// Measures the command that was named.
pub(crate) fn table(arguments: &Arguments) -> io::Result<String> {
    let mut table = String::from("| command | instructions | above an empty program |\n|---|---:|---:|\n");
    let nothing = valgrind::count(&own()?, &[NOTHING], &[])?.total;
    let _ = writeln!(table, "| an empty program | {} | |", millions(nothing));
    let Some(tcdsl) = &arguments.tcdsl else { return Ok(table) };
    let folder = tempfile::tempdir()?;
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
