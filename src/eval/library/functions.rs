//! The functions that a value has by a name: found once for each kind of values.

use std::mem::{Discriminant, discriminant};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::super::names::Names;
use super::super::value::{Args, Library, Value};
use super::{Run, Table, find};
use super::{
    any, arrays, big_integers, buffers, bytes, characters, collected, collections, comparators, conversions,
    decimals, durations, elements, enums, files, folding, grouping, groups, java_properties, json, lists,
    maps, matchers, math, members, numbers, ordering, outcomes, parts, picking, queues, regexes, scope,
    sequences, string_builders, strings, texts, yields,
};
use crate::catalog::Symbol;

/// What says which tables hold the functions of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct ReceiverKind {
    value: Discriminant<Value>,
    library: Option<Discriminant<Library>>,
    is_array: bool,
    is_enum: bool,
}

impl ReceiverKind {
    fn of(value: &Value) -> Self {
        let library = match value {
            Value::Library(library) => Some(discriminant(&**library)),
            _ => None,
        };
        let is_array = matches!(value, Value::List(list) if list.array);
        let is_enum = matches!(value, Value::Library(library) if is_enum(library));
        Self { value: discriminant(value), library, is_array, is_enum }
    }
}

/// A function that values of a kind have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Function {
    pub(super) run: Run,
    /// Whether it gives `Unknown` for an unknown argument.
    pub(super) strict: bool,
    /// Whether it goes through the elements of a value.
    of_elements: bool,
    /// Whether it moves or compares the elements of the collection that it changes.
    moves: Moves,
}

/// When a function moves or compares the elements of the collection that it changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moves {
    Never,
    /// When it is given a place.
    WithPlace,
    Always,
}

impl Moves {
    fn of(name: &str) -> Self {
        match name {
            "add" | "addAll" => Self::WithPlace,
            "addFirst" | "clear" | "fill" | "hashCode" | "remove" | "removeAll" | "removeAt"
            | "removeFirst" | "removeFirstOrNull" | "removeIf" | "replaceAll" | "retainAll" | "reverse"
            | "sort" => Self::Always,
            _ => Self::Never,
        }
    }
}

impl Function {
    /// Whether a value of its kind has it: not all texts and ranges have elements.
    pub(super) fn is_of(&self, value: &Value) -> bool {
        !self.of_elements || elements::has_items(value)
    }

    /// Whether it may read all of a value: functions of texts and of elements do, and what moves elements.
    pub(super) fn reads_all(&self, value: &Value, args: &Args) -> bool {
        let moves = match self.moves {
            Moves::Never => false,
            Moves::WithPlace => args.len() == 2,
            Moves::Always => true,
        };
        moves || self.of_elements || matches!(value, Value::String(_))
    }
}

/// The functions of a name that values of a kind may have, their own first.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) name: Box<str>,
    pub(super) functions: Box<[Function]>,
    /// Whether they copy the text of the builder that they are called on.
    pub(super) copies: bool,
}

/// How many functions are found without a search.
const RECENT: usize = 32;

/// The functions that were called, by their names and the kinds of values.
#[derive(Debug, Default)]
pub(crate) struct Functions {
    known: FxHashMap<(Symbol, ReceiverKind), Rc<Named>>,
    /// What was called last, by the last digits of the name.
    recent: [Option<(Symbol, ReceiverKind, Rc<Named>)>; RECENT],
    /// Those that see JSON as a collection.
    of_json: FxHashMap<(Symbol, json::Dialect), bool>,
}

impl Functions {
    /// The functions of a name that values like this one may have, their own first.
    pub(super) fn of(&mut self, value: &Value, name: Symbol, names: &Names<'_>) -> Rc<Named> {
        let kind = ReceiverKind::of(value);
        let slot = &mut self.recent[name.0 as usize % RECENT];
        if let Some((known, of, named)) = slot
            && *known == name
            && *of == kind
        {
            return named.clone();
        }
        let named = self.known.entry((name, kind)).or_insert_with(|| {
            let name = names.text(name);
            let copies = string_builders::copies(value, name);
            Rc::new(Named { name: name.into(), functions: functions(value, name), copies })
        });
        *slot = Some((name, kind, named.clone()));
        named.clone()
    }

    /// Whether a function of a name sees JSON as a collection.
    pub(super) fn is_of_collection(&mut self, dialect: json::Dialect, name: Symbol, text: &str) -> bool {
        *self.of_json.entry((name, dialect)).or_insert_with(|| json::is_of_collection(dialect, text))
    }
}

fn functions(value: &Value, name: &str) -> Box<[Function]> {
    let all = own_tables(value).into_iter().map(|(table, strict)| (table, strict, false));
    let all = all.chain(ELEMENTS.iter().map(|table| (*table, false, true)));
    let all = all.chain([(scope::TABLE, false, false), (any::TABLE, true, false)]);
    let moves = Moves::of(name);
    let found = all.filter_map(|(table, strict, of_elements)| {
        find(table, name).map(|run| Function { run, strict, of_elements, moves })
    });
    found.collect()
}

/// The tables of functions that go through elements.
static ELEMENTS: [Table; 7] = [
    collections::TABLE,
    collected::TABLE,
    picking::TABLE,
    parts::TABLE,
    grouping::TABLE,
    folding::TABLE,
    ordering::TABLE,
];

/// The tables of a value's own functions; strict ones give `Unknown` for an unknown argument. They follow from its [`ReceiverKind`].
fn own_tables(value: &Value) -> Vec<(Table, bool)> {
    let mut tables = Vec::new();
    match value {
        Value::String(_) => {
            tables.extend([(strings::TABLE, true), (texts::TABLE, true), (files::READERS, true)]);
        }
        Value::Char(_) => tables.push((characters::TABLE, true)),
        Value::Byte(_)
        | Value::Short(_)
        | Value::Int(_)
        | Value::Long(_)
        | Value::Double(_)
        | Value::Float(_) => {
            tables.extend([(conversions::TABLE, true), (numbers::TABLE, true), (math::TABLE, true)]);
        }
        Value::Unsigned(..) => tables.extend([(conversions::TABLE, true), (numbers::TABLE, true)]),
        Value::Boolean(_) => tables.push((numbers::BOOLEANS, true)),
        Value::Map(_) => tables.push((maps::TABLE, false)),
        Value::List(list) if list.array => {
            tables.extend([(arrays::TABLE, true), (lists::TABLE, false), (bytes::TABLE, true)])
        }
        Value::List(_) => tables.extend([(lists::TABLE, false), (queues::TABLE, false)]),
        Value::Set(_) => tables.push((lists::SETS, false)),
        Value::Tuple(_) => tables.push((members::TUPLES, false)),
        // `Comparator { a, b -> .. }`
        Value::Function(_) => tables.push((comparators::TABLE, false)),
        Value::Library(library) if matches!(**library, Library::BigInteger(..)) => {
            tables.extend([(bytes::BIG_INTEGERS, true), (big_integers::WHOLE, true)]);
        }
        Value::Library(library) => tables.extend(library_table(library)),
        _ => {}
    }
    tables
}

/// Whether it is a constant of one of Java's enums.
fn is_enum(library: &Library) -> bool {
    matches!(library, Library::Constant(class, _) if enums::is_enum(class))
}

fn library_table(library: &Library) -> Option<(Table, bool)> {
    Some(match library {
        Library::Regex(..) => (regexes::TABLE, true),
        Library::MatchGroups(_) => (groups::TABLE, true),
        Library::Matcher(_) => (matchers::TABLE, true),
        Library::MatchResult(_) => (regexes::MATCHES, true),
        Library::StringBuilder(_) => (string_builders::TABLE, true),
        Library::File(_) => (files::TABLE, true),
        Library::Sequence(_) => (sequences::TABLE, false),
        Library::Yields(_) => (yields::TABLE, false),
        Library::Duration(_) => (durations::TABLE, true),
        Library::Comparator(_) => (comparators::TABLE, false),
        Library::Grouping(_) => (grouping::GROUPINGS, false),
        Library::Outcome(_) => (outcomes::TABLE, false),
        Library::Buffer(_) => (buffers::TABLE, true),
        Library::Digest(..) => (bytes::DIGESTS, true),
        Library::Base64 { .. } => (bytes::BASE64, true),
        Library::Decimal(_) => (decimals::DECIMALS, true),
        _ if is_enum(library) => (enums::TABLE, true),
        Library::Properties(_) => (java_properties::TABLE, true),
        Library::Json(_) => (json::TABLE, true),
        Library::Iterator(_) | Library::Entry(..) | Library::Throwable { .. } | Library::Lazy(_) => {
            (members::TABLE, false)
        }
        _ => return None,
    })
}
