//! The command line: arguments, files, exit codes. The only place that touches disk (`disk`), environment and stdout.

mod args;
mod asked;
mod baseline;
mod check;
mod compile;
mod config;
mod data;
mod diff;
mod disk;
mod dsl;
mod error;
mod fit;
mod fixes;
mod format;
mod init;
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
mod scope;
mod select;
#[cfg(feature = "server")]
mod server;
mod show;
mod shown;
mod since;
mod stored;
mod types;
mod unsaved;
mod usage;
mod watch;
mod words;

use std::process::ExitCode;

use args::{Args, Command};
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
    let global = args.global();
    let of_check = || Some(args.check.format).filter(|format| format.is_document());
    let mut out = Output::new(&global, args.command.as_ref().map_or_else(of_check, Command::document));
    if args.misplaced() {
        let path = args.check.paths.first();
        let path = path.map(|path| error::CliError::PathBeforeCommand { path: path.clone() });
        return out.fail(&[path.unwrap_or(error::CliError::OptionBeforeCommand)]);
    }
    match args.command.as_ref() {
        None => check::check(&args.check, &global, &mut out),
        Some(Command::Check(check)) => check::check(check, &global, &mut out),
        Some(Command::Compile(compile)) => compile::compile(compile, &global, &mut out),
        Some(Command::Diff(diff)) => diff::diff(diff, &global, &mut out),
        Some(Command::Show(show)) => show::show(show, &global, &mut out),
        Some(Command::Baseline { what }) => baseline::baseline(what, &global, &mut out),
        Some(Command::Dsl { what }) => dsl::dsl(what, &mut out),
        Some(Command::Connections { kind, format }) => {
            reference::connections(kind.as_deref(), *format, &mut out)
        }
        Some(Command::Rules { format }) => reference::rules(*format, &mut out),
        Some(Command::Explain { rule, format }) => reference::explain(rule, *format, &mut out),
        Some(Command::Types { paths, .. }) => types::types(paths, &global, &mut out),
        Some(Command::Parse { files, format }) => parse::parse(files, *format, &mut out),
        Some(Command::Schema { which }) => schema::schema(*which, &mut out),
        #[cfg(feature = "server")]
        Some(Command::Server { what }) => server::server(what, &global, &mut out),
        Some(Command::Init(init)) => init::init(init, &mut out),
        Some(Command::Completions { shell }) => words::completions(*shell, &mut out),
        Some(Command::Man { command }) => words::man(command.as_deref(), &mut out),
        Some(Command::Version { format }) => out.version(*format),
    }
}
