//! Instructions, counted by valgrind: the same on every run, whatever else the machine does.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// What one run took.
#[derive(Debug, Clone, Default)]
pub struct Count {
    /// All of it.
    pub total: u64,
    /// What lies below some functions, in the order in which they were asked for.
    pub below: Vec<u64>,
}

/// Whether there is a valgrind.
pub fn is_there() -> bool {
    let asked = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

/// Runs a program under callgrind; `functions` are ends of symbols: `sema::analyze`.
///
/// # Errors
///
/// valgrind cannot be run, or what it says is not understood.
pub fn count(program: &Path, arguments: &[&str], functions: &[&str]) -> io::Result<Count> {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("callgrind");
    let run = Command::new("valgrind")
        .args(["--tool=callgrind", &format!("--callgrind-out-file={}", out.display())])
        .arg(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()?;
    let said = String::from_utf8_lossy(&run.stderr);
    let total =
        said.lines().find_map(|line| line.split_once("Collected :")).and_then(|(_, count)| number(count));
    let total = total.ok_or_else(|| io::Error::other(format!("valgrind: {said}")))?;
    if functions.is_empty() {
        return Ok(Count { total, below: Vec::new() });
    }
    let arguments = ["--inclusive=yes", "--threshold=100", "--show-percs=no"];
    let listed = Command::new("callgrind_annotate").args(arguments).arg(&out).output()?;
    let listed = String::from_utf8_lossy(&listed.stdout);
    let below = functions.iter().map(|function| below(&listed, function)).collect();
    Ok(Count { total, below })
}

/// The row of a function; nothing when it was built into another.
fn below(listed: &str, function: &str) -> u64 {
    let row = listed.lines().find(|line| {
        let symbol = line.split_once(':').map_or("", |(_, symbol)| symbol);
        symbol.split(" [").next().is_some_and(|name| name.ends_with(function))
    });
    row.and_then(|row| number(row.trim().split(' ').next()?)).unwrap_or_default()
}

fn number(text: &str) -> Option<u64> {
    text.trim().replace(',', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_functions_are_found() {
        let listed = "1,234 (50.00%)  ???:a::b::analyze_more [x]\n 12,345  ???:a::sema::analyze [/x]\n";
        assert_eq!(below(listed, "sema::analyze"), 12_345);
        assert_eq!(below(listed, "nothing"), 0);
    }
}
