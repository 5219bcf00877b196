//! Classes that are their own supertypes, and aliases that stand for themselves.

use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostic;
use crate::sema::declarations::file::File;
use crate::sema::rules::CYCLE;
use crate::source::Span;
use crate::syntax::FileKind;
use crate::syntax::tree::{Expr, Type, TypeAlias, TypeArgument, TypeId};

use super::classes::{Classes, Resolved};

pub(super) fn check(classes: &Classes<'_, '_>, out: &mut Vec<Diagnostic>) {
    let mut edges: Vec<Vec<(usize, Span)>> = Vec::new();
    for (index, node) in classes.nodes.iter().enumerate() {
        let own = classes.supertypes_of(index).filter_map(|(supertype, resolved)| match resolved {
            Resolved::Own(parent) => {
                let file = classes.file(node);
                Some((parent, file.span(file.tree().type_range(supertype.ty))))
            }
            Resolved::Unknown => None,
        });
        edges.push(own.collect());
    }
    report(&edges, "there is a cycle in the inheritance hierarchy", out);
    aliases(classes.files, out);
}

/// Aliases that stand for themselves, within a package or a script.
fn aliases(files: &[File<'_>], out: &mut Vec<Diagnostic>) {
    let mut known: FxHashMap<(String, &str), usize> = FxHashMap::default();
    let mut found: Vec<(&File<'_>, &TypeAlias)> = Vec::new();
    // What a script declares is seen by itself alone.
    let scope = |file: &File<'_>| match file.unit.kind {
        FileKind::Source => file.package(),
        FileKind::Script => format!("script {}", file.unit.path),
    };
    for file in files {
        let tree = file.tree();
        for statement in &tree[tree.statements] {
            if let Expr::TypeAlias(id) = tree[*statement] {
                known.entry((scope(file), file.name(tree[id].name.name))).or_insert(found.len());
                found.push((file, &tree[id]));
            }
        }
    }
    let edges: Vec<Vec<(usize, Span)>> = found
        .iter()
        .map(|(file, alias)| {
            let mut edges = Vec::new();
            let span = file.span(file.tree().type_range(alias.ty));
            let mut named = |name: &str| {
                let own = file.tree()[alias.type_parameters].iter().any(|it| file.name(it.name.name) == name);
                if !own && file.imported(name).is_none() {
                    edges.extend(known.get(&(scope(file), name)).map(|target| (*target, span)));
                }
            };
            names(file, alias.ty, &mut named);
            edges
        })
        .collect();
    report(&edges, "the type alias stands for itself: its expansion has no end", out);
}

/// Names each type in a type that is written as one word.
fn names(file: &File<'_>, ty: TypeId, named: &mut dyn FnMut(&str)) {
    let tree = file.tree();
    match tree[ty] {
        Type::Nullable(inner) | Type::Parenthesized(inner) => names(file, inner, named),
        Type::User(segments) => {
            if let Some(name) = file.simple_name(ty) {
                named(name);
            }
            for argument in tree[segments].iter().flat_map(|it| &tree[it.arguments]) {
                if let TypeArgument::Type { ty, .. } = argument {
                    names(file, *ty, named);
                }
            }
        }
        _ => {}
    }
}

/// Reports each cycle once, at its last edge in the order of the declarations.
fn report(edges: &[Vec<(usize, Span)>], message: &str, out: &mut Vec<Diagnostic>) {
    let mut state = vec![State::New; edges.len()];
    for start in 0..edges.len() {
        if state.get(start) == Some(&State::New) {
            walk(edges, start, &mut state, message, out);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way from where the walk began.
    Open,
    Done,
}

/// Goes along the edges from `start`, without recursion: chains may be long.
fn walk(
    edges: &[Vec<(usize, Span)>],
    start: usize,
    state: &mut [State],
    message: &str,
    out: &mut Vec<Diagnostic>,
) {
    let mut path: Vec<(usize, usize)> = vec![(start, 0)];
    set(state, start, State::Open);
    while let Some(&mut (node, ref mut next)) = path.last_mut() {
        let edge = edges.get(node).and_then(|edges| edges.get(*next)).copied();
        *next += 1;
        let Some((target, span)) = edge else {
            set(state, node, State::Done);
            path.pop();
            continue;
        };
        match state.get(target) {
            Some(State::New) => {
                set(state, target, State::Open);
                path.push((target, 0));
            }
            Some(State::Open) => {
                let from = path.iter().position(|(node, _)| *node == target).unwrap_or(0);
                let others = path.get(from..path.len() - 1).unwrap_or_default();
                let mut found = Diagnostic::new(&CYCLE, span, message);
                for (node, taken) in others.iter().take(5) {
                    if let Some((_, other)) = edges.get(*node).and_then(|it| it.get(taken - 1)) {
                        found = found.related(*other, "and here");
                    }
                }
                out.push(found);
            }
            _ => {}
        }
    }
}

fn set(states: &mut [State], node: usize, state: State) {
    if let Some(slot) = states.get_mut(node) {
        *slot = state;
    }
}
