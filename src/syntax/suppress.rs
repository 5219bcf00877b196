//! What `@file:Suppress("...")` names.

use super::tree::{Expr, StringPart, Tree, Type};
use crate::source::TextRange;

/// The places of the texts that a file's `@file:Suppress` annotations name, without their quotes.
pub fn suppressed_in_file(tree: &Tree) -> Vec<TextRange> {
    let is_suppress = |ty: &Type| match ty {
        Type::User(segments) => {
            tree[*segments].last().is_some_and(|last| tree.name(last.name.name) == "Suppress")
        }
        _ => false,
    };
    let annotations = tree[tree.annotations].iter().filter(|annotation| is_suppress(&tree[annotation.ty]));
    let arguments = annotations.flat_map(|annotation| &tree[annotation.arguments]);
    let mut texts = Vec::new();
    for argument in arguments {
        if let Expr::String(literal) = tree[argument.value]
            && let [StringPart::Text(range)] = tree[tree[literal].parts]
        {
            texts.push(range);
        }
    }
    texts
}
