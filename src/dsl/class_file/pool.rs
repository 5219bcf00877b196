//! The constant pool. Each constant is decoded once, however often the file refers to it, so that what is made of a class
//! is never much larger than its file.

use std::cell::RefCell;
use std::rc::Rc;

use noak::error::DecodeError;
use noak::reader::cpool::{
    Class, ConstantPool, FieldRef, Index, InterfaceMethodRef, Item, MethodRef, NameAndType, Utf8,
};
use rustc_hash::FxHashMap;

/// A field or method.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::dsl) struct Member {
    pub(in crate::dsl) class: Rc<str>,
    pub(in crate::dsl) name: Rc<str>,
    pub(in crate::dsl) descriptor: Rc<str>,
    /// Of a method: how many parameters it has, and whether it returns something.
    pub(in crate::dsl) shape: Option<(usize, bool)>,
}

pub(super) struct Pool<'p, 'input> {
    pool: &'p ConstantPool<'input>,
    texts: RefCell<FxHashMap<u16, Rc<str>>>,
    members: RefCell<FxHashMap<u16, Rc<Member>>>,
}

impl<'p, 'input> Pool<'p, 'input> {
    pub(super) fn new(pool: &'p ConstantPool<'input>) -> Self {
        Self { pool, texts: RefCell::default(), members: RefCell::default() }
    }

    pub(super) fn text(&self, index: Index<Utf8<'input>>) -> Result<Rc<str>, DecodeError> {
        if let Some(known) = self.texts.borrow().get(&index.as_u16()) {
            return Ok(Rc::clone(known));
        }
        let text: String = self.pool.retrieve(index)?.chars_lossy().collect();
        let text: Rc<str> = text.into();
        self.texts.borrow_mut().insert(index.as_u16(), Rc::clone(&text));
        Ok(text)
    }

    pub(super) fn class(&self, index: Index<Class<'input>>) -> Result<Rc<str>, DecodeError> {
        self.text(self.pool.get(index)?.name)
    }

    pub(super) fn item(&self, index: Index<Item<'input>>) -> Result<&'p Item<'input>, DecodeError> {
        self.pool.get(index)
    }

    /// The field or method that lies at an index.
    pub(super) fn member(&self, index: u16) -> Result<Rc<Member>, DecodeError> {
        if let Some(known) = self.members.borrow().get(&index) {
            return Ok(Rc::clone(known));
        }
        let (class, named) = if let Ok(found) = self.pool.get(Index::<FieldRef<'_>>::new(index)?) {
            (found.class, found.name_and_type)
        } else if let Ok(found) = self.pool.get(Index::<MethodRef<'_>>::new(index)?) {
            (found.class, found.name_and_type)
        } else {
            let found = self.pool.get(Index::<InterfaceMethodRef<'_>>::new(index)?)?;
            (found.class, found.name_and_type)
        };
        let NameAndType { name, descriptor } = self.pool.get(named)?;
        let descriptor = self.text(*descriptor)?;
        let shape = shape(&descriptor);
        let member =
            Rc::new(Member { class: self.class(class)?, name: self.text(*name)?, descriptor, shape });
        self.members.borrow_mut().insert(index, Rc::clone(&member));
        Ok(member)
    }
}

/// How many parameters a method has, and whether it returns something.
fn shape(descriptor: &str) -> Option<(usize, bool)> {
    let (parameters, result) = descriptor.strip_prefix('(')?.split_once(')')?;
    let mut count = 0;
    let mut rest = parameters.trim_start_matches('[');
    while let Some(first) = rest.chars().next() {
        rest = if first == 'L' { rest.split_once(';')?.1 } else { rest.get(first.len_utf8()..)? };
        rest = rest.trim_start_matches('[');
        count += 1;
    }
    Some((count, result != "V"))
}
