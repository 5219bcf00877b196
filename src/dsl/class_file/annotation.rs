//! Annotations. They nest as deep as a file says, so that they are read here, where the depth is bounded.

use std::rc::Rc;

use noak::reader::cpool::{Index, Item, Utf8};

use super::pool::Pool;

/// No annotation nests deeper: `@Deprecated(replaceWith = ReplaceWith(imports = [..]))`.
const DEEPEST: usize = 6;

/// An annotation with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::dsl) struct Annotation {
    /// `Lkotlin/Deprecated;`.
    class: Rc<str>,
    arguments: Vec<(Rc<str>, Value)>,
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::dsl) enum Value {
    Int(i32),
    Text(Rc<str>),
    Annotation(Annotation),
    Array(Vec<Self>),
    /// A class, an entry of an enum, a number of another type.
    Other,
}

impl Annotation {
    /// The annotation of a class among `all`.
    pub(in crate::dsl) fn find<'a>(all: &'a [Self], class: &str) -> Option<&'a Self> {
        all.iter().find(|annotation| &*annotation.class == class)
    }

    /// An argument by its name.
    pub(in crate::dsl) fn argument(&self, name: &str) -> Option<&Value> {
        self.arguments.iter().find(|argument| &*argument.0 == name).map(|argument| &argument.1)
    }

    /// An argument that is a text.
    pub(in crate::dsl) fn text(&self, name: &str) -> Option<&str> {
        match self.argument(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads the content of an attribute with annotations.
pub(super) fn read(content: &[u8], pool: &Pool<'_, '_>) -> Option<Vec<Annotation>> {
    let mut reader = Reader { rest: content, pool };
    let count = reader.short()?;
    (0..count).map(|_| reader.annotation(0)).collect()
}

struct Reader<'a, 'input> {
    rest: &'a [u8],
    pool: &'a Pool<'a, 'input>,
}

impl Reader<'_, '_> {
    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn short(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes([self.byte()?, self.byte()?]))
    }

    fn text(&mut self) -> Option<Rc<str>> {
        self.pool.text(Index::<Utf8<'_>>::new(self.short()?).ok()?).ok()
    }

    fn annotation(&mut self, depth: usize) -> Option<Annotation> {
        let class = self.text()?;
        let count = self.short()?;
        let mut arguments = Vec::new();
        for _ in 0..count {
            arguments.push((self.text()?, self.value(depth + 1)?));
        }
        Some(Annotation { class, arguments })
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        Some(match self.byte()? {
            b's' => Value::Text(self.text()?),
            b'I' => {
                let Item::Integer(number) = self.pool.item(Index::new(self.short()?).ok()?).ok()? else {
                    return None;
                };
                Value::Int(number.value)
            }
            b'@' => Value::Annotation(self.annotation(depth)?),
            b'[' => {
                let count = self.short()?;
                Value::Array((0..count).map(|_| self.value(depth + 1)).collect::<Option<_>>()?)
            }
            b'e' => {
                self.short()?;
                self.short()?;
                Value::Other
            }
            b'Z' | b'B' | b'S' | b'J' | b'F' | b'D' | b'C' | b'c' => {
                self.short()?;
                Value::Other
            }
            _ => return None,
        })
    }
}
