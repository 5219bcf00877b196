//! Texts that are long rather than deep: no stack overflows, and the work grows with the length.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::num::NonZeroUsize;

use tcdsl::source::FileId;
use tcdsl::syntax::dump::{coverage, dump};
use tcdsl::syntax::{FileKind, TOO_DEEP, parse};

/// Calls of grammar rules for each byte. Ordinary code takes about 10.
const BUDGET: usize = 60;

/// What is long, and how it is written.
fn long_texts(many: usize) -> Vec<(&'static str, String)> {
    let some = many / 10;
    vec![
        ("terms", "a".to_owned() + &" + a".repeat(many)),
        ("terms over lines", "f(a".to_owned() + &"\n  + a".repeat(some) + ")"),
        ("infix calls", "a".to_owned() + &" to a".repeat(many)),
        ("conditions", "a".to_owned() + &"\n  && a".repeat(many)),
        ("calls", "a".to_owned() + &".a()".repeat(many)),
        ("calls over lines", "a".to_owned() + &"\n  .a { it }".repeat(some)),
        ("indices", "a".to_owned() + &"[0]".repeat(some)),
        ("not null", "a".to_owned() + &"!!".repeat(some)),
        ("arguments", "f(".to_owned() + &"a, ".repeat(some) + ")"),
        ("named arguments", "f(".to_owned() + &"a = b,\n".repeat(some) + ")"),
        ("parts of a type", "val x: a".to_owned() + &".a".repeat(some) + " = b"),
        ("type arguments", "val x: A<B".to_owned() + &", B".repeat(some) + "> = b"),
        ("statements", "f(a)\n".repeat(many)),
        ("statements with `;`", "f(a); ".repeat(some)),
        ("if, one after the other", "if (a) { b } else { c }\n".repeat(many)),
        ("if in one line", "if (a) b else c; ".repeat(some)),
        ("else if", "if (a) b".to_owned() + &" else if (a) b".repeat(100)),
        ("entries of `when`", "when (a) {\n".to_owned() + &"1, 2 -> b\n".repeat(some) + "}"),
        ("catch", "try { }".to_owned() + &" catch (e: E) { }".repeat(some)),
        ("declarations", "private val a: Int = 1\n".repeat(some)),
        ("functions", "fun a(b: Int): Int = b\n".repeat(some)),
        ("members", "class A {\n".to_owned() + &"val a get() = 1\n".repeat(some) + "}"),
        ("enum entries", "enum class A {\n".to_owned() + &"B(1),\n".repeat(some) + "}"),
        ("parameters", "fun f(".to_owned() + &"a: A, ".repeat(some) + ") { }"),
        ("modifiers", "private ".repeat(some) + "val a = 1"),
        ("annotations", "@A ".repeat(some) + "val a = 1"),
        ("imports", "import a.b.c\n".repeat(some)),
        ("templates", "\"".to_owned() + &"$a ${b} ".repeat(some) + "\""),
        ("escapes", "\"".to_owned() + &"\\n".repeat(some) + "\""),
        ("dollars", "\"\"\"".to_owned() + &"$ ".repeat(some) + "\"\"\""),
        ("quotes", "\"\"\"".to_owned() + &"\"\" a".repeat(some) + "\"\"\""),
        ("a string of 5 MB", "val a = \"".to_owned() + &"x".repeat(5_000_000) + "\""),
        ("a raw string of 5 MB", "val a = \"\"\"".to_owned() + &"x\n".repeat(2_500_000) + "\"\"\""),
        ("a name of 1 MB", "a".repeat(1_000_000)),
        ("a comment of 5 MB", "/*".to_owned() + &"*\n".repeat(2_500_000) + "*/ a"),
        ("comments", "// a\n".repeat(some)),
        ("blanks", " ".repeat(5_000_000)),
        ("lines", "\n".repeat(5_000_000)),
        ("lambdas", "a".to_owned() + &" { }".repeat(some)),
        ("labels", "a@ b\n".repeat(some)),
        ("5 MB of statements", "param(\"name\", \"value\") { a = b.c(d) }\n".repeat(130_000)),
    ]
}

/// All in one test, since pest's limit is one for the whole process.
#[test]
fn long_texts_are_read_in_linear_time() {
    for (what, text) in long_texts(100_000) {
        pest::set_call_limit(NonZeroUsize::new(BUDGET * text.len()));
        let parsed = parse(FileId(0), FileKind::Script, &text);
        let first = parsed.diagnostics.first().map(|it| &it.message);
        assert!(first.is_none(), "{what}: {first:?}");
        drop(parsed);
    }
    pest::set_call_limit(None);
}

#[test]
fn long_texts_are_printed() {
    for (what, text) in long_texts(10_000).into_iter().filter(|(_, text)| text.len() < 1_000_000) {
        let parsed = parse(FileId(0), FileKind::Script, &text);
        assert!(!dump(&parsed.tree, &text, FileKind::Script).is_empty(), "{what}");
    }
}

/// Each error is found once, wherever it is, and what stands around it is read.
#[test]
fn many_errors_are_told() {
    let text = "f(a)\ng(a b)\nh {\n  i(]\n}\n".repeat(300);
    let parsed = parse(FileId(0), FileKind::Script, &text);
    assert!(parsed.diagnostics.len() >= 600, "{}", parsed.diagnostics.len());
    assert!(parsed.tree.statement_count() >= 900, "{}", parsed.tree.statement_count());
    assert_eq!(coverage::fault(&parsed, &text, FileKind::Script), None);
}

#[test]
fn more_errors_than_are_looked_at_are_told() {
    let text = "val a = f(1 2) { x }\n".repeat(40_000);
    let parsed = parse(FileId(0), FileKind::Script, &text);
    let rest = "the rest of the block is not looked at";
    let told = parsed.diagnostics.iter().filter(|it| it.help.as_ref().is_some_and(|it| it.contains(rest)));
    assert_eq!(told.count(), 1);
    assert!((400..40_000).contains(&parsed.diagnostics.len()), "{}", parsed.diagnostics.len());
    assert_eq!(coverage::fault(&parsed, &text, FileKind::Script), None);
}

#[test]
fn what_is_too_deep_is_told() {
    let texts = [
        "(".repeat(50_000) + &")".repeat(50_000),
        "f { ".repeat(50_000) + &"}".repeat(50_000),
        "if (a) b".to_owned() + &" else if (a) b".repeat(10_000),
        "a = ".repeat(50_000) + "a",
        "a ?: ".repeat(50_000) + "return a",
    ];
    for text in texts {
        let parsed = parse(FileId(0), FileKind::Script, &text);
        let head: String = text.chars().take(12).collect();
        let told = parsed.diagnostics.iter().all(|it| it.rule == &TOO_DEEP);
        assert!(told && parsed.diagnostics.len() <= 1, "{head}: {:?}", parsed.diagnostics.first());
    }
}
