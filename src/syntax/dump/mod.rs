//! Prints a tree in the shape of Kotlin's own parser (PSI), for comparison with it.
//!
//! A node is printed as `(KIND ...)`. What its children leave open is cut into tokens and printed too, so that a wrong
//! range shows.

pub mod coverage;
mod declarations;
mod expressions;
mod lines;
pub(super) mod tokens;
mod types;

use super::FileKind;
use super::tree::{Annotation, Expr, ExprId, Ident, Import, List, Tree};
use crate::source::TextRange;
use tokens::{token_at, tokens};

pub use lines::lines;

/// The tree of `text` as Kotlin's parser would print it.
pub fn dump(tree: &Tree, text: &str, kind: FileKind) -> String {
    let dump = Dump { tree, text, leaves: false };
    let mut out = String::new();
    let file = dump.file(kind);
    dump.print(&file, &mut out);
    dismantle(file);
    out
}

/// The stack that a step down the tree must find, and how much is added where it does not.
const STACK_LEFT: usize = 128 * 1024;
const STACK_SEGMENT: usize = 4 * 1024 * 1024;

/// Goes down the tree: rows such as `a + b + ...` are as deep as they are long.
fn deeper<T>(step: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(STACK_LEFT, STACK_SEGMENT, step)
}

/// Drops an item without recursion.
fn dismantle(item: Item) {
    let mut rest = vec![item];
    while let Some(mut item) = rest.pop() {
        rest.append(&mut item.children);
    }
}

/// A node as it is printed.
struct Item {
    kind: &'static str,
    range: TextRange,
    children: Vec<Item>,
    /// Printed as it stands, not cut into tokens.
    verbatim: bool,
}

impl Item {
    /// Ends at `end` at the latest: where a sign was forgotten, the next one of its kind belongs to something else.
    fn up_to(mut self, end: u32) -> Self {
        self.range.end = self.range.end.min(end);
        self
    }
}

struct Dump<'t> {
    tree: &'t Tree,
    text: &'t str,
    /// Whether names and other single tokens are items of their own.
    leaves: bool,
}

fn item(kind: &'static str, range: TextRange, children: impl IntoIterator<Item = Item>) -> Item {
    Item { kind, range, children: children.into_iter().collect(), verbatim: false }
}

impl Dump<'_> {
    fn print(&self, item: &Item, out: &mut String) {
        deeper(|| self.print_here(item, out));
    }

    fn print_here(&self, item: &Item, out: &mut String) {
        out.push('(');
        out.push_str(item.kind);
        if item.verbatim {
            out.push(' ');
            out.push_str(&item.range.slice(self.text).replace('\n', "\\n").replace('\r', "\\r"));
        }
        let mut at = item.range.start;
        for child in &item.children {
            self.print_tokens(TextRange::new(at, child.range.start.max(at)), out);
            out.push(' ');
            if child.kind.is_empty() {
                out.push_str(child.range.slice(self.text));
            } else {
                self.print(child, out);
            }
            at = child.range.end;
        }
        if !item.verbatim {
            self.print_tokens(TextRange::new(at, item.range.end.max(at)), out);
        }
        out.push(')');
    }

    fn print_tokens(&self, range: TextRange, out: &mut String) {
        for token in tokens(self.text, range) {
            out.push(' ');
            out.push_str(token.slice(self.text));
        }
    }

    fn end(&self) -> u32 {
        u32::try_from(self.text.len()).unwrap_or(u32::MAX)
    }

    /// The first token from `from` on that reads `word`.
    fn find(&self, from: u32, word: &str) -> TextRange {
        let found =
            tokens(self.text, TextRange::new(from, self.end())).find(|it| it.slice(self.text) == word);
        found.unwrap_or(TextRange::empty(from))
    }

    /// The closing sign that comes next, perhaps behind a separator; nothing where it was forgotten.
    fn close(&self, from: u32, sign: &str) -> TextRange {
        let mut token = self.next(from);
        while matches!(token.slice(self.text), "," | ";") {
            token = self.next(token.end);
        }
        if token.slice(self.text) == sign { token } else { TextRange::empty(from) }
    }

    /// The first token from `from` on.
    fn next(&self, from: u32) -> TextRange {
        token_at(self.text, TextRange::new(from, self.end())).unwrap_or(TextRange::empty(from))
    }

    /// The last token between two places.
    fn last(&self, from: u32, to: u32) -> TextRange {
        tokens(self.text, TextRange::new(from, to)).last().unwrap_or(TextRange::empty(to))
    }

    /// The last token in a range that reads `word`.
    fn last_of(&self, range: TextRange, word: &str) -> Option<TextRange> {
        tokens(self.text, range).filter(|it| it.slice(self.text) == word).last()
    }

    /// `end`, or the end of the sign `word` if it comes next.
    fn past(&self, end: u32, word: &str) -> u32 {
        let next = self.next(end);
        if next.slice(self.text) == word { next.end } else { end }
    }

    fn file(&self, kind: FileKind) -> Item {
        let tree = self.tree;
        let whole = TextRange::new(0, self.end());
        let mut children = Vec::new();
        if !tree.annotations.is_empty() {
            let items = self.annotations(tree.annotations, 0);
            children.push(wrap("FILE_ANNOTATION_LIST", items));
        }
        let header = |children: &[Item]| children.last().map_or(0, |it| it.range.end);
        if let Some(path) = self.path(tree.package) {
            let before = TextRange::new(header(&children), path.range.start);
            let keyword = self.last_of(before, "package").unwrap_or(before);
            let end = self.past(path.range.end, ";");
            let inner = Some(path).filter(|it| !it.kind.is_empty());
            children.push(item("PACKAGE_DIRECTIVE", TextRange::new(keyword.start, end), inner));
        }
        if !tree.imports.is_empty() {
            let imports = tree[tree.imports].iter().map(|it| self.import(it));
            children.push(wrap("IMPORT_LIST", imports.collect()));
        }
        let header = header(&children);
        let statements = &tree[tree.statements];
        let (broken, statements) =
            statements.split_at(statements.partition_point(|it| tree.range(*it).start < header));
        for error in broken.iter().filter_map(|&it| self.expr(it)) {
            add_to_header(&mut children, error);
        }
        match kind {
            FileKind::Source => children.extend(statements.iter().filter_map(|&it| self.declared(it))),
            FileKind::Script => children.push(self.script(TextRange::new(header, whole.end), statements)),
        }
        item("kotlin.FILE", whole, children)
    }

    fn script(&self, range: TextRange, statements: &[ExprId]) -> Item {
        let statements = statements.iter().map(|&it| match self.tree[it] {
            Expr::Property(_) | Expr::Function(_) | Expr::Class(_) | Expr::TypeAlias(_) => self.declared(it),
            _ => Some(item("SCRIPT_INITIALIZER", self.tree.range(it), self.expr(it))),
        });
        let block = (!self.text.is_empty()).then(|| item("BLOCK", range, statements.flatten()));
        item("SCRIPT", range, block)
    }

    /// `a.b.c`: without a kind when it is one name only.
    fn path(&self, path: List<Ident>) -> Option<Item> {
        let mut names = self.tree[path].iter();
        let first = names.next()?;
        Some(names.fold(item("", first.range, None), |left, name| {
            let range = left.range.cover(name.range);
            item("DOT_QUALIFIED_EXPRESSION", range, Some(left).filter(|it| !it.kind.is_empty()))
        }))
    }

    fn import(&self, import: &Import) -> Item {
        let mut children: Vec<Item> =
            self.path(import.path).into_iter().filter(|it| !it.kind.is_empty()).collect();
        if let Some(alias) = import.alias {
            let from = children.last().map_or(import.range.start, |it| it.range.end);
            let keyword = self.find(from, "as");
            children.push(item("IMPORT_ALIAS", keyword.cover(alias.range), None));
        }
        let range = TextRange::new(import.range.start, self.past(import.range.end, ";"));
        item("IMPORT_DIRECTIVE", range, children)
    }

    /// Annotations; those of one `@[...]` together.
    fn annotations(&self, annotations: List<Annotation>, from: u32) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        let mut at = from;
        for annotation in &self.tree[annotations] {
            let entry = self.annotation(annotation);
            let between = TextRange::new(at, entry.range.start);
            at = self.end_of_list(entry.range.end);
            if entry.range.slice(self.text).starts_with('@') {
                items.push(entry);
            } else if let Some(start) = self.last_of(between, "@") {
                let target = annotation.use_site.map(|it| item("ANNOTATION_TARGET", it.range, None));
                let range = TextRange::new(start.start, at);
                items.push(item("ANNOTATION", range, target.into_iter().chain([entry])));
            } else if let Some(list) = items.last_mut() {
                list.range.end = at;
                list.children.push(entry);
            }
        }
        items
    }

    /// Behind the `]` that comes next, perhaps behind signs that close nothing.
    fn end_of_list(&self, end: u32) -> u32 {
        let rest = TextRange::new(end, self.end());
        let closes_nothing = |it: &str| matches!(it, "}" | ")") || it.starts_with(char::is_control);
        let next = tokens(self.text, rest).find(|it| !closes_nothing(it.slice(self.text)));
        next.filter(|it| it.slice(self.text) == "]").map_or(end, |it| it.end)
    }

    fn annotation(&self, annotation: &Annotation) -> Item {
        let ty = self.type_reference(annotation.ty);
        let callee = item("CONSTRUCTOR_CALLEE", ty.range, Some(ty));
        let mut behind = self.next(callee.range.end);
        behind.end = annotation.range.end;
        let arguments =
            (annotation.range.end > callee.range.end).then(|| match annotation.arguments.is_empty() {
                true => item("VALUE_ARGUMENT_LIST", behind, None),
                false => self.arguments(callee.range.end, annotation.arguments).up_to(annotation.range.end),
            });
        let own = annotation.range.slice(self.text).starts_with('@');
        let target = annotation.use_site.filter(|_| own).map(|it| item("ANNOTATION_TARGET", it.range, None));
        item("ANNOTATION_ENTRY", annotation.range, target.into_iter().chain([callee]).chain(arguments))
    }

    /// What a declaration or a statement is printed as; none for a mere token.
    fn declared(&self, id: ExprId) -> Option<Item> {
        let mut item = self.expr(id)?;
        let last = item.children.last().map_or(("", 0), |it| (it.kind, it.range.end));
        if last.1 > item.range.end {
            item.range.end = last.1;
        } else if item.kind == "PROPERTY" || Self::takes_semicolon(&item) {
            item.range.end = self.past(item.range.end, ";");
        }
        Some(item)
    }

    /// Whether a `;` behind a declaration belongs to it wherever it stands.
    fn takes_semicolon(item: &Item) -> bool {
        let braces = item.children.last().is_some_and(|it| it.kind == "BLOCK");
        item.kind == "TYPEALIAS" || item.kind == "FUN" && !braces
    }
}

/// Puts what could not be read between the items of a file's header, or into the list where it stands.
fn add_to_header(header: &mut Vec<Item>, error: Item) {
    let at = header.partition_point(|it| it.range.end <= error.range.start);
    match header.get_mut(at) {
        Some(list) if list.range.start <= error.range.start => {
            let inside = list.children.partition_point(|it| it.range.end <= error.range.start);
            list.children.insert(inside, error);
        }
        _ => header.insert(at, error),
    }
}

/// A node that reaches from its first to its last child.
fn wrap(kind: &'static str, children: Vec<Item>) -> Item {
    let start = children.first().map_or(0, |it| it.range.start);
    let end = children.last().map_or(0, |it| it.range.end);
    item(kind, TextRange::new(start, end), children)
}
