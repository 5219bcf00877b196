//! Compounds: a sealed class, its options, and the functions that make them.

use rustc_hash::FxHashMap;

use super::super::class_file::{ClassFile, Event, Node, walk};
use super::super::metadata::{Declared, Function};
use super::adders::INIT;

/// A function that makes an option: `fun antFile(init: Mode.AntFile.() -> Unit = {}): Mode.AntFile`.
pub(super) struct Maker<'d> {
    pub(super) function: &'d Function,
    /// The option's class, as class files name it.
    pub(super) class: String,
    pub(super) deprecated: Option<String>,
}

/// The functions of a class that make options, in the order of their declaration.
pub(super) fn makers<'d>(class: &ClassFile, declared: &'d Declared) -> Vec<Maker<'d>> {
    let mut makers = Vec::new();
    let key = |function: &'d Function| ((&*function.method.0, function.method.1.as_deref()), function);
    let functions: FxHashMap<_, _> = declared.functions.iter().map(key).collect();
    for method in &class.methods {
        let exact = functions.get(&(&*method.name, Some(&*method.descriptor)));
        let Some(function) = exact.or_else(|| functions.get(&(&*method.name, None))) else { continue };
        let made = function.returns.class.replace('.', "$");
        let walk = walk(method);
        let returns_new = walk.events.iter().any(|(_, event)| match event {
            Event::Return(Some(value)) => matches!(walk.node(*value), Node::New(class) if **class == made),
            _ => false,
        });
        let is_alone = function.receiver.is_none()
            && function.parameters.iter().all(|one| one.has_default && one.name == INIT);
        let is_within = made.strip_prefix(&*class.name).is_some_and(|rest| rest.starts_with('$'));
        if walk.whole && returns_new && is_alone && is_within {
            let deprecated = super::deprecation(&method.annotations);
            makers.push(Maker { function, class: made, deprecated });
        }
    }
    makers
}
