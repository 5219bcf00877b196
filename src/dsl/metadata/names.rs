//! The strings of Kotlin's metadata: a table in the annotation, and how each string is made of it.

use std::rc::Rc;

use super::proto::{Record, StringTableTypes};

/// Strings that no class file repeats.
const PREDEFINED: &[&str] = &[
    "kotlin/Any",
    "kotlin/Nothing",
    "kotlin/Unit",
    "kotlin/Throwable",
    "kotlin/Number",
    "kotlin/Byte",
    "kotlin/Double",
    "kotlin/Float",
    "kotlin/Int",
    "kotlin/Long",
    "kotlin/Short",
    "kotlin/Boolean",
    "kotlin/Char",
    "kotlin/CharSequence",
    "kotlin/String",
    "kotlin/Comparable",
    "kotlin/Enum",
    "kotlin/Array",
    "kotlin/ByteArray",
    "kotlin/DoubleArray",
    "kotlin/FloatArray",
    "kotlin/IntArray",
    "kotlin/LongArray",
    "kotlin/ShortArray",
    "kotlin/BooleanArray",
    "kotlin/CharArray",
    "kotlin/Cloneable",
    "kotlin/Annotation",
    "kotlin/collections/Iterable",
    "kotlin/collections/MutableIterable",
    "kotlin/collections/Collection",
    "kotlin/collections/MutableCollection",
    "kotlin/collections/List",
    "kotlin/collections/MutableList",
    "kotlin/collections/Set",
    "kotlin/collections/MutableSet",
    "kotlin/collections/Map",
    "kotlin/collections/MutableMap",
    "kotlin/collections/Map.Entry",
    "kotlin/collections/MutableMap.MutableEntry",
    "kotlin/collections/Iterator",
    "kotlin/collections/MutableIterator",
    "kotlin/collections/ListIterator",
    "kotlin/collections/MutableListIterator",
];

/// No name is longer, so that what refers to one many times is no larger than it should be.
const LONGEST: usize = 1_000;

/// `a$b` of the file is `a.b`.
const INTERNAL_TO_CLASS: i32 = 1;
/// `La$b;` of the file is `a.b`.
const DESCRIPTOR_TO_CLASS: i32 = 2;

/// The strings of one declaration.
pub(super) struct Names<'a> {
    table: &'a [Rc<str>],
    /// Each with the number of the string after the last that it stands for.
    records: Vec<(usize, Record)>,
}

impl<'a> Names<'a> {
    pub(super) fn new(table: &'a [Rc<str>], types: StringTableTypes) -> Self {
        let mut end = 0usize;
        let with_end = |record: Record| {
            let range = usize::try_from(record.range.unwrap_or(1)).unwrap_or_default();
            end = end.saturating_add(range);
            (end, record)
        };
        Self { table, records: types.record.into_iter().map(with_end).collect() }
    }

    pub(super) fn get(&self, index: Option<i32>) -> Option<String> {
        let at = usize::try_from(index?).ok()?;
        let record = self.records.get(self.records.partition_point(|record| record.0 <= at));
        let is_short = |text: &&Rc<str>| text.len() <= LONGEST;
        let Some((_, record)) = record else {
            return self.table.get(at).filter(is_short).map(|text| text.as_ref().to_owned());
        };
        let predefined = || PREDEFINED.get(usize::try_from(record.predefined_index?).ok()?).copied();
        let text = match &record.string {
            Some(text) => text.as_str(),
            None => predefined().or_else(|| self.table.get(at).map(|text| &**text))?,
        };
        (text.len() <= LONGEST).then(|| changed(text, record))?
    }
}

fn changed(text: &str, record: &Record) -> Option<String> {
    let mut text = match record.substring_index[..] {
        [from, to] => text.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?)?.to_owned(),
        _ => text.to_owned(),
    };
    if let [from, to] = record.replace_char[..] {
        let char = |code: i32| u32::try_from(code).ok().and_then(char::from_u32);
        text = text.replace(char(from)?, char(to)?.encode_utf8(&mut [0; 4]));
    }
    Some(match record.operation {
        Some(INTERNAL_TO_CLASS) => text.replace('$', "."),
        Some(DESCRIPTOR_TO_CLASS) => {
            let inner = text.strip_prefix('L').and_then(|text| text.strip_suffix(';'));
            inner.unwrap_or(&text).replace('$', ".")
        }
        _ => text,
    })
}
