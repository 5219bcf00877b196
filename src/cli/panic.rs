//! An error in the tool itself: says so, says where to report it, and exits with 3.
#![allow(clippy::disallowed_methods, reason = "nothing else may be relied on any more")]

use std::io::Write;
use std::panic::PanicHookInfo;

use super::output;
use crate::report::{Failure, Shown};

/// The exit code of an internal error.
pub(super) const INTERNAL_ERROR: u8 = 3;

/// From now on a panic ends the process with a request to report it.
pub(super) fn install() {
    std::panic::set_hook(Box::new(|info| {
        let message = message(info);
        let address = match env!("CARGO_PKG_REPOSITORY") {
            "" => "to the maintainers of tcdsl".to_owned(),
            repository => format!("at {repository}/issues"),
        };
        let request = format!("this is a bug in tcdsl, not in your settings: please report it {address}");
        // Nothing can be done when stderr is gone.
        let _ = writeln!(std::io::stderr(), "tcdsl {}: {message}\n{request}", env!("CARGO_PKG_VERSION"));
        let raw: Vec<_> = std::env::args_os().collect();
        if let Some(format) = output::document(&raw) {
            let failure =
                Failure { code: "internal", message, file: None, place: None, suggestion: Some(request) };
            output::failure_document(format, &[failure]);
        }
        std::process::exit(i32::from(INTERNAL_ERROR));
    }));
}

fn message(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
    let text = info.payload().downcast_ref::<&str>().copied();
    let text =
        text.or_else(|| info.payload().downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
    format!("internal error at {place}: {}", Shown::line(text))
}
