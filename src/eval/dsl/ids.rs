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

/// A name as an external id: `String.toId()` of the DSL. What an id may not hold parts words, and so does `_`; each word
/// begins with a capital, and one without small letters is written small behind it: `RHEL` is `Rhel`, `CentOS` stays
/// (seen in tests of public settings that run on the DSL, and in patches and orders that name such ids).
pub(crate) fn to_id(name: &str) -> String {
    let words = name.split(|character: char| !character.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(word_of_id).collect()
}

fn word_of_id(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    let shouts = !word.bytes().any(|byte| byte.is_ascii_lowercase());
    first.to_ascii_uppercase() + &if shouts { rest.to_ascii_lowercase() } else { rest.to_owned() }
}

/// The same of the first API, `String.toExtId()`: ids are the server's there, so a digit does not begin one, and `_` behind a
/// digit parts no words (`19.2` is `id192`, `lesson1_dev` is `Lesson1dev`, but `10 targets` is `10Targets`; seen in patches of
/// servers and in orders).
pub(crate) fn to_ext_id(name: &str) -> String {
    let mut joined = String::with_capacity(name.len());
    for character in name.chars() {
        if character != '_' || !joined.ends_with(|before: char| before.is_ascii_digit()) {
            joined.push(character);
        }
    }
    let id = to_id(&joined);
    let begins = id.starts_with(|first: char| first.is_ascii_digit());
    if begins { format!("id{id}") } else { id }
}

/// An id with something before it.
pub(crate) fn below(prefix: &str, id: String) -> String {
    if prefix.is_empty() { id } else { format!("{prefix}_{id}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_ids() {
        for (name, id, ext_id) in [
            ("19.2", "192", "id192"),
            ("course-lesson1_dev", "CourseLesson1Dev", "CourseLesson1dev"),
            ("xamarin-data-form_dev", "XamarinDataFormDev", "XamarinDataFormDev"),
            ("RHEL 8", "Rhel8", "Rhel8"),
            ("GitHub[benchmark] 10 targets", "GitHubBenchmark10Targets", "GitHubBenchmark10Targets"),
        ] {
            assert_eq!((to_id(name).as_str(), to_ext_id(name).as_str()), (id, ext_id), "{name}");
        }
    }
}
