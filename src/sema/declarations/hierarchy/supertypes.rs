//! Whether the settings' own classes may be supertypes as they are written.

use crate::diagnostic::Diagnostic;
use crate::sema::declarations::outline::{Container, Form};
use crate::sema::rules::WRONG_SUPERTYPE;
use crate::syntax::tree::{ClassKind, Expr, Modifier, Supertype};

use super::classes::{Classes, Node, Resolved};

pub(super) fn check(classes: &Classes<'_, '_>, out: &mut Vec<Diagnostic>) {
    for (index, node) in classes.nodes.iter().enumerate() {
        if node.form == Form::EntryBody {
            continue;
        }
        for (supertype, resolved) in classes.supertypes_of(index) {
            let Resolved::Own(found) = resolved else { continue };
            let Some(parent) = classes.nodes.get(found) else { continue };
            if let Some(message) = refused(classes, node, parent, supertype) {
                let file = classes.file(node);
                let range = file.tree().type_range(supertype.ty);
                let called = supertype.has_parentheses && classes.class(parent).kind == ClassKind::Interface;
                let range = file.parentheses(range.end).filter(|_| called).unwrap_or(range);
                let mut found = Diagnostic::new(&WRONG_SUPERTYPE, file.span(range), message);
                if let Some(name) = classes.class(parent).name {
                    found = found.related(classes.span(parent, name.range), "declared here");
                }
                out.push(found);
            }
        }
    }
}

/// Why `parent` cannot stand where it is written.
fn refused(classes: &Classes<'_, '_>, node: &Node, parent: &Node, supertype: &Supertype) -> Option<String> {
    let class = classes.class(node);
    let above = classes.class(parent);
    let name = classes.name(parent);
    let parentheses = supertype.has_parentheses;
    if above.kind == ClassKind::Interface {
        let called = parentheses && class.kind != ClassKind::Interface;
        if called {
            return Some(format!("`{name}` is an interface and has no constructor: write it without `()`"));
        }
    } else if class.kind == ClassKind::Interface {
        return (!parentheses).then(|| format!("an interface cannot extend a class, and `{name}` is one"));
    } else if above.kind == ClassKind::Object {
        return Some(format!("`{name}` is an object, and no class can extend an object"));
    } else if class.kind == ClassKind::Enum {
        return (!parentheses).then(|| format!("an enum class cannot extend a class, and `{name}` is one"));
    } else if !classes.is_open(parent) {
        return Some(format!(
            "`{name}` is final, so it cannot be extended: a class is, unless it is `open` or `abstract`"
        ));
    } else if supertype.delegate.is_some() {
        return Some(format!("only interfaces can be delegated to, and `{name}` is a class"));
    } else if !parentheses && !calls_later(classes, node) {
        return Some(format!("`{name}` has a constructor, so it must be called here: `{name}(..)`"));
    }
    sealed(classes, node, parent)
}

/// Whether the superclass is called by secondary constructors.
fn calls_later(classes: &Classes<'_, '_>, node: &Node) -> bool {
    let tree = classes.file(node).tree();
    let class = classes.class(node);
    let mut members = tree[class.members].iter();
    !class.has_constructor && members.any(|it| matches!(tree[*it], Expr::SecondaryConstructor(_)))
}

fn sealed(classes: &Classes<'_, '_>, node: &Node, parent: &Node) -> Option<String> {
    if !classes.class(parent).modifiers.has(Modifier::Sealed) {
        return None;
    }
    let name = classes.name(parent);
    if node.form == Form::Literal || node.place == Container::Local {
        return Some(format!("a local class cannot extend `{name}`, which is sealed"));
    }
    let apart = classes.file(node).package() != classes.file(parent).package();
    apart.then(|| format!("`{name}` is sealed, so only classes of its own package can extend it"))
}
