//! Keeps a session, lays a text over a file as an editor does, and checks again: `cargo run --example session`.
#![allow(clippy::print_stdout, reason = "an example shows something")]

use tcdsl::driver::{FileError, Memory, Session};

const IMPORTS: &str =
    "import jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.vcs.*\n\n";
const SCRIPT: &str = "project {\n    vcsRoot(Sources)\n}\n";
const SAVED: &str = "object Sources : GitVcsRoot({\n    url = \"https://example.com/shop.git\"\n})\n";

/// Prints the findings before a change, with it, and after it was taken back.
pub(crate) fn main() -> Result<(), FileError> {
    let files = [("ci/settings.kts", SCRIPT), ("ci/Sources.kt", SAVED)];
    let files = files.map(|(path, text)| (path, IMPORTS.to_owned() + text));
    let mut session = Session::new(Memory::from(files));
    let root = session.root("ci".into())?;
    check(&session, &root, "saved");

    session.overlay("ci/Sources.kt", IMPORTS.to_owned() + &SAVED.replace("url", "ulr"));
    check(&session, &root, "typing");

    session.uncover("ci/Sources.kt".into());
    check(&session, &root, "taken back");
    Ok(())
}

fn check(session: &Session, root: &tcdsl::driver::SettingsRoot, when: &str) {
    let compilation = session.compile(root);
    let messages: Vec<&str> = compilation.diagnostics.iter().map(|found| found.message.as_str()).collect();
    println!("{when}: {messages:?} ({} texts parsed so far)", session.parses());
}
