//! A file as the checks take it: its tree, where its declarations stand, and places that the tree does not keep.

use std::cell::OnceCell;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::sema::Unit;
use crate::source::{Span, TextRange};
use crate::syntax::tree::{
    Body, Class, ExprId, Function, Id, Ident, Import, Modifier, Modifiers, Name, Property, Tree, Type,
    TypeAlias, TypeId, TypeParameter,
};

use super::lexical::{Keyword, blanks, closing, to_u32, words};
use super::outline::Outline;

/// A file without syntax errors.
pub(super) struct File<'u> {
    pub(super) unit: &'u Unit<'u>,
    pub(super) outline: Outline,
    types: OnceCell<FxHashSet<&'u str>>,
    imports: OnceCell<FxHashMap<&'u str, String>>,
    stars: OnceCell<Vec<String>>,
}

impl<'u> File<'u> {
    pub(super) fn new(unit: &'u Unit<'u>) -> Self {
        let outline = Outline::new(unit.tree, unit.kind);
        Self { unit, outline, types: OnceCell::new(), imports: OnceCell::new(), stars: OnceCell::new() }
    }

    /// Whether the file declares or imports a type or type parameter of this name, so that it may not be Kotlin's own.
    pub(super) fn declares_type(&self, name: &str) -> bool {
        self.types.get_or_init(|| declared_types(self.unit.tree)).contains(name)
    }

    pub(super) fn tree(&self) -> &'u Tree {
        self.unit.tree
    }

    pub(super) fn span(&self, range: TextRange) -> Span {
        range.in_file(self.unit.file)
    }

    /// The package, as `a.b`; empty for the default one.
    pub(super) fn package(&self) -> String {
        self.path(&self.unit.tree[self.unit.tree.package])
    }

    /// Names with dots between them.
    pub(super) fn path(&self, path: &[Ident]) -> String {
        path.iter().map(|ident| self.name(ident.name)).collect::<Vec<_>>().join(".")
    }

    /// What is imported with a star.
    pub(super) fn stars(&self) -> &[String] {
        let tree = self.unit.tree;
        self.stars.get_or_init(|| {
            let stars = tree[tree.imports].iter().filter(|import| import.star);
            stars.map(|import| self.path(&tree[import.path])).collect()
        })
    }

    /// What an import by name gives a name to.
    pub(super) fn imported(&self, name: &str) -> Option<String> {
        let tree = self.unit.tree;
        let imports = self.imports.get_or_init(|| {
            let named = tree[tree.imports].iter().filter(|import| !import.star);
            let called = |import: &Import| import.alias.or_else(|| tree[import.path].last().copied());
            named
                .filter_map(|import| Some((tree.name(called(import)?.name), self.path(&tree[import.path]))))
                .collect()
        });
        imports.get(name).cloned()
    }

    pub(super) fn name(&self, name: Name) -> &'u str {
        self.unit.tree.name(name)
    }

    pub(super) fn text(&self, range: TextRange) -> &'u str {
        range.slice(self.unit.text)
    }

    /// The modifiers with their places, in the order in which they are written.
    pub(super) fn keywords(&self, modifiers: &Modifiers) -> Vec<Keyword> {
        if modifiers.keywords == 0 {
            return Vec::new();
        }
        let mut keywords = Vec::new();
        let mut at = modifiers.range.start;
        for annotation in &self.unit.tree[modifiers.annotations] {
            let before = TextRange::new(at, annotation.range.start.min(modifiers.range.end));
            words(self.text(before), at, &mut keywords);
            at = at.max(annotation.range.end);
        }
        words(self.text(TextRange::new(at, modifiers.range.end)), at, &mut keywords);
        keywords
    }

    /// Where `modifier` is written.
    pub(super) fn keyword(&self, modifiers: &Modifiers, modifier: Modifier) -> TextRange {
        let keywords = self.keywords(modifiers);
        let found = keywords.iter().find(|keyword| keyword.modifier == modifier);
        found.map_or(modifiers.range, |keyword| keyword.range)
    }

    /// Where a declaration begins behind its modifiers: at `fun`, `val`, `class`, ...
    pub(super) fn start(&self, declaration: ExprId, modifiers: &Modifiers) -> u32 {
        let whole = self.unit.tree.range(declaration);
        let start = whole.start.max(modifiers.range.end);
        let rest = self.text(TextRange::new(start, whole.end));
        start + to_u32(blanks(rest))
    }

    /// The word behind the modifiers of what is named at `name`: `val` or `var`.
    pub(super) fn behind(&self, modifiers: &Modifiers, name: TextRange) -> TextRange {
        let start = modifiers.range.end.min(name.start);
        let start = start + to_u32(blanks(self.text(TextRange::new(start, name.start))));
        TextRange::new(start, (start + to_u32("val".len())).min(name.end))
    }

    /// The parameters of a class's primary constructor, or its head where there are none.
    pub(super) fn constructor_range(&self, id: Id<Class>) -> TextRange {
        let class = &self.unit.tree[id];
        let name = class.name.filter(|_| class.has_constructor);
        name.and_then(|name| self.parentheses(name.range.end)).unwrap_or_else(|| self.class_head(id))
    }

    /// The parentheses behind `start`, with what they hold.
    pub(super) fn parentheses(&self, start: u32) -> Option<TextRange> {
        let rest = self.text(TextRange::new(start, to_u32(self.unit.text.len())));
        let open = rest.find('(')?;
        let len = closing(rest.get(open..)?)?;
        let from = start + to_u32(open);
        Some(TextRange::new(from, from + to_u32(len)))
    }

    /// A function's declaration without its modifiers and its body.
    pub(super) fn function_head(&self, declaration: ExprId, function: &Function) -> TextRange {
        let end = match function.body {
            Body::None => self.unit.tree.range(declaration).end,
            Body::Block(body) | Body::Expr(body) => self.unit.tree.range(body).start,
        };
        let head = TextRange::new(self.start(declaration, &function.modifiers), end);
        let sign: &[char] = if matches!(function.body, Body::Expr(_)) { &['='] } else { &[] };
        let text = self.text(head).trim_end().trim_end_matches(sign).trim_end();
        TextRange::new(head.start, head.start + to_u32(text.len()))
    }

    /// From `class`, `interface` or `object` to the name, or that word alone.
    pub(super) fn class_head(&self, id: Id<Class>) -> TextRange {
        let class = &self.unit.tree[id];
        let Some(expr) = self.outline.site(id).expr else { return class.modifiers.range };
        let start = if class.modifiers.has(Modifier::Enum) {
            self.keyword(&class.modifiers, Modifier::Enum).start
        } else {
            self.start(expr, &class.modifiers)
        };
        let end = class.name.map_or(start + to_u32("object".len()), |name| name.range.end);
        TextRange::new(start, end)
    }

    /// The name of a type that is written as one word and takes no arguments.
    pub(super) fn plain_name(&self, ty: TypeId) -> Option<&'u str> {
        match self.unit.tree[ty] {
            Type::User(segments) => match &self.unit.tree[segments] {
                [segment] if segment.arguments.is_empty() => Some(self.name(segment.name.name)),
                _ => None,
            },
            _ => None,
        }
    }

    /// A property's declaration without its modifiers, its value and its accessors.
    pub(super) fn property_head(&self, declaration: ExprId, property: &Property) -> TextRange {
        let start = self.start(declaration, &property.modifiers);
        let last = self.unit.tree.bound(property.binding).last();
        let end = last.map_or(start, |it| it.ty.map_or(it.name.range.end, |ty| self.type_end(ty)));
        TextRange::new(start, end)
    }

    fn type_end(&self, ty: TypeId) -> u32 {
        self.unit.tree.type_range(ty).end
    }

    /// The last name of a type that names a class.
    pub(super) fn type_name(&self, ty: TypeId) -> Option<&'u str> {
        match self.unit.tree[ty] {
            Type::User(segments) => self.unit.tree[segments].last().map(|it| self.name(it.name.name)),
            Type::Parenthesized(inner) | Type::Annotated { ty: inner, .. } => self.type_name(inner),
            _ => None,
        }
    }

    /// The name of a type that is written as one word, without a package.
    pub(super) fn simple_name(&self, ty: TypeId) -> Option<&'u str> {
        match self.unit.tree[ty] {
            Type::User(segments) if segments.len() == 1 => self.type_name(ty),
            _ => None,
        }
    }

    /// The first name of a type that names a class.
    pub(super) fn first_name(&self, ty: TypeId) -> Option<&'u str> {
        match self.unit.tree[ty] {
            Type::User(segments) => self.unit.tree[segments].first().map(|it| self.name(it.name.name)),
            _ => None,
        }
    }

    /// Whether an annotation of this name is written.
    pub(super) fn is_annotated(&self, modifiers: &Modifiers, name: &str) -> bool {
        let annotations = &self.unit.tree[modifiers.annotations];
        annotations.iter().any(|annotation| self.type_name(annotation.ty) == Some(name))
    }

    /// Whether a name consists of underscores and is not quoted: Kotlin keeps such names for itself.
    pub(super) fn is_reserved(&self, ident: Ident) -> bool {
        let written = self.text(ident.range);
        !written.is_empty() && written.bytes().all(|byte| byte == b'_')
    }
}

/// The names of types that a file declares or imports by name.
fn declared_types(tree: &Tree) -> FxHashSet<&str> {
    let classes = tree.all::<Class>().filter_map(|(_, class)| class.name);
    let parameters = tree.all::<TypeParameter>().map(|(_, parameter)| parameter.name);
    let aliases = tree.all::<TypeAlias>().map(|(_, alias)| alias.name);
    let imports = tree[tree.imports].iter();
    let imports = imports.filter_map(|import| import.alias.or_else(|| tree[import.path].last().copied()));
    classes.chain(parameters).chain(aliases).chain(imports).map(|ident| tree.name(ident.name)).collect()
}
