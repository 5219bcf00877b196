//! The parameters of a matrix build: raw parameters as XML holds them (seen beside the Kotlin form).

use std::rc::Rc;

use crate::catalog::{Symbol, core_class};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Object, Value};
use super::native::Call;

impl Interpreter<'_> {
    /// A function of `MatrixFeature`; `None` for those that it inherits.
    pub(crate) fn matrix_function(
        &mut self,
        name: &str,
        matrix: &Rc<Object>,
        call: &Call<'_>,
    ) -> Option<Value> {
        match name {
            "value" => Some(self.matrix_value(call)),
            "param" => {
                let Some(Value::List(values)) = call.value(1) else { return None };
                let values = values.items().clone();
                let parameter = call.value(0).cloned().unwrap_or(Value::Unknown);
                self.matrix_parameter(matrix, &parameter, &values, call.span);
                Some(Value::Unit)
            }
            _ => None,
        }
    }

    /// `os = listOf(value("Linux"))`: a parameter of the property's name. Whether it was one.
    pub(crate) fn matrix_property(
        &mut self,
        matrix: &Rc<Object>,
        name: Symbol,
        value: &Value,
        span: Span,
    ) -> bool {
        let Value::List(values) = value else { return false };
        let values = values.items().clone();
        self.matrix_parameter(matrix, &Value::string(self.text(name)), &values, span);
        true
    }

    /// `value("8", label = "Java 8")`
    fn matrix_value(&mut self, call: &Call<'_>) -> Value {
        let made = self.allocate(ClassRef::Dsl(core_class::MATRIX_FEATURE_VALUE), None, call.span);
        for name in ["value", "label"] {
            if let (Some(state), Some(symbol), Some(value)) =
                (&made.dsl, self.catalog.symbol(name), call.named(name))
            {
                state.borrow_mut().set_value(symbol, value.clone(), call.span);
            }
        }
        Value::Object(made)
    }

    /// `param("java", listOf(value("8"), value("11")))`: `matrix.param.java.1`, `matrix.value.java.1`, ...
    fn matrix_parameter(&mut self, matrix: &Rc<Object>, name: &Value, values: &[Value], span: Span) {
        let Some(name) = self.text_of(name, span).value else { return Self::taint_object(matrix) };
        let number =
            self.properties_of(matrix).0.iter().filter(|one| one.name.starts_with("matrix.param.")).count()
                + 1;
        let mut params = vec![(format!("matrix.param.{name}.{number}"), Some(name.clone()))];
        for (number, value) in (1..).zip(values) {
            let Value::Object(value) = value else {
                Self::taint_object(matrix);
                continue;
            };
            for part in ["value", "label"] {
                if let Some(text) = self.set_text(value, part) {
                    params.push((format!("matrix.{part}.{name}.{number}"), text.value));
                }
            }
        }
        let Some(state) = &matrix.dsl else { return };
        let mut state = state.borrow_mut();
        for (name, value) in params {
            state.partial |= value.is_none();
            state.set_param(name.into(), value, Some(span));
        }
    }
}
