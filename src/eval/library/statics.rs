//! Functions and constants of the library's classes: `Int.MAX_VALUE`, `Base64.getEncoder()`, and what only a run on a
//! server would know: the clock, chance, the environment.

use super::super::delegate::Watched;
use super::super::value::{Eval, Library, Value, Width};
use super::comparators::Comparator;
use super::{Call, Table, buffers, builders, bytes, find, math, numbers, regexes};

/// By class and function.
pub(super) static TABLE: Table = &[
    ("Arrays.asList", builders::list),
    ("Arrays.toString", |call| on_argument(call, "contentToString")),
    ("Base64.getDecoder", |_| base64(false)),
    ("Base64.getEncoder", |_| base64(false)),
    ("Base64.getUrlDecoder", |_| base64(true)),
    ("Base64.getUrlEncoder", |_| base64(true)),
    ("BigDecimal.valueOf", super::decimals::make),
    ("BigInteger.valueOf", |call| Ok(call.arg(0).as_ref().and_then(super::big_integers::whole_of_number))),
    ("Boolean.parseBoolean", |call| on_argument(call, "toBoolean")),
    ("ByteBuffer.allocate", buffers::allocate),
    ("ByteBuffer.wrap", buffers::wrap),
    ("Character.isDigit", |call| on_argument(call, "isDigit")),
    ("Character.isLetter", |call| on_argument(call, "isLetter")),
    ("Character.isLetterOrDigit", |call| on_argument(call, "isLetterOrDigit")),
    ("Character.isLowerCase", |call| on_argument(call, "isLowerCase")),
    ("Character.isUpperCase", |call| on_argument(call, "isUpperCase")),
    ("Character.toLowerCase", |call| on_argument(call, "lowercaseChar")),
    ("Character.toString", |call| on_argument(call, "toString")),
    ("Character.toUpperCase", |call| on_argument(call, "uppercaseChar")),
    ("Collections.emptyList", builders::list),
    ("Collections.emptyMap", |_| Ok(Some(Value::map([])))),
    ("Collections.emptySet", |_| Ok(Some(Value::set([])))),
    ("Collections.nCopies", |call| {
        let (Some(count), Some(item)) = (call.int(0).and_then(|it| usize::try_from(it).ok()), call.arg(1))
        else {
            return Ok(None);
        };
        call.check_size(count.saturating_mul(16))?;
        Ok(Some(Value::list(vec![item; count])))
    }),
    ("Collections.reverse", |call| on_argument(call, "reverse")),
    ("Collections.rotate", |call| {
        let (Some(Value::List(list)), Some(by)) = (call.arg(0), call.int(1)) else { return Ok(None) };
        let count = i64::try_from(list.items().len()).unwrap_or(0);
        if !list.mutable || list.fixed || count == 0 {
            return Ok(None);
        }
        call.interpreter.spend(list.items().len(), call.span)?;
        list.items_mut().rotate_right(usize::try_from(by.rem_euclid(count)).unwrap_or(0));
        Ok(Some(Value::Unit))
    }),
    ("Collections.singleton", |call| Ok(call.arg(0).map(|item| Value::set([item])))),
    ("Collections.singletonList", builders::list),
    ("Collections.sort", |call| match call.args.len() {
        1 => on_argument(call, "sort"),
        _ => on_argument(call, "sortWith"),
    }),
    ("Comparator.comparing", |call| {
        Ok(super::comparators::compared(call).map(|by| Value::library(Library::Comparator(by))))
    }),
    ("Comparator.naturalOrder", |_| Ok(Some(Value::library(Library::Comparator(Comparator::Natural))))),
    ("Delegates.notNull", |_| Ok(Some(watched(None, None, false)))),
    ("Delegates.observable", |call| Ok(Some(watched(call.named("initialValue", 0), call.function(), false)))),
    ("Delegates.vetoable", |call| Ok(Some(watched(call.named("initialValue", 0), call.function(), true)))),
    ("Double.parseDouble", |call| on_argument(call, "toDouble")),
    ("Integer.compare", |call| on_argument(call, "compareTo")),
    ("Integer.parseInt", |call| on_argument(call, "toInt")),
    ("Integer.toBinaryString", |call| unsigned(call, 2)),
    ("Integer.toHexString", |call| unsigned(call, 16)),
    ("Integer.toOctalString", |call| unsigned(call, 8)),
    ("Integer.toString", |call| on_argument(call, "toString")),
    ("Integer.valueOf", |call| match call.arg(0) {
        Some(Value::String(_)) => on_argument(call, "toInt"),
        value => Ok(value),
    }),
    ("JSON.parse", super::json::parse),
    ("JSON.parseArray", super::json::parse),
    ("JSON.parseObject", super::json::parse),
    ("Locale.getDefault", |_| Ok(Some(locale("ENGLISH")))),
    ("Long.parseLong", |call| on_argument(call, "toLong")),
    ("Long.toHexString", |call| unsigned(call, 16)),
    ("Long.valueOf", |call| match call.arg(0) {
        Some(Value::String(_)) => on_argument(call, "toLong"),
        value => Ok(value),
    }),
    ("Math.round", |call| on_argument(call, "roundToLong")),
    ("MessageDigest.getInstance", bytes::digest),
    ("Objects.equals", |call| {
        let (Some(a), Some(b)) = (call.arg(0), call.arg(1)) else { return Ok(None) };
        call.interpreter.equal(&a, &b, call.span).map(|equal| Some(Value::Boolean(equal)))
    }),
    ("Objects.hash", |call| {
        let values = Value::list(call.values());
        Ok(super::hash_code(&values).map(Value::Int))
    }),
    ("Objects.requireNonNull", |call| Ok(call.arg(0).filter(|value| !value.is_null()))),
    ("Objects.toString", |call| match call.arg(0) {
        Some(Value::Null) => Ok(Some(Value::string("null"))),
        _ => on_argument(call, "toString"),
    }),
    ("Path.of", |call| super::files::make(call)),
    ("Paths.get", |call| super::files::make(call)),
    ("Pattern.compile", |call| match call.text(0) {
        Some(pattern) if call.args.len() == 1 => regexes::with_options(call, &pattern, usize::MAX),
        _ => Ok(None),
    }),
    ("Pattern.matches", |call| {
        let (Some(pattern), Some(text)) = (call.arg(0), call.arg(1)) else { return Ok(None) };
        call.interpreter.call_member_named("matches", text, vec![pattern], call.span).map(Some)
    }),
    ("Pattern.quote", |call| Ok(call.text(0).map(|text| Value::string(format!("\\Q{text}\\E"))))),
    ("Regex.escape", |call| Ok(call.text(0).map(|text| Value::string(format!("\\Q{text}\\E"))))),
    ("Regex.escapeReplacement", |call| {
        Ok(call.text(0).map(|text| Value::string(text.replace('\\', "\\\\").replace('$', "\\$"))))
    }),
    ("Regex.fromLiteral", |call| {
        let Some(text) = call.text(0) else { return Ok(None) };
        regexes::with_options(call, &format!("\\Q{text}\\E"), usize::MAX)
    }),
    ("Result.failure", |call| Ok(call.arg(0).map(|value| super::outcomes::outcome(Err(value))))),
    ("Result.success", |call| Ok(call.arg(0).map(|value| super::outcomes::outcome(Ok(value))))),
    ("String.format", |call| {
        let values: Vec<Value> = call.values();
        match values.as_slice() {
            [Value::String(pattern), rest @ ..] => super::format::format(call, pattern, rest),
            [locale, Value::String(pattern), rest @ ..] if is_plain_locale(locale) => {
                super::format::format(call, pattern, rest)
            }
            _ => Ok(None),
        }
    }),
    ("String.valueOf", |call| on_argument(call, "toString")),
    ("System.lineSeparator", |_| Ok(Some(Value::string("\n")))),
    ("URI.create", super::uris::make),
    ("URLDecoder.decode", super::urls::decode),
    ("URLEncoder.encode", super::urls::encode),
    ("UUID.fromString", bytes::uuid),
    ("UUID.nameUUIDFromBytes", bytes::name_uuid),
];

fn watched(value: Option<Value>, block: Option<Value>, vetoable: bool) -> Value {
    Value::library(Library::Watched(Watched { value: value.into(), block, vetoable }))
}

/// Classes whose functions depend on what only a run on a server has.
static OUTSIDE: &[(&str, &str)] = &[
    ("Calendar", "the clock"),
    ("Clock", "the clock"),
    ("Date", "the clock"),
    ("Files", "a file"),
    ("HttpClient", "the network"),
    ("InetAddress", "the network"),
    ("Instant", "the clock"),
    ("LocalDate", "the clock (`LocalDate`)"),
    ("LocalDateTime", "the clock (`LocalDateTime`)"),
    ("OffsetDateTime", "the clock"),
    ("Process", "another process"),
    ("ProcessBuilder", "another process (`ProcessBuilder`)"),
    ("Random", "a random number"),
    ("Runtime", "the JVM that runs it (`Runtime`)"),
    ("SecureRandom", "a random number"),
    ("System", "the environment"),
    ("Thread", "a thread (`Thread`)"),
    ("ThreadLocalRandom", "a random number"),
    ("URL", "the network"),
    ("ZonedDateTime", "the clock"),
];

fn outside(class: &str) -> Option<&'static str> {
    OUTSIDE.iter().find(|(name, _)| *name == class).map(|(_, what)| *what)
}

/// Whether a class is known to depend on what only a run on a server has.
pub(super) fn is_outside(class: &str) -> bool {
    outside(class).is_some()
}

const OUTSIDE_HELP: &str =
    "settings should come out the same on every run: a context parameter can carry the value";

/// `Class.function(args)`
pub(super) fn call(call: &mut Call<'_, '_>, class: &str) -> Eval<Option<Value>> {
    if let Some(run) = find(TABLE, &format!("{class}.{}", call.name)) {
        return run(call);
    }
    if class == "Math"
        && let Some(run) = find(math::TOP_LEVEL, call.name)
    {
        return run(call);
    }
    if super::enums::is_enum(class)
        && let Some(value) = super::enums::call_static(call, class)?
    {
        return Ok(Some(value));
    }
    if class == "Base64" || class == "Default" {
        let encoder = Value::library(Library::Base64 { url: false, padding: true });
        let name = if call.name == "encode" { "encodeToString" } else { call.name };
        let name = call.interpreter.names.intern(name);
        return super::call_on(call.interpreter, &encoder, name, call.all(), call.span);
    }
    let what = match (class, call.name) {
        ("UUID", "randomUUID") => Some("a random number"),
        ("System", "currentTimeMillis" | "nanoTime") => Some("the clock"),
        _ => outside(class),
    };
    Ok(what.map(|what| call.gap(&format!("`{class}.{}` depends on {what}", call.name), OUTSIDE_HELP)))
}

/// `Class(args)` of a class whose constructor is not evaluated; unknown after a note.
pub(crate) fn missing_constructor(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    if call.name == "Locale" {
        let language = match call.args.len() {
            1 => call.text(0),
            _ => None,
        };
        if let Some("en") = language.as_deref() {
            return Ok(Some(locale("ENGLISH")));
        }
    }
    if super::classes::is_throwable(call.name) {
        return builders::throwable(call);
    }
    let name = call.name;
    Ok(Some(match outside(name) {
        Some(what) => call.gap(&format!("`{name}(...)` depends on {what}"), OUTSIDE_HELP),
        None => call.gap(&format!("`{name}(...)` is not evaluated"), ""),
    }))
}

/// `Class.NAME`
pub(super) fn constant(call: &mut Call<'_, '_>, class: &str, name: &str) -> Option<Value> {
    if let (Some(width), "MIN_VALUE" | "MAX_VALUE") = (Width::of_class(class), name) {
        return Some(width.cut(if name == "MAX_VALUE" { u64::MAX } else { 0 }));
    }
    match class {
        "BigDecimal" => return super::decimals::constant(name),
        "BigInteger" => return super::big_integers::whole_constant(name),
        class if super::enums::is_enum(class) => return super::enums::constant(class, name),
        _ => {}
    }
    Some(match (class, name) {
        ("Int" | "Integer", "MAX_VALUE") => Value::Int(i32::MAX),
        ("Int" | "Integer", "MIN_VALUE") => Value::Int(i32::MIN),
        ("Int" | "Float", "SIZE_BITS") => Value::Int(32),
        ("Int" | "Float", "SIZE_BYTES") => Value::Int(4),
        ("Long" | "Double", "SIZE_BITS") => Value::Int(64),
        ("Long" | "Double", "SIZE_BYTES") => Value::Int(8),
        ("Long", "MAX_VALUE") => Value::Long(i64::MAX),
        ("Long", "MIN_VALUE") => Value::Long(i64::MIN),
        ("Short", "MAX_VALUE") => Value::Int(i32::from(i16::MAX)),
        ("Short", "MIN_VALUE") => Value::Int(i32::from(i16::MIN)),
        ("Byte", "MAX_VALUE") => Value::Byte(i8::MAX),
        ("Byte", "MIN_VALUE") => Value::Byte(i8::MIN),
        ("Double", "MAX_VALUE") => Value::Double(f64::MAX),
        ("Double", "MIN_VALUE") => Value::Double(f64::from_bits(1)),
        ("Float", "MAX_VALUE") => Value::Float(f32::MAX),
        ("Float", "MIN_VALUE") => Value::Float(f32::from_bits(1)),
        ("File", "pathSeparator") => Value::string(":"),
        ("File", "pathSeparatorChar") => Value::Char(':'),
        ("Double", "POSITIVE_INFINITY") => Value::Double(f64::INFINITY),
        ("Double", "NEGATIVE_INFINITY") => Value::Double(f64::NEG_INFINITY),
        ("Double", "NaN") => Value::Double(f64::NAN),
        ("LazyThreadSafetyMode", "SYNCHRONIZED" | "PUBLICATION" | "NONE") => {
            Value::library(Library::Constant("LazyThreadSafetyMode", name.into()))
        }
        ("Math", "PI") => Value::Double(std::f64::consts::PI),
        ("String", "CASE_INSENSITIVE_ORDER") => Value::library(Library::Comparator(Comparator::IgnoreCase)),
        ("File", "separator") => Value::string("/"),
        ("File", "separatorChar") => Value::Char('/'),
        ("Charsets" | "StandardCharsets", "UTF_8") => {
            Value::library(Library::Constant("Charset", "UTF-8".into()))
        }
        ("Charsets" | "StandardCharsets", "US_ASCII") => {
            Value::library(Library::Constant("Charset", "US-ASCII".into()))
        }
        ("Charsets" | "StandardCharsets", "ISO_8859_1") => {
            Value::library(Library::Constant("Charset", "ISO-8859-1".into()))
        }
        (
            "RegexOption",
            "IGNORE_CASE" | "MULTILINE" | "DOT_MATCHES_ALL" | "LITERAL" | "COMMENTS" | "UNIX_LINES",
        ) => Value::library(Library::Constant("RegexOption", name.into())),
        ("Locale", "ROOT" | "ENGLISH" | "US" | "UK" | "GERMANY" | "GERMAN" | "FRANCE" | "FRENCH") => {
            locale(name)
        }
        ("Base64", "Default" | "Mime") => Value::library(Library::Base64 { url: false, padding: true }),
        ("Base64", "UrlSafe") => Value::library(Library::Base64 { url: true, padding: true }),
        ("Random", "Default") => call.gap("`Random` depends on a random number", OUTSIDE_HELP),
        ("System", _) => call.gap(&format!("`System.{name}` depends on the environment"), OUTSIDE_HELP),
        (_, "simpleName" | "name") => return None,
        _ => return None,
    })
}

fn base64(url: bool) -> Eval<Option<Value>> {
    Ok(Some(Value::library(Library::Base64 { url, padding: true })))
}

fn locale(name: &str) -> Value {
    Value::library(Library::Constant("Locale", name.into()))
}

/// Whether it is a locale.
pub(super) fn is_locale(value: &Value) -> bool {
    matches!(value, Value::Library(library) if matches!(**library, Library::Constant("Locale", _)))
}

/// Whether a locale has the usual rules of case and of numbers.
pub(super) fn is_plain_locale(value: &Value) -> bool {
    match value {
        Value::Library(library) => match &**library {
            Library::Constant("Locale", name) => matches!(&**name, "ROOT" | "ENGLISH" | "US" | "UK"),
            _ => false,
        },
        _ => false,
    }
}

/// `Integer.parseInt("1")` is `"1".toInt()`.
fn on_argument(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let mut values: Vec<Value> = call.values();
    if values.is_empty() {
        return Ok(None);
    }
    let value = values.remove(0);
    call.interpreter.call_member_named(function, value, values, call.span).map(Some)
}

fn unsigned(call: &mut Call<'_, '_>, radix: i64) -> Eval<Option<Value>> {
    let value = call.arg(0).as_ref().and_then(bytes::unsigned).and_then(|value| i64::try_from(value).ok());
    Ok(value.and_then(|value| numbers::in_base(value, radix)).map(Value::string))
}
