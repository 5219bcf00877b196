//! `String.format`: `%s`, `%d`, `%x`, `%c`, `%b`, `%h`, `%n`, `%%`, `%.2f`, `%e` and `%g`, with widths, flags and
//! argument indices.

use super::super::operators::number;
use super::super::value::{Eval, Value};
use super::Call;
use super::bytes::unsigned;

/// One `%` directive.
#[derive(Default)]
struct Directive {
    plus: bool,
    grouped: bool,
    index: Option<usize>,
    left: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
}

/// Formats `pattern` with `values`; `None` when it asks for something that is not here.
pub(super) fn format(call: &mut Call<'_, '_>, pattern: &str, values: &[Value]) -> Eval<Option<Value>> {
    let values = match values {
        [first, rest @ ..] if super::statics::is_plain_locale(first) => rest,
        values => values,
    };
    let mut result = String::new();
    let mut next = 0;
    let mut characters = pattern.chars().peekable();
    while let Some(character) = characters.next() {
        if character != '%' {
            result.push(character);
            continue;
        }
        let mut directive = Directive::default();
        let conversion = loop {
            match characters.next() {
                Some('-') => directive.left = true,
                Some('+') => directive.plus = true,
                Some(',') => directive.grouped = true,
                Some('0') if directive.width == 0 => directive.zero = true,
                Some(digit) if digit.is_ascii_digit() => {
                    let digit = digit.to_digit(10).unwrap_or(0) as usize;
                    directive.width = directive.width.saturating_mul(10).saturating_add(digit);
                }
                Some('$') => directive.index = Some(std::mem::take(&mut directive.width)),
                Some('.') => {
                    let mut precision = 0;
                    while let Some(digit) = characters.peek().and_then(|next| next.to_digit(10)) {
                        precision = (precision * 10 + digit as usize).min(1000);
                        characters.next();
                    }
                    directive.precision = Some(precision);
                }
                other => break other,
            }
        };
        let shown = match conversion {
            Some('n') => "\n".to_owned(),
            Some('%') => "%".to_owned(),
            Some(conversion) => {
                let at = directive.index.map_or(next, |index| index.saturating_sub(1));
                next += usize::from(directive.index.is_none());
                let Some(value) = values.get(at) else {
                    return call.throw(
                        "MissingFormatArgumentException",
                        format!("Format specifier '%{conversion}'"),
                    );
                };
                if value.is_unknown() {
                    return Ok(Some(Value::Unknown));
                }
                let Some(shown) = convert(call, conversion, &directive, value)? else { return Ok(None) };
                shown
            }
            None => return call.throw("UnknownFormatConversionException", "Conversion = '%'"),
        };
        call.check_size(result.len().saturating_add(directive.width).saturating_add(shown.len()))?;
        pad(&mut result, &shown, &directive);
    }
    Ok(Some(Value::string(result)))
}

fn convert(
    call: &mut Call<'_, '_>,
    conversion: char,
    directive: &Directive,
    value: &Value,
) -> Eval<Option<String>> {
    Ok(match conversion {
        's' | 'S' => call.display(value)?.map(|text| {
            let text: String = text.chars().take(directive.precision.unwrap_or(usize::MAX)).collect();
            if conversion == 'S' { text.to_uppercase() } else { text }
        }),
        'd' => match (value, number(value)) {
            (Value::Char(_), _) => None,
            (_, Some(number)) => Some(signed(directive, &number.to_string())),
            (Value::String(_), None) => {
                return call.throw("IllegalFormatConversionException", "d != java.lang.String");
            }
            (Value::Null, None) => Some("null".to_owned()),
            (_, None) => None,
        },
        'x' => unsigned(value).map(|value| format!("{value:x}")),
        'X' => unsigned(value).map(|value| format!("{value:X}")),
        'o' => unsigned(value).map(|value| format!("{value:o}")),
        'b' => Some((!matches!(value, Value::Boolean(false) | Value::Null)).to_string()),
        'c' => match value {
            Value::Char(character) => Some(character.to_string()),
            _ => None,
        },
        'f' => match value {
            Value::Double(value) if value.is_finite() => {
                let digits = half_up(*value, directive.precision.unwrap_or(6).min(64));
                Some(signed(directive, &digits))
            }
            _ => None,
        },
        'e' => match value {
            Value::Double(value) if value.is_finite() => {
                let digits = scientific(*value, directive.precision.unwrap_or(6).min(64));
                Some(signed(directive, &digits))
            }
            _ => None,
        },
        'g' => match value {
            Value::Double(value) if value.is_finite() => {
                Some(signed(directive, &general(*value, directive.precision.unwrap_or(6).clamp(1, 64))))
            }
            _ => None,
        },
        'h' => super::hash_code(value).map(|hash| format!("{hash:x}")),
        _ => None,
    })
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
fn signed(directive: &Directive, digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let (whole, rest) = digits.find('.').map_or((digits, ""), |at| digits.split_at(at));
    let mut shown = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if directive.grouped && index > 0 && (whole.len() - index) % 3 == 0 {
            shown.push(',');
        }
        shown.push(digit);
    }
    let sign = if directive.plus && sign.is_empty() { "+" } else { sign };
    format!("{sign}{shown}{rest}")
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

fn pad(result: &mut String, shown: &str, directive: &Directive) {
    let missing = directive.width.saturating_sub(shown.chars().count());
    if directive.left {
        result.push_str(shown);
        result.extend(std::iter::repeat_n(' ', missing));
    } else if directive.zero {
        let (sign, digits) = shown.strip_prefix('-').map_or(("", shown), |digits| ("-", digits));
        result.push_str(sign);
        result.extend(std::iter::repeat_n('0', missing));
        result.push_str(digits);
    } else {
        result.extend(std::iter::repeat_n(' ', missing));
        result.push_str(shown);
    }
}
