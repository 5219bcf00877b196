//! Annotations at declarations: what an annotation class is for (`@Target`), how often it may stand there
//! (`@Repeatable`), and which properties the part before a colon needs (`@set:`). What annotations for the JVM want of a
//! declaration is in `jvm`, which types the parameters of annotation classes can have in `parameters`.

mod jvm;
mod parameters;
mod targets;

use rustc_hash::FxHashSet;

use super::declarations::outline::{Container, Outline};
use super::rules::WRONG_ANNOTATION;
use super::symbols::own::ClassNode;
use super::symbols::{ClassId, ClassKind};
use super::types::Type;
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{self, Annotation, Expr, ExprId, Id, List, Modifiers, Tree};
use targets::Targets;

/// What an annotation stands at.
#[derive(Debug, Clone, Copy)]
enum Node {
    Function(Id<tree::Function>, Container),
    Property(Id<tree::Property>, Container),
    Accessor(Id<tree::Accessor>, Container),
    /// A parameter of a primary constructor, and whether it is a property that can be assigned to.
    ConstructorParameter(Option<bool>),
    Constructor,
    Other,
}

/// What annotations stand at: the targets that fit, by Kotlin's names, the first one as messages name it.
struct Annotated {
    annotations: List<Annotation>,
    targets: Targets,
    what: &'static str,
    node: Node,
}

impl World<'_> {
    /// Checks the annotations of a file against what they stand at.
    pub(super) fn check_annotated(&mut self, unit: usize) {
        let tree = self.tree(unit);
        if tree.all::<Annotation>().next().is_none() {
            return;
        }
        let outline = Outline::new(tree, self.units[unit].kind);
        for annotated in all_annotated(tree, &outline) {
            let mut seen = FxHashSet::default();
            for annotation in &tree[annotated.annotations] {
                if self.check_place_of(unit, annotation, &annotated) {
                    continue;
                }
                let Some(class) = self.class_of_annotation(unit, annotation.ty) else { continue };
                let site = annotation.use_site.map(|site| site.name);
                if !seen.insert((class, site)) && !self.is_repeatable(class) {
                    let name = self.class_name(class);
                    let message = format!("the annotation `{name}` is not repeatable");
                    self.tell_annotation(unit, annotation.range, message);
                } else if !self.check_target(unit, annotation, class, &annotated) {
                    self.check_for_jvm(unit, &outline, annotation, class, annotated.node);
                }
            }
        }
    }

    fn tell_annotation(&mut self, unit: usize, range: TextRange, message: String) {
        let found = self.finding(unit, &WRONG_ANNOTATION, range, message);
        self.report(unit, found);
    }

    /// `@set:` needs a `var`, `@param:` a parameter of a primary constructor. Whether that is told.
    fn check_place_of(&mut self, unit: usize, annotation: &Annotation, annotated: &Annotated) -> bool {
        let Some(site) = annotation.use_site else { return false };
        let tree = self.tree(unit);
        let (mutable, delegated) = match annotated.node {
            Node::Property(_, Container::Local) => (None, false),
            Node::Property(property, _) => (Some(tree[property].mutable), tree[property].delegate.is_some()),
            Node::ConstructorParameter(mutable) => (mutable, false),
            _ => (None, false),
        };
        let of_constructor = matches!(annotated.node, Node::ConstructorParameter(_));
        let site = tree.name(site.name);
        let needs = match site {
            "set" | "setparam" if mutable == Some(false) => "a `var`",
            "field" | "get" | "set" | "setparam" | "property" if mutable.is_none() => "a property",
            "param" if !of_constructor => "a parameter of a primary constructor",
            "delegate" if !delegated => "a property with `by`",
            "receiver" => "the type of a receiver",
            "file" => "to stand before all else in the file",
            _ => return false,
        };
        self.tell_annotation(unit, annotation.range, format!("`@{site}:` needs {needs}"));
        true
    }

    /// The annotation class that an annotation names.
    fn class_of_annotation(&mut self, unit: usize, ty: tree::TypeId) -> Option<ClassId> {
        let ty: Type = self.analysis.files[unit].written.get(ty.index()).copied().flatten()?;
        let class = self.types.as_class(ty)?.class;
        (self.class(class).kind == ClassKind::Annotation).then_some(class)
    }

    /// An annotation of an annotation class.
    fn meta_annotation(&self, class: ClassId, name: &str) -> Option<(usize, Annotation)> {
        let own = self.own.classes.get(class.own()?)?;
        let ClassNode::Class(node) = own.node else { return None };
        let tree = self.tree(own.unit);
        let all = &tree[tree[node].modifiers.annotations];
        let found = all.iter().find(|it| match tree[it.ty] {
            tree::Type::User(segments) => {
                tree[segments].last().is_some_and(|segment| tree.name(segment.name.name) == name)
            }
            _ => false,
        });
        found.map(|it| (own.unit, *it))
    }

    /// Kotlin's own are not repeatable, as far as they are known here.
    fn is_repeatable(&self, class: ClassId) -> bool {
        match class.in_library() {
            Some(_) => self.kotlin_targets(class).is_none(),
            None => self.meta_annotation(class, "Repeatable").is_some(),
        }
    }

    /// What one of Kotlin's own annotations is for.
    fn kotlin_targets(&self, class: ClassId) -> Option<Targets> {
        let table = class.in_library()?.get();
        targets::of_kotlin(table.package.path(), table.name.text())
    }

    /// Whether an annotation stands at what it is not for, which is told.
    fn check_target(
        &mut self,
        unit: usize,
        annotation: &Annotation,
        class: ClassId,
        annotated: &Annotated,
    ) -> bool {
        let allowed = match (class.in_library(), self.meta_annotation(class, "Target")) {
            (Some(_), _) => match self.kotlin_targets(class) {
                Some(targets) => targets.to_vec(),
                None => return false,
            },
            (None, Some((unit, target))) => {
                let tree = self.tree(unit);
                let names = tree[target.arguments].iter().map(|it| last_name(tree, it.value));
                // Other than names one by one is not followed.
                let Some(names) = names.collect::<Option<Vec<_>>>() else { return false };
                names
            }
            (None, None) => targets::BY_DEFAULT.to_vec(),
        };
        let site = annotation.use_site.map(|site| self.tree(unit).name(site.name));
        let (of_site, what) = match site {
            None => (annotated.targets, annotated.what),
            Some("get") => (&["PROPERTY_GETTER"][..], "a getter"),
            Some("set") => (&["PROPERTY_SETTER"][..], "a setter"),
            Some("param" | "setparam") => (&["VALUE_PARAMETER"][..], "a parameter"),
            Some("property") => (&["PROPERTY"][..], "a property"),
            Some("delegate") => (&["FIELD"][..], "a field"),
            Some("field") if annotated.targets.contains(&"FIELD") => (&["FIELD"][..], "a field"),
            Some("field") if matches!(annotated.node, Node::Property(..)) => {
                (&[][..], "a property without a field")
            }
            Some(_) => return false,
        };
        if of_site.iter().any(|target| allowed.contains(target)) {
            return false;
        }
        let name = self.class_name(class);
        self.tell_annotation(unit, annotation.range, format!("the annotation `{name}` is not for {what}"));
        true
    }
}

/// `CLASS` of `AnnotationTarget.CLASS`.
fn last_name(tree: &Tree, expr: ExprId) -> Option<&str> {
    match tree[expr] {
        Expr::Name(name) => Some(tree.name(name)),
        Expr::Member { selector, .. } => last_name(tree, selector),
        _ => None,
    }
}

/// The declarations of a file that have annotations.
fn all_annotated(tree: &Tree, outline: &Outline) -> Vec<Annotated> {
    let mut all = Vec::new();
    let mut add = |modifiers: &Modifiers, (targets, what), node| {
        if !modifiers.annotations.is_empty() {
            all.push(Annotated { annotations: modifiers.annotations, targets, what, node });
        }
    };
    for (_, class) in tree.all::<tree::Class>() {
        let annotation = class.modifiers.has(tree::Modifier::Annotation);
        add(&class.modifiers, if annotation { targets::ANNOTATION } else { targets::CLASS }, Node::Other);
        add(&class.constructor_modifiers, targets::CONSTRUCTOR, Node::Constructor);
        for entry in &tree[class.entries] {
            add(&entry.modifiers, targets::ENTRY, Node::Other);
        }
        for parameter in &tree[class.parameters] {
            let is_property = parameter.property.is_some();
            let kind = if is_property { targets::PROPERTY_PARAMETER } else { targets::PARAMETER };
            add(&parameter.modifiers, kind, Node::ConstructorParameter(parameter.property));
        }
    }
    for (_, function) in tree.all::<tree::Function>() {
        for parameter in &tree[function.parameters] {
            add(&parameter.modifiers, targets::PARAMETER, Node::Other);
        }
    }
    for (_, constructor) in tree.all::<tree::SecondaryConstructor>() {
        add(&constructor.modifiers, targets::CONSTRUCTOR, Node::Constructor);
        for parameter in &tree[constructor.parameters] {
            add(&parameter.modifiers, targets::PARAMETER, Node::Other);
        }
    }
    for (_, alias) in tree.all::<tree::TypeAlias>() {
        add(&alias.modifiers, targets::ALIAS, Node::Other);
    }
    for &declaration in &outline.declarations {
        let place = outline.place(declaration);
        match tree[declaration] {
            Expr::Function(id) if tree[id].name.is_some() => {
                add(&tree[id].modifiers, targets::FUNCTION, Node::Function(id, place));
            }
            Expr::Property(id) => {
                let property = &tree[id];
                add(
                    &property.modifiers,
                    targets::of_property(tree, property, place),
                    Node::Property(id, place),
                );
                for (accessor, kind) in
                    [(property.getter, targets::GETTER), (property.setter, targets::SETTER)]
                {
                    if let Some(accessor) = accessor {
                        add(&tree[accessor].modifiers, kind, Node::Accessor(accessor, place));
                    }
                }
            }
            _ => {}
        }
    }
    all
}
