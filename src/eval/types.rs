//! Types at run time: what a value is, casts, and what a declared type accepts.

use crate::catalog::{self, core_class};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::tree::{Expr, ExprId, Type, TypeArgument, TypeId};

use super::interpreter::Interpreter;
use super::library;
use super::rules;
use super::value::{ClassRef, Eval, Library, Value};

impl Interpreter<'_> {
    /// Whether `value` is of type `ty` of the running file; `None` when that is not known.
    pub(crate) fn is_instance(&mut self, value: &Value, ty: TypeId) -> Option<bool> {
        if value.is_unknown() {
            return None;
        }
        let tree = self.tree();
        match tree[ty] {
            Type::Nullable(inner) => {
                if value.is_null() {
                    Some(true)
                } else {
                    self.is_instance(value, inner)
                }
            }
            Type::Parenthesized(inner) | Type::Annotated { ty: inner, .. } => self.is_instance(value, inner),
            Type::Function(_) => match value {
                Value::Function(_) => Some(true),
                Value::Object(_) => None,
                _ => Some(false),
            },
            Type::User(segments) => {
                if let ([one], true) = (&tree[segments], value.is_null())
                    && self.takes_null(self.symbol(one.name.name))
                {
                    return Some(true);
                }
                let class = self.class_of_type(ty)?;
                self.is_of_class(value, class)
            }
            Type::Error | Type::Intersection(..) | Type::Dynamic => None,
        }
    }

    /// The same for a type of another file.
    pub(crate) fn value_is_in(&mut self, unit: u32, value: &Value, ty: TypeId) -> Option<bool> {
        let here = self.go_to(unit);
        let is = self.is_instance(value, ty);
        self.go_to(here);
        is
    }

    /// Whether `value` is an instance of `class`; `None` when that is not known.
    pub(crate) fn is_of_class(&mut self, value: &Value, class: ClassRef) -> Option<bool> {
        match class {
            ClassRef::Library(name) => {
                let name = self.names.kept(name);
                library::is_instance(self, value, &name)
            }
            ClassRef::User(wanted) => match value {
                Value::Object(object) => match object.class {
                    ClassRef::User(class) if self.is_subclass(class, wanted) => Some(true),
                    ClassRef::User(class) if self.has_unknown_supertype(class) => None,
                    _ => Some(false),
                },
                Value::Unknown => None,
                Value::Function(_) => None,
                _ => Some(false),
            },
            ClassRef::Dsl(wanted) => match value {
                Value::Object(object) => {
                    let Some(class) = self.dsl_class(object) else {
                        return if self.is_open_ended(value) { None } else { Some(false) };
                    };
                    if self.catalog.class(class).opaque || self.catalog.class(wanted).opaque {
                        None
                    } else {
                        Some(self.catalog.is_subclass_of(class, wanted))
                    }
                }
                Value::Entry(class, _) => Some(self.catalog.is_subclass_of(*class, wanted)),
                Value::Id(_) => Some(
                    self.catalog.is_subclass_of(core_class::ID, wanted)
                        || self.catalog.is_subclass_of(wanted, core_class::ID),
                ),
                Value::Unknown | Value::Library(_) => None,
                _ => Some(false),
            },
        }
    }

    /// Whether `value is T` holds: unlike a parameter, a test takes an integer for nothing but what it is.
    pub(crate) fn is_exactly(&mut self, value: &Value, ty: TypeId) -> Option<bool> {
        if let (Value::Int(_) | Value::Double(_), Some(ClassRef::Library(name))) =
            (value, self.class_of_type(ty))
            && matches!(self.text(name), "Long" | "Short" | "Byte" | "Float")
        {
            return Some(false);
        }
        self.is_instance(value, ty)
    }

    /// Whether an object of the settings has members that only the library knows: of a type that its class extends or
    /// implements, or of all enums.
    pub(crate) fn has_library_members(&mut self, value: &Value) -> bool {
        let Value::Object(object) = value else { return false };
        let ClassRef::User(class) = object.class else { return false };
        object.field(self.common.ordinal).is_some() || self.has_library_supertype(class)
    }

    /// Whether all that an object's class comes from is declared in the settings: it is of no type of a library.
    pub(crate) fn is_of_settings_alone(&mut self, object: &super::value::Object) -> bool {
        let ClassRef::User(class) = object.class else { return false };
        !self.any_supertype(class, |found| !matches!(found, Some(ClassRef::User(_))))
    }

    /// Whether an object's class names a class of the library among what it extends and implements.
    pub(crate) fn extends_library(&mut self, object: &super::value::Object, name: &str) -> bool {
        let (ClassRef::User(class), Some(name)) = (object.class, self.names.find(name)) else { return false };
        self.any_supertype(class, |found| found == Some(ClassRef::Library(name)))
    }

    fn has_library_supertype(&mut self, class: u32) -> bool {
        self.any_supertype(class, |found| matches!(found, None | Some(ClassRef::Library(_))))
    }

    /// The library's class that a class of the settings extends, directly or not.
    pub(crate) fn library_ancestor(&mut self, object: &super::value::Object) -> Option<String> {
        let mut next = Some(object.class);
        for _ in 0..64 {
            match next? {
                ClassRef::User(class) => next = self.superclass(class),
                ClassRef::Library(name) => return Some(self.text(name).to_owned()),
                ClassRef::Dsl(_) => return None,
            }
        }
        None
    }

    /// The class of a value, for `::class` and messages.
    pub(crate) fn class_of(&mut self, value: &Value) -> Option<ClassRef> {
        match value {
            Value::Object(object) => Some(object.class),
            Value::Class(class) => Some(*class),
            Value::Entry(class, _) => Some(ClassRef::Dsl(*class)),
            Value::Unknown | Value::Null => None,
            _ => {
                let name = self.class_name(value);
                Some(ClassRef::Library(self.names.intern(&name)))
            }
        }
    }

    /// The simple name of a value's class.
    pub(crate) fn class_name(&self, value: &Value) -> String {
        match value {
            Value::Unit => "Unit".into(),
            Value::Null => "Nothing?".into(),
            Value::Boolean(_) => "Boolean".into(),
            Value::Byte(_) => "Byte".into(),
            Value::Short(_) => "Short".into(),
            Value::Int(_) => "Int".into(),
            Value::Long(_) => "Long".into(),
            Value::Double(_) => "Double".into(),
            Value::Float(_) => "Float".into(),
            Value::Unsigned(width, _) => width.class().into(),
            Value::Char(_) => "Char".into(),
            Value::String(_) => "String".into(),
            Value::List(list) => if list.array { "Array" } else { "List" }.into(),
            Value::Set(_) => "Set".into(),
            Value::Map(_) => "Map".into(),
            Value::Tuple(items) => if items.len() == 2 { "Pair" } else { "Triple" }.into(),
            Value::Range(_) => "IntRange".into(),
            Value::Function(_) => "a function".into(),
            Value::Object(object) => self.name_of_class(object.class),
            Value::Class(class) => self.name_of_class(*class),
            Value::Entry(class, _) => self.catalog.class(*class).name.to_string(),
            Value::Id(_) => "Id".into(),
            Value::Library(library) => library.class_name().to_owned(),
            Value::Unknown => "unknown".into(),
        }
    }

    /// The name of a class.
    pub(crate) fn name_of_class(&self, class: ClassRef) -> String {
        match class {
            ClassRef::User(class) => {
                self.program.class_at(class).map_or("", |data| self.text(data.name)).to_owned()
            }
            ClassRef::Dsl(class) => self.catalog.class(class).name.to_string(),
            ClassRef::Library(name) => self.text(name).to_owned(),
        }
    }

    /// Whether the value is of a type of the Kotlin library, whose members are only known in part.
    pub(crate) fn is_library_type(&self, value: &Value) -> bool {
        match value {
            Value::Object(object) => match object.class {
                ClassRef::User(class) => matches!(self.known_superclass(class), Some(ClassRef::Library(_))),
                ClassRef::Dsl(_) => false,
                ClassRef::Library(_) => true,
            },
            Value::Class(class) => matches!(class, ClassRef::Library(_)),
            Value::Entry(..) => false,
            _ => true,
        }
    }

    /// Whether nothing is known of what members the value has: a class of a newer TeamCity, or of an unknown library.
    pub(crate) fn is_open_ended(&mut self, value: &Value) -> bool {
        match value {
            Value::Object(object) => {
                if self.dsl_class(object).is_some_and(|class| self.catalog.class(class).opaque) {
                    return true;
                }
                match object.class {
                    ClassRef::User(class) => self.has_unknown_supertype(class),
                    _ => false,
                }
            }
            Value::Class(ClassRef::Dsl(class)) => self.catalog.class(*class).opaque,
            Value::Class(ClassRef::User(class)) => self.has_unknown_supertype(*class),
            _ => false,
        }
    }

    fn has_unknown_supertype(&mut self, class: u32) -> bool {
        self.any_supertype(class, |found| found.is_none())
    }

    /// What is cast, or asked for its type; the name of a class stands for its companion there.
    pub(crate) fn tested(&mut self, value: ExprId) -> Eval {
        match self.expr(value)? {
            Value::Class(ClassRef::User(class)) => {
                self.companion_of(class, Value::Class(ClassRef::User(class)), self.span(value))
            }
            other => Ok(other),
        }
    }

    /// `value as T`, `value as? T`
    pub(crate) fn cast(&mut self, safe: bool, value: ExprId, ty: TypeId, id: ExprId) -> Eval {
        let value = self.tested(value)?;
        if value.is_unknown() {
            return Ok(value);
        }
        if self.is_unknown_parameter(ty) {
            return Ok(self.incomplete(self.span(id), "a cast to this type is not evaluated", ""));
        }
        match self.is_exactly(&value, ty) {
            Some(false) if safe => Ok(Value::Null),
            Some(false) => {
                if value.is_null() {
                    return Err(self.throw(
                        "NullPointerException",
                        "null cannot be cast to non-null type",
                        self.span(id),
                    ));
                }
                let message = format!("{} cannot be cast to the type", self.class_name(&value));
                Err(self.throw("ClassCastException", message, self.span(id)))
            }
            _ => Ok(self.coerce(value, ty)),
        }
    }

    /// Reports an initializer that its declared type does not accept.
    pub(crate) fn expect_type(&mut self, value: &Value, ty: TypeId) {
        if self.is_instance(value, ty) == Some(false) && !is_number(value) {
            let span = self.here().span(self.tree().type_range(ty));
            let message =
                format!("the declared type does not accept a value of type {}", self.class_name(value));
            self.fail(Diagnostic::new(&rules::TYPE_MISMATCH, span, message).label("declared here"));
        }
    }

    /// The type argument of a call, as a class: `filterIsInstance<T>()`.
    pub(crate) fn type_argument(&mut self, site: Option<(u32, ExprId)>) -> Option<ClassRef> {
        let (unit, call) = site?;
        let tree = self.unit_at(unit).source.tree;
        let Expr::Call(call) = tree[call] else { return None };
        match tree[tree[call].type_arguments].first()? {
            TypeArgument::Type { ty, .. } => self.class_of_type_in(unit, *ty),
            TypeArgument::Star => None,
        }
    }

    /// The class of the DSL that an object is, or extends.
    pub(crate) fn dsl_class(&self, object: &super::value::Object) -> Option<catalog::ClassId> {
        object.dsl.as_ref().map(|state| state.borrow().class)
    }

    /// An exception's class and message, as the JVM shows them.
    pub(crate) fn exception_text(&mut self, exception: &Value, span: Span) -> Eval<String> {
        match exception {
            Value::Library(library) => Ok(match &**library {
                Library::Throwable { class, message: Some(message), .. } => format!("{class}: {message}"),
                library => library.class_name().to_owned(),
            }),
            _ => {
                let name = self.names.intern("message");
                let message = self.member_get(exception, name, span)?;
                let class = self.class_name(exception);
                Ok(match message {
                    Some(Value::String(message)) => format!("{class}: {message}"),
                    _ => class,
                })
            }
        }
    }
}

const fn is_number(value: &Value) -> bool {
    matches!(value, Value::Int(_) | Value::Long(_) | Value::Double(_) | Value::Float(_) | Value::Unsigned(..))
}
