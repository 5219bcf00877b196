//! Annotations at declarations: what an annotation class is for (`@Target`), how often it may stand there
//! (`@Repeatable`), and which properties the part before a colon needs (`@set:`).

use rustc_hash::FxHashSet;

use super::rules::WRONG_ANNOTATION;
use super::symbols::own::ClassNode;
use super::symbols::{ClassId, ClassKind};
use super::types::Type;
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{self, Annotation, Expr, ExprId, List, Modifiers, Tree};

/// What annotations stand at: the targets that fit, by Kotlin's names, the first one as messages name it.
struct Annotated {
    annotations: List<Annotation>,
    targets: &'static [&'static str],
    what: &'static str,
    /// Whether it is a property that can be assigned to; `None` where it is none.
    mutable: Option<bool>,
    /// Whether it is a parameter of a primary constructor.
    of_constructor: bool,
}

const CLASS: (&[&str], &str) = (&["CLASS"], "a class");
const ANNOTATION: (&[&str], &str) = (&["CLASS", "ANNOTATION_CLASS"], "an annotation class");
const FUNCTION: (&[&str], &str) = (&["FUNCTION"], "a function");
const PROPERTY: (&[&str], &str) = (&["PROPERTY", "FIELD"], "a property");
const LOCAL: (&[&str], &str) = (&["LOCAL_VARIABLE"], "a local variable");
const PARAMETER: (&[&str], &str) = (&["VALUE_PARAMETER"], "a parameter");
const PROPERTY_PARAMETER: (&[&str], &str) = (&["VALUE_PARAMETER", "PROPERTY", "FIELD"], "a parameter");
const CONSTRUCTOR: (&[&str], &str) = (&["CONSTRUCTOR"], "a constructor");
const GETTER: (&[&str], &str) = (&["PROPERTY_GETTER"], "a getter");
const SETTER: (&[&str], &str) = (&["PROPERTY_SETTER"], "a setter");
const ALIAS: (&[&str], &str) = (&["TYPEALIAS"], "a type alias");

/// What an annotation class without `@Target` is for.
const BY_DEFAULT: &[&str] = &[
    "CLASS",
    "ANNOTATION_CLASS",
    "PROPERTY",
    "FIELD",
    "LOCAL_VARIABLE",
    "VALUE_PARAMETER",
    "CONSTRUCTOR",
    "FUNCTION",
    "PROPERTY_GETTER",
    "PROPERTY_SETTER",
];

impl World<'_> {
    /// Checks the annotations of a file against what they stand at.
    pub(super) fn check_annotated(&mut self, unit: usize) {
        let tree = self.tree(unit);
        if tree.all::<Annotation>().next().is_none() {
            return;
        }
        for annotated in all_annotated(tree) {
            let mut seen = FxHashSet::default();
            for annotation in &tree[annotated.annotations] {
                self.check_place_of(unit, annotation, &annotated);
                let Some(class) = self.own_annotation(unit, annotation.ty) else { continue };
                let site = annotation.use_site.map(|site| site.name);
                if !seen.insert((class, site)) && !self.is_repeatable(class) {
                    let name = self.class_name(class);
                    let message = format!("the annotation `{name}` is not repeatable");
                    self.tell_annotation(unit, annotation.range, message);
                } else if site.is_none() {
                    self.check_target(unit, annotation, class, &annotated);
                }
            }
        }
    }

    fn tell_annotation(&mut self, unit: usize, range: TextRange, message: String) {
        let found = self.finding(unit, &WRONG_ANNOTATION, range, message);
        self.report(unit, found);
    }

    /// `@set:` needs a `var`, `@param:` a parameter of a primary constructor.
    fn check_place_of(&mut self, unit: usize, annotation: &Annotation, annotated: &Annotated) {
        let Some(site) = annotation.use_site else { return };
        let site = self.tree(unit).name(site.name);
        let needs = match site {
            "set" | "setparam" if annotated.mutable == Some(false) => "a `var`",
            "field" | "get" | "set" | "setparam" | "property" if annotated.mutable.is_none() => "a property",
            "param" if !annotated.of_constructor => "a parameter of a primary constructor",
            _ => return,
        };
        self.tell_annotation(unit, annotation.range, format!("`@{site}:` needs {needs}"));
    }

    /// The settings' own annotation class that an annotation names.
    fn own_annotation(&mut self, unit: usize, ty: tree::TypeId) -> Option<ClassId> {
        let ty: Type = self.analysis.files[unit].written.get(ty.index()).copied().flatten()?;
        let class = self.types.as_class(ty)?.class;
        class.own()?;
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

    fn is_repeatable(&self, class: ClassId) -> bool {
        self.meta_annotation(class, "Repeatable").is_some()
    }

    fn check_target(&mut self, unit: usize, annotation: &Annotation, class: ClassId, annotated: &Annotated) {
        let allowed = match self.meta_annotation(class, "Target") {
            Some((unit, target)) => {
                let tree = self.tree(unit);
                let names = tree[target.arguments].iter().map(|it| last_name(tree, it.value));
                // Other than names one by one is not followed.
                let Some(names) = names.collect::<Option<Vec<_>>>() else { return };
                names
            }
            None => BY_DEFAULT.to_vec(),
        };
        if !annotated.targets.iter().any(|target| allowed.contains(target)) {
            let name = self.class_name(class);
            let message = format!("the annotation `{name}` is not for {}", annotated.what);
            self.tell_annotation(unit, annotation.range, message);
        }
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
fn all_annotated(tree: &Tree) -> Vec<Annotated> {
    let mut all = Vec::new();
    let mut add = |modifiers: &Modifiers, (targets, what), mutable, of_constructor| {
        if !modifiers.annotations.is_empty() {
            let annotations = modifiers.annotations;
            all.push(Annotated { annotations, targets, what, mutable, of_constructor });
        }
    };
    for (_, class) in tree.all::<tree::Class>() {
        let annotation = class.modifiers.has(tree::Modifier::Annotation);
        add(&class.modifiers, if annotation { ANNOTATION } else { CLASS }, None, false);
        add(&class.constructor_modifiers, CONSTRUCTOR, None, false);
        for parameter in &tree[class.parameters] {
            let kind = if parameter.property.is_some() { PROPERTY_PARAMETER } else { PARAMETER };
            add(&parameter.modifiers, kind, parameter.property, true);
        }
    }
    for (_, function) in tree.all::<tree::Function>() {
        if function.name.is_some() {
            add(&function.modifiers, FUNCTION, None, false);
        }
        for parameter in &tree[function.parameters] {
            add(&parameter.modifiers, PARAMETER, None, false);
        }
    }
    for (_, constructor) in tree.all::<tree::SecondaryConstructor>() {
        add(&constructor.modifiers, CONSTRUCTOR, None, false);
        for parameter in &tree[constructor.parameters] {
            add(&parameter.modifiers, PARAMETER, None, false);
        }
    }
    for (_, alias) in tree.all::<tree::TypeAlias>() {
        add(&alias.modifiers, ALIAS, None, false);
    }
    let locals = local_properties(tree);
    for (id, property) in tree.all::<tree::Property>() {
        let local = locals.contains(&id.index());
        let (kind, mutable) = if local { (LOCAL, None) } else { (PROPERTY, Some(property.mutable)) };
        add(&property.modifiers, kind, mutable, false);
        for (accessor, kind) in [(property.getter, GETTER), (property.setter, SETTER)] {
            if let Some(accessor) = accessor {
                add(&tree[accessor].modifiers, kind, None, false);
            }
        }
    }
    all
}

/// The properties that stand in code, which are local variables; those of a file and of classes are not.
fn local_properties(tree: &Tree) -> FxHashSet<usize> {
    let of_classes = tree.all::<tree::Class>().flat_map(|(_, class)| tree[class.members].iter());
    let declared: FxHashSet<ExprId> = of_classes.chain(&tree[tree.statements]).copied().collect();
    let properties = tree.all::<Expr>().filter_map(|(id, expr)| match expr {
        Expr::Property(property) if !declared.contains(&id) => Some(property.index()),
        _ => None,
    });
    properties.collect()
}
