//! The command line: arguments, files, exit codes. The only place that touches disk (`disk`), environment and stdout.

mod args;
mod check;
mod compile;
mod config;
mod data;
mod diff;
mod disk;
mod error;
mod fit;
mod fixes;
mod format;
mod load;
mod output;
mod outputs;
mod panic;
mod parse;
mod place;
mod pom;
mod reference;
mod reports;
mod roots;
mod run;
mod schema;
mod show;
mod shown;
mod stored;
mod types;
mod usage;

use std::process::ExitCode;

use args::{Args, CheckArgs, Command};
use output::Output;

/// The stack of the working thread; it is only reserved, and taken as deep settings need it.
const STACK: usize = 256 * 1024 * 1024;

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    panic::install();
    let work = std::thread::Builder::new().name("main".into()).stack_size(STACK).spawn(start);
    match work.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        Ok(Err(_)) => ExitCode::from(panic::INTERNAL_ERROR),
        Err(_) => start(),
    }
}

fn start() -> ExitCode {
    #[allow(clippy::disallowed_methods, reason = "this is where the command line is read")]
    let raw: Vec<_> = std::env::args_os().collect();
    match Args::read(&raw) {
        Ok(args) => dispatch(&args),
        Err(error) => output::usage(&error, &raw),
    }
}

fn dispatch(args: &Args) -> ExitCode {
    let document = match &args.command {
        Some(command) => command.document(),
        None => args.format.filter(|format| format.is_document()),
    };
    let mut out = Output::new(&args.global, document);
    if args.command.is_some() && !args.paths.is_empty() {
        return out.fail(&[error::CliError::PathBeforeCommand { path: args.paths[0].clone() }]);
    }
    if args.command.is_some() && args.format.is_some() {
        return out.fail(&[error::CliError::FormatBeforeCommand]);
    }
    match &args.command {
        None => {
            let format = args.format.unwrap_or_default();
            let check = CheckArgs { paths: args.paths.clone(), format, ..CheckArgs::default() };
            check::check(&check, &args.global, &mut out)
        }
        Some(Command::Check(check)) => check::check(check, &args.global, &mut out),
        Some(Command::Compile(compile)) => compile::compile(compile, &args.global, &mut out),
        Some(Command::Diff(diff)) => diff::diff(diff, &args.global, &mut out),
        Some(Command::Show(show)) => show::show(show, &args.global, &mut out),
        Some(Command::Connections { kind, format }) => {
            reference::connections(kind.as_deref(), *format, &mut out)
        }
        Some(Command::Rules { format }) => reference::rules(*format, &mut out),
        Some(Command::Explain { rule, format }) => reference::explain(rule, *format, &mut out),
        Some(Command::Types { paths }) => types::types(paths, &args.global, &mut out),
        Some(Command::Parse { files, format }) => parse::parse(files, *format, &mut out),
        Some(Command::Schema { which }) => schema::schema(*which, &mut out),
        Some(Command::Version { format }) => out.version(*format),
    }
}
