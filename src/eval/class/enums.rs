//! Enum classes: their entries, `values`, `valueOf`, `entries`.

use std::cell::RefCell;
use std::rc::Rc;

use crate::catalog::Symbol;
use crate::eval::frame::Frame;
use crate::eval::interpreter::Interpreter;
use crate::eval::library::user_name;
use crate::eval::program::UserClass;
use crate::eval::value::{Args, ClassRef, Eval, Object, Value};
use crate::source::Span;
use crate::syntax::tree::{Class, Id};

impl Interpreter<'_> {
    /// The entries of an enum class, made in order at the first use of one. While they are made, there are only those
    /// before the one that is being made.
    fn enum_entries(&mut self, class: u32, span: Span) -> Eval<Rc<RefCell<Vec<Value>>>> {
        if let Some(known) = self.once.enums.get(&class) {
            return Ok(known.clone());
        }
        let entries: Rc<RefCell<Vec<Value>>> = Rc::default();
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(entries) };
        self.once.enums.insert(class, entries.clone());
        for (index, (name, entry)) in (0..).zip(&data.entries) {
            let env = self.class_env(class, None);
            let arguments = entry.arguments;
            let args = self.within(data.unit, env, |this| this.arguments(arguments))?;
            let actual = match entry.body {
                Some(body) => self.entry_class(&data, class, body),
                None => class,
            };
            let place = self.unit_at(data.unit).span(entry.name.range);
            let object = self.allocate(ClassRef::User(actual), None, place);
            object.set_field(self.common.name, Value::string(self.text(*name)));
            object.set_field(self.common.ordinal, Value::Int(index));
            let constructor = self.resolution.entry_constructor(data.unit, entry);
            self.init_user(&object, class, constructor, &args, span)?;
            if actual != class
                && let Some(body) = self.program.class_at(actual).cloned()
            {
                let env = Frame::block(&self.class_env(class, None));
                self.within(data.unit, env, |this| this.init_members(&object, actual, &body))?;
            }
            entries.borrow_mut().push(Value::Object(object));
        }
        Ok(entries)
    }

    /// The anonymous class of an enum entry with a body.
    pub(super) fn entry_class(&mut self, data: &UserClass, class: u32, body: Id<Class>) -> u32 {
        let unit = self.unit_at(data.unit);
        let number = self.program.class(unit, data.unit, body, Some(class), &mut self.names);
        self.program.superclasses.insert(number, Some(ClassRef::User(class)));
        number
    }

    /// One entry of an enum class; null, as on the JVM, for one that is yet to be made.
    pub(crate) fn enum_entry(&mut self, class: u32, name: Symbol, span: Span) -> Eval {
        let entries = self.enum_entries(class, span)?;
        let index =
            self.program.class_at(class).and_then(|data| data.entries.iter().position(|item| item.0 == name));
        let entry = index.and_then(|index| entries.borrow().get(index).cloned());
        Ok(entry.unwrap_or(Value::Null))
    }

    /// `entries`
    pub(crate) fn enum_property(&mut self, class: u32, name: Symbol, span: Span) -> Eval<Option<Value>> {
        if self.text(name) != "entries" {
            return Ok(None);
        }
        Ok(Some(Value::list(self.enum_entries(class, span)?.borrow().clone())))
    }

    /// The enum class that an entry belongs to; a body of the entry's own is a class below it.
    pub(crate) fn enum_class_of(&mut self, entry: &Object) -> Option<u32> {
        let ClassRef::User(mut class) = entry.class else { return None };
        entry.field(self.common.ordinal)?;
        if let Some(ClassRef::User(above)) = self.superclass(class) {
            class = above;
        }
        Some(class)
    }

    /// `values()`, `valueOf(name)`
    pub(crate) fn enum_function(
        &mut self,
        class: u32,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        match self.text(name) {
            "values" => Ok(Some(Value::array(self.enum_entries(class, span)?.borrow().clone()))),
            "valueOf" => {
                let Some(Value::String(wanted)) = args.get(0) else { return Ok(Some(Value::Unknown)) };
                let found = self.names.find(wanted).filter(|symbol| {
                    self.program
                        .class_at(class)
                        .is_some_and(|data| data.entries.iter().any(|item| item.0 == *symbol))
                });
                match found {
                    Some(symbol) => self.enum_entry(class, symbol, span).map(Some),
                    None => {
                        // Of an enum of a script, the name of the script's class is not known.
                        let class = user_name(self, class, '.').unwrap_or_default();
                        let dot = if class.is_empty() { "" } else { "." };
                        let message = format!("No enum constant {class}{dot}{wanted}");
                        Err(self.throw("IllegalArgumentException", message, span))
                    }
                }
            }
            _ => Ok(None),
        }
    }
}
