//! Parameter specifications as XML holds them: `text label='..' display='..'`.

use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::core_class;
use crate::model::Text;
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Object, Value};

/// What was given under a name: an argument of a function, or of the constructor of a specification.
type Given<'a> = &'a dyn Fn(&str) -> Option<Value>;

impl Interpreter<'_> {
    /// The attributes that every specification has: label, description, display, read-only.
    pub(crate) fn described(&mut self, kind: &str, given: Given<'_>) -> Spec {
        let mut spec = Spec::new(kind);
        for name in ["label", "description"] {
            match given(name) {
                Some(Value::String(text)) if !text.is_empty() => spec.add(name, Some(text.clone())),
                Some(Value::Unknown) => spec.add(name, None),
                _ => {}
            }
        }
        if let Some(display) = given("display") {
            self.add_display(&mut spec, &display);
        }
        if let Some(Value::Boolean(true)) = given("readOnly") {
            spec.add("readOnly", Some("true".into()));
        }
        spec
    }

    pub(crate) fn add_display(&mut self, spec: &mut Spec, display: &Value) {
        match display {
            Value::Entry(class, index) => {
                let entry = self.catalog.entry_at(*class, *index);
                let value = entry.and_then(|entry| entry.value.as_deref()).unwrap_or("normal");
                if value != "normal" {
                    spec.add("display", Some(value.into()));
                }
            }
            Value::Unknown => spec.add("display", None),
            _ => {}
        }
    }

    pub(crate) fn text_spec(&mut self, given: Given<'_>) -> Spec {
        let mut spec = self.described("text", given);
        let regex = match given("regex") {
            Some(Value::String(text)) if !text.is_empty() => Some(text),
            _ => None,
        };
        match (&regex, given("allowEmpty")) {
            (Some(regex), _) => {
                spec.add("validationMode", Some("regex".into()));
                spec.add("regexp", Some(regex.clone()));
                if let Some(Value::String(message)) = given("validationMessage")
                    && !message.is_empty()
                {
                    spec.add("validationMessage", Some(message));
                }
            }
            (None, Some(Value::Boolean(false))) => spec.add("validationMode", Some("not_empty".into())),
            (None, Some(Value::Unknown)) => spec.add("validationMode", None),
            (None, _) => spec.add("validationMode", Some("any".into())),
        }
        spec
    }

    pub(crate) fn checkbox_spec(&mut self, (checked, unchecked): (&str, &str), given: Given<'_>) -> Spec {
        let mut spec = self.described("checkbox", given);
        for (name, attribute) in [(checked, "checkedValue"), (unchecked, "uncheckedValue")] {
            match given(name) {
                Some(Value::String(text)) => spec.add(attribute, Some(text.clone())),
                Some(Value::Unknown) => spec.add(attribute, None),
                _ => {}
            }
        }
        spec
    }

    pub(crate) fn select_spec(&mut self, span: Span, given: Given<'_>) -> Spec {
        let mut spec = self.described("select", given);
        if let Some(Value::Boolean(true)) = given("allowMultiple") {
            spec.add("multiple", Some("true".into()));
            let separator = match given("valueSeparator") {
                Some(Value::String(text)) => text,
                _ => ",".into(),
            };
            spec.add("valueSeparator", Some(separator));
        }
        let options = match given("options") {
            Some(Value::List(options)) => options.items().clone(),
            Some(Value::Unknown) => {
                spec.add("options", None);
                Vec::new()
            }
            _ => Vec::new(),
        };
        for (number, option) in (1..).zip(options) {
            match &option {
                Value::Tuple(items) => {
                    let label = self.text_of(&items[0].clone(), span);
                    let data = self.text_of(&items[1].clone(), span);
                    spec.add(&format!("label_{number}"), label.value);
                    spec.add(&format!("data_{number}"), data.value);
                }
                value => {
                    let data = self.text_of(&value.clone(), span);
                    spec.add(&format!("data_{number}"), data.value);
                }
            }
        }
        spec
    }

    /// The specification that an object such as `ParameterSpecText(...)` stands for.
    pub(crate) fn spec_of(&mut self, object: &Rc<Object>, span: Span) -> Text {
        let class = self.dsl_class(object);
        let given = |name: &str| {
            let state = object.dsl.as_ref()?.borrow();
            state.value(self.catalog.symbol(name)?).map(|(_, value, _)| value.clone())
        };
        let spec = match class {
            Some(core_class::PARAMETER_SPEC_TEXT | core_class::PARAMETER_SPEC_REGEX) => {
                self.text_spec(&given)
            }
            Some(core_class::PARAMETER_SPEC_PASSWORD) => self.described("password", &given),
            Some(core_class::PARAMETER_SPEC_CHECKBOX) => {
                self.checkbox_spec(("checkedValue", "uncheckedValue"), &given)
            }
            Some(core_class::PARAMETER_SPEC_SELECT) => self.select_spec(span, &given),
            Some(core_class::PARAMETER_SPEC_FREE_FORM) => self.free_form_of(span, &given),
            _ => {
                self.incomplete(span, "this parameter specification is not evaluated", "");
                return Text::unknown(span);
            }
        };
        spec.finish(span)
    }

    /// `ParameterSpecFreeForm("kind", mapOf("name" to "value"))`
    fn free_form_of(&mut self, span: Span, given: Given<'_>) -> Spec {
        let Some(Value::String(kind)) = given("type") else { return Spec::unknown() };
        let mut spec = Spec::new(&kind);
        match given("arguments") {
            Some(Value::Map(map)) => {
                for (name, value) in map.entries().iter() {
                    let value = self.text_of(value, span).value;
                    let Value::String(name) = &name.value else { return Spec::unknown() };
                    spec.add(name, value);
                }
            }
            None => {}
            Some(_) => return Spec::unknown(),
        }
        spec
    }
}

/// A parameter specification being written: `text label='..' display='..'` (observed in generator output).
pub(crate) struct Spec {
    text: String,
    known: bool,
}

impl Spec {
    /// One whose content is not known.
    fn unknown() -> Self {
        Self { text: String::new(), known: false }
    }

    pub(crate) fn new(kind: &str) -> Self {
        Self { text: kind.to_owned(), known: true }
    }

    pub(crate) fn add(&mut self, name: &str, value: Option<Arc<str>>) {
        let Some(value) = value else {
            self.known = false;
            return;
        };
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("='");
        for character in value.chars() {
            match character {
                '\'' => self.text.push_str("|'"),
                '\n' => self.text.push_str("|n"),
                '\r' => self.text.push_str("|r"),
                '|' => self.text.push_str("||"),
                '[' => self.text.push_str("|["),
                ']' => self.text.push_str("|]"),
                other => self.text.push(other),
            }
        }
        self.text.push('\'');
    }

    pub(crate) fn finish(self, span: Span) -> Text {
        if self.known { Text::new(self.text, span) } else { Text::unknown(span) }
    }
}
