//! Enums with the texts that raw parameters hold for their entries.

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::class_file::{ClassFile, Event, Node, ValueId, Walk, walk};
use super::super::metadata::Declared;

/// An enum.
#[derive(Debug)]
pub(super) struct Entries {
    /// Names with raw values, in the order of their declaration.
    pub(super) entries: Vec<(String, String)>,
    /// Whether the values are those of a mapping, or the names.
    pub(super) is_mapped: bool,
}

/// Reads the entries of an enum; nothing when its mapping is not understood.
pub(super) fn read(class: &ClassFile, declared: &Declared) -> Option<Entries> {
    let walk = walk(class.method("<clinit>", "()V")?);
    walk.whole.then_some(())?;
    let entries: FxHashSet<&str> = declared.entries.iter().map(|entry| &**entry).collect();
    let mut names = Vec::new();
    let mut mapping = None;
    for (_, event) in &walk.events {
        let Event::Put(field, value) = event else { continue };
        if &*field.name == "mapping" {
            mapping = Some(pairs(&walk, *value)?);
        } else if entries.contains(&*field.name) {
            names.push(field.name.as_ref().to_owned());
        }
    }
    (names.len() == declared.entries.len()).then_some(())?;
    let value_of = |name: &String| match &mapping {
        None => Some(name.clone()),
        Some(pairs) => pairs.get(name).cloned(),
    };
    let entries = names.iter().map(|name| Some((name.clone(), value_of(name)?))).collect::<Option<_>>()?;
    Some(Entries { entries, is_mapped: mapping.is_some() })
}

/// `mapOf(A to "a", B to "b")`.
fn pairs(walk: &Walk, map: ValueId) -> Option<FxHashMap<String, String>> {
    let Node::Result(made, arguments) = walk.node(map) else { return None };
    (&*made.name == "mapOf").then_some(())?;
    let [all] = arguments[..] else { return None };
    let pair = |value: &ValueId| {
        let Node::Result(to, arguments) = walk.node(*value) else { return None };
        let [entry, text] = arguments[..] else { return None };
        let Node::Static(entry) = walk.node(entry) else { return None };
        (&*to.name == "to").then_some(())?;
        Some((entry.name.as_ref().to_owned(), walk.text(text)?.to_owned()))
    };
    match walk.node(all) {
        Node::Array(items) => items.iter().map(pair).collect(),
        _ => Some(FxHashMap::from_iter([pair(&all)?])),
    }
}
