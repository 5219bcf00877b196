//! Where names are used.

use crate::catalog::Symbol;
use crate::eval::program::{Unit, is_library_root};
use crate::source::TextRange;
use crate::syntax::tree::{Argument, Expr, Infix, Name, Tree, Type, TypeSegment};

/// What a name is used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// In an expression.
    Expression,
    /// In a type.
    Type,
    /// Before `=` in an argument list.
    Argument,
}

/// A name at its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Use {
    pub(super) name: Symbol,
    pub(super) range: TextRange,
    pub(super) kind: Kind,
}

/// The uses of the names that `wanted` says, in no order.
pub(super) fn uses<'a>(
    unit: &'a Unit<'_>,
    wanted: impl Fn(Name) -> bool + 'a,
) -> impl Iterator<Item = Use> + 'a {
    let tree = unit.source.tree;
    let expressions = tree.all::<Expr>().filter_map(|(id, expr)| match *expr {
        Expr::Name(name) => Some((name, tree.range(id), Kind::Expression)),
        Expr::CallableReference { name, .. } => Some((name.name, name.range, Kind::Expression)),
        _ => None,
    });
    let infixes = tree.all::<Infix>().map(|(_, infix)| infix.function);
    let infixes = infixes.map(|function| (function.name, function.range, Kind::Expression));
    let arguments = tree.all::<Argument>().filter_map(|(_, argument)| argument.name);
    let arguments = arguments.map(|name| (name.name, name.range, Kind::Argument));
    let types = tree.all::<Type>().filter_map(|(_, ty)| match *ty {
        Type::User(segments) => Some(&tree[segments]),
        _ => None,
    });
    let types = types.filter(|segments| !is_of_library(tree, segments)).flatten();
    let types = types.map(|segment| (segment.name.name, segment.name.range, Kind::Type));
    let all = expressions.chain(infixes).chain(arguments).chain(types);
    all.filter(move |(name, ..)| wanted(*name)).map(|(name, range, kind)| Use {
        name: unit.symbol(name),
        range,
        kind,
    })
}

/// Whether a type is given with the package of a library: `com.google.gson.Gson`.
fn is_of_library(tree: &Tree, segments: &[TypeSegment]) -> bool {
    let name = |segment: &TypeSegment| tree.name(segment.name.name);
    segments.len() > 2 && segments.first().is_some_and(|first| is_library_root(name(first)))
}
