//! Every range is exact, and all of a text is in its tree or told of: also in texts that somebody is in the middle of
//! writing.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use tcdsl::source::FileId;
use tcdsl::syntax::dump::{coverage, dump};
use tcdsl::syntax::{FileKind, TOO_DEEP, parse};

/// The files of valid Kotlin, and the texts with errors.
static FIXTURES: LazyLock<Vec<(FileKind, String)>> = LazyLock::new(fixtures);

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
    let cases = fs::read_to_string(folder.join("errors.txt")).unwrap();
    for (name, text) in cases.split("//// ").skip(1).filter_map(|it| it.split_once('\n')) {
        let kind = if name.ends_with(".kt") { FileKind::Source } else { FileKind::Script };
        texts.push((kind, text.to_owned()));
    }
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    texts
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
    for (kind, text) in &*FIXTURES {
        assert_whole(*kind, text).unwrap();
    }
}

/// A range is exact if blanks and comments around what it covers change nothing: the dump shows every token once.
#[test]
fn ranges_are_exact() {
    for (kind, text) in &*FIXTURES {
        let kind = *kind;
        let parsed = parse(FileId(0), kind, text);
        if parsed.diagnostics.iter().any(|it| it.rule != &TOO_DEEP) {
            continue;
        }
        let plain = dump(&parsed.tree, text, kind);
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

/// What a hand does to a text. Places are counted in words, blanks and signs.
#[derive(Debug, Clone)]
enum Change {
    /// So many go.
    Cut(Index, usize),
    /// So many stand twice.
    Double(Index, usize),
    /// Two change places.
    Swap(Index, Index),
    Put(Index, String),
    /// The end of the text goes.
    End(Index),
    /// A part of another text comes in.
    Paste(Index, Index, Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    let words = "fun|val|var|class|object|enum class|if|else|when|for|in|is|as|by|get|set|return|try|catch|private|suspend|                 inline|companion|where|import|typealias|this|super|null|context(|init|constructor|@A|@[A|@file:|a@|<|>|(|)|[|]|{|}|                 ,|;|;;|:|::|.|?.|?|?:|=|==|=>|->|+|-|!|!!|&|&&|$|$$\"|\"|\"\"\"|${|'|`|//|/*|*/|\\| |  |\t|\n|\n\n|\r\n|é|1|b";
    let words: Vec<String> = words.split('|').map(str::to_owned).collect();
    prop_oneof![
        (at(), 1usize..6).prop_map(|(at, len)| Change::Cut(at, len)),
        (at(), 1usize..6).prop_map(|(at, len)| Change::Double(at, len)),
        (at(), at()).prop_map(|(a, b)| Change::Swap(a, b)),
        (at(), prop_oneof![4 => select(words), 1 => "[\\PC\n\"${}()\\[\\]]{1,4}"])
            .prop_map(|(at, put)| Change::Put(at, put)),
        at().prop_map(Change::End),
        (at(), at(), at(), 1usize..12).prop_map(|(at, text, from, len)| Change::Paste(at, text, from, len)),
    ]
}

/// Words, runs of blanks, and single signs.
fn pieces(text: &str) -> Vec<String> {
    let kind = |it: char| match it {
        ' ' => 0,
        '_' => 1,
        _ if it.is_alphanumeric() => 1,
        _ => 2,
    };
    let mut pieces: Vec<String> = Vec::new();
    let mut before = 2;
    for character in text.chars() {
        match pieces.last_mut() {
            Some(last) if before == kind(character) && before < 2 => last.push(character),
            _ => pieces.push(character.to_string()),
        }
        before = kind(character);
    }
    pieces
}

fn apply(change: &Change, pieces: &mut Vec<String>) {
    let place = |at: &Index| at.index(pieces.len() + 1);
    match change {
        Change::Cut(at, len) => {
            let from = place(at);
            pieces.drain(from..(from + len).min(pieces.len()));
        }
        Change::Double(at, len) => {
            let from = place(at);
            let part = pieces[from..(from + len).min(pieces.len())].to_vec();
            pieces.splice(from..from, part);
        }
        Change::Swap(..) if pieces.is_empty() => {}
        Change::Swap(a, b) => {
            let (a, b) = (a.index(pieces.len()), b.index(pieces.len()));
            pieces.swap(a, b);
        }
        Change::Put(at, put) => pieces.insert(place(at), put.clone()),
        Change::End(at) => pieces.truncate(place(at)),
        Change::Paste(at, text, from, len) => {
            let (_, other) = text.get(&FIXTURES);
            let other = self::pieces(other);
            let from = from.index(other.len() + 1);
            let part = other[from..(from + len).min(other.len())].to_vec();
            let at = place(at);
            pieces.splice(at..at, part);
        }
    }
}

proptest! {
    // The same cases at every run.
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), ..ProptestConfig::with_cases(20_000) })]

    /// Whatever is done to a text.
    #[test]
    fn any_text_is_read(index in any::<Index>(), changes in prop::collection::vec(change(), 1..5)) {
        let (kind, text) = index.get(&FIXTURES);
        let mut pieces = pieces(text);
        for change in &changes {
            apply(change, &mut pieces);
        }
        assert_whole(*kind, &pieces.concat())?;
    }
}
