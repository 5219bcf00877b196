//! Files: their properties and statements, initialised at the first use.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::eval::frame::Frame;
use crate::eval::interpreter::Interpreter;
use crate::eval::value::{Eval, Jump, Value};
use crate::source::Span;
use crate::syntax::tree::{Binding, Body, Expr, Id, Property};

impl Interpreter<'_> {
    /// A top-level property of a file.
    pub(crate) fn global(&mut self, unit: u32, property: Id<Property>, name: Symbol, span: Span) -> Eval {
        let tree = self.unit_at(unit).source.tree;
        let getter = tree[property].getter.filter(|getter| !matches!(tree[*getter].body, Body::None));
        if let Some(getter) = getter {
            let field = match tree[property].initializer {
                Some(_) => {
                    self.init_file(unit, span)?;
                    Some(self.once.globals.get(&(unit, property, name)).cloned().unwrap_or(Value::Null))
                }
                None => None,
            };
            return self.accessor(unit, getter, Rc::new(Frame::default()), name, field, span);
        }
        self.init_file(unit, span)?;
        match self.once.globals.get(&(unit, property, name)).cloned() {
            Some(value) => self.force(value, span),
            None => Ok(Value::Null),
        }
    }

    /// Initialises a file's properties in order at the first access to one of its members, as the JVM does.
    pub(crate) fn init_file(&mut self, unit: u32, span: Span) -> Eval<()> {
        if self.unit_at(unit).initialised.replace(true) {
            return Ok(());
        }
        let env = Rc::new(Frame::default());
        self.deeper(span, |this| this.within(unit, env, Self::run_file))
    }

    /// Runs a file's statements and property initializers from top to bottom.
    pub(crate) fn run_file(&mut self) -> Eval<()> {
        let tree = self.tree();
        for &statement in &tree[tree.statements] {
            match tree[statement] {
                Expr::Property(property) => self.init_global(property)?,
                Expr::Function(_) | Expr::Class(_) | Expr::TypeAlias(_) => {}
                _ => {
                    self.statement(statement)?;
                }
            }
        }
        Ok(())
    }

    /// One statement of a script; an exception ends the script, as it does on the server.
    pub(super) fn statement(&mut self, statement: crate::syntax::tree::ExprId) -> Eval<()> {
        match self.expr(statement) {
            Ok(value) => {
                self.note_dropped(value, statement);
                Ok(())
            }
            Err(jump) => match *jump {
                Jump::Return(..) | Jump::Break(_) | Jump::Continue(_) => Ok(()),
                jump => Err(Box::new(jump)),
            },
        }
    }

    pub(super) fn init_global(&mut self, property: Id<Property>) -> Eval<()> {
        let tree = self.tree();
        if tree[property].receiver.is_some() {
            return Ok(());
        }
        let Some(value) = self.property_value(property, &Value::Null)? else { return Ok(()) };
        match tree[property].binding {
            Binding::Single(variable) => {
                let name = self.symbol(variable.name.name);
                self.once.globals.insert((self.unit, property, name), value);
            }
            Binding::Destructuring(variables) => {
                for (index, variable) in tree[variables].iter().enumerate() {
                    let span = self.here().span(variable.name.range);
                    let part = self.part(&value, index, *variable, span)?;
                    self.once.globals.insert((self.unit, property, self.symbol(variable.name.name)), part);
                }
            }
        }
        Ok(())
    }
}
