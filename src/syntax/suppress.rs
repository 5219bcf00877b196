//! What `@Suppress("...")` names, of the file or of a declaration.

use super::tree::{Annotation, Expr, List, StringPart, Tree, Type};
use crate::source::TextRange;

/// A text that such an annotation names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suppressed {
    /// The text, without its quotes.
    pub text: TextRange,
    /// What is annotated; none for the whole file.
    pub about: Option<TextRange>,
}

/// The texts that the annotations in a file name.
pub fn suppressed(tree: &Tree) -> Vec<Suppressed> {
    let mut found = texts(tree, tree.annotations, None);
    // Few files have such an annotation at all.
    if tree.all().any(|(_, annotation)| is_suppress(tree, annotation)) {
        for (id, expr) in tree.all::<Expr>() {
            found.extend(texts(tree, annotations(tree, *expr), Some(tree.range(id))));
        }
    }
    found
}

/// The annotations of a declaration, or of an expression.
fn annotations(tree: &Tree, expr: Expr) -> List<Annotation> {
    match expr {
        Expr::Annotated { annotations, .. } => annotations,
        Expr::Class(id) => tree[id].modifiers.annotations,
        Expr::Function(id) => tree[id].modifiers.annotations,
        Expr::Property(id) => tree[id].modifiers.annotations,
        _ => List::empty(),
    }
}

fn texts(tree: &Tree, annotations: List<Annotation>, about: Option<TextRange>) -> Vec<Suppressed> {
    let annotations = tree[annotations].iter().filter(|annotation| is_suppress(tree, annotation));
    let arguments = annotations.flat_map(|annotation| &tree[annotation.arguments]);
    let text = |value: Expr| match value {
        Expr::String(literal) => match tree[tree[literal].parts] {
            [StringPart::Text(text)] => Some(Suppressed { text, about }),
            _ => None,
        },
        _ => None,
    };
    arguments.filter_map(|argument| text(tree[argument.value])).collect()
}

fn is_suppress(tree: &Tree, annotation: &Annotation) -> bool {
    match tree[annotation.ty] {
        Type::User(segments) => {
            tree[segments].last().is_some_and(|last| tree.name(last.name.name) == "Suppress")
        }
        _ => false,
    }
}
