//! How much work reading takes, and what it survives.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::num::NonZeroUsize;

use tcdsl::source::FileId;
use tcdsl::syntax::dump::coverage;
use tcdsl::syntax::{FileKind, TOO_DEEP, parse};

/// Forms that nest: what opens a level, what stands innermost, what closes a level.
const NESTS: [(&str, &str, &str); 26] = [
    ("(", "a", ")"),
    ("[", "a", "]"),
    ("f(", "a", ")"),
    ("f(g = ", "a", ")"),
    ("f {", "a", "}"),
    ("f({", "a", "})"),
    ("f(a) { b -> ", "a", "}"),
    ("a[", "a", "]"),
    ("\"${", "a", "}\""),
    ("\"\"\"${f(", "a", ")}\"\"\""),
    ("$$\"$${", "a", "}\""),
    ("if (a) {", "a", "}"),
    ("if (", "a", ") b"),
    ("when (a) { 1 -> {", "a", "} }"),
    ("when { a -> f(", "a", ") }"),
    ("try {", "a", "} catch (e: E) { }"),
    ("fun f() {", "a", "}"),
    ("class A { fun f() {", "a", "} }"),
    ("object A : B({", "a", "})"),
    ("val x = object : B() { init {", "a", "} }"),
    ("enum class A { B { fun f() {", "a", "} } }"),
    ("@A({", "a", "}) x"),
    ("f @A({", "a", "}) { }"),
    ("a < (", "a", ")"),
    ("val x: A<", "B", ">"),
    ("for (i in a) { while (b) {", "a", "} }"),
];

const DEPTHS: [usize; 4] = [8, 16, 32, 64];

/// Calls of grammar rules for each byte. Ordinary code takes about 30.
const BUDGET: usize = 500;

/// All in one test, since pest's limit is one for the whole process.
#[test]
fn nested_forms_keep_to_their_budget() {
    for (open, inner, close) in NESTS {
        for depth in DEPTHS {
            let closed = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
            // `<` after a name is tried as type arguments first, at every level, as Kotlin's own parser does.
            let retried = if open == "a < (" { depth } else { 1 };
            within_budget(&closed, BUDGET * retried);
            let broken = format!("{}{inner} = = {inner}{}", open.repeat(depth), close.repeat(depth));
            within_budget(&broken, BUDGET * depth);
            within_budget(&open.repeat(depth), BUDGET * depth);
        }
    }
}

/// pest reports a limit that was hit as an error of the text, so that a text without errors shows that it was kept.
fn within_budget(text: &str, budget: usize) {
    pest::set_call_limit(None);
    let free = messages(text);
    pest::set_call_limit(NonZeroUsize::new(budget * text.len()));
    assert_eq!(messages(text), free, "too many calls for {text}");
    pest::set_call_limit(None);
}

fn messages(text: &str) -> Vec<String> {
    parse(FileId(0), FileKind::Script, text).diagnostics.into_iter().map(|it| it.message).collect()
}

#[test]
fn deep_nesting_is_refused() {
    let texts = [
        "(".repeat(100_000),
        "{".repeat(100_000),
        "\"${".repeat(100_000),
        "/*".repeat(100_000),
        "if (a) ".repeat(100_000),
        "return ".repeat(100_000),
        "- ".repeat(100_000),
        "val x: ".to_owned() + &"() -> ".repeat(100_000),
        "a@".repeat(100_000),
    ];
    for text in texts {
        let parsed = parse(FileId(0), FileKind::Script, &text);
        let head: String = text.chars().take(12).collect();
        assert!(
            parsed.diagnostics.iter().any(|it| it.rule == &TOO_DEEP),
            "{head}: {:?}",
            parsed.diagnostics.first()
        );
    }
}

#[test]
fn control_character_is_reported() {
    assert!(!messages("a\u{1A}").is_empty());
    assert!(!messages("\u{1A}").is_empty());
    for text in ["val a = \u{0};;\u{0}", "if (a) val b \u{1};;\u{1}= c"] {
        assert_eq!(coverage::fault(&parse(FileId(0), FileKind::Script, text), text, FileKind::Script), None);
    }
}

/// Errors in every statement of a large file: most of them are told as one, and the end is reached.
#[test]
fn errors_everywhere() {
    let text = "val 1\n".repeat(200_000);
    let found = parse(FileId(0), FileKind::Script, &text).diagnostics.len();
    assert!((100..100_000).contains(&found), "{found} errors");
}
