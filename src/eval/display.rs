//! How values turn into text: what `toString()` gives.

use std::rc::Rc;
use std::sync::Arc;

use crate::source::Span;
use crate::syntax::tree::{ClassKind, Modifier};

use super::budget::BYTES_PER_STEP;
use super::interpreter::{Interpreter, MAX_SIZE};
use super::library::{look_again, user_name};
use super::value::{ClassRef, Eval, Library, Object, Value};

impl Interpreter<'_> {
    /// A value as text, as `toString` gives it; `None` when it is not known.
    pub(crate) fn display(&mut self, value: &Value, span: Span) -> Eval<Option<Arc<str>>> {
        Ok(Some(match value {
            Value::String(text) => text.clone(),
            Value::Unit => "kotlin.Unit".into(),
            Value::Null => "null".into(),
            Value::Boolean(value) => value.to_string().into(),
            Value::Byte(value) => value.to_string().into(),
            Value::Short(value) => value.to_string().into(),
            Value::Int(value) => value.to_string().into(),
            Value::Long(value) => value.to_string().into(),
            Value::Double(value) => double(*value).into(),
            Value::Float(value) => float(*value).into(),
            Value::Unsigned(_, value) => value.to_string().into(),
            Value::Char(value) => value.to_string().into(),
            Value::Unknown => return Ok(None),
            Value::List(_)
            | Value::Set(_)
            | Value::Tuple(_)
            | Value::Map(_)
            | Value::Object(_)
            | Value::Library(_) => {
                return self.deeper(span, |this| this.display_nested(value, span));
            }
            Value::Range(range) => range.to_string().into(),
            Value::Entry(class, index) => {
                let entry = self.catalog.entry_at(*class, *index);
                entry.and_then(|entry| self.catalog.known_name(entry.name)).unwrap_or_default().into()
            }
            Value::Id(id) => match id.external(&self.context.ids) {
                Some(text) => text.into(),
                None => return Ok(None),
            },
            Value::Function(_) | Value::Class(_) => {
                self.incomplete(span, "how this value is shown as text is not evaluated", "");
                return Ok(None);
            }
        }))
    }

    /// The text of what holds other values, or whose text the settings declare.
    fn display_nested(&mut self, value: &Value, span: Span) -> Eval<Option<Arc<str>>> {
        look_again(self, value, span)?;
        match value {
            Value::List(list) if list.array => {
                self.incomplete(
                    span,
                    "how Java shows an array is not evaluated",
                    "`contentToString()` shows its elements",
                );
                Ok(None)
            }
            Value::List(list) => {
                let items = list.items().clone();
                self.display_all(["[", "]"], &items, Some(value), span)
            }
            Value::Set(set) => self.display_all(["[", "]"], &set.read(), Some(value), span),
            Value::Tuple(items) => self.display_all(["(", ")"], items, None, span),
            Value::Map(map) => self.display_map(map, value, span),
            Value::Object(object) => self.display_object(object, span),
            Value::Library(library) => self.display_library(library, span),
            _ => Ok(None),
        }
    }

    /// The texts of elements, one behind the other; a collection that holds itself is not looked into again.
    fn display_all(
        &mut self,
        [open, close]: [&str; 2],
        items: &[Value],
        of: Option<&Value>,
        span: Span,
    ) -> Eval<Option<Arc<str>>> {
        let mut text = String::from(open);
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            let Some(shown) = self.display_within(item, of, "(this Collection)", span)? else {
                return Ok(None);
            };
            self.append(&mut text, &[&shown], span)?;
        }
        text.push_str(close);
        Ok(Some(text.into()))
    }

    fn display_map(
        &mut self,
        map: &super::value::MapValue,
        of: &Value,
        span: Span,
    ) -> Eval<Option<Arc<str>>> {
        let mut text = String::from("{");
        for (index, (key, value)) in map.read().into_iter().enumerate() {
            let key = self.display_within(&key, Some(of), "(this Map)", span)?;
            let value = self.display_within(&value, Some(of), "(this Map)", span)?;
            let (Some(key), Some(value)) = (key, value) else { return Ok(None) };
            self.append(&mut text, &[if index > 0 { ", " } else { "" }, &key, "=", &value], span)?;
        }
        text.push('}');
        Ok(Some(text.into()))
    }

    /// The text of an element of a collection, which may be the collection itself.
    fn display_within(
        &mut self,
        item: &Value,
        of: Option<&Value>,
        itself: &str,
        span: Span,
    ) -> Eval<Option<Arc<str>>> {
        if of.is_some_and(|of| is_same_collection(of, item)) {
            return Ok(Some(itself.into()));
        }
        self.display(item, span)
    }

    /// Adds to a text that is built, which costs steps.
    fn append(&mut self, text: &mut String, parts: &[&str], span: Span) -> Eval<()> {
        for part in parts {
            text.push_str(part);
            self.spend(part.len() / BYTES_PER_STEP, span)?;
        }
        if text.len() > MAX_SIZE { Err(self.stop_string(span)) } else { Ok(()) }
    }

    fn display_object(&mut self, object: &Rc<Object>, span: Span) -> Eval<Option<Arc<str>>> {
        let ClassRef::User(class) = object.class else { return self.display_dsl(object, span) };
        let name = self.common.to_string;
        let args = super::value::Args::default();
        match self.call_declared(object, class, name, &args, span)? {
            Some(Value::String(text)) => return Ok(Some(text)),
            Some(_) => return Ok(None),
            None => {}
        }
        if let Some(Value::String(name)) = object.field(self.common.name)
            && object.field(self.common.ordinal).is_some()
        {
            return Ok(Some(name));
        }
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(None) };
        if data.data && data.kind == ClassKind::Object {
            return Ok(Some(self.text(data.name).into()));
        }
        if let Some(collection) = object.hidden_field(self.common.collection) {
            return self.display(&collection, span);
        }
        if !data.data {
            let thrown = self.thrown_text(object, span)?;
            if let Some(Value::Unknown) = thrown {
                return Ok(None);
            }
            if let Some(Value::String(text)) = thrown {
                return Ok(Some(text));
            }
            return self.display_dsl(object, span);
        }
        let tree = self.unit_at(data.unit).source.tree;
        let is_value_class = !tree[data.id].modifiers.has(Modifier::Data);
        let mut shown = String::new();
        for (name, _) in Self::data_parameters(&data) {
            let value = object.field(name).unwrap_or(Value::Null);
            // A data class shows the elements of an array, not the array.
            let text = match &value {
                Value::List(list) if list.array && !is_value_class => {
                    let items = list.items().clone();
                    self.display_all(["[", "]"], &items, None, span)?
                }
                value => self.display(value, span)?,
            };
            let Some(text) = text else { return Ok(None) };
            let (separator, name) = (if shown.is_empty() { "" } else { ", " }, self.names.kept(name));
            self.append(&mut shown, &[separator, &name, "=", &text], span)?;
        }
        Ok(Some(format!("{}({shown})", self.text(data.name)).into()))
    }

    /// `toString()` of an exception that the settings declare.
    fn thrown_text(&mut self, object: &Rc<Object>, span: Span) -> Eval<Option<Value>> {
        if self.library_ancestor(object).is_none() {
            return Ok(None);
        }
        let name = self.names.intern("message");
        let message = self.member_get(&Value::Object(object.clone()), name, span)?;
        let ClassRef::User(class) = object.class else { return Ok(None) };
        let Some(class) = user_name(self, class, '$') else {
            let reason = "what Java calls this class is not known: it is of a script, or local";
            return Ok(Some(self.incomplete(span, reason, "give the text by `message`")));
        };
        Ok(Some(match message {
            Some(Value::String(message)) => Value::string(format!("{class}: {message}")),
            Some(Value::Unknown) => Value::Unknown,
            _ => Value::string(class),
        }))
    }

    fn display_library(&mut self, library: &Library, span: Span) -> Eval<Option<Arc<str>>> {
        Ok(Some(match library {
            Library::Regex(pattern, _) => pattern.clone(),
            Library::StringBuilder(text) => match &*text.borrow() {
                Some(text) => text.as_str().into(),
                None => return Ok(None),
            },
            Library::File(path) => path.clone(),
            Library::Throwable { class, message, .. } => {
                let class = super::library::qualified_name(class);
                message.as_ref().map_or_else(|| class.clone(), |message| format!("{class}: {message}")).into()
            }
            Library::Uuid(bytes) => super::library::uuid_text(bytes).into(),
            Library::Duration(nanos) => super::library::duration_text(*nanos).into(),
            Library::BigInteger(negative, bytes) => super::library::big_integer_text(*negative, bytes).into(),
            Library::Decimal(decimal) => decimal.text().into(),
            Library::Constant("Date", _) => return Ok(self.no_text(library, span)),
            Library::Json(json) => match json.text() {
                Some(text) => text,
                None => return Ok(self.no_text(library, span)),
            },
            Library::Constant("Locale", name) => match &**name {
                "ROOT" => "".into(),
                "ENGLISH" => "en".into(),
                "US" => "en_US".into(),
                _ => return Ok(self.no_text(library, span)),
            },
            Library::Constant(_, name) => name.clone(),
            Library::Indexed(index, value) => match self.display(value, span)? {
                Some(value) => format!("IndexedValue(index={index}, value={value})").into(),
                None => return Ok(None),
            },
            Library::Outcome(outcome) => {
                let (kind, value) = match outcome {
                    Ok(value) => ("Success", value),
                    Err(value) => ("Failure", value),
                };
                match self.display(value, span)? {
                    Some(value) => format!("{kind}({value})").into(),
                    None => return Ok(None),
                }
            }
            Library::Closed(low, high) => match (self.display(low, span)?, self.display(high, span)?) {
                (Some(low), Some(high)) => format!("{low}..{high}").into(),
                _ => return Ok(None),
            },
            Library::Entry(entry) => {
                let (Some(key), Some(value)) =
                    (self.display(&entry.key, span)?, self.display(&entry.value(), span)?)
                else {
                    return Ok(None);
                };
                format!("{key}={value}").into()
            }
            _ => return Ok(self.no_text(library, span)),
        }))
    }

    /// Reports that a value's text is not known.
    fn no_text(&mut self, library: &Library, span: Span) -> Option<Arc<str>> {
        self.incomplete(
            span,
            format!("how a {} is shown as text is not evaluated", library.class_name()),
            "",
        );
        None
    }
}

/// Whether both are one collection.
fn is_same_collection(collection: &Value, item: &Value) -> bool {
    match (collection, item) {
        (Value::List(a), Value::List(b)) => Rc::ptr_eq(a, b),
        (Value::Set(a), Value::Set(b)) => Rc::ptr_eq(a, b),
        (Value::Map(a), Value::Map(b)) => Rc::ptr_eq(a, b),
        _ => false,
    }
}

/// A floating-point number as Java writes it.
fn double(value: f64) -> String {
    if value.is_nan() {
        return "NaN".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "Infinity" } else { "-Infinity" }.into();
    }
    shortest(value, value.to_string(), &format!("{value:e}"))
}

/// The same of a `Float`, whose shortest digits are fewer.
fn float(value: f32) -> String {
    if value.is_finite() {
        shortest(value.into(), value.to_string(), &format!("{value:e}"))
    } else {
        double(value.into())
    }
}

/// Java's choice between the plain and the scientific text of a number.
fn shortest(value: f64, plain: String, scientific: &str) -> String {
    if value == 0.0 || (1e-3..1e7).contains(&value.abs()) {
        return if plain.contains('.') { plain } else { plain + ".0" };
    }
    match scientific.split_once('e') {
        Some((digits, exponent)) if digits.contains('.') => format!("{digits}E{exponent}"),
        Some((digits, exponent)) => format!("{digits}.0E{exponent}"),
        None => scientific.to_owned(),
    }
}
