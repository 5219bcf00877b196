//! `URLEncoder` and `URLDecoder`: texts as forms send them.

use super::super::value::{Eval, Value};
use super::{Call, bytes};

/// `URLEncoder.encode(text, charset)`
pub(super) fn encode(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(text), true) = (call.text(0), is_utf8(call)) else { return Ok(None) };
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'*' | b'_' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    Ok(Some(Value::string(encoded)))
}

/// `URLDecoder.decode(text, charset)`
pub(super) fn decode(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(text), true) = (call.text(0), is_utf8(call)) else { return Ok(None) };
    let (mut decoded, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let [first, more @ ..] = rest {
        rest = more;
        match (first, more) {
            (b'+', _) => decoded.push(b' '),
            (b'%', [high, low, more @ ..]) => {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).ok().filter(|digits| !digits.starts_with('+'));
                let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) else {
                    return Ok(None);
                };
                decoded.push(byte);
                rest = more;
            }
            (b'%', _) => {
                let message = "URLDecoder: Incomplete trailing escape (%) pattern";
                return call.throw("IllegalArgumentException", message);
            }
            (byte, _) => decoded.push(*byte),
        }
    }
    Ok(Some(Value::string(String::from_utf8_lossy(&decoded).as_ref())))
}

/// Whether the second argument is UTF-8, as a text or as a constant.
fn is_utf8(call: &Call<'_, '_>) -> bool {
    match call.arg(1) {
        None => true,
        Some(Value::String(name)) => name.eq_ignore_ascii_case("UTF-8"),
        Some(set) => bytes::charset(&set).as_deref() == Some("UTF-8"),
    }
}
