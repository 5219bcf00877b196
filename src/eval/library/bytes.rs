//! Bytes: of texts, digests, Base64, large numbers made of bytes, and name-based UUIDs.

use std::sync::Arc;

use std::cell::RefCell;

use base64::Engine as _;
use base64::engine::{GeneralPurpose, GeneralPurposeConfig};
use md5::{Digest as _, Md5};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};

use super::super::operators::number;
use super::super::value::{Algorithm, Eval, Library, Value};
use super::{Call, Table};

/// Of arrays of bytes and characters.
pub(super) static TABLE: Table = &[
    ("concatToString", |call| {
        let characters: Option<String> = call.this_items().iter().map(Value::as_char).collect();
        Ok(characters.map(Value::string))
    }),
    ("decodeToString", |call| Ok(of(&call.this).map(|bytes| Value::string(String::from_utf8_lossy(&bytes))))),
    ("toString", |call| match call.arg(0) {
        Some(_) => {
            let this = call.this.clone();
            Ok(decoded(call, &this, 0))
        }
        None => Ok(None),
    }),
];

pub(super) static DIGESTS: Table = &[
    ("digest", |call| {
        let Value::Library(library) = call.this.clone() else { return Ok(None) };
        let Library::Digest(algorithm, state) = &*library else { return Ok(None) };
        if let Some(more) = call.arg(0) {
            let Some(more) = of(&more) else { return Ok(None) };
            state.borrow_mut().extend(more);
        }
        let bytes = state.take();
        Ok(Some(array(&match algorithm {
            Algorithm::Md5 => Md5::digest(&bytes).to_vec(),
            Algorithm::Sha1 => Sha1::digest(&bytes).to_vec(),
            Algorithm::Sha256 => Sha256::digest(&bytes).to_vec(),
            Algorithm::Sha384 => Sha384::digest(&bytes).to_vec(),
            Algorithm::Sha512 => Sha512::digest(&bytes).to_vec(),
            Algorithm::Crc32 => return Ok(None),
        })))
    }),
    ("reset", |call| {
        let Value::Library(library) = &call.this else { return Ok(None) };
        let Library::Digest(_, state) = &**library else { return Ok(None) };
        state.take();
        Ok(Some(Value::Unit))
    }),
    ("update", |call| {
        let (Value::Library(library), Some(more)) = (&call.this, call.arg(0).as_ref().and_then(of)) else {
            return Ok(None);
        };
        let Library::Digest(_, state) = &**library else { return Ok(None) };
        state.borrow_mut().extend(more);
        Ok(Some(Value::Unit))
    }),
];

pub(super) static BASE64: Table = &[
    ("decode", |call| {
        let Some(engine) = engine(&call.this) else { return Ok(None) };
        let given = call.arg(0).and_then(|value| match value {
            Value::String(text) => Some(text.as_bytes().to_vec()),
            value => of(&value),
        });
        Ok(given.and_then(|given| engine.decode(given).ok()).map(|bytes| array(&bytes)))
    }),
    ("encode", |call| {
        let (Some(engine), Some(bytes)) = (engine(&call.this), call.arg(0).as_ref().and_then(of)) else {
            return Ok(None);
        };
        Ok(Some(array(engine.encode(bytes).as_bytes())))
    }),
    ("encodeToString", |call| {
        let (Some(engine), Some(bytes)) = (engine(&call.this), call.arg(0).as_ref().and_then(of)) else {
            return Ok(None);
        };
        Ok(Some(Value::string(engine.encode(bytes))))
    }),
    ("withoutPadding", |call| {
        Ok(match &call.this {
            Value::Library(library) => match &**library {
                Library::Base64 { url, .. } => {
                    Some(Value::library(Library::Base64 { url: *url, padding: false }))
                }
                _ => None,
            },
            _ => None,
        })
    }),
];

pub(super) static BIG_INTEGERS: Table = &[("toString", |call| {
    let Value::Library(library) = &call.this else { return Ok(None) };
    let Library::BigInteger(negative, bytes) = &**library else { return Ok(None) };
    let radix = call.int(0).unwrap_or(10);
    let Some(radix) = u32::try_from(radix).ok().filter(|radix| (2..=36).contains(radix)) else {
        return Ok(None);
    };
    Ok(Some(Value::string(shown(*negative, bytes, radix))))
})];

/// The digits of a number made of bytes.
pub(crate) fn shown(negative: bool, bytes: &[u8], radix: u32) -> String {
    let (mut rest, mut digits) = (bytes.to_vec(), Vec::new());
    while rest.iter().any(|byte| *byte != 0) {
        let mut carry = 0u32;
        for byte in &mut rest {
            let value = carry * 256 + u32::from(*byte);
            *byte = u8::try_from(value / radix).unwrap_or(u8::MAX);
            carry = value % radix;
        }
        digits.extend(char::from_digit(carry, radix));
        let zeros = rest.iter().take_while(|byte| **byte == 0).count();
        rest.drain(..zeros);
    }
    if digits.is_empty() {
        return "0".to_owned();
    }
    digits.extend(negative.then_some('-'));
    digits.iter().rev().collect()
}

/// `BigInteger(1, bytes)`, `BigInteger("123")`
pub(super) fn big_integer(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    const MAX_BYTES: usize = 4096;
    let made = match (call.arg(0), call.arg(1)) {
        (Some(Value::Int(sign @ (1 | -1))), Some(bytes)) => of(&bytes).map(|bytes| (sign < 0, bytes)),
        (Some(Value::String(text)), None) => {
            let number = text.parse::<i128>().ok();
            number.map(|number| (number < 0, number.unsigned_abs().to_be_bytes().to_vec()))
        }
        _ => None,
    };
    let made = made.filter(|(_, bytes)| bytes.len() <= MAX_BYTES);
    let without_zeros = |bytes: Vec<u8>| bytes.into_iter().skip_while(|byte| *byte == 0).collect::<Vec<u8>>();
    let made = made.map(|(negative, bytes)| (negative, without_zeros(bytes)));
    Ok(made.map(|(negative, bytes)| Value::library(Library::BigInteger(negative, bytes))))
}

/// A byte of a number, as the JVM cuts it.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn byte(value: i64) -> Value {
    Value::Byte(value as i8)
}

/// An array of bytes.
pub(super) fn array(bytes: &[u8]) -> Value {
    Value::array(bytes.iter().map(|byte| Value::Byte(byte.cast_signed())).collect())
}

/// The bytes of an array of bytes.
pub(super) fn of(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::List(list) if list.array => {
            let items = list.items();
            items
                .iter()
                .map(|item| match item {
                    Value::Byte(byte) => Some(byte.cast_unsigned()),
                    _ => None,
                })
                .collect()
        }
        _ => None,
    }
}

pub(super) fn charset(value: &Value) -> Option<Arc<str>> {
    match value {
        Value::Library(library) => match &**library {
            Library::Constant("Charset", name) => Some(name.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// A text in a character set.
pub(super) fn encoded(text: &str, set: &Value) -> Option<Value> {
    match &*charset(set)? {
        "UTF-8" => Some(array(text.as_bytes())),
        "US-ASCII" | "ISO-8859-1" if text.is_ascii() => Some(array(text.as_bytes())),
        _ => None,
    }
}

/// The text of bytes or characters, in the character set at a position.
pub(super) fn decoded(call: &Call<'_, '_>, value: &Value, at: usize) -> Option<Value> {
    if let Value::List(list) = value
        && let Some(text) = list.items().iter().map(Value::as_char).collect::<Option<String>>()
        && !text.is_empty()
    {
        return Some(Value::string(text));
    }
    let bytes = of(value)?;
    match call.arg(at) {
        Some(set) if &*charset(&set)? != "UTF-8" && !bytes.is_ascii() => None,
        _ => Some(Value::string(String::from_utf8_lossy(&bytes))),
    }
}

fn engine(value: &Value) -> Option<GeneralPurpose> {
    let Value::Library(library) = value else { return None };
    let Library::Base64 { url, padding } = &**library else { return None };
    let alphabet = if *url { base64::alphabet::URL_SAFE } else { base64::alphabet::STANDARD };
    let config = GeneralPurposeConfig::new()
        .with_encode_padding(*padding)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);
    Some(GeneralPurpose::new(&alphabet, config))
}

/// `CRC32()`
pub(super) fn checksum(_: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::library(Library::Digest(Algorithm::Crc32, RefCell::default()))))
}

/// The checksum of bytes that zip archives have.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320;
    let step = |crc: u32| if crc & 1 == 1 { crc >> 1 ^ POLYNOMIAL } else { crc >> 1 };
    let each = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc));
    !bytes.iter().fold(u32::MAX, each)
}

/// `MessageDigest.getInstance(name)`
pub(super) fn digest(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(name) = call.text(0) else { return Ok(None) };
    let algorithm = match name.to_uppercase().as_str() {
        "MD5" => Algorithm::Md5,
        "SHA-1" | "SHA1" | "SHA" => Algorithm::Sha1,
        "SHA-256" => Algorithm::Sha256,
        "SHA-384" => Algorithm::Sha384,
        "SHA-512" => Algorithm::Sha512,
        _ => {
            return Ok(Some(call.gap(
                &format!("the digest {name} is not evaluated"),
                "SHA-512, SHA-384, SHA-256, SHA-1 and MD5 are",
            )));
        }
    };
    Ok(Some(Value::library(Library::Digest(algorithm, RefCell::default()))))
}

/// `UUID.nameUUIDFromBytes(bytes)`
pub(super) fn name_uuid(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(bytes) = call.arg(0).as_ref().and_then(of) else { return Ok(None) };
    let mut uuid: [u8; 16] = Md5::digest(&bytes).into();
    uuid[6] = uuid[6] & 0x0f | 0x30;
    uuid[8] = uuid[8] & 0x3f | 0x80;
    Ok(Some(Value::library(Library::Uuid(uuid))))
}

/// `UUID.fromString(text)`
pub(super) fn uuid(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(text) = call.text(0) else { return Ok(None) };
    let digits: String = text.chars().filter(|character| *character != '-').collect();
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let number = u128::from_str_radix(&digits, 16).ok().filter(|_| lengths == [8, 4, 4, 4, 12]);
    Ok(number.map(|number| Value::library(Library::Uuid(number.to_be_bytes()))))
}

/// A UUID as it is written, and its `number` of a byte for `%02x`.
pub(crate) fn uuid_text(bytes: &[u8; 16]) -> String {
    let digits = format!("{:032x}", u128::from_be_bytes(*bytes));
    format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..])
}

/// What `%x` shows of a number: negative ones by their two's complement.
pub(super) fn unsigned(value: &Value) -> Option<u64> {
    match value {
        Value::Byte(value) => Some(u64::from(value.cast_unsigned())),
        Value::Short(value) => Some(u64::from(value.cast_unsigned())),
        Value::Int(value) => Some(u64::from(value.cast_unsigned())),
        Value::Long(value) => Some(value.cast_unsigned()),
        other => number(other)?.try_into().ok(),
    }
}
