//! `check --watch`: a save is seen, and what has gone is gone.

use std::io::{BufRead, BufReader};
use std::process::{ChildStdout, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use super::sandbox::{INVALID, Sandbox, VALID, command};

/// Longer than any save takes to be seen.
const PATIENCE: Duration = Duration::from_secs(60);

/// The lines of a process as they come.
fn lines(stdout: ChildStdout) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}

#[test]
fn a_save_is_seen() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let mut command = command(&sandbox.path(""));
    command.args(["check", "--watch", "-f", "concise"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the command runs");
    let lines = lines(child.stdout.take().expect("a pipe"));
    let next = || lines.recv_timeout(PATIENCE).expect("a line in time");
    let first = next();
    sandbox.write(".teamcity/settings.kts", INVALID.as_bytes());
    let (finding, second) = (next(), next());
    sandbox.write(".teamcity/Other.kt", b"val x = 5\n");
    let (again, third) = (next(), next());
    sandbox.write("tcdsl.toml", b"[levels]\nsyntax-error = \"off\"\n");
    std::thread::sleep(Duration::from_millis(600));
    std::fs::remove_file(sandbox.path("tcdsl.toml")).expect("it is there");
    sandbox.write(".teamcity/settings.kts", VALID.as_bytes());
    let mut last = next();
    while !last.starts_with("valid: ") {
        last = next();
    }
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert!(first.starts_with("valid: ") && first.ends_with("in 1 file"), "{first}");
    assert!(
        finding.contains("settings.kts:3:1: error[") && second.starts_with("invalid: "),
        "{finding}\n{second}"
    );
    assert!(again == finding && third.ends_with(" 2 files"), "{again}\n{third}");
    assert!(last.ends_with(" 2 files"), "{last}");
}
