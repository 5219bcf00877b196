//! Regular expressions. Patterns that only Java's engine can run are *incomplete* where they are made.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use super::super::budget::BYTES_PER_STEP;
use super::super::value::{Eval, Library, Value};
use super::engine::{Engine, Groups, Names, TooHard};
use super::patterns::{self, Pattern};
use super::{Call, Table, replacing, splitting};

/// The text of a group, and the byte at which it begins.
pub(super) type Group = (Arc<str>, usize);

/// A match: the text of its groups, where they stand, and what the next one starts from.
#[derive(Debug)]
pub(crate) struct Match {
    pub(super) groups: Vec<Option<Group>>,
    pub(super) names: Names,
    regex: Rc<Library>,
    text: Arc<str>,
    /// The bytes of the whole match.
    pub(super) range: Range<usize>,
}

pub(super) static TABLE: Table = &[
    ("containsMatchIn", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        Ok(Some(is_match(call, &regex, &text)?.map_or(Value::Unknown, Value::Boolean)))
    }),
    ("find", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        let start = start_of(call, &text)?;
        next(call, &regex, &text, start)
    }),
    ("findAll", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        let start = start_of(call, &text)?;
        let Some(all) = matches_from(call, &regex, &text, start)? else { return Ok(Some(Value::Unknown)) };
        Ok(Some(Value::library(Library::Sequence(super::Sequence::of(all.into_iter().map(value).collect())))))
    }),
    ("matchEntire", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        let Some(found) = entire(call, &regex, &text)? else { return Ok(Some(Value::Unknown)) };
        Ok(Some(found.map_or(Value::Null, value)))
    }),
    ("matcher", super::matchers::make),
    ("matches", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        let found = entire(call, &regex, &text)?;
        Ok(Some(found.map_or(Value::Unknown, |found| Value::Boolean(found.is_some()))))
    }),
    ("pattern", |call| {
        Ok(match &call.this {
            Value::Library(library) => match &**library {
                Library::Regex(pattern, _) => Some(Value::String(pattern.clone())),
                _ => None,
            },
            _ => None,
        })
    }),
    ("replace", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        replacing::replace_all(call, &regex, &text, usize::MAX)
    }),
    ("replaceFirst", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        replacing::replace_all(call, &regex, &text, 1)
    }),
    ("split", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        let limit = call.named("limit", 1);
        splitting::split_by(call, &regex, &text, limit.as_ref())
    }),
];

/// Of a match.
pub(super) static MATCHES: Table = &[("next", |call| {
    let Value::Library(library) = &call.this else { return Ok(None) };
    let Library::MatchResult(found) = &**library else { return Ok(None) };
    let (regex, text, start) = (found.regex.clone(), found.text.clone(), found.behind());
    next(call, &regex, &text, start)
})];

/// How many groups a pattern has.
pub(super) fn group_count(regex: &Library) -> Option<usize> {
    let Library::Regex(_, engine) = regex else { return None };
    engine.names().len().checked_sub(1)
}

/// `Regex(pattern)`, `Regex(pattern, option)`, `Regex(pattern, options)`
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    match call.text(0) {
        Some(pattern) => with_options(call, &pattern, 1),
        None => Ok(None),
    }
}

/// How many compiled patterns are kept; each may take a megabyte.
const MAX_REGEXES: usize = 100;

/// Compiles a pattern with the options at a position.
pub(super) fn with_options(call: &mut Call<'_, '_>, pattern: &str, at: usize) -> Eval<Option<Value>> {
    let options = match call.arg(at) {
        None => Vec::new(),
        Some(option @ Value::Library(_)) => vec![option],
        Some(options) => match super::items(&options) {
            Some(options) => options,
            None => return Ok(None),
        },
    };
    // The options stand in the pattern, where a pattern made of it keeps them.
    let (mut flags, mut literal) = (String::from("R"), false);
    for option in &options {
        let Value::Library(option) = option else { return Ok(None) };
        let Library::Constant("RegexOption", name) = &**option else { return Ok(None) };
        match &**name {
            "IGNORE_CASE" => flags.push('i'),
            "MULTILINE" => flags.push('m'),
            "DOT_MATCHES_ALL" => flags.push('s'),
            "LITERAL" => literal = true,
            _ => return Ok(Some(unsupported(call))),
        }
    }
    let translated = if literal { Some(Pattern::literal(pattern)) } else { patterns::translate(pattern) };
    let engine = match translated {
        Some(translated) => compile(call, translated.with_flags(&flags))?,
        None => None,
    };
    Ok(Some(match engine {
        Some(engine) => Value::library(Library::Regex(pattern.into(), engine)),
        None => unsupported(call),
    }))
}

/// Compiles a pattern at its first use. An engine is shared, not copied: each copy would make its own tables again.
fn compile(call: &mut Call<'_, '_>, pattern: Pattern) -> Eval<Option<Rc<Engine>>> {
    if let Some(known) = call.interpreter.library.regexes.get(&pattern.text) {
        return Ok(Some(known.clone()));
    }
    let text = pattern.text.clone();
    call.interpreter.spend(Engine::making(&pattern), call.span)?;
    let Some(engine) = Engine::new(pattern).map(Rc::new) else { return Ok(None) };
    if call.interpreter.library.regexes.len() < MAX_REGEXES {
        call.interpreter.library.regexes.insert(text, engine.clone());
    }
    Ok(Some(engine))
}

fn unsupported(call: &mut Call<'_, '_>) -> Value {
    call.gap(
        "this regular expression is not evaluated",
        "it uses what only Java's engine has, or it is not valid",
    )
}

fn this(call: &Call<'_, '_>) -> Option<Rc<Library>> {
    regex_of(&call.this)
}

pub(super) fn regex_of(value: &Value) -> Option<Rc<Library>> {
    match value {
        Value::Library(library) if matches!(**library, Library::Regex(..)) => Some(library.clone()),
        _ => None,
    }
}

/// The engine for a search in a text; `None` after a note where Java would find something else.
fn engine<'r>(call: &mut Call<'_, '_>, regex: &'r Library, text: &str) -> Eval<Option<&'r Engine>> {
    let Library::Regex(_, engine) = regex else { return Ok(None) };
    if !engine.is_same_in(text) {
        call.gap("this regular expression is not evaluated on a text that ends in a line end", "");
        return Ok(None);
    }
    call.interpreter.step(call.span)?;
    Ok(Some(engine))
}

/// The first match that begins at a place or behind it; `None` after a note. It costs what was looked through.
fn search(
    call: &mut Call<'_, '_>,
    engine: &Engine,
    text: &str,
    start: usize,
) -> Eval<Option<Option<Groups>>> {
    let found = within_limit(call, engine.find(text, start));
    let whole = found.as_ref().and_then(Option::as_ref).and_then(|groups| groups.first().cloned().flatten());
    let end = whole.map_or(text.len(), |whole| whole.end);
    call.interpreter.spend(engine.cost(end.saturating_sub(start)), call.span)?;
    Ok(found)
}

/// What a search gives; `None` after a note.
fn within_limit<T>(call: &mut Call<'_, '_>, searched: Result<T, TooHard>) -> Option<T> {
    let help = "it goes back and forth too often";
    searched.map_err(|_| call.gap("this regular expression takes too long on this text", help)).ok()
}

/// Whether a text holds a match; `None` after a note.
pub(super) fn is_match(call: &mut Call<'_, '_>, regex: &Rc<Library>, text: &str) -> Eval<Option<bool>> {
    let Some(engine) = engine(call, regex, text)? else { return Ok(None) };
    call.interpreter.spend(engine.cost(text.len()), call.span)?;
    Ok(within_limit(call, engine.is_match(text)))
}

/// The match that is a whole text; `None` after a note.
pub(super) fn entire(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Arc<str>,
) -> Eval<Option<Option<Match>>> {
    let Some(engine) = engine(call, regex, text)? else { return Ok(None) };
    let Some(whole) = compile(call, engine.entire())? else {
        unsupported(call);
        return Ok(None);
    };
    call.interpreter.spend(engine.cost(text.len()), call.span)?;
    let searched = within_limit(call, whole.find(text, 0));
    Ok(searched.map(|found| found.map(|groups| Match::of(&groups, engine, regex, text))))
}

impl Match {
    fn of(groups: &Groups, engine: &Engine, regex: &Rc<Library>, text: &Arc<str>) -> Self {
        let group = |range: &Range<usize>| (Arc::from(&text[range.clone()]), range.start);
        Self {
            groups: groups.iter().map(|range| range.as_ref().map(group)).collect(),
            names: engine.names(),
            regex: regex.clone(),
            text: text.clone(),
            range: groups.first().cloned().flatten().unwrap_or(0..0),
        }
    }

    /// The index in the text that Java gives for a place: a group has it only when it is asked for, as it takes as long as
    /// the text before it is.
    pub(super) fn index(&self, place: usize) -> i64 {
        let before = self.text.get(..place).unwrap_or_default();
        i64::try_from(before.encode_utf16().count()).unwrap_or(i64::MAX)
    }

    /// How many steps that costs at most.
    pub(super) fn index_cost(&self) -> usize {
        self.text.len() / BYTES_PER_STEP
    }

    /// Where the search for the next match begins: an empty one is not found again.
    pub(super) fn behind(&self) -> usize {
        let end = self.range.end;
        let first = self.text.get(end..).and_then(|rest| rest.chars().next());
        if self.range.is_empty() { end + first.map_or(1, char::len_utf8) } else { end }
    }

    /// A match that has nothing but one of its groups.
    pub(super) fn only(&self, group: Group) -> Self {
        Self {
            groups: vec![Some(group)],
            names: Rc::from([None]),
            regex: self.regex.clone(),
            text: self.text.clone(),
            range: self.range.clone(),
        }
    }
}

pub(super) fn value(found: Match) -> Value {
    Value::library(Library::MatchResult(found))
}

/// The first match from a place on, or null; unknown after a note.
pub(super) fn next(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Arc<str>,
    start: usize,
) -> Eval<Option<Value>> {
    if start > text.len() {
        return Ok(Some(Value::Null));
    }
    let Some(engine) = engine(call, regex, text)? else { return Ok(Some(Value::Unknown)) };
    Ok(Some(match search(call, engine, text, start)? {
        None => Value::Unknown,
        Some(None) => Value::Null,
        Some(Some(groups)) => value(Match::of(&groups, engine, regex, text)),
    }))
}

/// The index that a search begins at, which is the second argument: in bytes.
fn start_of(call: &Call<'_, '_>, text: &str) -> Eval<usize> {
    let index = call.named("startIndex", 1).as_ref().and_then(super::super::operators::number).unwrap_or(0);
    let mut units = 0;
    for (at, character) in text.char_indices() {
        if units >= index {
            return Ok(at);
        }
        units += if u32::from(character) > 0xffff { 2 } else { 1 };
    }
    if index > units {
        call.throw("IndexOutOfBoundsException", "Illegal start index")
    } else {
        Ok(text.len())
    }
}

/// All matches as Java finds them: an empty one may follow directly behind another. `None` after a note.
fn matches_from(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Arc<str>,
    from: usize,
) -> Eval<Option<Vec<Match>>> {
    let mut all = Vec::new();
    let complete = each_match(call, regex, text, from, &mut |call, found| {
        all.push(found);
        call.check_size(all.len().saturating_mul(16))?;
        Ok(true)
    })?;
    Ok(complete.then_some(all))
}

/// Gives the matches from a place on one by one, until the sink has enough; `false` after a note.
pub(super) fn each_match(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Arc<str>,
    from: usize,
    sink: &mut dyn FnMut(&mut Call<'_, '_>, Match) -> Eval<bool>,
) -> Eval<bool> {
    let Some(engine) = engine(call, regex, text)? else { return Ok(false) };
    let mut start = from;
    while start <= text.len() {
        let Some(found) = search(call, engine, text, start)? else { return Ok(false) };
        let Some(groups) = found else { break };
        let next = Match::of(&groups, engine, regex, text);
        start = next.range.end;
        if next.range.is_empty() {
            start += text[start..].chars().next().map_or(1, char::len_utf8);
        }
        if !sink(call, next)? {
            break;
        }
    }
    Ok(true)
}

/// `"text".matches(regex)`
pub(super) fn matches(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let regex = match call.arg(0) {
        Some(Value::String(pattern)) => match with_options(call, &pattern, usize::MAX)? {
            Some(Value::Unknown) => return Ok(Some(Value::Unknown)),
            other => other,
        },
        other => other,
    };
    let Some(regex) = regex.as_ref().and_then(regex_of) else { return Ok(None) };
    let this = call.this_text();
    let found = entire(call, &regex, &this)?;
    Ok(Some(found.map_or(Value::Unknown, |found| Value::Boolean(found.is_some()))))
}
