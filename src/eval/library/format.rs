//! `String.format`: `%s`, `%d`, `%x`, `%c`, `%b`, `%n`, `%%` and `%.2f`, with widths, flags and argument indices.

use super::super::operators::number;
use super::super::value::{Eval, Value};
use super::Call;

/// One `%` directive.
#[derive(Default)]
struct Directive {
    index: Option<usize>,
    left: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
}

/// Formats `pattern` with `values`; unknown when it asks for something that is not here.
pub(super) fn format(call: &mut Call<'_, '_>, pattern: &str, values: &[Value]) -> Eval<Option<Value>> {
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
                Some('0') if directive.width == 0 => directive.zero = true,
                Some(digit) if digit.is_ascii_digit() => {
                    directive.width = directive.width * 10 + digit.to_digit(10).unwrap_or(0) as usize;
                }
                Some('$') => directive.index = Some(std::mem::take(&mut directive.width)),
                Some('.') => {
                    let mut precision = 0;
                    while let Some(digit) = characters.peek().and_then(|next| next.to_digit(10)) {
                        precision = precision * 10 + digit as usize;
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
                let Some(shown) = convert(call, conversion, &directive, value)? else {
                    return Ok(Some(Value::Unknown));
                };
                shown
            }
            None => return call.throw("UnknownFormatConversionException", "Conversion = '%'"),
        };
        call.check_size(result.len() + directive.width)?;
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
        'd' => number(value).map(|value| value.to_string()),
        'x' => number(value).map(|value| format!("{value:x}")),
        'X' => number(value).map(|value| format!("{value:X}")),
        'b' => Some(matches!(value, Value::Boolean(true)).to_string()),
        'c' => match value {
            Value::Char(character) => Some(character.to_string()),
            _ => None,
        },
        'f' => match value {
            Value::Double(value) => Some(format!("{value:.*}", directive.precision.unwrap_or(6).min(64))),
            _ => None,
        },
        _ => None,
    })
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
