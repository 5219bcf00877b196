//! Assignments to what has its value for good: a `val`, a parameter, a loop's variable. They are errors whether or not the
//! code runs.

use crate::catalog::{ApiVersion, Symbol, Type as DslType};
use crate::diagnostic::Diagnostic;
use crate::eval::lookup::Found;
use crate::eval::operators;
use crate::eval::program::Declaration;
use crate::eval::rules;
use crate::eval::value::ClassRef;
use crate::syntax::tree::{
    AssignOp, Binding, Expr, ExprId, Parameter, Property, Tree, Type, TypeId, Variable,
};

use super::walk::{Local, Receiver, Walk};

/// How many superclasses are followed.
const MAX_SUPERCLASSES: usize = 64;

/// Whether what a name stands for can be assigned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// It can, or that is not certain.
    Open,
    /// It has its value for good: a `val`, a parameter, a loop's variable.
    Never {
        /// Whether it is a text, a number or a truth value: these have no `plusAssign`.
        plain: bool,
    },
}

impl Walk<'_, '_> {
    /// Reports an assignment to what cannot be assigned to, if that is certain.
    pub(super) fn check_assignment(&mut self, op: AssignOp, target: ExprId) {
        let (place, name, change) = match self.tree[target] {
            Expr::Parenthesized(inner) => return self.check_assignment(op, inner),
            Expr::Name(name) => {
                let name = self.interpreter.symbol(name);
                (target, name, self.change_of_name(name))
            }
            Expr::Member { receiver, selector, .. } => {
                let Expr::Name(name) = self.tree[selector] else { return };
                let name = self.interpreter.symbol(name);
                let class = self.certain_instance(receiver);
                (selector, name, class.and_then(|class| self.change_of_member(class, name)))
            }
            _ => return,
        };
        let Some(Change::Never { plain }) = change else { return };
        if op == AssignOp::Assign || (plain && !self.may_declare(operators::assigning(op))) {
            self.report_assignment(name, place);
        }
    }

    /// Whether the settings may have a function of that name which the code sees.
    fn may_declare(&mut self, function: &str) -> bool {
        let Some(name) = self.interpreter.names.find(function) else { return false };
        let declared = |found: &Found| !matches!(found, Found::Library(_));
        self.is_local(name)
            || self.interpreter.found(name).iter().any(declared)
            || self.is_member_in_scope(name)
    }

    fn report_assignment(&mut self, name: Symbol, place: ExprId) {
        let text = self.interpreter.text(name).to_owned();
        let span = self.interpreter.span(place);
        let message = format!("`{text}` cannot be reassigned");
        let found = Diagnostic::new(&rules::REASSIGNED_VAL, span, message).label("not a `var`");
        let hidden = self.is_local(name) && matches!(self.tree[place], Expr::Name(_));
        let hides = hidden && self.this_has(name);
        self.interpreter.report(if hides {
            found.help(format!("it hides the property of that name: write `this.{text}`"))
        } else {
            found
        });
    }

    /// Whether `this` has a property of that name that can be assigned to.
    fn this_has(&mut self, name: Symbol) -> bool {
        match self.scopes.iter().rev().find_map(|scope| scope.receiver) {
            Some(Receiver::Of(ClassRef::Dsl(class))) => {
                self.interpreter.catalog.property(class, name).is_some_and(|property| property.mutable)
            }
            _ => false,
        }
    }

    /// What a simple name stands for; `None` when that is not certain. Local variables come before the members of any
    /// receiver.
    fn change_of_name(&mut self, name: Symbol) -> Option<Change> {
        if let Some(local) = self.locals.get(&name).and_then(|locals| locals.last().copied()) {
            return self.change_of_local(local, name);
        }
        for at in (0..self.scopes.len()).rev() {
            match self.scopes[at].receiver {
                Some(Receiver::Unknown) => return None,
                Some(Receiver::Of(class)) => {
                    let change = self.change_of_member(class, name);
                    if change.is_some() {
                        return change;
                    }
                }
                None => {}
            }
            let class = self.scopes[at].class.map(ClassRef::User);
            if class.is_some_and(|class| self.interpreter.may_have(class, name)) {
                return None;
            }
        }
        match *self.interpreter.found(name) {
            [Found::Declaration(Declaration::Property { unit, property })] => {
                let tree = self.interpreter.unit_at(unit).source.tree;
                let data = &tree[property];
                data.receiver.is_none().then(|| change_of_property(tree, data))
            }
            _ => None,
        }
    }

    /// A variable of the innermost function. What stands outside of the innermost class is not certain, except for a `val`
    /// of its constructor.
    fn change_of_local(&mut self, local: Local, name: Symbol) -> Option<Change> {
        if local.depth > self.class_depth {
            return Some(local.change);
        }
        let class = self.scopes.get(local.depth).and_then(|body| body.class)?;
        let of_constructor = local.depth + 1 == self.class_depth;
        if of_constructor { self.change_of_own(class, name) } else { None }
    }

    /// The property of that name that instances of a class have, or may have.
    fn change_of_member(&mut self, class: ClassRef, name: Symbol) -> Option<Change> {
        let change = match class {
            ClassRef::User(class) => self.change_of_own(class, name),
            ClassRef::Dsl(class) => self.interpreter.catalog.property(class, name).map(|property| {
                let certain = !property.inferred
                    && property.since.is_none()
                    && !self.interpreter.context_is_newer()
                    && !self.interpreter.here().api.is_some_and(ApiVersion::has_text_ids);
                match property.ty {
                    _ if property.mutable || !certain => Change::Open,
                    DslType::String | DslType::Int | DslType::Boolean => Change::Never { plain: true },
                    _ => Change::Never { plain: false },
                }
            }),
            ClassRef::Library(_) => None,
        };
        change.or_else(|| self.interpreter.may_have(class, name).then_some(Change::Open))
    }

    /// The property that a class of the settings or a superclass of it declares.
    fn change_of_own(&mut self, class: u32, name: Symbol) -> Option<Change> {
        let mut next = Some(ClassRef::User(class));
        for _ in 0..MAX_SUPERCLASSES {
            let Some(ClassRef::User(class)) = next else { return None };
            let change = self.change_of_declared(class, name);
            if change.is_some() {
                return change;
            }
            next = self.interpreter.superclass(class);
        }
        None
    }

    fn change_of_declared(&self, class: u32, name: Symbol) -> Option<Change> {
        let data = self.interpreter.program.class_at(class)?;
        let tree = self.interpreter.unit_at(data.unit).source.tree;
        if let Some((_, property)) = data.properties.iter().find(|(item, _)| *item == name) {
            let property = &tree[*property];
            let extension = property.receiver.is_some();
            return Some(if extension { Change::Open } else { change_of_property(tree, property) });
        }
        let named = |(item, parameter): &&(Symbol, Parameter)| *item == name && parameter.property.is_some();
        data.parameters.iter().find(named).map(|(_, parameter)| change_of_parameter(tree, parameter))
    }
}

/// Whether a `val` or `var` can be assigned to once it is declared.
pub(super) fn change_of_property(tree: &Tree, property: &Property) -> Change {
    let has_value =
        property.initializer.is_some() || property.delegate.is_some() || property.getter.is_some();
    if property.mutable || !has_value {
        return Change::Open;
    }
    let plain = match property.binding {
        Binding::Single(Variable { ty: Some(ty), .. }) => is_plain_type(tree, ty),
        Binding::Single(_) => property.initializer.is_some_and(|value| is_literal(tree, value)),
        Binding::Destructuring(_) => false,
    };
    Change::Never { plain }
}

/// The same for a parameter, which may be a property as well.
pub(super) fn change_of_parameter(tree: &Tree, parameter: &Parameter) -> Change {
    if parameter.property == Some(true) {
        return Change::Open;
    }
    Change::Never { plain: parameter.ty.is_some_and(|ty| is_plain_type(tree, ty)) }
}

fn is_plain_type(tree: &Tree, ty: TypeId) -> bool {
    let Type::User(segments) = tree[ty] else { return false };
    let [segment] = &tree[segments] else { return false };
    matches!(
        tree.name(segment.name.name),
        "String" | "Int" | "Long" | "Double" | "Float" | "Boolean" | "Char"
    )
}

fn is_literal(tree: &Tree, value: ExprId) -> bool {
    matches!(
        tree[value],
        Expr::String(_)
            | Expr::Integer(_)
            | Expr::Double(_)
            | Expr::Float(_)
            | Expr::Boolean(_)
            | Expr::Char(_)
    )
}
