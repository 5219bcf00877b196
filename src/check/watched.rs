//! The build configurations that triggers wait for.

use crate::model::{Properties, Text};

/// The types of the triggers, and the raw parameters that name what they wait for.
const WATCHED: [(&str, &str); 2] =
    [("buildDependencyTrigger", "dependsOn"), ("schedulingTrigger", "revisionRuleDependsOn")];

/// The id of the build configuration that a trigger of this type waits for.
pub(crate) fn watched<'a>(kind: &Text, properties: &'a Properties) -> Option<&'a Text> {
    let kind = kind.known()?;
    let (_, param) = WATCHED.iter().find(|(of, _)| *of == kind)?;
    Some(&properties.get(param).filter(|set| !set.implied)?.value)
}
