//! The functions that add objects: `fun BuildSteps.ant(init: AntBuildStep.() -> Unit): AntBuildStep`.

use super::super::DSL;
use super::super::class_file::{ClassFile, Event, Node, walk};
use super::super::metadata::Function;

/// What generated functions call their block, so that it may be named in a call.
pub(super) const INIT: &str = "init";

/// A function that makes an object of a class, runs a block on it, and adds it to its receiver.
#[derive(Debug)]
pub(super) struct Adder {
    pub(super) function: String,
    /// The class, as class files name it.
    pub(super) class: String,
    /// The core class that it extends: `BuildSteps`.
    pub(super) receiver: String,
    pub(super) is_deprecated: bool,
}

/// Reads a function of a file; nothing when it is something else.
pub(super) fn read(file: &ClassFile, function: &Function) -> Option<Adder> {
    let (name, descriptor) = &function.method;
    let method = match descriptor {
        Some(descriptor) => file.method(name, descriptor),
        None => file.only_method(name),
    };
    let receiver = function.receiver.as_ref()?.class.strip_prefix(DSL)?;
    let [init] = &function.parameters[..] else { return None };
    let class = &function.returns.class;
    let is_block = init.ty.class == "kotlin/Function1" && init.ty.of.as_ref() == Some(class);
    (is_block && init.name == INIT && !init.has_default && !receiver.contains('/')).then_some(())?;
    let method = method?;
    let walk = walk(method);
    walk.whole.then_some(())?;
    let is_new = |node: &Node| matches!(node, Node::New(made) if made.replace('$', ".") == *class);
    let adds = walk.events.iter().any(|(_, event)| match event {
        Event::Call(_, arguments) => match arguments[..] {
            [receiver, item] => walk.is_first(receiver) && is_new(walk.node(item)),
            _ => false,
        },
        _ => false,
    });
    adds.then(|| Adder {
        function: function.name.clone(),
        class: class.replace('.', "$"),
        receiver: receiver.to_owned(),
        is_deprecated: super::deprecation(&method.annotations).is_some(),
    })
}
