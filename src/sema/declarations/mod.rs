//! What Kotlin's compiler refuses in declarations whatever the types of expressions are: modifiers, bodies, headers of
//! classes, names declared twice.
//!
//! Trees are arenas, so nothing here walks down: each check goes over the nodes of one kind, and `outline` says where a
//! declaration stands. A file with syntax errors is passed over: what is missing from it may stand in what could not be
//! read, and the compiler would say nothing more of it either.

mod classes;
mod constructors;
mod file;
mod functions;
mod hierarchy;
mod lexical;
mod modifiers;
mod operators;
pub(super) mod outline;
mod parameters;
mod properties;
mod redeclarations;
mod special;
mod supertypes;
mod targets;
mod type_parameters;

use crate::diagnostic::{Diagnostic, Rule};
use crate::source::TextRange;
use crate::syntax::tree::Expr;

use super::Unit;
use file::File;

/// Reports what is wrong with the declarations of a settings root, of which `units` are all files.
pub(crate) fn check(units: &[Unit<'_>], out: &mut Vec<Diagnostic>) {
    let files: Vec<File<'_>> = units.iter().filter(|unit| !unit.broken).map(File::new).collect();
    for file in &files {
        Checker { file, out }.file();
    }
    redeclarations::check(&files, out);
    hierarchy::check(&files, out);
}

/// Checks the declarations of one file.
struct Checker<'c, 'u> {
    file: &'c File<'u>,
    out: &'c mut Vec<Diagnostic>,
}

impl Checker<'_, '_> {
    fn file(&mut self) {
        let tree = self.file.unit.tree;
        for &declaration in &self.file.outline.declarations {
            let place = self.file.outline.place(declaration);
            match tree[declaration] {
                Expr::Function(id) => self.function(declaration, &tree[id], place),
                Expr::Property(id) => self.property(declaration, &tree[id], place),
                Expr::Class(id) => self.class(declaration, id, place),
                Expr::ObjectLiteral(id) => self.supertypes(id),
                Expr::TypeAlias(id) => self.alias(declaration, &tree[id], place),
                Expr::SecondaryConstructor(id) => self.constructor(declaration, &tree[id], place),
                Expr::Initializer(_) => self.initializer(declaration, place),
                _ => {}
            }
        }
        for (_, parameter) in tree.all() {
            self.type_parameter_keywords(parameter);
        }
    }

    /// Reports `message` at `range`.
    fn report(&mut self, rule: &'static Rule, range: TextRange, message: impl Into<String>) {
        self.out.push(Diagnostic::new(rule, self.file.span(range), message));
    }
}
