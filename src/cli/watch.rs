//! `tcdsl check --watch`: checks again whenever a file of the settings is saved.
//!
//! Times of modification are polled. That costs a look at each file four times a second, which is nothing for folders of
//! settings; it works on network drives and in containers, where events of the system are not; and it needs no further crate.

use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::{CheckArgs, Global};
use super::check;
use super::disk::{self, Seen};
use super::output::Output;
use super::run;
use crate::config;

/// How often the files are looked at.
const EVERY: Duration = Duration::from_millis(250);

/// Checks until the process is ended, or nobody reads what it says.
pub(super) fn watch(args: &CheckArgs, global: &Global, out: &mut Output) -> ExitCode {
    loop {
        // What is saved while the check runs is seen by the next look.
        let folders = folders(&args.paths);
        let seen = look(&folders, global);
        out.clear();
        // Editors that read the output know by these two lines when to begin anew, and when all is told.
        out.progress("checking");
        let code = check::once(args, global, out);
        if out.is_unread() {
            return code;
        }
        out.progress("watching for changes; Ctrl-C ends");
        let mut now = changed(&folders, global, &seen);
        // An editor may write a file in several steps.
        loop {
            sleep(EVERY / 2);
            let then = std::mem::replace(&mut now, look(&folders, global));
            if now == then {
                break;
            }
        }
    }
}

/// Waits until something is different.
fn changed(folders: &[Utf8PathBuf], global: &Global, seen: &Seen) -> Seen {
    loop {
        sleep(EVERY);
        let now = look(folders, global);
        if now != *seen {
            return now;
        }
    }
}

/// The folders of all settings; without any, what was named.
fn folders(named: &[Utf8PathBuf]) -> Vec<Utf8PathBuf> {
    let mut folders = run::folders(named);
    folders.sort();
    folders.dedup();
    match (folders.is_empty(), named.is_empty()) {
        (false, _) => folders,
        (true, false) => named.to_vec(),
        (true, true) => vec![".teamcity".into(), config::FILE.into()],
    }
}

/// The files of the settings, their configurations among them, with the times at which they were saved.
fn look(folders: &[Utf8PathBuf], global: &Global) -> Seen {
    let above = folders.iter().flat_map(|folder| {
        let ups = ["..", "../.."].map(|up| folder.join(up).join(config::FILE));
        ups.into_iter().chain([folder.join(config::FILE)])
    });
    let configs: Vec<Utf8PathBuf> = above.chain(global.reading.config.clone()).collect();
    disk::seen(folders.iter().chain(&configs).map(Utf8PathBuf::as_path), is_left_out)
}

/// Whether a file or folder of that name says nothing about settings; `.#` begins the names of Emacs's locks.
fn is_left_out(path: &Utf8Path) -> bool {
    path.file_name()
        .is_some_and(|name| matches!(name, ".git" | "node_modules" | "target") || name.starts_with(".#"))
}
