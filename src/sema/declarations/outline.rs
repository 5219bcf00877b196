//! Where each declaration of a file stands.

use crate::syntax::FileKind;
use crate::syntax::tree::{Class, ClassKind, Expr, ExprId, Id, Modifier, Tree};

/// What a declaration stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sema) enum Container {
    /// A plain file.
    TopLevel,
    /// A script: a member of the script's class, which Kotlin treats as a top-level declaration in most respects.
    Script,
    /// A class, interface or object.
    Member(Id<Class>),
    /// A body.
    Local,
}

/// How a class comes to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sema) enum Form {
    /// By a declaration.
    Declared,
    /// As an object literal.
    Literal,
    /// As the body of an enum entry.
    EntryBody,
}

/// A class and where it stands.
#[derive(Debug, Clone, Copy)]
pub(in crate::sema) struct Site {
    pub(in crate::sema) form: Form,
    pub(in crate::sema) place: Container,
    /// Its declaration or literal.
    pub(in crate::sema) expr: Option<ExprId>,
}

/// Where each declaration of a file stands.
#[derive(Debug)]
pub(in crate::sema) struct Outline {
    /// The declarations, object literals and initializers, in the order of the arena.
    pub(in crate::sema) declarations: Vec<ExprId>,
    places: Vec<Container>,
    sites: Vec<Site>,
}

impl Outline {
    pub(in crate::sema) fn new(tree: &Tree, kind: FileKind) -> Self {
        let mut declarations = Vec::new();
        let mut count = 0;
        for (id, expr) in tree.all::<Expr>() {
            count += 1;
            if is_declaration(expr) {
                declarations.push(id);
            }
        }
        let mut places = vec![Container::Local; count];
        let outermost = if kind == FileKind::Script { Container::Script } else { Container::TopLevel };
        for statement in &tree[tree.statements] {
            set(&mut places, *statement, outermost);
        }
        let mut sites = Vec::new();
        for (id, class) in tree.all::<Class>() {
            sites.push(Site { form: Form::Declared, place: Container::Local, expr: None });
            for member in &tree[class.members] {
                set(&mut places, *member, Container::Member(id));
            }
        }
        let mut outline = Self { declarations, places, sites };
        outline.place_classes(tree);
        outline
    }

    fn place_classes(&mut self, tree: &Tree) {
        for &declaration in &self.declarations {
            let (class, form) = match tree[declaration] {
                Expr::Class(class) => (class, Form::Declared),
                Expr::ObjectLiteral(class) => (class, Form::Literal),
                _ => continue,
            };
            let place = self.place(declaration);
            if let Some(site) = self.sites.get_mut(class.index()) {
                *site = Site { form, place, expr: Some(declaration) };
            }
        }
        for (id, class) in tree.all::<Class>() {
            for entry in &tree[class.entries] {
                let site = entry.body.and_then(|body| self.sites.get_mut(body.index()));
                if let Some(site) = site {
                    *site = Site { form: Form::EntryBody, place: Container::Member(id), expr: None };
                }
            }
        }
    }

    /// Where a declaration stands.
    pub(in crate::sema) fn place(&self, declaration: ExprId) -> Container {
        self.places.get(declaration.index()).copied().unwrap_or(Container::Local)
    }

    /// Where a class stands.
    pub(in crate::sema) fn site(&self, class: Id<Class>) -> Site {
        let unknown = Site { form: Form::Declared, place: Container::Local, expr: None };
        self.sites.get(class.index()).copied().unwrap_or(unknown)
    }

    /// Whether instances of the class hold one of the class or function around it, so that nothing static stands in it.
    pub(in crate::sema) fn is_bound(&self, tree: &Tree, class: Id<Class>) -> bool {
        let site = self.site(class);
        site.form != Form::Declared
            || site.place == Container::Local
            || tree[class].modifiers.has(Modifier::Inner)
    }

    /// Whether the class is a named object that is no companion.
    pub(in crate::sema) fn is_standalone_object(&self, tree: &Tree, class: Id<Class>) -> bool {
        let Class { kind, modifiers, .. } = &tree[class];
        let named = self.site(class).form == Form::Declared;
        *kind == ClassKind::Object && named && !modifiers.has(Modifier::Companion)
    }
}

fn set(places: &mut [Container], declaration: ExprId, place: Container) {
    if let Some(slot) = places.get_mut(declaration.index()) {
        *slot = place;
    }
}

const fn is_declaration(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Function(_)
            | Expr::Property(_)
            | Expr::Class(_)
            | Expr::ObjectLiteral(_)
            | Expr::TypeAlias(_)
            | Expr::SecondaryConstructor(_)
            | Expr::Initializer(_)
    )
}
