//! Type parameters that a function knows at run time: `inline fun <reified T> f()`.

use crate::catalog::Symbol;
use crate::eval::frame::Variables;
use crate::eval::interpreter::Interpreter;
use crate::eval::program::Unit;
use crate::eval::value::{Args, ClassRef, Value};
use crate::sema::resolution::{ArgumentClass, TypeArgument};
use crate::syntax::tree::{List, Modifier, Type, TypeId, TypeParameter};

impl Interpreter<'_> {
    /// Declares the classes of a function's reified type parameters at a call; one that is not certain is unknown.
    pub(crate) fn reified(
        &mut self,
        unit: u32,
        parameters: List<TypeParameter>,
        args: &Args,
        variables: &mut Variables,
    ) {
        if parameters.is_empty() {
            return;
        }
        let declared: &Unit<'_> = self.unit_at(unit);
        let parameters = &declared.source.tree[parameters];
        let given = args.site.map_or(&[][..], |(unit, call)| self.resolution.type_arguments(unit, call));
        for (index, parameter) in parameters.iter().enumerate() {
            if parameter.modifiers.has(Modifier::Reified) {
                let name = declared.symbol(parameter.name.name);
                let argument = given.get(index);
                let class = argument.and_then(|argument| self.class_of_argument(argument));
                self.declared.mark(name);
                variables.push(name, class.unwrap_or(Value::Unknown));
                if argument.is_some_and(|argument| self.is_nullable(argument)) {
                    let marker = self.with_null(name);
                    self.declared.mark(marker);
                    variables.push(marker, Value::Boolean(true));
                }
            }
        }
    }

    /// The variable that says that null is of the type that stands for a type parameter.
    fn with_null(&mut self, parameter: Symbol) -> Symbol {
        let name = format!("{}?", self.text(parameter));
        self.names.intern(&name)
    }

    fn is_nullable(&mut self, argument: &TypeArgument) -> bool {
        let of_parameter = match &argument.class {
            ArgumentClass::Parameter(name) => self.names.find(name),
            _ => None,
        };
        argument.nullable || of_parameter.is_some_and(|name| self.takes_null(name))
    }

    /// Whether a name is that of a type parameter that a type with null stands for.
    pub(crate) fn takes_null(&mut self, parameter: Symbol) -> bool {
        let marker = self.with_null(parameter);
        self.scopes_of(&self.env, marker).any(|frame| frame.get(marker).is_some())
    }

    fn class_of_argument(&mut self, argument: &TypeArgument) -> Option<Value> {
        match &argument.class {
            ArgumentClass::Own(unit, class) => {
                self.program.class_number(*unit, *class).map(|class| Value::Class(ClassRef::User(class)))
            }
            ArgumentClass::Library(package, path) => {
                if let Some(class) = self.catalog.class_in(package, path) {
                    return Some(Value::Class(ClassRef::Dsl(class)));
                }
                let name = self.names.intern(path);
                Some(Value::Class(ClassRef::Library(name)))
            }
            ArgumentClass::Parameter(name) => {
                let name = self.names.find(name)?;
                self.scopes_of(&self.env, name).find_map(|frame| frame.get(name))
            }
            ArgumentClass::Unknown => None,
        }
    }

    /// Whether a type of the running file is a type parameter whose class is not known.
    pub(crate) fn is_unknown_parameter(&self, ty: TypeId) -> bool {
        let tree = self.tree();
        match tree[ty] {
            Type::User(segments) => match &tree[segments] {
                [one] => {
                    let name = self.symbol(one.name.name);
                    let bound = self.scopes_of(&self.env, name).find_map(|frame| frame.get(name));
                    bound.is_some_and(|class| class.is_unknown())
                }
                _ => false,
            },
            Type::Nullable(inner) => self.is_unknown_parameter(inner),
            _ => false,
        }
    }
}
