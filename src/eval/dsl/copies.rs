//! `copy`, `copyTo` and the base of the v10 API: one object takes over what another holds.

use std::rc::Rc;

use crate::catalog::{Symbol, core_class};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Object, Value};
use super::access::is_holder;
use super::native::Call;

impl Interpreter<'_> {
    /// `copy()`, `copy { }`
    pub(crate) fn copy_object(&mut self, object: &Rc<Object>, call: &Call<'_>) -> Eval {
        let class = ClassRef::Dsl(self.dsl_class(object).unwrap_or(core_class::PARAMETRIZED));
        let copy = self.allocate(class, None, call.span);
        self.copy_into(object, &copy, false)?;
        self.note_copy(&copy);
        self.run_block(&copy, call.bound, call.span)?;
        Ok(Value::Object(copy))
    }

    /// Copies what one object holds into another; blocks' objects (`steps`) are copied as well, so that a change of the
    /// copy leaves the original alone.
    pub(crate) fn copy_into(&mut self, from: &Rc<Object>, to: &Rc<Object>, params_only: bool) -> Eval<()> {
        let (Some(source), Some(target)) = (&from.dsl, &to.dsl) else { return Ok(()) };
        if Rc::ptr_eq(from, to) {
            return Ok(());
        }
        self.run_pending_of(from)?;
        let params = source.borrow().params.clone();
        for param in params {
            target.borrow_mut().set_param(param.name, param.value, param.span);
        }
        {
            let (from, mut to) = (source.borrow(), target.borrow_mut());
            to.partial |= from.partial;
            to.unwritten |= from.unwritten;
        }
        if params_only {
            return Ok(());
        }
        let values: Vec<(Symbol, Value, Span)> = source.borrow().values.clone();
        for (name, value, span) in values {
            self.copy_value(name, value, span, to)?;
        }
        let (options, items, objects) = {
            let source = source.borrow();
            (source.options.clone(), source.items.clone(), source.objects())
        };
        target.borrow_mut().options.extend(options);
        target.borrow_mut().items.extend(items);
        for object in objects {
            let copy = self.duplicate(&object)?;
            target.borrow_mut().push_object(Value::Object(copy));
        }
        Ok(())
    }

    fn copy_value(&mut self, name: Symbol, value: Value, span: Span, to: &Rc<Object>) -> Eval<()> {
        let holder = match &value {
            Value::Object(held) => self.dsl_class(held).filter(|class| is_holder(*class)).zip(Some(held)),
            _ => None,
        };
        if let Some((class, held)) = holder {
            let copy = self.held(to, name, class, span);
            return self.copy_into(held, &copy, false);
        }
        if let Some(state) = &to.dsl {
            state.borrow_mut().set_value(name, value, span);
        }
        Ok(())
    }

    /// An object of the same class that holds the same.
    fn duplicate(&mut self, object: &Rc<Object>) -> Eval<Rc<Object>> {
        let copy = self.allocate(object.class, object.env.clone(), object.span);
        *copy.fields.borrow_mut() = object.fields.borrow().clone();
        self.copy_into(object, &copy, false)?;
        Ok(copy)
    }
}
