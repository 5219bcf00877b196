//! One class file: what of it the import looks at, decoded.

mod annotation;
mod code;
mod pool;
mod walk;

use std::rc::Rc;

use noak::error::DecodeError;
use noak::reader::attributes::Code;
use noak::reader::{Attribute, Class};
use pool::Pool;
use rustc_hash::FxHashMap;

pub(super) use annotation::{Annotation, Value as AnnotationValue};
pub(super) use code::{Branch, Op};
pub(super) use pool::Member;
pub(super) use walk::{Event, Node, ValueId, Walk, walk};

/// Methods with longer names or descriptors are none of generated code, and left out: they would be compared many times.
const LONGEST: usize = 1_000;

/// A class.
#[derive(Debug)]
pub(super) struct ClassFile {
    /// With slashes: `jetbrains/buildServer/configs/kotlin/vcs/GitVcsRoot`.
    pub(super) name: Rc<str>,
    pub(super) parent: Option<Rc<str>>,
    pub(super) annotations: Vec<Annotation>,
    pub(super) methods: Vec<Method>,
    /// Places of methods by name and descriptor.
    by_descriptor: FxHashMap<(Rc<str>, Rc<str>), usize>,
    /// Places of methods by name; none where several share it.
    by_name: FxHashMap<Rc<str>, Option<usize>>,
}

/// A method of a class.
#[derive(Debug)]
pub(super) struct Method {
    pub(super) name: Rc<str>,
    pub(super) descriptor: Rc<str>,
    pub(super) annotations: Vec<Annotation>,
    /// Its instructions with their places.
    pub(super) code: Vec<(u32, Op)>,
}

impl ClassFile {
    /// Decodes a class file; what is wrong with it, otherwise.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, String> {
        Self::decode(bytes).map_err(|error| format!("it is no class file, or a damaged one: {error}"))
    }

    fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let class = Class::new(bytes)?;
        let pool = &Pool::new(class.pool());
        let mut methods = Vec::new();
        for method in class.methods() {
            let method = method?;
            let (name, descriptor) = (pool.text(method.name())?, pool.text(method.descriptor())?);
            if name.len() > LONGEST || descriptor.len() > LONGEST {
                continue;
            }
            let attributes = method.attributes();
            let code = attributes.find_attribute::<Code<'_>>(class.pool())?;
            methods.push(Method {
                name,
                descriptor,
                annotations: annotations(attributes.iter(), pool)?,
                code: code.map(|code| code::decode(&code, pool)).transpose()?.unwrap_or_default(),
            });
        }
        let key = |method: &Method| (Rc::clone(&method.name), Rc::clone(&method.descriptor));
        let by_descriptor = methods.iter().enumerate().map(|(at, method)| (key(method), at)).collect();
        let mut by_name = FxHashMap::default();
        for (at, method) in methods.iter().enumerate() {
            by_name.entry(Rc::clone(&method.name)).and_modify(|one| *one = None).or_insert(Some(at));
        }
        Ok(Self {
            name: pool.class(class.this_class())?,
            parent: class.super_class().map(|parent| pool.class(parent)).transpose()?,
            annotations: annotations(class.attributes().iter(), pool)?,
            methods,
            by_descriptor,
            by_name,
        })
    }

    /// A method by name and descriptor.
    pub(super) fn method(&self, name: &str, descriptor: &str) -> Option<&Method> {
        self.methods.get(*self.by_descriptor.get(&(name.into(), descriptor.into()))?)
    }

    /// The only method of a name.
    pub(super) fn only_method(&self, name: &str) -> Option<&Method> {
        self.methods.get((*self.by_name.get(name)?)?)
    }

    /// An annotation by its class: `kotlin/Metadata`.
    pub(super) fn annotation(&self, class: &str) -> Option<&Annotation> {
        Annotation::find(&self.annotations, class)
    }
}

fn annotations<'input>(
    attributes: impl Iterator<Item = Result<Attribute<'input>, DecodeError>>,
    pool: &Pool<'_, 'input>,
) -> Result<Vec<Annotation>, DecodeError> {
    let mut all = Vec::new();
    for attribute in attributes {
        let attribute = attribute?;
        if &*pool.text(attribute.name())? == "RuntimeVisibleAnnotations" {
            all.extend(annotation::read(attribute.content(), pool).unwrap_or_default());
        }
    }
    Ok(all)
}
