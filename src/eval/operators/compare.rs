//! Equality, order, containment and destructuring.

use std::cmp::Ordering;
use std::rc::Rc;

use crate::eval::interpreter::Interpreter;
use crate::eval::library::look_again;
use crate::eval::value::{Args, ClassRef, Eval, Key, Library, Object, RangeOf, Value};
use crate::source::Span;

use super::{natural_order, number};

impl Interpreter<'_> {
    /// `a == b`, with the `equals` of data classes and of the settings' own classes.
    pub(crate) fn equal(&mut self, left: &Value, right: &Value, span: Span) -> Eval<bool> {
        if let Some((left, right)) = self.as_collections(left, right) {
            return self.equal(&left, &right, span);
        }
        let (Value::Object(a), Value::Object(b)) = (left, right) else {
            return self.equal_values(left, right, span);
        };
        if Rc::ptr_eq(a, b) {
            return Ok(true);
        }
        self.step(span)?;
        self.nested(span, |this| this.equal_objects((a, b), right, span))
    }

    /// Both as the collections that they are, if one is of a class that extends one of the library's.
    fn as_collections(&self, left: &Value, right: &Value) -> Option<(Value, Value)> {
        let collection = |value: &Value| value.as_object()?.hidden_field(self.common.collection);
        match (collection(left), collection(right)) {
            (None, None) => None,
            (a, b) => Some((a.unwrap_or_else(|| left.clone()), b.unwrap_or_else(|| right.clone()))),
        }
    }

    fn equal_objects(&mut self, (a, b): (&Rc<Object>, &Rc<Object>), right: &Value, span: Span) -> Eval<bool> {
        let name = self.common.equals;
        let args = Args::of([right.clone()], span);
        if let ClassRef::User(class) = a.class {
            if let Some(Value::Boolean(equal)) = self.call_declared(a, class, name, &args, span)? {
                return Ok(equal);
            }
            if let Some(same) = self.same_vcs_root(a, b) {
                return Ok(same);
            }
            return self.data_equal(a, b, class, span);
        }
        Ok(self.same_vcs_root(a, b).unwrap_or(false))
    }

    /// The same where not both are objects: a class may be equal to something else, a list may hold objects.
    fn equal_values(&mut self, left: &Value, right: &Value, span: Span) -> Eval<bool> {
        if !self.program.own_equality || left.is_null() || right.is_null() {
            return self.equal_in_library(left, right);
        }
        if let Value::Object(object) = left
            && let ClassRef::User(class) = object.class
        {
            let name = self.common.equals;
            let args = Args::of([right.clone()], span);
            if let Some(Value::Boolean(equal)) = self.call_declared(object, class, name, &args, span)? {
                return Ok(equal);
            }
        }
        self.number(left, span)?;
        self.number(right, span)?;
        self.equal_in_library(left, right)
    }

    /// The same as the library compares them, where objects have their numbers.
    fn equal_in_library(&mut self, left: &Value, right: &Value) -> Eval<bool> {
        let equal = left.equals(right);
        self.within_budget()?;
        Ok(equal)
    }

    pub(super) fn data_equal(
        &mut self,
        a: &Rc<Object>,
        b: &Rc<Object>,
        class: u32,
        span: Span,
    ) -> Eval<bool> {
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(false) };
        if !data.data || a.class != b.class {
            return Ok(false);
        }
        for (name, _) in Self::data_parameters(&data) {
            let (left, right) = (a.field(name).unwrap_or(Value::Null), b.field(name).unwrap_or(Value::Null));
            if !self.equal(&left, &right, span)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// How two values compare; `None` when they cannot be compared.
    pub(crate) fn compare(&mut self, left: &Value, right: &Value, span: Span) -> Eval<Option<Ordering>> {
        if let Some(order) = natural_order(left, right) {
            return Ok(Some(order));
        }
        match (left, right) {
            (Value::Object(a), Value::Object(b)) => {
                let ordinals = (a.field(self.common.ordinal), b.field(self.common.ordinal));
                if let (Some(Value::Int(a)), Some(Value::Int(b))) = ordinals {
                    return Ok(Some(a.cmp(&b)));
                }
                match self.call_member_named("compareTo", left.clone(), vec![right.clone()], span)? {
                    Value::Int(order) => Ok(Some(order.cmp(&0))),
                    _ => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    /// `item in container`; `None` when it is not known.
    pub(crate) fn contains(&mut self, container: &Value, item: Value, span: Span) -> Eval<Option<bool>> {
        self.number(&item, span)?;
        look_again(self, container, span)?;
        Ok(match (container, &item) {
            (Value::Map(map), _) => Some(map.entries().contains_key(&Key::new(item))),
            (Value::Set(set), _) => Some(set.items().contains(&Key::new(item))),
            (
                Value::Range(range),
                Value::Byte(_) | Value::Short(_) | Value::Int(_) | Value::Long(_) | Value::Char(_),
            ) => number(&item).map(|value| range.holds(value)),
            (Value::Range(range), Value::Double(value)) if range.of != RangeOf::Char => {
                #[allow(clippy::cast_precision_loss)] // as Kotlin compares them
                Some(range.first as f64 <= *value && *value <= range.last as f64)
            }
            (Value::Range(_), Value::String(_) | Value::Null | Value::Boolean(_) | Value::Object(_)) => {
                Some(false)
            }
            (Value::Range(_), _) => {
                self.incomplete(span, "whether a range holds this is not evaluated", "");
                None
            }
            (Value::Library(library), _) if matches!(**library, Library::Closed(..)) => {
                let Library::Closed(low, high) = &**library else { return Ok(None) };
                let (low, high) = (self.compare(low, &item, span)?, self.compare(&item, high, span)?);
                low.zip(high).map(|(low, high)| low.is_le() && high.is_le())
            }
            (Value::List(list), _) => {
                let items = list.items().clone();
                for other in &items {
                    if self.equal(other, &item, span)? {
                        return Ok(Some(true));
                    }
                }
                Some(false)
            }
            _ => match self.call_member_named("contains", container.clone(), vec![item], span)? {
                Value::Boolean(inside) => Some(inside),
                _ => None,
            },
        })
    }

    /// `componentN` of a value, for destructuring.
    pub(crate) fn component(&mut self, value: &Value, index: usize, span: Span) -> Eval {
        match value {
            Value::Unknown => Ok(Value::Unknown),
            Value::Tuple(items) => Ok(items.get(index).cloned().unwrap_or(Value::Unknown)),
            Value::List(list) => match list.items().get(index) {
                Some(item) => Ok(item.clone()),
                None => Err(self.throw("IndexOutOfBoundsException", format!("Index {index}"), span)),
            },
            Value::Library(library) => match (&**library, index) {
                (Library::Indexed(index, _), 0) => Ok(Value::Int(*index)),
                (Library::Indexed(_, value), 1) => Ok(value.clone()),
                (Library::Entry(entry), 0) => Ok(entry.key.clone()),
                (Library::Entry(entry), 1) => Ok(entry.value()),
                _ => Ok(Value::Unknown),
            },
            Value::Object(object) => {
                if let ClassRef::User(class) = object.class
                    && let Some(data) = self.program.class_at(class).cloned()
                    && data.data
                    && let Some((name, _)) = Self::data_parameters(&data).nth(index)
                {
                    return Ok(object.field(name).unwrap_or(Value::Unknown));
                }
                self.call_member_named(&format!("component{}", index + 1), value.clone(), Vec::new(), span)
            }
            _ => Ok(self.incomplete(span, "this destructuring is not evaluated", "")),
        }
    }
}

/// How many elements a list, set or map has.
pub(super) fn size_of_collection(value: &Value) -> usize {
    match value {
        Value::List(list) => list.items().len(),
        Value::Set(set) => set.items().len(),
        Value::Map(map) => map.entries().len(),
        _ => 0,
    }
}

/// `a === b`
pub(super) fn identical(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(a), Value::Object(b)) => Rc::ptr_eq(a, b),
        (Value::List(a), Value::List(b)) => Rc::ptr_eq(a, b),
        (Value::Map(a), Value::Map(b)) => Rc::ptr_eq(a, b),
        (Value::Set(a), Value::Set(b)) => Rc::ptr_eq(a, b),
        _ => left.equals(right),
    }
}
