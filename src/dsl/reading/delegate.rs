//! The delegate of a property: `by stringParameter("build-file-path")`.

use super::super::class_file::ValueId;
use super::super::class_file::{Node, Walk};

/// How a property is written to raw parameters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Delegate {
    pub(super) kind: Kind,
    /// The raw parameter; the property's name without one.
    pub(super) param: Option<String>,
}

/// What the raw parameter holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Int,
    Boolean { yes: String, no: String },
    Enum { is_mapped: bool },
    Compound,
}

/// Reads the value that a constructor gives to the field of a delegate.
pub(super) fn read(walk: &Walk, value: ValueId) -> Option<Delegate> {
    let Node::Result(provide, arguments) = walk.node(value) else { return None };
    (&*provide.name == "provideDelegate").then_some(())?;
    let Node::Result(made, arguments) = walk.node(*arguments.first()?) else { return None };
    let (name, arguments) = match made.name.strip_suffix("$default") {
        // What is left out is `null`; which arguments those are is told by a number behind them.
        Some(name) => (name, arguments.get(..arguments.len().checked_sub(2)?)?),
        None => (&*made.name, &arguments[..]),
    };
    let [this, rest @ ..] = arguments else { return None };
    walk.is_first(*this).then_some(())?;
    let text = |at: usize, default: Option<&str>| match walk.node(*rest.get(at)?) {
        Node::Text(text) => Some(Some(text.as_ref().to_owned())),
        Node::Null => Some(default.map(str::to_owned)),
        _ => None,
    };
    let kind = match (name, rest.len()) {
        ("stringParameter", 1) => Kind::Text,
        ("intParameter", 1) => Kind::Int,
        ("compoundParameter", 1) => Kind::Compound,
        ("booleanParameter", 3) => {
            Kind::Boolean { yes: text(1, Some("true"))??, no: text(2, Some("false"))?? }
        }
        ("enumParameter", 2) => Kind::Enum { is_mapped: is_mapping(walk.node(*rest.get(1)?))? },
        _ => return None,
    };
    Some(Delegate { kind, param: text(0, None)? })
}

/// Whether an enum is written by the texts of its mapping, or by the names of its entries.
fn is_mapping(node: &Node) -> Option<bool> {
    match node {
        Node::Null => Some(false),
        Node::Result(getter, _) if &*getter.name == "getMapping" => Some(true),
        _ => None,
    }
}
