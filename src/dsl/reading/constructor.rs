//! The constructor without parameters: the type, fixed parameters, and the delegates of all properties.

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::class_file::{ClassFile, Event, Member, Node, ValueId, Walk, walk};
use super::super::metadata::{Declared, Property};
use super::delegate::{self, Delegate};

/// What a constructor sets.
#[derive(Debug, Default)]
pub(super) struct Constructed<'c> {
    pub(super) feature_type: Option<String>,
    pub(super) fixed: Vec<(String, String)>,
    /// In the order of their declaration.
    pub(super) properties: Vec<(&'c Property, Delegate)>,
    /// Of an option: what it hands to the compound's class.
    pub(super) value: Option<String>,
    /// What is not understood.
    pub(super) notes: Vec<String>,
}

/// Reads the constructor of a class.
pub(super) fn read<'c>(class: &ClassFile, declared: &'c Declared) -> Constructed<'c> {
    let mut made = Constructed::default();
    let Some(method) = class.method("<init>", "()V") else {
        made.notes.push("it has no constructor without parameters".to_owned());
        return made;
    };
    let walk = walk(method);
    if !walk.whole {
        made.notes.push("its constructor does more than generated ones do".to_owned());
    }
    let by_field = |property: &'c Property| Some((property.field.as_deref()?, property));
    let fields: FxHashMap<&str, &Property> = declared.properties.iter().filter_map(by_field).collect();
    for (_, event) in &walk.events {
        match event {
            Event::Call(member, arguments) => made.call(class, &walk, member, arguments),
            Event::Put(field, value) if field.class == class.name => {
                let property = fields.get(&*field.name).copied();
                made.properties.extend(property.zip(delegate::read(&walk, *value)));
            }
            Event::Return(None) => {}
            _ => made.notes.push("its constructor does more than generated ones do".to_owned()),
        }
    }
    let read: FxHashSet<&str> = made.properties.iter().map(|read| &*read.0.name).collect();
    let unread = declared.properties.iter().filter(|property| !read.contains(&*property.name));
    made.notes.extend(unread.map(|property| format!("what the property `{}` sets", property.name)));
    made
}

impl Constructed<'_> {
    fn call(&mut self, class: &ClassFile, walk: &Walk, member: &Member, arguments: &[ValueId]) {
        let this = arguments.first().is_some_and(|first| walk.is_first(*first));
        let text = |at: usize| arguments.get(at).and_then(|argument| walk.text(*argument)).map(str::to_owned);
        match (&*member.name, arguments.len()) {
            ("setType", 2) if this => match text(1) {
                Some(feature_type) => self.feature_type = Some(feature_type),
                None => self.notes.push("its type".to_owned()),
            },
            ("param", 3) if this => match text(1).zip(text(2)) {
                Some(fixed) => self.fixed.push(fixed),
                None => self.notes.push("a parameter that its constructor sets".to_owned()),
            },
            ("<init>", count) if this && class.parent.as_ref() == Some(&member.class) => {
                match arguments.get(1).map(|value| walk.node(*value)) {
                    None | Some(Node::Null) => {}
                    Some(Node::Text(value)) if count > 1 => self.value = Some(value.as_ref().to_owned()),
                    Some(_) => self.notes.push("what its constructor hands on".to_owned()),
                }
            }
            (name, _) if delegates(name) => {}
            (name, _) => self.notes.push(format!("what its constructor calls `{name}` for")),
        }
    }
}

/// Calls on the way to a delegate, which is looked at where it is put into its field.
fn delegates(name: &str) -> bool {
    name == "provideDelegate" || name == "getMapping" || {
        let kind = name.strip_suffix("$default").unwrap_or(name).strip_suffix("Parameter");
        matches!(kind, Some("string" | "int" | "boolean" | "enum" | "compound"))
    }
}
