//! Types as Kotlin's compiler shows them: short names.

use super::{Argument, ClassType, Kind, Type};
use crate::sema::world::World;

/// Shows types.
pub(crate) struct Display<'w, 'a>(pub(crate) &'w mut World<'a>);

impl World<'_> {
    /// The type as messages show it: `List<String>?`.
    pub(crate) fn shown(&mut self, ty: Type) -> String {
        let mut text = String::new();
        Display(self).ty(ty, &mut text);
        text
    }
}

impl Display<'_, '_> {
    fn ty(&mut self, ty: Type, out: &mut String) {
        match self.0.types.kind(ty).clone() {
            Kind::Unknown => out.push_str("???"),
            Kind::Class(class) if self.0.builtins.is_function(class.class) => self.function(&class, out),
            Kind::Class(class) => {
                let name = self.0.class_name(class.class);
                out.push_str(&name);
                self.arguments(&class.arguments, out);
                out.push_str(if class.nullable { "?" } else { "" });
            }
            Kind::Parameter { parameter, nullable, definite } => {
                let name = self.0.type_parameter_name(parameter);
                out.push_str(self.0.text(name));
                out.push_str(if nullable { "?" } else { "" });
                out.push_str(if definite { " & Any" } else { "" });
            }
            Kind::Flexible { lower, .. } => {
                self.ty(lower, out);
                out.push('!');
            }
            Kind::Intersection(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    out.push_str(if at > 0 { " & " } else { "" });
                    self.ty(*part, out);
                }
            }
            Kind::Variable { nullable, .. } => out.push_str(if nullable { "T?" } else { "T" }),
            Kind::Literal { .. } => {
                let settled = self.0.settled_literal(ty);
                self.ty(settled, out);
            }
        }
    }

    fn arguments(&mut self, arguments: &[Argument], out: &mut String) {
        for (at, argument) in arguments.iter().enumerate() {
            out.push_str(if at == 0 { "<" } else { ", " });
            match argument {
                Argument::Star => out.push('*'),
                Argument::Invariant(ty) => self.ty(*ty, out),
                Argument::In(ty) => {
                    out.push_str("in ");
                    self.ty(*ty, out);
                }
                Argument::Out(ty) => {
                    out.push_str("out ");
                    self.ty(*ty, out);
                }
            }
        }
        out.push_str(if arguments.is_empty() { "" } else { ">" });
    }

    fn function(&mut self, class: &ClassType, out: &mut String) {
        let Some((returns, mut inputs)) = class.arguments.split_last() else { return };
        let mut text = String::new();
        if class.extension
            && let Some((receiver, rest)) = inputs.split_first()
        {
            self.argument(*receiver, &mut text);
            text.push('.');
            inputs = rest;
        }
        text.push('(');
        for (at, input) in inputs.iter().enumerate() {
            text.push_str(if at > 0 { ", " } else { "" });
            self.argument(*input, &mut text);
        }
        text.push_str(") -> ");
        self.argument(*returns, &mut text);
        out.push_str(&if class.nullable { format!("({text})?") } else { text });
    }

    fn argument(&mut self, argument: Argument, out: &mut String) {
        match argument.ty() {
            Some(ty) => self.ty(ty, out),
            None => out.push('*'),
        }
    }
}
