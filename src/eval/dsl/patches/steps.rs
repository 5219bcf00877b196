//! What patches do to a build configuration itself: its steps, templates, disabled settings and orders.

use std::rc::Rc;

use crate::catalog::core_class;
use crate::model::Text;
use crate::source::Span;

use super::super::super::interpreter::Interpreter;
use super::super::super::value::{Eval, Object, Value};
use super::super::native::Call;
use super::super::object::Item;
use super::same::Match;

impl Interpreter<'_> {
    /// `expectSteps { }`, `insert(0) { }`, `updateDisabledSettings("RUNNER_1")`, ...; `None` for other functions.
    pub(super) fn patch_build_type(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        match name {
            "expectSteps" => self.expect_steps(object, call)?,
            "insert" => self.insert_steps(object, call)?,
            "update" if call.parameter("index").is_some() => self.update_step(object, call)?,
            "expectDisabledSettings" => self.expect_disabled(object, call),
            "updateDisabledSettings" => self.update_disabled(object, call),
            "expectTemplates" => {
                let own = self.template_values(object);
                self.expect_ids("list of templates", &own, call);
            }
            "expectBuildTypesOrder" => {
                self.expect_order(object, &["buildTypesOrderIds", "buildTypesOrder"], call)
            }
            "expectSubProjectsOrder" => self.expect_order(object, &["subProjectsOrder"], call),
            _ => return Ok(None),
        }
        Ok(Some(Value::Unit))
    }

    /// `expectSteps { }`: the block has all steps, in order.
    fn expect_steps(&mut self, build_type: &Rc<Object>, call: &Call<'_>) -> Eval<()> {
        let Some(name) = self.catalog.symbol("steps") else { return Ok(()) };
        let steps = self.held(build_type, name, core_class::BUILD_STEPS, call.span);
        self.run_pending_of(&steps)?;
        let expected = self.expected(&steps, call)?;
        let (have, want) = (objects(&steps), objects(&expected));
        if have.len() != want.len() {
            let message = format!(
                "the build steps are not what this patch expects (number of steps: {}; expected: {})",
                have.len(),
                want.len()
            );
            self.unexpected_steps(&steps, call.span, message);
            return Ok(());
        }
        for (number, (have, want)) in (1..).zip(have.iter().zip(&want)) {
            self.step(call.span)?;
            match self.object_matches(have, want) {
                Match::Same => {}
                Match::Different => {
                    let message = format!("build step {number} is not what this patch expects");
                    self.unexpected_steps(&steps, want.span, message);
                    break;
                }
                unsure => {
                    self.unlike(unsure, &steps, want.span, String::new());
                    break;
                }
            }
        }
        Ok(())
    }

    fn unexpected_steps(&mut self, steps: &Object, span: Span, message: String) {
        if !super::super::lower::is_partial(steps) {
            self.stale(span, message);
        }
    }

    /// `insert(0) { script { } }`
    fn insert_steps(&mut self, steps: &Rc<Object>, call: &Call<'_>) -> Eval<()> {
        let made = self.expected(steps, call)?;
        let Some(index) = self.step_index(steps, call, true) else { return Ok(()) };
        let Some(state) = &steps.dsl else { return Ok(()) };
        let list = state.borrow_mut().object_list();
        let new = objects(&made).into_iter().map(Value::Object);
        list.items_mut().splice(index..index, new);
        Ok(())
    }

    /// `update<ScriptBuildStep>(0) { }`
    fn update_step(&mut self, steps: &Rc<Object>, call: &Call<'_>) -> Eval<()> {
        let Some(index) = self.step_index(steps, call, false) else { return Ok(()) };
        match objects(steps).get(index) {
            Some(step) => self.run_block(&step.clone(), call.bound, call.span),
            None => Ok(()),
        }
    }

    /// The position that a patch names, if there is one. For an insertion the end is one.
    fn step_index(&mut self, steps: &Rc<Object>, call: &Call<'_>, insert: bool) -> Option<usize> {
        let count = objects(steps).len();
        match call.value(0) {
            Some(Value::Int(index)) => {
                let index = usize::try_from(*index).ok();
                let found = index.filter(|index| *index < count || insert && *index == count);
                if found.is_none() && !super::super::lower::is_partial(steps) {
                    let message = format!("there is no such position: the number of steps is {count}");
                    self.stale(call.place(0), message);
                }
                found
            }
            _ => {
                Self::taint_object(steps);
                None
            }
        }
    }

    fn expect_disabled(&mut self, object: &Rc<Object>, call: &Call<'_>) {
        let given = call.all(0);
        let want: Vec<Text> = given.into_iter().map(|(id, span)| self.text_of(&id, span)).collect();
        let have = self.disabled_settings(object);
        if want.iter().chain(&have).any(|text| text.value.is_none()) {
            return Self::taint_object(object);
        }
        let sorted = |all: &[Text]| -> Vec<String> {
            let mut all: Vec<String> = all.iter().filter_map(Text::known).map(str::to_owned).collect();
            all.sort();
            all
        };
        if sorted(&have) != sorted(&want) {
            self.stale(call.span, "the disabled settings are not what this patch expects".to_owned());
        }
    }

    fn update_disabled(&mut self, object: &Rc<Object>, call: &Call<'_>) {
        let given = call.all(0);
        let new: Vec<Item> =
            given.into_iter().map(|(id, span)| Item::DisabledSetting(self.text_of(&id, span))).collect();
        if let Some(state) = &object.dsl {
            let mut state = state.borrow_mut();
            state.items.retain(|item| !matches!(item, Item::DisabledSetting(_)));
            state.items.extend(new);
        }
    }

    fn template_values(&self, object: &Rc<Object>) -> Vec<Value> {
        let mut all = self.pick(object, |item| match item {
            Item::TemplateRef(template, _) => Some(template.clone()),
            _ => None,
        });
        if let Some(Value::List(list)) = self.set_value(object, "templates") {
            all.extend(list.items().iter().cloned());
        }
        all
    }

    fn expect_order(&mut self, project: &Rc<Object>, names: &[&str], call: &Call<'_>) {
        let list = names.iter().find_map(|name| self.set_value(project, name));
        let own = match list {
            Some(Value::List(list)) => list.items().clone(),
            Some(Value::Unknown) => return Self::taint_object(project),
            _ => Vec::new(),
        };
        self.expect_ids("order", &own, call);
    }

    fn expect_ids(&mut self, what: &str, own: &[Value], call: &Call<'_>) {
        let given = call.all(0);
        let mut found = if own.len() == given.len() { Match::Same } else { Match::Different };
        if own.iter().chain(given.iter().map(|(value, _)| value)).any(Value::is_unknown) {
            return;
        }
        for (own, (given, _)) in own.iter().zip(&given) {
            found = found.and(self.ids_match(own, given));
        }
        match found {
            Match::Different => self.stale(call.span, format!("the {what} is not what this patch expects")),
            Match::OfServer => self.tell_of_server(call.span),
            Match::Same | Match::Unknown => {}
        }
    }
}

fn objects(holder: &Object) -> Vec<Rc<Object>> {
    holder.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().objects())
}
