//! Prints the trees of the files named on its input, in the shape of Kotlin's own parser: one line each.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::unwrap_used)]

use std::io::{BufRead, stdin};

use tcdsl::source::FileId;
use tcdsl::syntax::dump::dump;
use tcdsl::syntax::{FileKind, SYNTAX_ERROR, parse};

fn main() {
    for path in stdin().lock().lines().map_while(Result::ok) {
        let text = std::fs::read_to_string(&path).unwrap();
        let kind = if path.ends_with(".kts") { FileKind::Script } else { FileKind::Source };
        let parsed = parse(FileId(0), kind, &text);
        match parsed.diagnostics.iter().find(|it| it.rule == &SYNTAX_ERROR) {
            Some(error) => {
                let line = text[..error.primary.span.start as usize].matches('\n').count() + 1;
                println!("BAD\t{path}\t{line}\t{}", error.message);
            }
            None => println!("OK\t{path}"),
        }
        println!("SHAPE\t{path}\t {}", dump(&parsed.tree, &text, kind));
    }
}
