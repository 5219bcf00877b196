//! `tcdsl completions` and `tcdsl man`: what the command line itself says, for shells and for `man`.

use std::process::ExitCode;

use clap_complete::Shell;
use clap_mangen::Man;

use super::args;
use super::error::CliError;
use super::output::{CLEAN, Output};
use crate::diagnostic::{did_you_mean, nearest_name};
use crate::report::Shown;

/// The script that has a shell complete words.
pub(super) fn completions(shell: Shell, out: &mut Output) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut args::whole(), "tcdsl", &mut script);
    out.text(&Shown::lines(&String::from_utf8_lossy(&script)));
    ExitCode::from(CLEAN)
}

/// The page about the tool, or about one of its commands.
pub(super) fn man(command: Option<&str>, out: &mut Output) -> ExitCode {
    let mut whole = args::whole();
    whole.build();
    let names: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
    let about = match command {
        None => &whole,
        Some(name) => match whole.get_subcommands().find(|one| one.get_name() == name) {
            Some(command) => command,
            None => {
                let near = nearest_name(name, names);
                let help = near.map_or_else(|| "`tcdsl --help` lists them".to_owned(), did_you_mean);
                return out.fail(&[CliError::NoSuchCommand { name: name.to_owned(), help }]);
            }
        },
    };
    let mut page = Vec::new();
    // Writing to memory does not fail.
    let _ = Man::new(about.clone()).render(&mut page);
    out.text(&Shown::lines(&String::from_utf8_lossy(&page)));
    ExitCode::from(CLEAN)
}
