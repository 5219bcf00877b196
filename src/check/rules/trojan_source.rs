//! `trojan-source`: text that reads otherwise than it is: characters that reorder what people see, and names that only look
//! like others.

use std::collections::BTreeMap;

use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;

use super::code;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::{FileId, TextRange};

pub(crate) static RULE: Rule = Rule {
    name: "trojan-source",
    code: code::trojan_source,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "text that reads otherwise than it is",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "Unicode has characters that change the direction of text, and letters of one script that look like those of \
          another. With them, a comment hides code from whoever reviews it, and a name stands for something else than the \
          reader takes it for. Kotlin takes both.",
    fires: "val \u{441}ount = 3\n\nproject {\n    description = \"$\u{441}ount builds\"\n}\n",
    silent: "val \u{441}\u{447}\u{451}\u{442} = 3\n\nproject {\n    description = \"$\u{441}\u{447}\u{451}\u{442} builds\"\n}\n",
    remedy: "Delete the character, or write it as an escape (`\\u202E`) where it is meant; write a name with the letters of one \
             script.",
    source: "\"Trojan Source: Invisible Vulnerabilities\" (CVE-2021-42574, CVE-2021-42694); Unicode Technical Standard 39",
};

/// Looks at a text and at the names in it. ASCII is what it looks like.
pub(crate) fn check(file: FileId, text: &str, names: &[Box<str>], out: &mut Vec<Diagnostic>) {
    if text.is_ascii() {
        return;
    }
    reordered(file, text, out);
    let mut wrong = look_alikes(names);
    if wrong.is_empty() {
        return;
    }
    for (start, word) in words(text) {
        if let Some(why) = wrong.remove(word) {
            let found = Diagnostic::new(&RULE, range(start, word.len()).in_file(file), why);
            out.push(found.label(letters(word)).help("write it with the letters of one script"));
        }
    }
}

/// The names that look like others, with what is wrong with them.
fn look_alikes(names: &[Box<str>]) -> BTreeMap<&str, String> {
    let foreign: Vec<&str> = names.iter().map(|name| &**name).filter(|name| !name.is_ascii()).collect();
    if foreign.is_empty() {
        return BTreeMap::new();
    }
    let plain = names.iter().filter(|name| name.is_ascii());
    let plain: BTreeMap<String, &str> = plain.map(|name| (skeleton(name).collect(), &**name)).collect();
    let why = |name: &str| match plain.get(&skeleton(name).collect::<String>()) {
        Some(other) => Some(format!("the name `{name}` looks like `{other}` and is another")),
        None if mixes(name) => {
            Some(format!("the name `{name}` mixes letters of two scripts that look alike"))
        }
        None => None,
    };
    foreign.into_iter().filter_map(|name| Some((name, why(name)?))).collect()
}

/// Whether a name has Latin letters beside ones of another script that look like such.
fn mixes(name: &str) -> bool {
    let looks_latin = |char: char| {
        let mut buffer = [0; 4];
        !char.is_ascii() && skeleton(char.encode_utf8(&mut buffer)).all(|like| like.is_ascii_alphabetic())
    };
    name.contains(|char: char| char.is_ascii_alphabetic())
        && name.contains(looks_latin)
        && !name.is_single_script()
}

/// The first character of each line that reorders text.
fn reordered(file: FileId, text: &str, out: &mut Vec<Diagnostic>) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let found = line.char_indices().find(|(_, char)| changes_direction(*char));
        if let Some((at, char)) = found {
            let message =
                format!("the character U+{:04X} changes the order in which text is shown", u32::from(char));
            let place = range(start + at, char.len_utf8()).in_file(file);
            let found = Diagnostic::new(&RULE, place, message).label("invisible");
            out.push(
                found.help(format!("delete it, or write `\\u{:04X}` where it is meant", u32::from(char))),
            );
        }
        start += line.len();
    }
}

const fn changes_direction(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The words of a text, with where they stand.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_other = |char: char| !(char.is_alphanumeric() || char == '_');
    let mut next = 0;
    let words = text.split_inclusive(is_other).map(move |piece| {
        let start = next;
        next += piece.len();
        (start, piece.trim_end_matches(is_other))
    });
    words.filter(|(_, word)| !word.is_ascii())
}

/// The letters that are not ASCII, by their numbers.
fn letters(name: &str) -> String {
    let foreign = name.chars().filter(|char| !char.is_ascii()).take(3);
    foreign.map(|char| format!("`{char}` is U+{:04X}", u32::from(char))).collect::<Vec<_>>().join(", ")
}

fn range(start: usize, length: usize) -> TextRange {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange::new(offset(start), offset(start + length))
}
