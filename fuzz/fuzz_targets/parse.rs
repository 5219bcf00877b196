//! Whatever the text: the parser does not panic, hang or overflow its stack, and the tree covers all of the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tcdsl::source::FileId;
use tcdsl::syntax::dump::{coverage, dump};
use tcdsl::syntax::{FileKind, parse};

fuzz_target!(|text: &str| {
    for kind in [FileKind::Script, FileKind::Source] {
        let parsed = parse(FileId(0), kind, text);
        for finding in &parsed.diagnostics {
            let range = finding.primary.span.range();
            assert!(range.start <= range.end && text.get(range.start as usize..).is_some(), "{finding:?}");
            assert!(!finding.message.starts_with("internal"), "{finding:?}");
        }
        dump(&parsed.tree, text, kind);
        if let Some(fault) = coverage::fault(&parsed, text, kind) {
            panic!("{fault}");
        }
    }
});
