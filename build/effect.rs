//! What a DSL function does, where that follows from its shape.

use crate::resolve::{Catalog, Type};

/// The classes that hold items, with the class of the items and the function's receiver.
const CONTAINERS: [(&str, &str); 6] = [
    ("BuildStep", "BuildSteps"),
    ("BuildFeature", "BuildFeatures"),
    ("Trigger", "Triggers"),
    ("FailureCondition", "FailureConditions"),
    ("ProjectFeature", "ProjectFeatures"),
    ("RemoteParameter", "ParametrizedWithType"),
];

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    Add(usize),
    Make(usize),
    Block(usize),
    Native,
    Unknown,
}

/// The core class that an item of class `id` is added to.
pub fn container(catalog: &Catalog<'_>, id: usize) -> Option<usize> {
    // A failure condition is a build feature too: the last match is the nearest.
    let fits = |item: &str| catalog.find("", item).is_some_and(|item| catalog.is_subclass(id, item));
    let (_, holder) = CONTAINERS.iter().rev().find(|(item, _)| fits(item))?;
    catalog.find("", holder)
}

/// The effect of a member of `owner`: as written, or as its shape tells.
pub fn member(
    catalog: &Catalog<'_>,
    owner: usize,
    written: Option<&str>,
    parameters: &[Type],
    returns: &Type,
) -> Result<Effect, String> {
    let receiver = match parameters {
        [Type::Function(Some(receiver))] => Some(*receiver),
        _ => None,
    };
    match (written, receiver) {
        (Some("block"), Some(receiver)) => Ok(Effect::Block(receiver)),
        (Some("block"), None) => Err("a block takes one function with a receiver".to_owned()),
        (Some("native"), _) => Ok(Effect::Native),
        (Some("unknown"), _) => Ok(Effect::Unknown),
        (Some(other), _) => Err(format!("there is no effect `{other}`")),
        (None, Some(item)) if is_item_of(catalog, owner, item) && *returns == Type::Class(item) => {
            Ok(Effect::Add(item))
        }
        (None, _) => Ok(Effect::Native),
    }
}

/// The effect of a function that stands outside of classes: native unless something else is written.
pub fn top_level(catalog: &Catalog<'_>, package: &str, written: Option<&str>) -> Result<Effect, String> {
    match written {
        None | Some("native") => Ok(Effect::Native),
        Some("unknown") => Ok(Effect::Unknown),
        Some(other) => {
            let name = other.strip_prefix("add ").ok_or_else(|| format!("there is no effect `{other}`"))?;
            let added = catalog.find_from(None, package, name);
            added.map(Effect::Add).ok_or_else(|| format!("there is no class `{name}`"))
        }
    }
}

fn is_item_of(catalog: &Catalog<'_>, owner: usize, item: usize) -> bool {
    CONTAINERS
        .iter()
        .take(5)
        .any(|(name, holder)| catalog.find("", name) == Some(item) && catalog.find("", holder) == Some(owner))
}
