//! External ids and names of projects, build configurations, templates and VCS roots.

use std::rc::Rc;
use std::sync::Arc;

use crate::model::EntityId;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Object, Value};

impl Interpreter<'_> {
    /// The external id of a project, build configuration, template or VCS root: what was set, else from the class's
    /// name, else from the name.
    pub(crate) fn entity_id(&self, object: &Rc<Object>) -> Option<EntityId> {
        let state = object.dsl.as_ref()?.borrow();
        // The API package v10 calls it `extId`.
        let set = state.value(self.common.id).or_else(|| state.value(self.common.ext_id));
        if let Some((_, value, _)) = set {
            return Some(match value {
                Value::Id(id) => (**id).clone(),
                Value::String(text) => EntityId::Relative(text.clone()),
                Value::Null => return None,
                _ => EntityId::Unknown,
            });
        }
        self.class_simple_name(object).map(|name| EntityId::Relative(name.into()))
    }

    /// The name of an entity: what was set, else the class's name.
    pub(crate) fn entity_name(&self, object: &Rc<Object>) -> Option<Arc<str>> {
        match object.dsl.as_ref()?.borrow().value(self.common.name) {
            Some((_, Value::String(name), _)) => Some(name.clone()),
            Some(_) => None,
            None => self.class_simple_name(object).map(Arc::from),
        }
    }

    /// The simple name of the settings' own class of an object; `None` for the DSL's classes and anonymous ones.
    fn class_simple_name(&self, object: &Object) -> Option<String> {
        let ClassRef::User(class) = object.class else { return None };
        let name = self.text(self.program.class_at(class)?.name);
        (!name.is_empty()).then(|| name.to_owned())
    }
}

/// A name as an external id: `String.toId()` of the DSL. What an id may not hold is left out and the letter after it
/// becomes a capital; all else stays as it is (observed in evaluated settings).
pub(crate) fn to_id(name: &str) -> String {
    let mut id = String::new();
    let mut capital = false;
    for character in name.chars() {
        if character.is_ascii_alphanumeric() || character == '_' {
            id.push(if capital { character.to_ascii_uppercase() } else { character });
            capital = false;
        } else {
            capital = true;
        }
    }
    id
}
