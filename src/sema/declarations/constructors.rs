//! Constructors: where there can be none, and what they must call first.

use crate::sema::rules::{CYCLE, WRONG_CONSTRUCTOR};
use crate::source::TextRange;
use crate::syntax::tree::{
    Class, ClassKind, Expr, ExprId, Id, Modifier, Modifiers, SecondaryConstructor, Tree,
};

use super::Checker;
use super::outline::Container;
use super::parameters::Owner;
use super::targets::Target;

impl Checker<'_, '_> {
    pub(super) fn primary_constructor(&mut self, declaration: ExprId, class: &Class) {
        if !class.has_constructor {
            return;
        }
        self.modifiers(&class.constructor_modifiers, Target::Constructor, Container::Local);
        if class.kind == ClassKind::Interface {
            let name = class.name.map_or_else(|| self.file.tree().range(declaration), |name| name.range);
            let range = self.file.parentheses(name.end).unwrap_or(name);
            self.report(&WRONG_CONSTRUCTOR, range, "an interface cannot have a constructor");
            return;
        }
        self.constructor_visibility(class, &class.constructor_modifiers);
    }

    /// Constructors of enum and sealed classes are not for everybody.
    fn constructor_visibility(&mut self, class: &Class, modifiers: &Modifiers) {
        let (refused, message): (&[Modifier], _) = if class.kind == ClassKind::Enum {
            let all = &[Modifier::Public, Modifier::Internal, Modifier::Protected];
            (all, "a constructor of an enum class is always private")
        } else if class.modifiers.has(Modifier::Sealed) {
            (
                &[Modifier::Public, Modifier::Internal],
                "a constructor of a sealed class is private or protected",
            )
        } else {
            return;
        };
        if let Some(modifier) = refused.iter().find(|it| modifiers.has(**it)) {
            self.report(&WRONG_CONSTRUCTOR, self.file.keyword(modifiers, *modifier), message);
        }
    }

    /// A secondary constructor.
    pub(super) fn constructor(
        &mut self,
        declaration: ExprId,
        constructor: &SecondaryConstructor,
        place: Container,
    ) {
        self.parameters(constructor.parameters, Owner::SecondaryConstructor);
        self.modifiers(&constructor.modifiers, Target::Constructor, Container::Local);
        let Container::Member(id) = place else { return };
        let tree = self.file.tree();
        let class = &tree[id];
        let keyword = self.constructor_keyword(declaration, constructor);
        match class.kind {
            ClassKind::Interface => {
                self.report(&WRONG_CONSTRUCTOR, keyword, "an interface cannot have a constructor");
            }
            ClassKind::Object => {
                self.report(&WRONG_CONSTRUCTOR, keyword, "an object cannot have constructors")
            }
            ClassKind::Class | ClassKind::Enum => {
                self.constructor_visibility(class, &constructor.modifiers);
                self.delegation(declaration, constructor, id, keyword);
            }
        }
    }

    fn constructor_keyword(&self, declaration: ExprId, constructor: &SecondaryConstructor) -> TextRange {
        let start = self.file.start(declaration, &constructor.modifiers);
        TextRange::new(start, start + "constructor".len() as u32)
    }

    fn delegation(
        &mut self,
        declaration: ExprId,
        constructor: &SecondaryConstructor,
        id: Id<Class>,
        keyword: TextRange,
    ) {
        let tree = self.file.tree();
        let class = &tree[id];
        let to_this = constructor.delegation.is_some_and(|it| !it.to_super);
        if class.has_constructor {
            if !to_this && !class.modifiers.has(Modifier::Expect) {
                let at = match constructor.delegation {
                    Some(_) => self.delegation_word(declaration, keyword, "super"),
                    None => keyword,
                };
                let found = "the primary constructor must be called: `: this(..)`";
                self.report(&WRONG_CONSTRUCTOR, at, found);
            }
        } else if to_this && is_only_constructor(tree, class) {
            let at = self.delegation_word(declaration, keyword, "this");
            self.report(&CYCLE, at, "the constructor calls itself");
        }
    }

    /// Where `this` or `super` stands after a constructor's parameters.
    fn delegation_word(&self, declaration: ExprId, keyword: TextRange, word: &str) -> TextRange {
        let whole = TextRange::new(keyword.end, self.file.tree().range(declaration).end);
        let Some(parameters) = self.file.parentheses(keyword.end) else { return keyword };
        let behind = TextRange::new(parameters.end, whole.end);
        let found = self.file.text(behind).find(word).and_then(|at| u32::try_from(at).ok());
        let Some(start) = found.map(|at| behind.start + at) else { return keyword };
        TextRange::new(start, start + word.len() as u32)
    }

    /// `init { }`
    pub(super) fn initializer(&mut self, declaration: ExprId, place: Container) {
        let Container::Member(class) = place else { return };
        if self.file.tree()[class].kind == ClassKind::Interface {
            let start = self.file.tree().range(declaration).start;
            let range = TextRange::new(start, start + "init".len() as u32);
            self.report(&WRONG_CONSTRUCTOR, range, "an interface cannot have an initializer");
        }
    }
}

/// Whether a class without a primary constructor has a single secondary one.
fn is_only_constructor(tree: &Tree, class: &Class) -> bool {
    let members = tree[class.members].iter();
    members.filter(|it| matches!(tree[**it], Expr::SecondaryConstructor(_))).count() == 1
}
