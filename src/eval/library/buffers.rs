//! `java.nio.ByteBuffer`: numbers as bytes, most significant first.

use std::cell::Cell;
use std::rc::Rc;

use super::super::operators::number;
use super::super::value::{Eval, Library, Value};
use super::{Call, Table, bytes};

/// The most bytes that a buffer may have.
const MAX_BYTES: usize = 1 << 20;

/// A buffer: an array of bytes, which `array()` gives, and where the next byte goes.
#[derive(Debug)]
pub(crate) struct Buffer {
    bytes: Value,
    position: Cell<usize>,
}

pub(super) static TABLE: Table = &[
    ("array", |call| Ok(buffer(call).map(|buffer| buffer.bytes.clone()))),
    ("clear", rewound),
    ("flip", rewound),
    ("getInt", |call| {
        let bytes = read(call, 4)?;
        Ok(bytes.map(|value| Value::Int(i32::from_be_bytes([value[0], value[1], value[2], value[3]]))))
    }),
    ("getLong", |call| {
        let bytes = read(call, 8)?;
        Ok(bytes.and_then(|value| value.try_into().ok()).map(|value| Value::Long(i64::from_be_bytes(value))))
    }),
    ("put", |call| {
        let given = match call.arg(0) {
            Some(Value::Byte(value)) => Some(value.to_be_bytes().to_vec()),
            Some(value) => bytes::of(&value),
            None => None,
        };
        written(call, given)
    }),
    ("putInt", |call| {
        let given = call.int(0).and_then(|value| i32::try_from(value).ok());
        written(call, given.map(|value| value.to_be_bytes().to_vec()))
    }),
    ("putLong", |call| {
        let given = call.int(0).map(|value| value.to_be_bytes().to_vec());
        written(call, given)
    }),
    ("rewind", rewound),
];

/// `ByteBuffer.allocate(size)`
pub(super) fn allocate(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let size = call.arg(0).as_ref().and_then(number).and_then(|size| usize::try_from(size).ok());
    let Some(size) = size.filter(|size| *size <= MAX_BYTES) else { return Ok(None) };
    call.interpreter.spend(size / 4, call.span)?;
    Ok(Some(of(bytes::array(&vec![0; size]))))
}

/// `ByteBuffer.wrap(bytes)`
pub(super) fn wrap(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let array = call.arg(0).filter(|value| bytes::of(value).is_some());
    Ok(array.map(of))
}

fn of(bytes: Value) -> Value {
    Value::library(Library::Buffer(Buffer { bytes, position: Cell::new(0) }))
}

fn buffer<'c>(call: &'c Call<'_, '_>) -> Option<&'c Buffer> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::Buffer(buffer) => Some(buffer),
            _ => None,
        },
        _ => None,
    }
}

fn rewound(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(buffer) = buffer(call) else { return Ok(None) };
    buffer.position.set(0);
    Ok(Some(call.this.clone()))
}

fn written(call: &Call<'_, '_>, given: Option<Vec<u8>>) -> Eval<Option<Value>> {
    // With an index it is written there; that is not here.
    let (Some(buffer), Some(given), 1) = (buffer(call), given, call.args.len()) else { return Ok(None) };
    let Value::List(list) = &buffer.bytes else { return Ok(None) };
    let at = buffer.position.get();
    match list.items_mut().get_mut(at..at + given.len()) {
        Some(slots) => {
            for (slot, byte) in slots.iter_mut().zip(&given) {
                *slot = Value::Byte(byte.cast_signed());
            }
        }
        None => return call.throw_plain("BufferOverflowException"),
    }
    buffer.position.set(at + given.len());
    Ok(Some(Value::Library(match &call.this {
        Value::Library(library) => Rc::clone(library),
        _ => return Ok(None),
    })))
}

fn read(call: &Call<'_, '_>, count: usize) -> Eval<Option<Vec<u8>>> {
    let (Some(buffer), 0) = (buffer(call), call.args.len()) else { return Ok(None) };
    let Value::List(list) = &buffer.bytes else { return Ok(None) };
    let at = buffer.position.get();
    let part = list.items().get(at..at + count).map(|part| Value::array(part.to_vec()));
    let Some(part) = part else { return call.throw_plain("BufferUnderflowException") };
    buffer.position.set(at + count);
    Ok(bytes::of(&part))
}
