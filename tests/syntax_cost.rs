//! How much work reading takes, what it survives, and that every range is exact.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use tcdsl::source::FileId;
use tcdsl::syntax::dump::{coverage, dump};
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
        assert_whole(FileKind::Script, text).unwrap();
    }
}

fn fixtures() -> Vec<(FileKind, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax");
    let mut texts = Vec::new();
    let entries = ["traps", "valid"].map(|it| fs::read_dir(folder.join(it)).unwrap());
    for entry in entries.into_iter().flatten() {
        let path = entry.unwrap().path();
        match path.extension().and_then(|it| it.to_str()) {
            Some("kts") => texts.push((FileKind::Script, fs::read_to_string(&path).unwrap())),
            Some("kt") => texts.push((FileKind::Source, fs::read_to_string(&path).unwrap())),
            _ => {}
        }
    }
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    texts
}

/// What a cut or a paste makes of a text: `from..to` goes, or stands twice, and `put` comes in its place.
fn changed(text: &str, from: usize, to: usize, twice: bool, put: &str) -> String {
    let boundary =
        |at: usize| (0..=at.min(text.len())).rev().find(|it| text.is_char_boundary(*it)).unwrap_or_default();
    let (from, to) = (boundary(from.min(to)), boundary(from.max(to)));
    let kept = if twice { to } else { from };
    format!("{}{put}{}", &text[..kept], &text[if twice { from } else { to }..])
}

/// Every range lies in the text, and all of the text is in the tree or told of.
fn assert_whole(kind: FileKind, text: &str) -> Result<(), TestCaseError> {
    let parsed = parse(FileId(0), kind, text);
    let len = u32::try_from(text.len()).unwrap();
    for finding in &parsed.diagnostics {
        let span = finding.primary.span;
        prop_assert!(span.start <= span.end && span.end <= len.max(1), "{finding:?} in {text:?}");
        prop_assert!(text.is_char_boundary(span.start.min(len) as usize), "{finding:?} in {text:?}");
        prop_assert!(!finding.message.starts_with("internal"), "{finding:?} in {text:?}");
    }
    prop_assert_eq!(coverage::fault(&parsed, text, kind), None);
    Ok(())
}

#[test]
fn fixtures_are_whole() {
    for (kind, text) in fixtures() {
        assert_whole(kind, &text).unwrap();
    }
}

proptest! {
    // The same cases at every run.
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), ..ProptestConfig::with_cases(1000) })]

    /// Whatever is cut out of a text, put into it or doubled in it.
    #[test]
    fn any_text_is_read(
        index in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        len in 0usize..60,
        twice: bool,
        put in "[\\PC\n\"${}()\\[\\]]{0,4}",
    ) {
        let texts = fixtures();
        let (kind, text) = index.get(&texts);
        let from = at.index(text.len() + 1);
        assert_whole(*kind, &changed(text, from, from + len, twice, &put))?;
    }
}

/// A range is exact if blanks and comments around what it covers change nothing: the dump shows every token once.
#[test]
fn ranges_are_exact() {
    for (kind, text) in fixtures() {
        let parsed = parse(FileId(0), kind, &text);
        if parsed.diagnostics.iter().any(|it| it.rule != &TOO_DEEP) {
            continue;
        }
        let plain = dump(&parsed.tree, &text, kind);
        let commented = format!("/* before */ // a\n{}", text.trim_start_matches('\u{FEFF}'));
        if !text.starts_with("#!") && !text.is_empty() {
            let again = parse(FileId(0), kind, &commented);
            assert_eq!(dump(&again.tree, &commented, kind), plain, "{text}");
        }
        let trailing = format!("{text} // after\n/* end */  ");
        if !text.contains("/* a /* b") && !text.is_empty() {
            let again = parse(FileId(0), kind, &trailing);
            assert_eq!(dump(&again.tree, &trailing, kind), plain, "{text}");
        }
    }
}
