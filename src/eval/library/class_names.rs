//! What `Name::class` and Java's class of it say of themselves: their names, and what they lead to.

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Library, RangeOf, Value};
use super::Call;
use crate::sema::resolution::Builtin;

/// Kotlin's classes: their packages, and what Java has for them.
static BUILT_IN: &[(&str, &str, &str)] = &[
    ("Any", "kotlin", "java.lang.Object"),
    ("Boolean", "kotlin", "boolean"),
    ("Byte", "kotlin", "byte"),
    ("Char", "kotlin", "char"),
    ("CharSequence", "kotlin", "java.lang.CharSequence"),
    ("Collection", "kotlin.collections", "java.util.Collection"),
    ("Comparable", "kotlin", "java.lang.Comparable"),
    ("Double", "kotlin", "double"),
    ("Float", "kotlin", "float"),
    ("Int", "kotlin", "int"),
    ("Iterable", "kotlin.collections", "java.lang.Iterable"),
    ("List", "kotlin.collections", "java.util.List"),
    ("Long", "kotlin", "long"),
    ("Map", "kotlin.collections", "java.util.Map"),
    ("Number", "kotlin", "java.lang.Number"),
    ("Pair", "kotlin", "kotlin.Pair"),
    ("Set", "kotlin.collections", "java.util.Set"),
    ("Short", "kotlin", "short"),
    ("String", "kotlin", "java.lang.String"),
    ("Throwable", "kotlin", "java.lang.Throwable"),
    ("Triple", "kotlin", "kotlin.Triple"),
    ("Unit", "kotlin", "kotlin.Unit"),
];

/// Java's classes of boxed values, which have their package's name before theirs.
static BOXED: &[&str] =
    &["Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Object", "Short"];

/// A property of a class.
pub(super) fn property(call: &mut Call<'_, '_>, class: ClassRef, name: &str) -> Eval<Option<Value>> {
    let text = |text: Option<String>| text.map(Value::string);
    Ok(match (class, name) {
        (class, "simpleName") => {
            let path = call.interpreter.name_of_class(class);
            Some(Value::string(path.rsplit('.').next().unwrap_or(&path)))
        }
        (ClassRef::User(class), "qualifiedName" | "canonicalName") => {
            if is_local(call.interpreter, class) {
                return Ok(Some(Value::Null));
            }
            text(user_name(call.interpreter, class, '.'))
        }
        (ClassRef::User(class), "name" | "typeName") => text(user_name(call.interpreter, class, '$')),
        (ClassRef::User(class), "objectInstance") => {
            if call.interpreter.is_object_class(ClassRef::User(class)) {
                call.interpreter.class_value(class, call.span).map(Some)?
            } else {
                Some(Value::Null)
            }
        }
        (ClassRef::Library(class), "qualifiedName") => {
            let class = call.interpreter.text(class);
            let built_in = BUILT_IN.iter().find(|(name, ..)| *name == class);
            built_in.map(|(name, package, _)| Value::string(format!("{package}.{name}")))
        }
        (ClassRef::Library(class), "name" | "typeName" | "canonicalName") => {
            java_name(call.interpreter.text(class)).map(Value::string)
        }
        (ClassRef::Library(class), "java" | "javaPrimitiveType") => {
            let java = BUILT_IN.iter().find(|(name, ..)| *name == call.interpreter.text(class));
            match java {
                Some((_, _, java)) => {
                    let simple = java.rsplit('.').next().unwrap_or(java);
                    Some(library_class(call.interpreter, simple))
                }
                None => Some(call.this.clone()),
            }
        }
        (_, "java" | "kotlin" | "javaObjectType") if !matches!(class, ClassRef::Library(_)) => {
            Some(call.this.clone())
        }
        _ => None,
    })
}

/// Java's class of a value that is not boxed.
pub(crate) fn primitive_class(interpreter: &mut Interpreter<'_>, builtin: Builtin) -> Option<Value> {
    let name = match builtin {
        Builtin::Boolean => "boolean",
        Builtin::Char => "char",
        Builtin::Byte => "byte",
        Builtin::Short => "short",
        Builtin::Int => "int",
        Builtin::Long => "long",
        Builtin::Float => "float",
        Builtin::Double => "double",
        _ => return None,
    };
    Some(library_class(interpreter, name))
}

/// Whether `value::class` is the class that the value is known by here: collections and functions have others in Java.
pub(crate) fn has_own_class(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Set(_) | Value::Map(_) | Value::Function(_) | Value::Id(_) => false,
        Value::Range(range) => range.step == 1 && range.of == RangeOf::Int,
        Value::Library(library) => matches!(**library, Library::Throwable { .. }),
        _ => true,
    }
}

/// A class of the library as a value.
pub(super) fn library_class(interpreter: &mut Interpreter<'_>, name: &str) -> Value {
    Value::library(Library::KClass(ClassRef::Library(interpreter.names.intern(name))))
}

/// Java's name of a class, as far as it is known.
fn java_name(class: &str) -> Option<String> {
    if BOXED.contains(&class) && !matches!(class, "Boolean" | "Byte" | "Double" | "Float" | "Long" | "Short")
    {
        return Some(format!("java.lang.{class}"));
    }
    if super::classes::is_throwable(class) {
        return Some(super::qualified_name(class));
    }
    let simple = |java: &str| java.rsplit('.').next() == Some(class);
    BUILT_IN.iter().find(|(.., java)| simple(java)).map(|(.., java)| (*java).to_owned())
}

/// Whether a class is declared within code, so that it has no name that is seen elsewhere.
fn is_local(interpreter: &Interpreter<'_>, class: u32) -> bool {
    std::iter::successors(Some(class), |class| interpreter.program.class_at(*class)?.outer)
        .any(|class| interpreter.program.local_envs.contains_key(&class))
}

/// The name of a class of a `.kt` file with its package; what the class of a script is called on a server is not known.
pub(crate) fn user_name(interpreter: &Interpreter<'_>, class: u32, separator: char) -> Option<String> {
    let data = interpreter.program.class_at(class)?;
    let unit = interpreter.unit_at(data.unit);
    let is_script = unit.source.script_name.is_some() || interpreter.dsl.main.contains(&data.unit);
    if is_script || is_local(interpreter, class) {
        return None;
    }
    let outers = std::iter::successors(Some(class), |class| interpreter.program.class_at(*class)?.outer);
    let mut names: Vec<&str> = outers
        .map(|class| interpreter.program.class_at(class).map_or("", |data| interpreter.text(data.name)))
        .collect();
    if names.contains(&"") {
        return None;
    }
    names.reverse();
    let tree = unit.source.tree;
    let package = &tree[tree.package];
    let mut whole: String = package.iter().map(|segment| format!("{}.", tree.name(segment.name))).collect();
    whole.push_str(&names.join(separator.encode_utf8(&mut [0; 4])));
    Some(whole)
}
