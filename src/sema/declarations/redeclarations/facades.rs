//! The classes that the JVM holds top-level functions and values in: `MainKt` for those of `Main.kt`. Two files of one name
//! in one package cannot both have one.

use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostic;
use crate::sema::declarations::file::File;
use crate::sema::rules::CONFLICTING_DECLARATIONS;
use crate::source::{Span, TextRange};
use crate::syntax::FileKind;
use crate::syntax::tree::{Expr, Tree};

/// Reports files whose classes have the same name.
pub(super) fn check(files: &[File<'_>], out: &mut Vec<Diagnostic>) {
    let mut known: FxHashMap<String, Vec<(Span, bool)>> = FxHashMap::default();
    let sources = files.iter().filter(|file| file.unit.kind == FileKind::Source && !file.unit.elsewhere);
    for file in sources {
        let tree = file.tree();
        let package = file.package();
        if let Some((class, first)) = facade_name(file.unit.path).zip(first_callable(tree)) {
            // An annotation may give the class another name.
            if tree[tree.annotations].is_empty() {
                known.entry(format!("{package}.{class}")).or_default().push((file.span(first), true));
            }
        }
        for class in tree[tree.statements].iter().filter_map(|it| written_class(tree, &tree[*it])) {
            let name = file.name(class.name);
            known.entry(format!("{package}.{name}")).or_default().push((file.span(class.range), false));
        }
    }
    let mut clashing: Vec<(String, Vec<(Span, bool)>)> =
        known.into_iter().filter(|(_, all)| all.len() > 1 && all.iter().any(|(_, facade)| *facade)).collect();
    clashing.sort_unstable_by_key(|(_, all)| all.first().map(|(span, _)| (span.file, span.start)));
    for (class, all) in clashing {
        let class = class.rsplit('.').next().unwrap_or_default();
        for (at, (span, _)) in all.iter().enumerate() {
            let other = if at == 0 { all.get(1) } else { all.first() };
            let message = format!("duplicate JVM class name: `{class}` comes to be twice in one package");
            let mut found = Diagnostic::new(&CONFLICTING_DECLARATIONS, *span, message)
                .label(format!("belongs to `{class}`"))
                .help("rename one of the files");
            if let Some((other, _)) = other {
                found = found.related(*other, format!("belongs to `{class}`, too"));
            }
            out.push(found);
        }
    }
}

/// The name of the class that holds the functions and values of a file.
fn facade_name(path: &str) -> Option<String> {
    let name = path.rsplit(['/', '\\']).next()?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let clean: String = stem.chars().map(|it| if it.is_alphanumeric() { it } else { '_' }).collect();
    let mut letters = clean.chars();
    let first = letters.next()?;
    let capital: String =
        if first.is_alphabetic() { first.to_uppercase().collect() } else { format!("_{first}") };
    Some(format!("{capital}{}Kt", letters.as_str()))
}

/// Where the first function, property or alias outside of classes has its name.
fn first_callable(tree: &Tree) -> Option<TextRange> {
    tree[tree.statements].iter().find_map(|statement| match tree[*statement] {
        Expr::Function(function) => tree[function].name.map(|name| name.range),
        Expr::Property(property) => tree.bound(tree[property].binding).next().map(|it| it.name.range),
        Expr::TypeAlias(alias) => Some(tree[alias].name.range),
        _ => None,
    })
}

fn written_class(tree: &Tree, statement: &Expr) -> Option<crate::syntax::tree::Ident> {
    match *statement {
        Expr::Class(class) => tree[class].name,
        _ => None,
    }
}
