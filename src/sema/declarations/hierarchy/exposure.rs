//! Public declarations whose types only their own file or class sees.

use crate::diagnostic::Diagnostic;
use crate::sema::declarations::outline::{Form, Place};
use crate::sema::rules::EXPOSED_TYPE;
use crate::syntax::tree::{Binding, Expr, Function, Modifier, Modifiers, Type, TypeArgument, TypeId};

use super::classes::{Classes, Resolved};

/// How far a declaration is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    /// In its file or class.
    Private,
    Internal,
    Public,
}

const fn seen(modifiers: &Modifiers) -> Seen {
    if modifiers.has(Modifier::Private) {
        Seen::Private
    } else if modifiers.has(Modifier::Internal) {
        Seen::Internal
    } else {
        Seen::Public
    }
}

pub(super) fn check(classes: &Classes<'_, '_>, out: &mut Vec<Diagnostic>) {
    let mut base = 0;
    for (index, file) in classes.files.iter().enumerate() {
        let tree = file.tree();
        let count = tree.all::<crate::syntax::tree::Class>().count();
        for &declaration in &file.outline.declarations {
            let place = file.outline.place(declaration);
            let outer = match place {
                Place::TopLevel => None,
                Place::Member(class) => Some(base + class.index()),
                Place::Script | Place::Local => continue,
            };
            let mut exposure = Exposure { classes, file: index, place, outer, out };
            match tree[declaration] {
                Expr::Function(id) => exposure.function(&tree[id]),
                Expr::Property(id) => {
                    let property = &tree[id];
                    let Binding::Single(variable) = property.binding else { continue };
                    exposure.types(&property.modifiers, variable.ty, "property", variable.name.range);
                }
                _ => {}
            }
        }
        base += count;
    }
}

struct Exposure<'k, 'c, 'u> {
    classes: &'k Classes<'c, 'u>,
    file: usize,
    place: Place,
    outer: Option<usize>,
    out: &'k mut Vec<Diagnostic>,
}

impl Exposure<'_, '_, '_> {
    fn function(&mut self, function: &Function) {
        let Some(name) = function.name else { return };
        self.types(&function.modifiers, function.returns, "function", name.range);
        let tree = self.classes.files[self.file].tree();
        for parameter in &tree[function.parameters] {
            self.types(&function.modifiers, parameter.ty, "function", parameter.name.range);
        }
    }

    /// Reports a type that fewer see than the declaration.
    fn types(&mut self, modifiers: &Modifiers, ty: Option<TypeId>, what: &str, at: crate::source::TextRange) {
        let Some(ty) = ty else { return };
        let Some(declared) = self.effective(seen(modifiers), self.outer) else { return };
        if declared == Seen::Private
            || modifiers.has(Modifier::Protected)
            || modifiers.has(Modifier::Override)
        {
            return;
        }
        let Some((class, hidden)) = self.least(ty) else { return };
        if hidden >= declared {
            return;
        }
        let Some(node) = self.classes.nodes.get(class) else { return };
        let word = |seen: Seen| match seen {
            Seen::Private => "private",
            Seen::Internal => "internal",
            Seen::Public => "public",
        };
        let name = self.classes.name(node);
        let message =
            format!("a {} {what} exposes the type `{name}`, which is {}", word(declared), word(hidden));
        let file = &self.classes.files[self.file];
        let mut found = Diagnostic::new(&EXPOSED_TYPE, file.span(at), message);
        if let Some(declared) = self.classes.class(node).name {
            found = found.related(self.classes.span(node, declared.range), "declared here");
        }
        self.out.push(found);
    }

    /// How far something is seen within the classes around it; `None` where that is not simple.
    fn effective(&self, own: Seen, outer: Option<usize>) -> Option<Seen> {
        let mut seen_so_far = own;
        let mut around = outer;
        while let Some(class) = around {
            let node = self.classes.nodes.get(class)?;
            let modifiers = &self.classes.class(node).modifiers;
            if node.form != Form::Declared || node.place == Place::Local || modifiers.has(Modifier::Protected)
            {
                return None;
            }
            seen_so_far = seen_so_far.min(seen(modifiers));
            around = node.outer;
        }
        Some(seen_so_far)
    }

    /// The class of a type that the fewest see.
    fn least(&self, ty: TypeId) -> Option<(usize, Seen)> {
        let tree = self.classes.files[self.file].tree();
        match tree[ty] {
            Type::Nullable(inner) | Type::Parenthesized(inner) => self.least(inner),
            Type::User(segments) => {
                let arguments = tree[segments].last().map_or(&[][..], |it| &tree[it.arguments]);
                let inner = arguments.iter().filter_map(|it| match it {
                    TypeArgument::Type { ty, .. } => self.least(*ty),
                    TypeArgument::Star => None,
                });
                let own = match self.classes.resolve(self.file, self.place, self.outer, ty) {
                    Resolved::Own(class) => {
                        let node = self.classes.nodes.get(class)?;
                        let modifiers = &self.classes.class(node).modifiers;
                        let protected = modifiers.has(Modifier::Protected);
                        let effective = self.effective(seen(modifiers), node.outer).filter(|_| !protected);
                        effective.map(|seen| (class, seen))
                    }
                    Resolved::Unknown => None,
                };
                inner.chain(own).min_by_key(|(_, seen)| *seen)
            }
            _ => None,
        }
    }
}
