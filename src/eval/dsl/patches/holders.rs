//! What patches do to parameters, features, triggers, requirements, dependencies and VCS entries: `add { }`, `remove { }`,
//! `find<T> { }`, `expect { }`, `update { }`.

use std::rc::Rc;

use crate::catalog::{Catalog, core_class};
use crate::model::{self, facts};
use crate::source::Span;

use super::super::super::interpreter::Interpreter;
use super::super::super::value::{Eval, Object, Value};
use super::super::lower::is_partial;
use super::super::native::Call;
use super::super::object::Item;
use super::same::{Match, facts_match};

/// One part of a holder.
#[derive(Debug, Clone)]
enum Part {
    Object(Rc<Object>),
    Parameter(model::Parameter),
    Requirement(model::Requirement),
}

impl Part {
    /// What messages call it.
    fn title(&self, catalog: &Catalog) -> String {
        match self {
            Self::Object(object) => match &object.dsl {
                Some(state) => format!("a `{}`", catalog.class(state.borrow().class).name),
                None => "this".to_owned(),
            },
            Self::Parameter(parameter) => {
                format!("a parameter `{}`", parameter.name.known().unwrap_or("?"))
            }
            Self::Requirement(one) => format!("a requirement `{}`", facts::requirement_text(one)),
        }
    }

    fn is_same(&self, item: &Item) -> bool {
        match (self, item) {
            (Self::Parameter(one), Item::Parameter(other)) => one == other,
            (Self::Requirement(one), Item::Requirement(other)) => one == other,
            _ => false,
        }
    }
}

impl Interpreter<'_> {
    /// A function that a patch calls on what holds parts.
    pub(super) fn patch_holder(
        &mut self,
        name: &str,
        holder: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let class = self.dsl_class(holder);
        if let Some(value) = self.patch_build_type(name, holder, call)? {
            return Ok(Some(value));
        }
        if class == Some(core_class::VCS_SETTINGS) {
            return self.patch_vcs(name, holder, call);
        }
        if class == Some(core_class::CLEANUP) && name != "add" {
            return self.patch_cleanup(name, holder, call);
        }
        let by_id = class == Some(core_class::DEPENDENCIES) && call.parameter("buildTypeId").is_some();
        match name {
            "add" if by_id => self.dependency(holder, call)?,
            "expect" | "update" | "remove" if by_id => self.patch_dependency(name, holder, call)?,
            "add" => {
                self.run_block(holder, call.bound, call.span)?;
                return Ok(Some(Value::Unit));
            }
            "update" if class == Some(core_class::PARAMETRIZED_WITH_TYPE) => {
                self.run_block(holder, call.bound, call.span)?;
                Value::Unit
            }
            "update" if class == Some(core_class::REQUIREMENTS) => self.update_requirements(holder, call)?,
            "find" | "expect" | "remove" => self.patch_parts(name, holder, call)?,
            _ => return Ok(None),
        };
        if name == "find" {
            return self.found_part(holder, call).map(Some);
        }
        Ok(Some(Value::Unit))
    }

    /// What a block adds to a holder like `holder`, which stays as it is.
    pub(super) fn expected(&mut self, holder: &Rc<Object>, call: &Call<'_>) -> Eval<Rc<Object>> {
        let class = self.dsl_class(holder).unwrap_or(core_class::PARAMETRIZED);
        let fresh = self.instance(class, call.span);
        let given = self.dsl.pending.given();
        self.run_block(&fresh, call.bound, call.span)?;
        // Other blocks of the patch wait for their turn.
        self.run_pending_since(given)?;
        Ok(fresh)
    }

    /// `expect { }`, `remove { }`: everything in the block has to be there.
    fn patch_parts(&mut self, name: &str, holder: &Rc<Object>, call: &Call<'_>) -> Eval {
        if name == "find" {
            return Ok(Value::Unit);
        }
        let expected = self.expected(holder, call)?;
        for part in parts_of(&expected) {
            if let Some(found) = self.find_part(holder, &part, call.span)?
                && name == "remove"
            {
                remove_part(holder, &found);
            }
        }
        Ok(Value::Unit)
    }

    /// `update { }` of requirements: each takes the place of the one with its id, else of the one about its parameter.
    fn update_requirements(&mut self, holder: &Rc<Object>, call: &Call<'_>) -> Eval {
        let block = self.expected(holder, call)?;
        for part in parts_of(&block) {
            let Part::Requirement(new) = part else { continue };
            let replaces = |old: &model::Requirement| match &new.id {
                Some(id) => old.id.as_ref().and_then(model::Text::known) == id.known(),
                None => old.parameter.known() == new.parameter.known(),
            };
            let old = parts_of(holder).into_iter().find(|part| match part {
                Part::Requirement(old) => replaces(old),
                _ => false,
            });
            if let Some(old) = old {
                remove_part(holder, &old);
            }
            Self::push_item(holder, Item::Requirement(new));
        }
        Ok(Value::Unit)
    }

    /// `find<T> { }`: the part of the holder that is like the one in the block.
    fn found_part(&mut self, holder: &Rc<Object>, call: &Call<'_>) -> Eval {
        let expected = self.expected(holder, call)?;
        let Some(part) = parts_of(&expected).into_iter().next() else {
            return Ok(self.patch_unknown(holder));
        };
        Ok(match self.find_part(holder, &part, call.span)? {
            Some(Part::Object(object)) => Value::Object(object),
            _ => Value::Unknown,
        })
    }

    /// The part of `holder` that is like `wanted`. That there is none is reported, unless something is unknown.
    fn find_part(&mut self, holder: &Rc<Object>, wanted: &Part, span: Span) -> Eval<Option<Part>> {
        let mut best = if is_partial(holder) { Match::Unknown } else { Match::Different };
        for part in parts_of(holder) {
            self.step(span)?;
            match self.part_matches(&part, wanted) {
                Match::Same => return Ok(Some(part)),
                Match::Different => {}
                unsure => best = unsure,
            }
        }
        let title = wanted.title(self.catalog);
        let message = format!("the settings do not have {title} as this patch expects it");
        self.unlike(best, holder, span, message);
        Ok(None)
    }

    fn part_matches(&mut self, actual: &Part, wanted: &Part) -> Match {
        let same_id = |have: Option<&model::Text>, want: Option<&model::Text>| {
            want.is_none() || have.and_then(model::Text::known) == want.and_then(model::Text::known)
        };
        match (actual, wanted) {
            (Part::Object(actual), Part::Object(wanted)) => self.object_matches(actual, wanted),
            (Part::Parameter(actual), Part::Parameter(wanted)) => {
                if actual.name.known() != wanted.name.known() {
                    return Match::Different;
                }
                facts_match(&self.context.ids, &facts::parameter(actual), &facts::parameter(wanted))
            }
            (Part::Requirement(actual), Part::Requirement(wanted)) => {
                if !same_id(actual.id.as_ref(), wanted.id.as_ref()) {
                    return Match::Different;
                }
                facts_match(&self.context.ids, &facts::requirement(actual), &facts::requirement(wanted))
            }
            _ => Match::Different,
        }
    }

    /// `expect(X) { }`, `update(X) { }`, `remove(X) { }` of dependencies: the block says all of the dependency on `X`.
    fn patch_dependency(&mut self, name: &str, holder: &Rc<Object>, call: &Call<'_>) -> Eval {
        let target = call.value(0).cloned().unwrap_or(Value::Unknown);
        let fresh = self.instance(core_class::DEPENDENCIES, call.span);
        let given = self.dsl.pending.given();
        self.dependency(&fresh, call)?;
        self.run_pending_since(given)?;
        let made = fresh.dsl.as_ref().and_then(|state| state.borrow().objects().into_iter().next());
        let Some(made) = made.filter(|_| !target.is_unknown()) else { return Ok(self.patch_unknown(holder)) };
        let (missing, actual) = self.dependencies_on(holder, &target);
        if actual.is_empty() {
            let message = "there is no dependency on this build configuration".to_owned();
            self.unlike(missing, holder, call.place(0), message);
            return Ok(Value::Unit);
        }
        if name == "update" {
            replace_objects(holder, &actual, Some(made));
            return Ok(Value::Unit);
        }
        match self.dependencies_match(&actual, &made) {
            Match::Same if name == "remove" => replace_objects(holder, &actual, None),
            found => {
                let message = "the dependency is not what this patch expects".to_owned();
                self.unlike(found, holder, call.span, message);
            }
        }
        Ok(Value::Unit)
    }

    /// The dependencies on a build configuration: settings may write the snapshot and the artifacts apart. Whether one of the
    /// others may be one, too, if there is none.
    fn dependencies_on(&self, holder: &Object, target: &Value) -> (Match, Vec<Rc<Object>>) {
        let mut found = (if is_partial(holder) { Match::Unknown } else { Match::Different }, Vec::new());
        let (Some(name), Some(state)) = (self.catalog.symbol("buildTypeId"), &holder.dsl) else {
            return found;
        };
        for one in state.borrow().objects() {
            let id =
                one.dsl.as_ref().and_then(|state| state.borrow().value(name).map(|(_, id, _)| id.clone()));
            match id.map_or(Match::Unknown, |id| self.ids_match(&id, target)) {
                Match::Same => found.1.push(one),
                Match::Different => {}
                unsure => found.0 = unsure,
            }
        }
        found
    }

    /// `add(X, "rules")`, `remove(X)`, `expectEntry(X, "rules")` of VCS settings.
    fn patch_vcs(&mut self, name: &str, holder: &Rc<Object>, call: &Call<'_>) -> Eval<Option<Value>> {
        let root = call.value(0).cloned().unwrap_or(Value::Unknown);
        if root.is_unknown() {
            return Ok(Some(self.patch_unknown(holder)));
        }
        match name {
            "add" => self.vcs_entry(holder, call),
            "remove" | "expectEntry" => {
                let (found, root, rules) = self.entry_like(holder, &root);
                let missing = "this VCS root is not attached".to_owned();
                self.unlike(found, holder, call.place(0), missing);
                if found != Match::Same {
                    return Ok(Some(Value::Unit));
                }
                let given = call.all(1);
                let wanted: Vec<model::Text> =
                    given.into_iter().map(|(rule, span)| self.text_of(&rule, span)).collect();
                let known = |texts: &[model::Text]| -> Option<Vec<String>> {
                    texts.iter().map(|text| text.known().map(|rule| rule.trim().to_owned())).collect()
                };
                match (known(&rules), known(&wanted)) {
                    (Some(rules), Some(wanted)) if name == "expectEntry" && rules != wanted => {
                        let message = "the checkout rules are not what this patch expects".to_owned();
                        self.stale(call.span, message);
                    }
                    _ => {}
                }
                // What comes after `expectEntry` attaches the root again.
                self.detach(holder, &root);
            }
            _ => return Ok(None),
        }
        Ok(Some(Value::Unit))
    }

    /// The attached root that `wanted` names, with its checkout rules.
    fn entry_like(&self, holder: &Object, wanted: &Value) -> (Match, Value, Vec<model::Text>) {
        let mut best = if is_partial(holder) { Match::Unknown } else { Match::Different };
        let items = holder.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().items.clone());
        for item in items {
            let Item::VcsEntry { root, rules, .. } = item else { continue };
            match self.ids_match(&root, wanted) {
                Match::Same => return (Match::Same, root, rules),
                Match::Different => {}
                unsure => best = unsure,
            }
        }
        (best, Value::Unknown, Vec::new())
    }

    /// Says what it means that something is not as expected.
    pub(super) fn unlike(&mut self, found: Match, holder: &Object, span: Span, message: String) {
        match found {
            Match::Same => {}
            Match::Different => self.stale(span, message),
            Match::Unknown => Self::taint_object(holder),
            Match::OfServer => {
                self.tell_of_server(span);
                Self::taint_object(holder);
            }
        }
    }
}

fn parts_of(holder: &Object) -> Vec<Part> {
    let Some(state) = &holder.dsl else { return Vec::new() };
    let state = state.borrow();
    let items = state.items.iter().filter_map(|item| match item {
        Item::Parameter(parameter) => Some(Part::Parameter(parameter.clone())),
        Item::Requirement(requirement) => Some(Part::Requirement(requirement.clone())),
        _ => None,
    });
    state.objects().into_iter().map(Part::Object).chain(items).collect()
}

fn remove_part(holder: &Object, part: &Part) {
    let Some(state) = &holder.dsl else { return };
    let mut state = state.borrow_mut();
    match part {
        Part::Object(gone) => {
            let list = state.object_list();
            list.items_mut().retain(|value| value.as_object().is_none_or(|object| !Rc::ptr_eq(object, gone)));
        }
        part => {
            if let Some(index) = state.items.iter().position(|item| part.is_same(item)) {
                state.items.remove(index);
            }
        }
    }
}

/// Puts `new` in the place of the first of `old`; the others go.
fn replace_objects(holder: &Object, old: &[Rc<Object>], mut new: Option<Rc<Object>>) {
    let Some(state) = &holder.dsl else { return };
    let list = state.borrow_mut().object_list();
    let mut items = list.items_mut();
    let all = std::mem::take(&mut *items);
    for value in all {
        let is_old = value.as_object().is_some_and(|object| old.iter().any(|one| Rc::ptr_eq(one, object)));
        if !is_old {
            items.push(value);
        } else if let Some(new) = new.take() {
            items.push(Value::Object(new));
        }
    }
}
