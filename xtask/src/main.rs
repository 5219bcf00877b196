//! What developers run now and then: `cargo xtask --help`.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that reads folders, starts itself and prints"
)]

mod fuzz;
mod mutate;

use std::process::ExitCode;

use clap::Parser;

/// What developers run now and then.
#[derive(Debug, Parser)]
enum Task {
    /// Feeds one of the targets of `fuzz` for long, without libFuzzer.
    Fuzz(fuzz::Fuzz),
    /// Changes single tokens of settings and reports what crashes, hangs, needs much, or gives other bytes the second time.
    Mutate(mutate::Mutate),
}

fn main() -> ExitCode {
    let done = match Task::parse() {
        Task::Fuzz(fuzz) => fuzz.run(),
        Task::Mutate(mutate) => mutate.run(),
    };
    done.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::from(2)
    })
}
