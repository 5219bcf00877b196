//! `validate`: which properties a class cannot do without.

use rustc_hash::FxHashMap;

use super::super::class_file::{Branch, ClassFile, Event, Node, ValueId, Walk, walk};
use super::super::metadata::Property;
use super::delegate::Delegate;

/// What a class checks.
#[derive(Debug, Default)]
pub(super) struct Checks {
    /// Properties that have to be set.
    pub(super) mandatory: Vec<String>,
    /// Properties whose options are checked, too.
    pub(super) within: Vec<String>,
    /// What is not understood.
    pub(super) notes: Vec<String>,
}

/// Properties with their delegates, by the names of their getters.
type Getters<'p> = FxHashMap<&'p str, &'p (&'p Property, Delegate)>;

const VALIDATE: &str = "(Ljetbrains/buildServer/configs/kotlin/ErrorConsumer;)V";

/// Reads what a class checks.
pub(super) fn read(class: &ClassFile, properties: &[(&Property, Delegate)]) -> Checks {
    let mut checks = Checks::default();
    let by_getter = properties.iter().filter_map(|one| Some((one.0.getter.as_deref()?, one)));
    let properties: Getters<'_> = by_getter.collect();
    let Some(method) = class.method("validate", VALIDATE).filter(|method| !method.code.is_empty()) else {
        return checks;
    };
    let walk = walk(method);
    if !walk.whole {
        checks.notes.push("all of what it checks".to_owned());
    }
    let mut open: Vec<(Branch, ValueId, u32)> = Vec::new();
    for (at, event) in &walk.events {
        open.retain(|branch| branch.2 > *at);
        match event {
            Event::Branch(kind, value, to) => open.push((*kind, *value, *to)),
            Event::Call(member, arguments) => {
                let receiver = arguments.first().copied();
                match &*member.name {
                    "consumePropertyError" => match mandatory(&walk, &open, &properties) {
                        Some(name) => checks.mandatory.push(name.to_owned()),
                        None => checks.notes.push(format!("when it says {}", said(&walk, arguments))),
                    },
                    "validate" => {
                        // Of the class that it extends, or of an option.
                        if let Some(property) = receiver.and_then(|value| property(&walk, value, &properties))
                        {
                            checks.within.push(property.0.name.clone());
                        }
                    }
                    "hasParam" | "checkNotNullParameter" | "checkParameterIsNotNull" => {}
                    name if properties.contains_key(name) => {}
                    name => checks.notes.push(format!("what it checks by `{name}`")),
                }
            }
            Event::Return(_) => {}
            Event::Put(..) => checks.notes.push("all of what it checks".to_owned()),
        }
    }
    checks
}

/// `if (content == null && !hasParam("build-file"))`: the property.
fn mandatory<'p>(walk: &Walk, open: &[(Branch, ValueId, u32)], properties: &Getters<'p>) -> Option<&'p str> {
    let [(Branch::NonNull, read, first), (Branch::NonZero, has, second)] = open else { return None };
    (first == second).then_some(())?;
    let (property, delegate) = property(walk, *read, properties)?;
    let Node::Result(member, arguments) = walk.node(*has) else { return None };
    let [this, param] = arguments[..] else { return None };
    let param = walk.text(param)?;
    let is_it = &*member.name == "hasParam" && walk.is_first(this);
    let own = delegate.param.as_deref().unwrap_or(&property.name);
    (is_it && own == param).then_some(&property.name)
}

/// The property that a value was read from.
fn property<'p>(
    walk: &Walk,
    value: ValueId,
    properties: &Getters<'p>,
) -> Option<&'p (&'p Property, Delegate)> {
    let Node::Result(getter, arguments) = walk.node(value) else { return None };
    let [this] = arguments[..] else { return None };
    properties.get(&*getter.name).copied().filter(|_| walk.is_first(this))
}

fn said(walk: &Walk, arguments: &[ValueId]) -> String {
    let message = arguments.last().and_then(|value| walk.text(*value));
    message.map_or_else(
        || "something".to_owned(),
        |message| format!("`{}`", message.chars().take(200).collect::<String>()),
    )
}
