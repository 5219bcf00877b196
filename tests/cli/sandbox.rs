//! A folder to run the command in.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// Settings without a fault.
pub(crate) const VALID: &str =
    "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n}\n";

/// Settings that no parser takes: a brace too many in line 3.
pub(crate) const INVALID: &str = "import jetbrains.buildServer.configs.kotlin.*\n\n}\n";

/// A temporary folder with a repository.
pub(crate) struct Sandbox {
    folder: TempDir,
}

/// What a run came to.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Sandbox {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let sandbox = Self { folder: tempfile::tempdir().expect("a folder") };
        fs::create_dir(sandbox.path(".git")).expect("a repository");
        for (path, text) in files {
            sandbox.write(path, text.as_bytes());
        }
        sandbox
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file")
    }

    /// Runs the command in the sandbox.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_in("", arguments)
    }

    /// Runs the command in the sandbox with a text on stdin.
    pub(crate) fn run_with(&self, text: &str, arguments: &[&str]) -> Ran {
        let mut command = command(&self.path(""));
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command runs");
        // One that is refused reads nothing.
        let _ = child.stdin.take().expect("a pipe").write_all(text.as_bytes());
        ran(child.wait_with_output().expect("the command ends"))
    }

    /// Runs the command in a folder of the sandbox.
    pub(crate) fn run_in(&self, folder: &str, arguments: &[&str]) -> Ran {
        run(&self.path(folder), arguments, &[])
    }
}

/// The command, with nothing of the environment that it heeds.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcdsl"));
    for name in
        ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TEAMCITY_VERSION", "GITHUB_ACTIONS", "TF_BUILD"]
    {
        command.env_remove(name);
    }
    command.current_dir(folder);
    command
}

pub(crate) fn run(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
    let output = command(folder).args(arguments).envs(environment.iter().copied()).output();
    ran(output.expect("the command runs"))
}

fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

impl Ran {
    /// The number of files in the closing line.
    pub(crate) fn files(&self) -> usize {
        let words: Vec<&str> = self.stdout.lines().last().unwrap_or_default().split(' ').collect();
        let at = words
            .iter()
            .position(|word| word.starts_with("file"))
            .unwrap_or_else(|| self.fail("no closing line"));
        words[at - 1].parse().unwrap_or_else(|_| self.fail("no number"))
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|_| self.fail("no JSON"))
    }

    pub(crate) fn fail<T>(&self, why: &str) -> T {
        panic!("{why}: {}\n{}\n{}", self.code, self.stdout, self.stderr)
    }
}
