//! Two ways to one answer: what must come out the same, whichever way is taken.
#![allow(clippy::disallowed_methods, clippy::expect_used, missing_docs, reason = "tests read files")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fastrand::Rng;
use tcdsl::driver::{Memory, Session, SettingsRoot, Workers, compile_all};
use tcdsl::source::FileId;
use tcdsl::syntax::dump::dump;
use tcdsl::syntax::{FileKind, parse};
use tcdsl_fuzz::kotlin;
use tcdsl_fuzz::mutation::{Mutation, tokens};
use tcdsl_fuzz::outcome::Outcome;
use tcdsl_fuzz::targets::read_again;

/// The Kotlin files below a folder of fixtures, with their texts.
fn texts(folder: &str) -> Vec<(PathBuf, String)> {
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures").join(folder)];
    let mut texts = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting
                .extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|end| end == "kts") {
            texts.push((path.clone(), fs::read_to_string(&path).expect("UTF-8")));
        }
    }
    texts.sort();
    texts
}

/// Settings that were made from numbers.
fn made(seed: u64) -> String {
    let mut rng = Rng::with_seed(seed);
    kotlin::settings(&std::iter::repeat_with(|| rng.u8(..)).take(600).collect::<Vec<_>>())
}

/// A statement that can be read, one that cannot, and how each is printed.
const SOUND: (&str, &str) = ("val zq = 2\n", "(PROPERTY val zq = 2)");
const BROKEN: (&str, &str) = ("val zq = = 2\n", "val zq = = 2");

/// What stands around a node in a printed tree. In a script, what is no declaration has a node of its own around it.
fn around<'t>(printed: &'t str, node: &str) -> Option<(&'t str, &'t str)> {
    let initializer = format!("(SCRIPT_INITIALIZER {node})");
    printed.split_once(&*initializer).or_else(|| printed.split_once(node))
}

/// A statement that cannot be read costs itself and nothing else: the tree around it is that of a whole parse of the text with a
/// sound statement in its place.
#[test]
fn what_is_repaired_is_what_a_whole_parse_reads() {
    let mut places = 0;
    for (path, text) in texts("dsl").into_iter().chain(texts("syntax/valid")) {
        let lines: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        // A dozen places of each file.
        for at in lines.iter().step_by((lines.len() / 12).max(1)) {
            let with = |statement: &str| [&text[..*at], statement, &text[*at..]].concat();
            let (sound, broken) = (with(SOUND.0), with(BROKEN.0));
            let whole = parse(FileId(0), FileKind::Script, &sound);
            let whole_tree = dump(&whole.tree, &sound, FileKind::Script);
            // Within a text, a list or a comment there is no place for a statement.
            let expected = around(&whole_tree, SOUND.1).filter(|_| whole.diagnostics.is_empty());
            let Some(expected) = expected else { continue };
            let repaired = parse(FileId(0), FileKind::Script, &broken);
            let repaired_tree = dump(&repaired.tree, &broken, FileKind::Script);
            assert_eq!(repaired.diagnostics.len(), 1, "{}: at {at}", path.display());
            assert_eq!(around(&repaired_tree, BROKEN.1), Some(expected), "{}: at {at}", path.display());
            places += 1;
        }
    }
    assert!(places > 100, "{places}");
}

/// A text that is laid over a file is a text that was saved, and taken off again it is gone.
#[test]
fn laid_over_is_saved() {
    let mut rng = Rng::with_seed(1);
    let files = texts("dsl").into_iter().chain((0..20).map(|seed| (PathBuf::new(), made(seed))));
    for (path, text) in files {
        let Some(mutation) = Mutation::of(&text, &tokens(&text), &mut rng) else { continue };
        let mutated = mutation.apply(&text);
        let mut session = Session::new(Memory::from([("settings.kts", text.as_str())]));
        let root = session.root(".".into()).expect("a script");
        let before = Outcome::of(&session.compile(&root));
        session.overlay("settings.kts", mutated.as_str());
        let laid_over = Outcome::of(&session.compile(&session.root(".".into()).expect("a script")));
        let saved = Session::new(Memory::from([("settings.kts", mutated.as_str())]));
        let saved = Outcome::of(&saved.compile(&saved.root(".".into()).expect("a script")));
        assert_eq!(laid_over, saved, "{}: {mutation:?}", path.display());
        session.uncover("settings.kts".into());
        assert_eq!(Outcome::of(&session.compile(&root)), before, "{}: taken back", path.display());
    }
}

#[test]
fn one_thread_says_what_many_say() {
    let session = |threads: usize| {
        let files = (0..40).map(|seed| (format!("{seed}/settings.kts"), made(seed)));
        Session::new(files.collect::<Memory>()).with_workers(Arc::new(Workers::new(threads)))
    };
    let said = |threads: usize| -> Vec<Outcome> {
        let session = session(threads);
        let roots: Vec<SettingsRoot> =
            (0..40).map(|seed| session.root(seed.to_string().as_str().into()).expect("a script")).collect();
        let jobs: Vec<_> = roots.iter().map(|root| (&session, root)).collect();
        compile_all(&Workers::new(threads), &jobs).iter().map(Outcome::of).collect()
    };
    assert!(said(1) == said(4));
}

/// Settings in Kotlin and the XML that is written of them are the same model: written once more, it is the same text.
#[test]
fn what_is_written_is_read() {
    let mut written = 0;
    for seed in 0..60 {
        let text = made(seed);
        let compilation = tcdsl::check_text(text.as_str());
        written += usize::from(compilation.settings.is_some());
        read_again(&compilation, &text);
    }
    assert_eq!(written, 60);
}
