//! Which declaration each name means.

use crate::sema::Unit;
use crate::sema::locals::Locals;
use crate::source::FileId;
use crate::syntax::tree::{Expr, ExprId, Tree};
use crate::syntax::{self, FileKind};

/// For each use of `x` in the order of the text, the line of the local that it means; 0 where it means none.
fn lines(text: &str) -> Vec<usize> {
    with(text, |tree, locals| {
        let mut uses: Vec<(u32, ExprId)> = tree
            .all::<Expr>()
            .filter(|(_, expr)| matches!(expr, Expr::Name(name) if tree.name(*name) == "x"))
            .map(|(id, _)| (tree.range(id).start, id))
            .collect();
        uses.sort_by_key(|(at, _)| *at);
        let line = |at: u32| text[..at as usize].matches('\n').count() + 1;
        let local = |id| locals.variable(id).and_then(|local| locals.get(local));
        uses.iter().map(|(_, id)| local(*id).map_or(0, |local| line(local.name.range.start))).collect()
    })
}

fn with<T>(text: &str, see: impl FnOnce(&Tree, &Locals) -> T) -> T {
    let parsed = syntax::parse(FileId(0), FileKind::Source, text);
    assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    let unit = Unit {
        file: FileId(0),
        kind: FileKind::Source,
        script: None,
        broken: false,
        elsewhere: false,
        path: "",
        text,
        tree: &parsed.tree,
    };
    see(&parsed.tree, &Locals::resolve(&unit))
}

#[test]
fn the_innermost_scope_that_declares_a_name_before_its_use_has_it() {
    assert_eq!(lines("fun f(x: Int) {\n if (true) {\n g(x)\n val x = x\n g(x)\n }\n g(x)\n}"), [1, 1, 4, 1]);
    assert_eq!(lines("fun f() {\n g(x)\n val x = 1\n g { x ->\n x }\n for (x in\n x) x\n}"), [0, 4, 3, 6]);
    assert_eq!(lines("fun f() {\n do { val x = 1\n } while (x > 0)\n g(x)\n}"), [2, 0]);
}

#[test]
fn locals_come_before_the_members_of_what_stands_between() {
    assert_eq!(lines("fun f() {\n val x = 1\n object { val x = 2; fun g() = x }\n}"), [2]);
}

#[test]
fn a_constructor_s_parameter_is_seen_by_initializers_unless_it_is_a_property() {
    assert_eq!(lines("class A(x: Int) : B(x) {\n val a = x\n fun f() = x\n init { x }\n}"), [1, 1, 0, 1]);
    assert_eq!(lines("class A(val x: Int) : B(x) {\n val a = x\n}"), [1, 0]);
}

#[test]
fn a_frame_is_found_by_a_place_in_it() {
    let text = "class A {\n val a = g { 1 }\n fun f() { g { 2 } }\n val b = g { 3 }\n}";
    with(text, |_, locals| {
        let frame = |sign: char| {
            let at = u32::try_from(text.find(sign).expect("there")).expect("short");
            locals.frame(locals.frame_at(at)).map(|frame| frame.range.slice(text).to_owned())
        };
        assert_eq!(frame('1').as_deref(), Some("{ 1 }"));
        assert_eq!(frame('2').as_deref(), Some("{ 2 }"));
        assert_eq!(frame('3').as_deref(), Some("{ 3 }"));
        assert_eq!(frame('b').as_deref(), Some(text));
    });
}
