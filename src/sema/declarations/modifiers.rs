//! Modifiers: repeated, excluding each other, or at what does not take them.

use crate::diagnostic::Diagnostic;
use crate::sema::rules::WRONG_MODIFIER;
use crate::syntax::tree::{Class, ClassKind, Id, Modifier, Modifiers};

use super::Checker;
use super::lexical::Keyword;
use super::outline::{Container, Form};
use super::targets::Target;

/// The modifiers as they are written.
const WORDS: &[(&str, Modifier)] = &[
    ("public", Modifier::Public),
    ("private", Modifier::Private),
    ("internal", Modifier::Internal),
    ("protected", Modifier::Protected),
    ("enum", Modifier::Enum),
    ("sealed", Modifier::Sealed),
    ("annotation", Modifier::Annotation),
    ("data", Modifier::Data),
    ("inner", Modifier::Inner),
    ("value", Modifier::Value),
    ("override", Modifier::Override),
    ("lateinit", Modifier::Lateinit),
    ("tailrec", Modifier::Tailrec),
    ("operator", Modifier::Operator),
    ("infix", Modifier::Infix),
    ("inline", Modifier::Inline),
    ("external", Modifier::External),
    ("suspend", Modifier::Suspend),
    ("const", Modifier::Const),
    ("abstract", Modifier::Abstract),
    ("final", Modifier::Final),
    ("open", Modifier::Open),
    ("companion", Modifier::Companion),
    ("vararg", Modifier::Vararg),
    ("noinline", Modifier::Noinline),
    ("crossinline", Modifier::Crossinline),
    ("reified", Modifier::Reified),
    ("expect", Modifier::Expect),
    ("actual", Modifier::Actual),
    ("in", Modifier::In),
    ("out", Modifier::Out),
    ("fun", Modifier::Fun),
];

/// The modifier that a word is.
pub(super) fn from_word(word: &str) -> Option<Modifier> {
    WORDS.iter().find(|(text, _)| *text == word).map(|(_, modifier)| *modifier)
}

/// How a modifier is written.
pub(super) fn word(modifier: Modifier) -> &'static str {
    WORDS.iter().find(|(_, known)| *known == modifier).map_or("", |(text, _)| text)
}

impl Checker<'_, '_> {
    /// Checks the modifiers of a declaration that is a `target` and stands at `place`.
    pub(super) fn modifiers(&mut self, modifiers: &Modifiers, target: Target, place: Container) {
        let keywords = self.file.keywords(modifiers);
        for (index, keyword) in keywords.iter().enumerate() {
            let before = keywords.get(..index).unwrap_or_default();
            self.modifier(*keyword, before, target, place);
        }
    }

    fn modifier(&mut self, keyword: Keyword, before: &[Keyword], target: Target, place: Container) {
        let Keyword { modifier, range } = keyword;
        let written = word(modifier);
        if let Some(first) = before.iter().find(|it| it.modifier == modifier) {
            let first = self.file.span(first.range);
            let found =
                Diagnostic::new(&WRONG_MODIFIER, self.file.span(range), format!("repeated `{written}`"));
            self.out.push(found.related(first, "written here already"));
        } else if !target.takes(modifier) {
            let name = target.name();
            let article = if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
            self.report(
                &WRONG_MODIFIER,
                range,
                format!("modifier `{written}` is not applicable to {article} {name}"),
            );
        } else if let Some(inside) = self.refused_inside(modifier, place) {
            let message = format!("modifier `{written}` is not applicable inside {inside}");
            self.report(&WRONG_MODIFIER, range, message);
        } else if let Some(other) = before.iter().find(|it| target.excludes(it.modifier, modifier)) {
            let message = format!("modifier `{written}` is incompatible with `{}`", word(other.modifier));
            let found = Diagnostic::new(&WRONG_MODIFIER, self.file.span(range), message);
            self.out.push(found.related(self.file.span(other.range), "excludes it"));
        }
    }

    /// What a modifier cannot stand in, although it may stand at the declaration.
    fn refused_inside(&self, modifier: Modifier, place: Container) -> Option<&'static str> {
        match (modifier, place) {
            (Modifier::Protected | Modifier::Inner | Modifier::Companion, Container::TopLevel) => {
                Some("a file")
            }
            (_, Container::Member(class)) => self.refused_in_class(modifier, class),
            _ => None,
        }
    }

    fn refused_in_class(&self, modifier: Modifier, class: Id<Class>) -> Option<&'static str> {
        let tree = self.file.tree();
        let form = self.file.outline.site(class).form;
        let Class { kind, modifiers, .. } = &tree[class];
        match (modifier, kind) {
            (
                Modifier::Internal | Modifier::Protected | Modifier::Final | Modifier::Inner,
                ClassKind::Interface,
            ) => Some("an interface"),
            (Modifier::Protected, ClassKind::Object) if form == Form::EntryBody => Some("an enum entry"),
            (Modifier::Inner | Modifier::Companion, ClassKind::Object)
                if form == Form::Declared && modifiers.has(Modifier::Companion) =>
            {
                Some("a companion object")
            }
            (Modifier::Protected | Modifier::Inner | Modifier::Companion, ClassKind::Object)
                if self.file.outline.is_standalone_object(tree, class) =>
            {
                Some("an object")
            }
            _ => None,
        }
    }
}
