//! What an object of a DSL class holds: properties, raw parameters, and what was added to it.

use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::{Catalog, ClassId, Symbol};
use crate::eval::frame::Calls;
use crate::model;
use crate::source::Span;

use super::super::budget;
use super::super::value::{ListValue, Object, Value};
use super::places::Places;

/// How many steps an object of the DSL costs, by the memory that it takes here and in the model: the next step looks at
/// what is left.
const OBJECT: u64 = 40;
/// The same of a parameter, which every rule about parameters looks at.
const PARAMETER: u64 = 40;
/// The same of a raw parameter of an object.
const ADDED: u64 = 5;

/// The state of an object of a DSL class, or of a class of the settings that extends one.
#[derive(Debug)]
pub(crate) struct DslState {
    /// The class.
    pub(crate) class: ClassId,
    /// Properties that were set and that are no raw parameters; blocks' objects are among them.
    pub(crate) values: Vec<(Symbol, Value, Span)>,
    /// Raw parameters in the order in which they were first set.
    pub(crate) params: Vec<Param>,
    /// Steps, features, triggers, dependencies, keep rules, stages: a list that settings can read and change (`items`).
    pub(crate) objects: Option<Rc<ListValue>>,
    /// What else was added: build types, requirements, parameters, ...
    pub(crate) items: Vec<Item>,
    /// Where the raw parameters and the parameters among the items stand.
    param_places: Places,
    parameter_places: Places,
    /// Options that were assigned to compound properties.
    pub(crate) options: Vec<ClassId>,
    /// Whether some statement about it could not be evaluated: nothing may be reported as missing.
    pub(crate) partial: bool,
    /// Whether a part of it has a form in XML that is not known: it can be checked and not be written.
    pub(crate) unwritten: bool,
    /// The calls of the settings' functions that led to it, innermost first.
    pub(crate) calls: Option<Calls>,
}

/// A raw parameter.
#[derive(Debug, Clone)]
pub(crate) struct Param {
    pub(crate) name: Arc<str>,
    /// `None` when the value is not known.
    pub(crate) value: Option<Arc<str>>,
    /// Where it was set; `None` when a class of the DSL set it.
    pub(crate) span: Option<Span>,
}

/// Something that was added to an object.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    BuildType(Value),
    Template(Value),
    VcsRoot(Value),
    SubProject(Value),
    /// A template or its id.
    TemplateRef(Value, Span),
    Parameter(model::Parameter),
    Requirement(model::Requirement),
    DisabledSetting(model::Text),
    /// An option given by its raw name.
    Option(Param),
    VcsEntry {
        root: Value,
        rules: Vec<model::Text>,
        span: Span,
    },
    Snapshot {
        target: Value,
        dependency: Value,
        span: Span,
    },
    Artifacts {
        target: Value,
        dependency: Value,
        span: Span,
    },
    Policy(model::CleanupPolicy),
}

fn parameter_name(item: &Item) -> Option<&Arc<str>> {
    match item {
        Item::Parameter(parameter) => parameter.name.value.as_ref(),
        _ => None,
    }
}

impl DslState {
    pub(crate) fn new(class: ClassId) -> Self {
        budget::spend(OBJECT);
        Self {
            class,
            values: Vec::new(),
            params: Vec::new(),
            objects: None,
            items: Vec::new(),
            param_places: Places::default(),
            parameter_places: Places::default(),
            options: Vec::new(),
            partial: false,
            unwritten: false,
            calls: None,
        }
    }

    /// The same, with the calls that led to it.
    pub(crate) fn called_from(self, calls: Option<Calls>) -> Self {
        Self { calls, ..self }
    }

    /// The list of objects, made at the first use.
    pub(crate) fn object_list(&mut self) -> Rc<ListValue> {
        self.objects.get_or_insert_with(|| Rc::new(ListValue::of(Vec::new(), false, true))).clone()
    }

    /// The objects that were added.
    pub(crate) fn objects(&self) -> Vec<Rc<Object>> {
        let Some(list) = &self.objects else { return Vec::new() };
        list.items().iter().filter_map(Value::as_object).cloned().collect()
    }

    /// Adds an object.
    pub(crate) fn push_object(&mut self, value: Value) {
        self.object_list().items_mut().push(value);
    }

    /// A property that was set.
    pub(crate) fn value(&self, name: Symbol) -> Option<&(Symbol, Value, Span)> {
        self.values.iter().find(|(property, ..)| *property == name)
    }

    /// Sets a property that is no raw parameter.
    pub(crate) fn set_value(&mut self, name: Symbol, value: Value, span: Span) {
        match self.values.iter_mut().find(|(property, ..)| *property == name) {
            Some(slot) => *slot = (name, value, span),
            None => self.values.push((name, value, span)),
        }
    }

    /// A raw parameter.
    pub(crate) fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|param| &*param.name == name)
    }

    /// Sets a raw parameter; a later value replaces an earlier one and keeps its place.
    pub(crate) fn set_param(&mut self, name: Arc<str>, value: Option<Arc<str>>, span: Option<Span>) {
        budget::spend(ADDED);
        let place = self.param_places.find(&self.params, &name, |param| Some(&param.name));
        match place.and_then(|place| self.params.get_mut(place)) {
            Some(param) => *param = Param { name, value, span },
            None => self.params.push(Param { name, value, span }),
        }
    }

    /// Adds a parameter; a later one of the same name replaces an earlier one and keeps its place.
    pub(crate) fn add_parameter(&mut self, mut parameter: model::Parameter) {
        budget::spend(PARAMETER);
        let name = parameter.name.known();
        let place = name.and_then(|name| self.parameter_places.find(&self.items, name, parameter_name));
        match place.and_then(|place| self.items.get_mut(place)) {
            Some(known) => {
                if let Item::Parameter(before) = known {
                    parameter.replaces = Some(before.name.span);
                }
                *known = Item::Parameter(parameter);
            }
            None => self.items.push(Item::Parameter(parameter)),
        }
    }

    /// Sets the raw parameters that a class's constructor sets.
    pub(crate) fn set_fixed(&mut self, catalog: &Catalog, class: ClassId) {
        for class in catalog.ancestors(class).iter().rev() {
            for (name, value) in catalog.class(*class).fixed.iter() {
                self.set_param((**name).into(), Some((**value).into()), None);
            }
        }
    }

    /// Removes a raw parameter.
    pub(crate) fn remove_param(&mut self, name: &str) {
        self.params.retain(|param| &*param.name != name);
    }
}
