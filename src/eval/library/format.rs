//! `String.format`: `%s`, `%d`, `%x`, `%c`, `%b`, `%h`, `%n`, `%%`, `%.2f`, `%e` and `%g`, with widths, flags and
//! argument indices. How directives are read is in [`super::directives`].

use super::super::operators::number;
use super::super::value::{Eval, Value};
use super::Call;
use super::bytes::unsigned;
use super::directives::{self, Directive, Part};

/// Formats `pattern` with `values`; `None` when it asks for something that is not here.
pub(super) fn format(call: &mut Call<'_, '_>, pattern: &str, values: &[Value]) -> Eval<Option<Value>> {
    let values = match values {
        [first, ..] if super::statics::is_locale(first) && !super::statics::is_plain_locale(first) => {
            return Ok(None);
        }
        [first, rest @ ..] if super::statics::is_locale(first) => rest,
        values => values,
    };
    let parts = match directives::parse(pattern) {
        Some(Ok(parts)) => parts,
        Some(Err((class, message))) => return call.throw(class, message),
        None => return Ok(None),
    };
    let (mut result, mut next, mut last) = (String::new(), 0, None);
    for part in parts {
        let directive = match part {
            Part::Text(text) => {
                result.push_str(&text);
                continue;
            }
            Part::Directive(directive) => directive,
        };
        call.check_size(result.len().saturating_add(directive.width.unwrap_or(0)))?;
        if directive.conversion == '%' {
            result.push_str(&padded(&directive, "%"));
            continue;
        }
        let at = match directive.index {
            Some(index) => index.checked_sub(1),
            None if directive.flags.has('<') => last,
            None => {
                next += 1;
                Some(next - 1)
            }
        };
        last = at;
        let Some(value) = at.and_then(|at| values.get(at)) else {
            let message = format!("Format specifier '{}'", directive.shown());
            return call.throw("MissingFormatArgumentException", message);
        };
        if value.is_unknown() {
            return Ok(Some(Value::Unknown));
        }
        let Some(shown) = convert(call, &directive, value)? else { return Ok(None) };
        let upper = directive.conversion.is_ascii_uppercase();
        result.push_str(&if upper { shown.to_uppercase() } else { shown });
        call.check_size(result.len())?;
    }
    Ok(Some(Value::string(result)))
}

/// A value as the directive shows it, padded.
fn convert(call: &mut Call<'_, '_>, directive: &Directive, value: &Value) -> Eval<Option<String>> {
    let conversion = directive.conversion.to_ascii_lowercase();
    Ok(match (conversion, value) {
        ('b', _) => {
            let holds = !matches!(value, Value::Boolean(false) | Value::Null);
            Some(cut(directive, &holds.to_string()))
        }
        (_, Value::Null) => Some(cut(directive, "null")),
        ('s', _) => call.display(value)?.map(|text| cut(directive, &text)),
        ('h', Value::Object(object)) => {
            let object = object.clone();
            match call.interpreter.object_hash(&object, call.span)? {
                Some(Value::Int(hash)) => Some(cut(directive, &format!("{hash:x}"))),
                _ => None,
            }
        }
        ('h', _) => super::hash_code(value).map(|hash| cut(directive, &format!("{hash:x}"))),
        ('d', Value::Byte(_) | Value::Short(_) | Value::Int(_) | Value::Long(_)) => {
            number(value).map(|number| signed(directive, &number.to_string()))
        }
        ('x' | 'o', Value::Byte(_) | Value::Short(_) | Value::Int(_) | Value::Long(_)) => {
            if let Err((class, message)) = directive.check_flags("( +") {
                return call.throw(class, message);
            }
            unsigned(value).map(|bits| based(directive, bits))
        }
        ('c', Value::Char(character)) => Some(cut(directive, &character.to_string())),
        ('c', Value::Int(code)) => {
            let character = u32::try_from(*code).ok().and_then(char::from_u32);
            character.map(|character| cut(directive, &character.to_string()))
        }
        ('f' | 'e' | 'g', Value::Double(value)) => Some(floating(directive, *value)),
        ('f' | 'e' | 'g', Value::Float(value)) => Some(floating(directive, f64::from(*value))),
        _ => match super::classes::java_name(value) {
            Some(class) => {
                return call.throw("IllegalFormatConversionException", format!("{conversion} != {class}"));
            }
            None => None,
        },
    })
}

/// `%x`, `%o`
fn based(directive: &Directive, bits: u64) -> String {
    let hexadecimal = directive.conversion.eq_ignore_ascii_case(&'x');
    let digits = if hexadecimal { format!("{bits:x}") } else { format!("{bits:o}") };
    let prefix = match (directive.flags.has('#'), hexadecimal) {
        (false, _) => "",
        (true, true) => "0x",
        (true, false) => "0",
    };
    zero_padded(directive, prefix, &digits, "")
}

/// `%f`, `%e`, `%g`
fn floating(directive: &Directive, value: f64) -> String {
    if !value.is_finite() {
        let shown = if value.is_nan() { "NaN" } else { "Infinity" };
        let sign = if value.is_nan() { ("", "") } else { signs(directive, value < 0.0) };
        return padded(directive, &format!("{}{shown}{}", sign.0, sign.1));
    }
    let precision = directive.precision.unwrap_or(6).min(1000);
    let shown = match directive.conversion.to_ascii_lowercase() {
        'f' => half_up(value, precision),
        'e' => scientific(value, precision),
        _ => general(value, precision.max(1)),
    };
    signed(directive, &shown)
}

/// `%e`: one digit before the point, rounded half up as the rest, and at least two in the exponent.
fn scientific(value: f64, precision: usize) -> String {
    // Of the shortest text that reads as the number: Java rounds that, not the number.
    let shortest = format!("{:e}", value.abs());
    let (digits, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let mut exponent: i32 = exponent.parse().unwrap_or(0);
    let mut digits = half_up(digits.parse().unwrap_or(0.0), precision);
    if digits.starts_with("10") {
        exponent += 1;
        digits = half_up(1.0, precision);
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let exponent_sign = if exponent < 0 { '-' } else { '+' };
    format!("{sign}{digits}e{exponent_sign}{:02}", exponent.unsigned_abs())
}

/// `%g`: that many digits, without an exponent from 0.0001 on.
fn general(value: f64, precision: usize) -> String {
    let magnitude = value.abs();
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)] // `precision` is small
    let limit = 10f64.powi(precision as i32);
    if value == 0.0 || (1e-4..limit).contains(&magnitude) {
        let shown = scientific(magnitude, precision - 1);
        let exponent: i64 =
            shown.split_once('e').and_then(|(_, exponent)| exponent.parse().ok()).unwrap_or(0);
        let after_point = i64::try_from(precision).unwrap_or(0) - 1 - if value == 0.0 { 0 } else { exponent };
        return half_up(value, usize::try_from(after_point).unwrap_or(0));
    }
    scientific(value, precision - 1)
}

/// A number with a sign and groups of digits, if it is to have them.
fn signed(directive: &Directive, number: &str) -> String {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let (whole, rest) = digits.find(['.', 'e']).map_or((digits, ""), |at| digits.split_at(at));
    let mut shown = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if directive.flags.has(',') && index > 0 && (whole.len() - index) % 3 == 0 {
            shown.push(',');
        }
        shown.push(digit);
    }
    let (before, after) = signs(directive, number.starts_with('-'));
    zero_padded(directive, before, &format!("{shown}{rest}"), after)
}

/// What stands before and after a number for its sign.
fn signs(directive: &Directive, negative: bool) -> (&'static str, &'static str) {
    match negative {
        true if directive.flags.has('(') => ("(", ")"),
        true => ("-", ""),
        false if directive.flags.has('+') => ("+", ""),
        false if directive.flags.has(' ') => (" ", ""),
        false => ("", ""),
    }
}

/// A number filled up to the width: with zeros behind its sign, or with spaces.
fn zero_padded(directive: &Directive, before: &str, digits: &str, after: &str) -> String {
    let length = before.len() + digits.len() + after.len();
    let zeros = match directive.width {
        Some(width) if directive.flags.has('0') => width.saturating_sub(length),
        _ => 0,
    };
    padded(directive, &format!("{before}{}{digits}{after}", "0".repeat(zeros)))
}

/// A decimal number rounded half up from its shortest digits, as Java rounds.
fn half_up(value: f64, precision: usize) -> String {
    let shortest = format!("{}", value.abs());
    let (whole, rest) = shortest.split_once('.').unwrap_or((&shortest, ""));
    let mut digits: Vec<u8> =
        whole.bytes().chain(rest.bytes().chain(std::iter::repeat(b'0')).take(precision)).collect();
    if rest.as_bytes().get(precision).is_some_and(|next| *next >= b'5') {
        let mut at = digits.len();
        loop {
            if at == 0 {
                digits.insert(0, b'1');
                break;
            }
            at -= 1;
            if digits[at] < b'9' {
                digits[at] += 1;
                break;
            }
            digits[at] = b'0';
        }
    }
    let point = digits.len() - precision;
    let text = String::from_utf8(digits).unwrap_or_default();
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let (whole, rest) = text.split_at(point);
    if precision == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

/// A text cut to the precision, and filled up to the width.
fn cut(directive: &Directive, text: &str) -> String {
    let text: String = text.chars().take(directive.precision.unwrap_or(usize::MAX)).collect();
    padded(directive, &text)
}

/// A text filled up with spaces to the width.
fn padded(directive: &Directive, text: &str) -> String {
    let missing = directive.width.unwrap_or(0).saturating_sub(text.encode_utf16().count());
    let spaces = " ".repeat(missing);
    if directive.flags.has('-') { format!("{text}{spaces}") } else { format!("{spaces}{text}") }
}
