//! Which objects the settings' own `equals` and `hashCode` make one. Sets, maps and lists compare values without running
//! code of the settings: before a value gets there, its objects are numbered here, equal ones alike.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::source::Span;

use super::interpreter::Interpreter;
use super::value::{Args, ClassRef, Eval, Object, Value};

/// Functions that compare elements of what they are called on.
const COMPARING: &[&str] = &[
    "associateWith",
    "containsAll",
    "containsValue",
    "distinct",
    "intersect",
    "minus",
    "minusAssign",
    "minusElement",
    "plus",
    "removeAll",
    "retainAll",
    "subtract",
    "toCollection",
    "toHashSet",
    "toMap",
    "toMutableMap",
    "toMutableSet",
    "toSet",
    "union",
];

/// The number that equal objects share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) number: u32,
    /// Whether the hash codes of equal objects are equal, so that sets and maps take them for one.
    pub(crate) hashed: bool,
}

/// Where an object is looked for among those that have numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Bucket {
    Hash(i32),
    /// Of a class with `equals` but without `hashCode`.
    Class(u32),
}

/// Who declares the `equals` of a class, and whether a `hashCode` goes with it.
#[derive(Debug, Clone, Copy)]
struct Declared {
    class: u32,
    hashed: bool,
}

/// The objects that have numbers.
#[derive(Debug, Default)]
pub(crate) struct Alike {
    classes: FxHashMap<u32, Option<Declared>>,
    buckets: FxHashMap<Bucket, Vec<(Rc<Object>, u32)>>,
    count: u32,
}

impl Interpreter<'_> {
    /// Numbers what a function of the library compares: its arguments, and the elements of its receiver if it compares
    /// those. Those of sets and the keys of maps have their numbers.
    pub(crate) fn number_operands(
        &mut self,
        function: &str,
        this: &Value,
        args: &Args,
        span: Span,
    ) -> Eval<()> {
        if !self.program.own_equality {
            return Ok(());
        }
        if COMPARING.contains(&function) {
            self.number(this, span)?;
        }
        args.items.iter().try_for_each(|arg| self.number(&arg.value, span))
    }

    /// Numbers the objects of a value that are compared by an `equals` of the settings.
    pub(crate) fn number(&mut self, value: &Value, span: Span) -> Eval<()> {
        if self.program.own_equality { self.number_within(value, span) } else { Ok(()) }
    }

    fn number_within(&mut self, value: &Value, span: Span) -> Eval<()> {
        let inner: Vec<Value> = match value {
            Value::Object(object) => {
                return self.nested(span, |this| this.number_object(object, span));
            }
            Value::List(list) => list.items().iter().filter(|item| holds_objects(item)).cloned().collect(),
            Value::Tuple(items) => items.to_vec(),
            Value::Map(map) => map.entries().values().filter(|item| holds_objects(item)).cloned().collect(),
            _ => return Ok(()),
        };
        self.spend(inner.len(), span)?;
        self.nested(span, |this| inner.iter().try_for_each(|item| this.number_within(item, span)))
    }

    fn number_object(&mut self, object: &Rc<Object>, span: Span) -> Eval<()> {
        let ClassRef::User(class) = object.class else { return Ok(()) };
        let Some(declared) = self.declared_equality(class) else {
            let names = object.fields.borrow().data.clone();
            let mut fields =
                names.iter().flat_map(|names| names.iter()).filter_map(|name| object.field(*name));
            return fields.try_for_each(|field| self.number_within(&field, span));
        };
        let Some(bucket) = self.bucket_of(object, declared, span)? else { return Ok(()) };
        let known = self.alike.buckets.get(&bucket).cloned().unwrap_or_default();
        self.spend(known.len(), span)?;
        let this = Value::Object(object.clone());
        let mut number = None;
        for (other, given) in known {
            let current = other.alike().is_some_and(|alike| alike.number == given);
            if current && self.equal(&this, &Value::Object(other), span)? {
                number = Some(given);
                break;
            }
        }
        let number = number.unwrap_or_else(|| self.alike.add(bucket, object));
        object.set_alike(Number { number, hashed: declared.hashed });
        Ok(())
    }

    /// `None` when the hash code is not known: that has been reported.
    fn bucket_of(&mut self, object: &Rc<Object>, declared: Declared, span: Span) -> Eval<Option<Bucket>> {
        if !declared.hashed {
            return Ok(Some(Bucket::Class(declared.class)));
        }
        let this = Value::Object(object.clone());
        Ok(match self.call_member_named("hashCode", this, Vec::new(), span)? {
            Value::Int(hash) => Some(Bucket::Hash(hash)),
            _ => None,
        })
    }

    /// The `equals` that a class declares or inherits; `None` for identity and for what data classes get.
    fn declared_equality(&mut self, class: u32) -> Option<Declared> {
        if let Some(known) = self.alike.classes.get(&class) {
            return *known;
        }
        let found = self.find_equality(class);
        self.alike.classes.insert(class, found);
        found
    }

    fn find_equality(&mut self, class: u32) -> Option<Declared> {
        let (equals, hash_code) = (self.names.intern("equals"), self.names.intern("hashCode"));
        let (mut next, mut hashed) = (Some(class), false);
        while let Some(number) = next {
            let data = self.program.class_at(number)?.clone();
            let declares = |name| data.functions.iter().any(|(function, _)| *function == name);
            hashed |= data.data || declares(hash_code);
            if declares(equals) {
                return Some(Declared { class: number, hashed: hashed || self.inherits(number, hash_code) });
            }
            next = match self.superclass(number) {
                Some(ClassRef::User(parent)) if !data.data => Some(parent),
                _ => None,
            };
        }
        None
    }

    /// Whether a superclass declares the function.
    fn inherits(&mut self, class: u32, function: crate::catalog::Symbol) -> bool {
        let mut next = self.superclass(class);
        while let Some(ClassRef::User(parent)) = next {
            let Some(data) = self.program.class_at(parent) else { return false };
            if data.functions.iter().any(|(name, _)| *name == function) {
                return true;
            }
            next = self.superclass(parent);
        }
        false
    }
}

impl Alike {
    /// A new number for an object that is equal to none before it.
    fn add(&mut self, bucket: Bucket, object: &Rc<Object>) -> u32 {
        self.count += 1;
        self.buckets.entry(bucket).or_default().push((object.clone(), self.count));
        self.count
    }
}

const fn holds_objects(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::List(_) | Value::Tuple(_) | Value::Map(_))
}
