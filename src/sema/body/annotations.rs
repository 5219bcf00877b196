//! Annotations: whether there is such a class, and whether it takes the arguments, which are constants.

use super::arguments::{Passed, Shape};
use super::{Body, Expected};
use crate::sema::analysis::Target;
use crate::sema::headers::TypeScope;
use crate::sema::rules;
use crate::sema::symbols::{CallableKind, ClassId, ClassKind, Parameter};
use crate::sema::types::Type;
use crate::sema::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{self, Annotation, Expr, ExprId};

impl World<'_> {
    /// Checks the annotations of a file.
    pub(crate) fn check_annotations(&mut self, unit: usize) {
        let tree = self.tree(unit);
        let mut annotations: Vec<Annotation> = tree.all::<Annotation>().map(|(_, it)| *it).collect();
        if annotations.is_empty() {
            return;
        }
        annotations.sort_unstable_by_key(|it| it.range.start);
        let written = self.written_classes(unit);
        let mut around: Vec<(TextRange, Option<ClassId>)> = Vec::new();
        let mut next = 0;
        for annotation in annotations {
            while let Some(class) = written.get(next).filter(|it| it.range.start <= annotation.range.start) {
                around.push((class.range, class.class));
                next += 1;
            }
            around.retain(|(range, _)| annotation.range.start < range.end);
            // What local classes see is not followed.
            if around.iter().all(|(_, class)| class.is_some()) {
                let place = {
                    let innermost = around.last().map_or(self.scripts[unit], |(_, class)| *class);
                    self.place_in(unit, innermost)
                };
                self.check_annotation(&place, annotation);
            }
        }
    }

    fn check_annotation(&mut self, place: &TypeScope, annotation: Annotation) {
        let tree = self.tree(place.unit);
        let (tree::Type::User(segments), range) = (tree[annotation.ty], tree.type_range(annotation.ty))
        else {
            return;
        };
        let told = self.diagnostics.len();
        let Some((classifier, _)) = self.classifier_at(place, &tree[segments]) else {
            // A script's host may have annotations for its file: `@file:DependsOn`.
            if annotation.use_site.is_some_and(|site| tree.name(site.name) == "file") {
                self.diagnostics.truncate(told);
            }
            return;
        };
        let Some(class) = self.class_of(classifier) else { return };
        let head = self.class(class);
        if head.opaque || head.java {
            return;
        }
        if head.kind != ClassKind::Annotation {
            let name = self.class_name(class);
            let message = format!("`{name}` is no annotation class");
            let found = self.finding(place.unit, &rules::WRONG_MODIFIER, range, message);
            return self.report(place.unit, found);
        }
        let ty = self.types.class(class, []);
        self.analysis.files[place.unit].set_written(annotation.ty, ty);
        let Some(constructor) = self.constructors(class).first().copied() else { return };
        let name = self.class_name(class);
        let mut body = Body::new(self, place.clone());
        if let Some(class) = place.class {
            body.enter_class(class, true);
        }
        let passed: Vec<Passed> = tree[annotation.arguments]
            .iter()
            .map(|argument| Passed {
                expr: argument.value,
                name: argument.name.map(|name| body.symbol(name.name)),
                named_at: argument.name.map(|name| name.range),
                spread: argument.spread,
                trailing: false,
                shape: Shape::Typed(Type::UNKNOWN),
            })
            .collect();
        let candidate = body.plain(constructor);
        match body.map_arguments(&candidate.signature, &passed) {
            Err(misfit) => body.tell_misfit(range, &name, &passed, &candidate, misfit),
            Ok(mapping) => {
                for (argument, parameter) in passed.iter().zip(&mapping.parameters) {
                    let parameter = candidate.signature.parameters.get(*parameter).copied();
                    parameter
                        .into_iter()
                        .for_each(|parameter| body.annotation_argument(argument, &parameter));
                }
            }
        }
    }
}

impl Body<'_, '_> {
    /// An argument has the parameter's type, and is a constant.
    fn annotation_argument(&mut self, argument: &Passed, parameter: &Parameter) {
        let several = argument.spread || parameter.vararg && argument.name.is_some();
        let told = self.world.diagnostics.len();
        if matches!(self.tree[self.bare(argument.expr)], Expr::Collection(_)) || several {
            // Lists in brackets have no type of their own.
            self.constant_elements(argument.expr);
        } else {
            self.check(argument.expr, parameter.ty);
        }
        if told == self.world.diagnostics.len() {
            self.check_constant(argument.expr);
        }
    }

    fn constant_elements(&mut self, expr: ExprId) {
        let elements = match self.tree[self.bare(expr)] {
            Expr::Collection(elements) => self.tree[elements].to_vec(),
            _ => vec![expr],
        };
        for element in elements {
            self.expr(element, Expected::Nothing);
        }
    }

    /// Reports what is no constant: `null`, a variable, a property without `const`, a call of a function.
    fn check_constant(&mut self, expr: ExprId) {
        let told = match self.tree[expr] {
            Expr::Parenthesized(inner) | Expr::Prefix { operand: inner, .. } => {
                return self.check_constant(inner);
            }
            Expr::Binary { left, right, .. } => {
                return [left, right].into_iter().for_each(|it| self.check_constant(it));
            }
            Expr::Collection(elements) => {
                return self.tree[elements].iter().for_each(|it| self.check_constant(*it));
            }
            Expr::Null => "`null` is no argument of an annotation".to_owned(),
            Expr::Name(_) | Expr::Member { .. } | Expr::Call(_) if self.is_variable(expr) => {
                let text = self.tree.range(expr).slice(self.world.units[self.unit].text);
                format!("an argument of an annotation must be a constant, and `{text}` is none")
            }
            Expr::Lambda(_) | Expr::ObjectLiteral(_) | Expr::If(_) | Expr::When(_) | Expr::This(_) => {
                "an argument of an annotation must be a constant".to_owned()
            }
            _ => return,
        };
        let found = self.finding(&rules::WRONG_ANNOTATION, self.tree.range(expr), told);
        self.tell(found.label("is known only when the code runs"));
    }

    /// Whether a name or call certainly has a value that only a run finds out.
    fn is_variable(&mut self, expr: ExprId) -> bool {
        let at = match self.tree[expr] {
            Expr::Member { selector, .. } => selector,
            _ => expr,
        };
        let tables = &self.world.analysis.files[self.unit];
        match tables.target(expr).or_else(|| tables.target(at)) {
            Some(Target::Local) => true,
            Some(Target::Callable(id)) if id.own().is_some() => {
                let signature = self.signature(id);
                match signature.kind {
                    CallableKind::Function => true,
                    CallableKind::Property => !signature.flags.is_const,
                    CallableKind::Constructor | CallableKind::Entry => false,
                }
            }
            _ => false,
        }
    }
}
