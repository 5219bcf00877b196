//! Names of the library's types and exceptions, and what is an instance of them.

use super::super::interpreter::Interpreter;
use super::super::value::{Library, RangeOf, Value};

/// Types of the library that settings name.
static CLASSES: &[&str] = &[
    "Any",
    "Array",
    "ArrayList",
    "Base64",
    "Boolean",
    "Byte",
    "ByteBuffer",
    "Char",
    "CharSequence",
    "Collection",
    "Comparable",
    "CRC32",
    "DayOfWeek",
    "Delegates",
    "Double",
    "Enum",
    "File",
    "FileInputStream",
    "FileReader",
    "Float",
    "Function",
    "HashMap",
    "HashSet",
    "IntRange",
    "Int",
    "Iterable",
    "Iterator",
    "KClass",
    "LazyThreadSafetyMode",
    "Lazy",
    "LinkedHashMap",
    "LinkedHashSet",
    "LinkedList",
    "List",
    "Long",
    "Map",
    "MutableCollection",
    "MutableIterable",
    "MutableList",
    "MutableMap",
    "MutableSet",
    "Nothing",
    "Number",
    "Pair",
    "Pattern",
    "Regex",
    "Runnable",
    "Properties",
    "Sequence",
    "Set",
    "Stack",
    "StringReader",
    "Short",
    "String",
    "StringBuilder",
    "Triple",
    "Unit",
    "UByte",
    "UInt",
    "ULong",
    "UShort",
    "Locale",
    "TreeMap",
    "Deprecated",
    "Suppress",
    "JvmStatic",
    "JvmField",
    "JvmOverloads",
    "Throwable",
    "Exception",
    "RuntimeException",
    "Error",
    "IllegalArgumentException",
    "IllegalStateException",
    "NullPointerException",
    "IndexOutOfBoundsException",
    "NoSuchElementException",
    "NumberFormatException",
    "UnsupportedOperationException",
    "ClassCastException",
    "ArithmeticException",
    "ConcurrentModificationException",
    "NotImplementedError",
    "AssertionError",
    "IOException",
    "FileNotFoundException",
    "ArrayDeque",
    "BigDecimal",
    "BigInteger",
    "Arrays",
    "BooleanArray",
    "ByteArray",
    "CharArray",
    "Charsets",
    "Collections",
    "Comparator",
    "Delegates",
    "DoubleArray",
    "IntArray",
    "Integer",
    "LongArray",
    "Math",
    "MessageDigest",
    "Month",
    "Objects",
    "Path",
    "Paths",
    "RegexOption",
    "RoundingMode",
    "TimeUnit",
    "URI",
    "Result",
    "StandardCharsets",
    "URLDecoder",
    "URLEncoder",
    "UUID",
];

/// Whether `name` is a type of the library that is known.
pub(crate) fn is_class(name: &str) -> bool {
    CLASSES.contains(&name) || super::statics::is_outside(name) || super::json::is_class(name)
}

/// Those among the known names that a file sees only if it imports them.
static IMPORTED: &[&str] = &[
    "Arrays",
    "Base64",
    "BigDecimal",
    "BigInteger",
    "ByteBuffer",
    "CRC32",
    "Collections",
    "DayOfWeek",
    "Delegates",
    "File",
    "FileInputStream",
    "FileReader",
    "FileNotFoundException",
    "IOException",
    "KClass",
    "LinkedList",
    "Locale",
    "MessageDigest",
    "Month",
    "Objects",
    "Path",
    "Paths",
    "Pattern",
    "RoundingMode",
    "TimeUnit",
    "URI",
    "Properties",
    "Stack",
    "StandardCharsets",
    "StringReader",
    "TreeMap",
    "URLDecoder",
    "URLEncoder",
    "UUID",
];

/// Whether a file sees a known name only if it imports it.
pub(crate) fn needs_import(name: &str) -> bool {
    IMPORTED.contains(&name)
        || super::json::is_class(name)
        || super::statics::is_outside(name) && !is_default_import(name)
}

/// Names that every Kotlin file sees without an import (`kotlin.*`, `kotlin.collections.*`, `kotlin.io.*`, `kotlin.text.*`,
/// `kotlin.sequences.*`, `kotlin.ranges.*`, `kotlin.comparisons.*`, `kotlin.annotation.*`, `kotlin.jvm.*`, `java.lang.*`)
/// and that are not evaluated here.
static DEFAULT_IMPORTS: &[&str] = &[
    "BooleanArray",
    "ByteArray",
    "CharArray",
    "CharRange",
    "Character",
    "Charsets",
    "Class",
    "ClassLoader",
    "Comparator",
    "DeepRecursiveFunction",
    "DoubleArray",
    "FloatArray",
    "Grouping",
    "IntArray",
    "IntProgression",
    "Integer",
    "KotlinVersion",
    "LazyThreadSafetyMode",
    "LongArray",
    "LongRange",
    "MatchResult",
    "Math",
    "Object",
    "OptIn",
    "Process",
    "ProcessBuilder",
    "RegexOption",
    "Result",
    "Runtime",
    "ShortArray",
    "StackTraceElement",
    "StringBuffer",
    "System",
    "TODO",
    "Thread",
    "ThreadLocal",
    "UByte",
    "UInt",
    "UIntArray",
    "ULong",
    "UShort",
    "Void",
    "arrayListOf",
    "assert",
    "booleanArrayOf",
    "byteArrayOf",
    "charArrayOf",
    "compareBy",
    "compareByDescending",
    "compareValues",
    "compareValuesBy",
    "doubleArrayOf",
    "floatArrayOf",
    "iterator",
    "longArrayOf",
    "naturalOrder",
    "nullsFirst",
    "nullsLast",
    "readLine",
    "reverseOrder",
    "sequence",
    "shortArrayOf",
    "suspend",
    "typeOf",
];

/// Whether `name` is seen without an import but is not evaluated here.
pub(crate) fn is_default_import(name: &str) -> bool {
    DEFAULT_IMPORTS.contains(&name) || is_throwable(name)
}

/// Whether `name` names an exception.
pub(crate) fn is_throwable(name: &str) -> bool {
    name == "Throwable" || name.ends_with("Exception") || name.ends_with("Error")
}

/// The superclass of an exception of the library.
fn parent(class: &str) -> Option<&'static str> {
    Some(match class {
        "Throwable" => return None,
        "Exception" | "Error" => "Throwable",
        "RuntimeException" | "IOException" => "Exception",
        "FileNotFoundException" => "IOException",
        "NumberFormatException"
        | "IllegalFormatException"
        | "InvalidPathException"
        | "PatternSyntaxException" => "IllegalArgumentException",
        "MissingFormatArgumentException"
        | "IllegalFormatConversionException"
        | "UnknownFormatConversionException" => "IllegalFormatException",
        "ArrayIndexOutOfBoundsException" | "StringIndexOutOfBoundsException" => "IndexOutOfBoundsException",
        class if class.ends_with("Error") => "Error",
        _ => "RuntimeException",
    })
}

/// Whether an exception of the library's class `thrown` is caught by `wanted`.
pub(crate) fn is_exception(wanted: &str, thrown: &str) -> bool {
    std::iter::successors(Some(thrown), |class| parent(class)).any(|class| class == wanted)
}

/// The name of an exception's class with its package.
pub(crate) fn qualified_name(class: &str) -> String {
    let package = match class {
        "NotImplementedError" | "UninitializedPropertyAccessException" => "kotlin",
        "IOException" | "FileNotFoundException" => "java.io",
        "NoSuchElementException"
        | "EmptyStackException"
        | "ConcurrentModificationException"
        | "MissingFormatArgumentException"
        | "IllegalFormatConversionException"
        | "UnknownFormatConversionException" => "java.util",
        _ => "java.lang",
    };
    format!("{package}.{class}")
}

/// Whether `value` is of the library's type `name`; `None` when that is not known.
pub(crate) fn is_instance(interpreter: &mut Interpreter<'_>, value: &Value, name: &str) -> Option<bool> {
    let is = match value {
        Value::Unknown => return None,
        Value::Null => return Some(false),
        _ if name == "Any" => true,
        Value::Unit => name == "Unit",
        Value::Boolean(_) => matches!(name, "Boolean" | "Comparable"),
        Value::Byte(_) => matches!(name, "Byte" | "Number" | "Comparable"),
        Value::Short(_) => matches!(name, "Short" | "Number" | "Comparable"),
        Value::Int(_) => matches!(name, "Int" | "Number" | "Comparable" | "Long" | "Short" | "Byte"),
        Value::Long(_) => matches!(name, "Long" | "Number" | "Comparable"),
        Value::Double(_) => matches!(name, "Double" | "Float" | "Number" | "Comparable"),
        Value::Float(_) => matches!(name, "Float" | "Number" | "Comparable"),
        Value::Unsigned(width, _) => name == width.class() || name == "Comparable",
        Value::Char(_) => matches!(name, "Char" | "Comparable"),
        Value::String(_) => matches!(name, "String" | "CharSequence" | "Comparable"),
        Value::List(list) if list.array => name == "Array" || name.ends_with("Array"),
        Value::List(_) => matches!(
            name,
            "List"
                | "MutableList"
                | "ArrayList"
                | "LinkedList"
                | "Stack"
                | "Collection"
                | "MutableCollection"
                | "Iterable"
                | "MutableIterable"
                | "Deque"
                | "ArrayDeque"
        ),
        Value::Set(_) => matches!(
            name,
            "Set"
                | "MutableSet"
                | "HashSet"
                | "LinkedHashSet"
                | "Collection"
                | "MutableCollection"
                | "Iterable"
                | "MutableIterable"
                | "TreeSet"
        ),
        Value::Map(_) => matches!(name, "Map" | "MutableMap" | "HashMap" | "LinkedHashMap" | "TreeMap"),
        Value::Tuple(items) => name == if items.len() == 2 { "Pair" } else { "Triple" },
        Value::Range(range) => {
            name == "Iterable"
                || matches!((name, range.of), ("IntRange", RangeOf::Int))
                || name.contains("Range")
                || name.contains("Progression")
        }
        Value::Function(_) if is_value_type(name) || is_throwable(name) || has_many_methods(name) => false,
        Value::Function(_) => return if name.contains("Function") { Some(true) } else { None },
        Value::Object(object) => {
            if interpreter.extends_library(object, name) {
                return Some(true);
            }
            if let Some(collection) = object.hidden_field(interpreter.common.collection) {
                return is_instance(interpreter, &collection, name);
            }
            if is_throwable(name) {
                return Some(
                    interpreter.library_ancestor(object).is_some_and(|class| is_exception(name, &class)),
                );
            }
            let is_entry = object.field(interpreter.common.ordinal).is_some();
            if is_entry && matches!(name, "Comparable" | "Enum") {
                return Some(true);
            }
            if name == "Comparable" || object.dsl.is_none() && !is_value_type(name) {
                return if interpreter.is_of_settings_alone(object) { Some(false) } else { None };
            }
            false
        }
        Value::Class(_) => return None,
        Value::Entry(..) => matches!(name, "Enum" | "Comparable"),
        Value::Id(_) => false,
        Value::Library(library) => match &**library {
            Library::Throwable { class, .. } => is_exception(name, class),
            Library::Entry(..) => return None,
            Library::Sequence(_) => name == "Sequence",
            Library::Iterator(_) => name.ends_with("Iterator"),
            Library::Constant(class, _) => *class == name,
            Library::File(_) => matches!(name, "File" | "Path"),
            Library::Json(json) => json.class_name() == name || json.is_collection_of(name),
            Library::Decimal(_) | Library::BigInteger(..) => {
                matches!(name, "Number" | "Comparable") || name == library.class_name()
            }
            library => {
                let class = library.class_name();
                class == name || (class == "StringBuilder" && name == "CharSequence")
            }
        },
    };
    Some(is)
}

/// Whether a function cannot stand for the type: it has more than one method, or is a class.
fn has_many_methods(name: &str) -> bool {
    matches!(
        name,
        "CharSequence"
            | "Collection"
            | "Iterator"
            | "List"
            | "Map"
            | "MutableCollection"
            | "MutableList"
            | "MutableMap"
            | "MutableSet"
            | "Number"
            | "Set"
            | "StringBuilder"
    )
}

/// Whether the type is final, so that no class of the settings but an enum can be an instance of it.
fn is_value_type(name: &str) -> bool {
    matches!(
        name,
        "String"
            | "Int"
            | "Long"
            | "Boolean"
            | "Char"
            | "Double"
            | "Float"
            | "Array"
            | "Pair"
            | "Triple"
            | "Unit"
            | "IntRange"
            | "Byte"
            | "Short"
            | "Enum"
    )
}

/// Java's name of the class of a value, as its exceptions tell it; `None` where it is not known.
pub(super) const fn java_name(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::String(_) => "java.lang.String",
        Value::Byte(_) => "java.lang.Byte",
        Value::Short(_) => "java.lang.Short",
        Value::Int(_) => "java.lang.Integer",
        Value::Long(_) => "java.lang.Long",
        Value::Double(_) => "java.lang.Double",
        Value::Float(_) => "java.lang.Float",
        Value::Boolean(_) => "java.lang.Boolean",
        Value::Char(_) => "java.lang.Character",
        _ => return None,
    })
}
