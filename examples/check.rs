//! Checks settings that are one text: `cargo run --example check`.
#![allow(clippy::print_stdout, reason = "an example shows something")]

const SETTINGS: &str =
    "import jetbrains.buildServer.configs.kotlin.*\n\nproject {\n    archived = \"no\"\n}\n";

/// Prints the findings as `line:column: message`.
pub(crate) fn main() {
    let checked = tcdsl::check_text(SETTINGS);
    for found in &checked.diagnostics {
        let span = found.primary.span;
        if let Some(place) = checked.sources.get(span.file).map(|file| file.position(span.start)) {
            println!("{}:{}: {}", place.line, place.column, found.message);
        }
    }
}
