//! An error in the tool itself: says so, says where to report it, and exits with 3.

use std::io::Write;

use crate::report::neutral;

/// The exit code of an internal error.
pub(super) const INTERNAL_ERROR: u8 = 3;

/// From now on a panic ends the process with a request to report it.
pub(super) fn install() {
    std::panic::set_hook(Box::new(|info| {
        let place =
            info.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let text =
            text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
        let address = match env!("CARGO_PKG_REPOSITORY") {
            "" => "to the maintainers of tcdsl".to_owned(),
            repository => format!("at {repository}/issues"),
        };
        // Nothing can be done when stderr is gone.
        let _ = writeln!(
            std::io::stderr(),
            "tcdsl {}: internal error at {place}: {}\nThis is a bug in tcdsl, not in your settings. Please report it {address}.",
            env!("CARGO_PKG_VERSION"),
            neutral(text),
        );
        std::process::exit(i32::from(INTERNAL_ERROR));
    }));
}
