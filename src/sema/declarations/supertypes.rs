//! Supertypes, as far as they can be judged by how they are written.

use crate::diagnostic::Diagnostic;
use crate::sema::rules::WRONG_SUPERTYPE;
use crate::source::TextRange;
use crate::syntax::tree::{Class, ClassKind, Expr, Id, Modifier, Supertype, Type, TypeArgument, TypeId};

use super::Checker;

impl Checker<'_, '_> {
    pub(super) fn supertypes(&mut self, id: Id<Class>) {
        let tree = self.file.tree();
        let class = &tree[id];
        let supertypes = &tree[class.supertypes];
        if class.modifiers.has(Modifier::Annotation) {
            let all = supertypes.iter().map(|it| self.supertype_range(it)).reduce(TextRange::cover);
            if let Some(range) = all {
                self.report(&WRONG_SUPERTYPE, range, "an annotation class cannot have supertypes");
            }
            return;
        }
        self.called(class, supertypes);
        self.repeated(supertypes);
        for supertype in supertypes {
            self.supertype_form(supertype);
        }
    }

    fn supertype_range(&self, supertype: &Supertype) -> TextRange {
        self.file.tree().type_range(supertype.ty)
    }

    /// Supertypes whose constructor is called are classes.
    fn called(&mut self, class: &Class, supertypes: &[Supertype]) {
        let mut first: Option<TextRange> = None;
        for supertype in supertypes {
            let range = self.supertype_range(supertype);
            match class.kind {
                ClassKind::Interface if supertype.delegate.is_some() => {
                    self.report(&WRONG_SUPERTYPE, range, "an interface cannot delegate to an object");
                }
                _ if !supertype.has_parentheses => {}
                ClassKind::Interface => {
                    self.report(
                        &WRONG_SUPERTYPE,
                        range,
                        "an interface cannot call the constructor of a supertype",
                    );
                }
                ClassKind::Enum => {
                    self.report(&WRONG_SUPERTYPE, range, "an enum class cannot extend a class");
                }
                _ => {
                    if let Some(first) = first {
                        let message = "only one class can be a supertype";
                        let found = Diagnostic::new(&WRONG_SUPERTYPE, self.file.span(range), message);
                        self.out.push(found.related(self.file.span(first), "the superclass"));
                    } else if self.lacks_constructor_for_call(class) {
                        let message = "the superclass cannot be called here: the class has constructors of its own, \
                                       but no primary one";
                        self.report(&WRONG_SUPERTYPE, range, message);
                    }
                    first = first.or(Some(range));
                }
            }
        }
    }

    /// Whether a class has secondary constructors only: these call the superclass's.
    fn lacks_constructor_for_call(&self, class: &Class) -> bool {
        let tree = self.file.tree();
        let mut members = tree[class.members].iter();
        class.kind == ClassKind::Class
            && !class.has_constructor
            && members.any(|it| matches!(tree[*it], Expr::SecondaryConstructor(_)))
    }

    fn repeated(&mut self, supertypes: &[Supertype]) {
        for (index, supertype) in supertypes.iter().enumerate() {
            let Some(path) = self.path(supertype.ty) else { continue };
            let before = supertypes.get(..index).unwrap_or_default();
            if let Some(first) = before.iter().find(|it| self.path(it.ty).as_ref() == Some(&path)) {
                let range = self.supertype_range(supertype);
                let found =
                    Diagnostic::new(&WRONG_SUPERTYPE, self.file.span(range), "a supertype appears twice");
                let first = self.file.span(self.supertype_range(first));
                self.out.push(found.related(first, "here already"));
            }
        }
    }

    /// The names of a type without its arguments.
    fn path(&self, ty: TypeId) -> Option<Vec<&str>> {
        let Type::User(segments) = self.file.tree()[ty] else { return None };
        Some(self.file.tree()[segments].iter().map(|it| self.file.name(it.name.name)).collect())
    }

    fn supertype_form(&mut self, supertype: &Supertype) {
        let tree = self.file.tree();
        match tree[supertype.ty] {
            Type::Nullable(_) => {
                let end = self.supertype_range(supertype).end;
                let range = TextRange::new(end.saturating_sub(1), end);
                self.report(&WRONG_SUPERTYPE, range, "a supertype cannot be nullable");
            }
            Type::User(segments) => {
                for argument in tree[segments].last().map_or(&[][..], |it| &tree[it.arguments]) {
                    let projected = match argument {
                        TypeArgument::Star => true,
                        TypeArgument::Type { variance, .. } => variance.is_some(),
                    };
                    if projected {
                        let range = self.supertype_range(supertype);
                        let message = "the arguments of a supertype cannot be projections (`in`, `out`, `*`)";
                        self.report(&WRONG_SUPERTYPE, range, message);
                        return;
                    }
                }
            }
            _ => {}
        }
    }
}
