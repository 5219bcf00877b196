//! Entities that nothing can register: objects that no code names but to refer to them; variables and classes that none
//! names.
//!
//! An object that is named somewhere may be registered for another context (`if (isRelease) buildType(Publish)`): it is
//! let be. So is everything where code finds objects by reflection.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::catalog::Symbol;
use crate::model::{EntityId, Unregistered};
use crate::sema::resolution::Meaning;
use crate::source::{Span, TextRange};
use crate::syntax::tree::{AssignOp, Binding, Class, ClassKind, Expr, ExprId, Id, Modifier, Property, Tree};

use super::super::interpreter::{Init, Interpreter};
use super::super::program::Unit;
use super::super::value::{ClassRef, Object, Value};
use super::registration::Registered;

/// Calls that refer to what they are given.
const REFERRING: &[&str] = &["snapshot", "artifacts", "dependency", "root", "templates", "dependsOn"];
/// Properties that tell of an entity.
const TELLING: &[&str] = &["id", "extId", "uuid", "name", "depParamRefs"];
/// Properties that refer to what they are set to.
const ORDERING: &[&str] = &["buildTypesOrder", "buildTypesOrderIds", "subProjectsOrder", "defaultTemplate"];
/// Names by which objects are found that code does not name.
const REFLECTION: &[&str] =
    &["objectInstance", "nestedClasses", "sealedSubclasses", "declaredClasses", "forName", "declaredFields"];

/// What may be forgotten.
struct Suspect {
    unit: u32,
    name: Symbol,
    /// The object or class, where it is one; else it is a variable.
    class: Option<(u32, Id<Class>)>,
    /// Whether it is an object: naming one does not have to register it.
    is_object: bool,
    /// The declaration: what it says of itself does not count.
    declaration: TextRange,
    found: Unregistered,
}

impl Interpreter<'_> {
    /// The entities that nothing can register.
    pub(super) fn forgotten(
        &mut self,
        locals: &[(u32, Id<Property>, Rc<Object>)],
        registered: &Registered,
    ) -> Vec<Unregistered> {
        if self.units.iter().any(|unit| unit.source.broken || finds_objects(unit.source.tree)) {
            return Vec::new();
        }
        let mut suspects = self.classes_left(registered);
        suspects.extend(self.variables_left(locals, registered));
        if suspects.is_empty() {
            return Vec::new();
        }
        let mut by_name: FxHashMap<Symbol, Vec<usize>> = FxHashMap::default();
        for (at, suspect) in suspects.iter().enumerate() {
            by_name.entry(suspect.name).or_default().push(at);
        }
        let mut named = vec![false; suspects.len()];
        for (number, unit) in (0..).zip(self.units) {
            self.look_through(number, unit, &suspects, &by_name, &mut named);
        }
        let left = suspects.into_iter().zip(named).filter(|(_, named)| !named);
        left.map(|(suspect, _)| suspect.found).collect()
    }

    /// The objects that no project has, those among them that nothing ever used; and classes, of which nothing may have made
    /// an instance.
    fn classes_left(&mut self, registered: &Registered) -> Vec<Suspect> {
        let mut all = Vec::new();
        for number in 0..u32::try_from(self.program.classes.len()).unwrap_or(u32::MAX) {
            let Some(data) = self.program.class_at(number).cloned() else { continue };
            let unit = self.unit_at(data.unit);
            let declared = &unit.source.tree[data.id];
            let is_object = data.kind == ClassKind::Object;
            let bases = [Modifier::Abstract, Modifier::Open, Modifier::Sealed];
            let is_final =
                data.kind == ClassKind::Class && !bases.iter().any(|base| declared.modifiers.has(*base));
            let Some(name) = declared.name.filter(|_| is_read(unit) && (is_object || is_final)) else {
                continue;
            };
            let made = match self.once.objects.get(&number) {
                Some(Init::Started(Value::Object(object))) => Some(object.clone()),
                Some(_) => continue,
                None => None,
            };
            let found = match made {
                Some(object) if registered.contains(&Rc::as_ptr(&object)) => continue,
                Some(object) => self.unregistered(&object, true),
                None => self.untouched(number, unit.span(name.range)),
            };
            let Some(found) = found else { continue };
            all.push(Suspect {
                unit: data.unit,
                name: data.name,
                class: Some((data.unit, data.id)),
                is_object,
                declaration: class_range(unit.source.tree, data.id, name.range),
                found,
            });
        }
        all
    }

    /// An object that nothing used: it was not even made.
    fn untouched(&mut self, class: u32, span: Span) -> Option<Unregistered> {
        let ancestor = self.dsl_ancestor(ClassRef::User(class))?;
        let kind = self.entity_class(ancestor)?;
        let name = self.program.class_at(class).map(|data| self.text(data.name).to_owned());
        // Its block may set another id than its name.
        Some(Unregistered { kind, id: EntityId::Unknown, name, forgotten: true, chain: None, span })
    }

    /// The variables whose value no project has.
    fn variables_left(
        &self,
        locals: &[(u32, Id<Property>, Rc<Object>)],
        registered: &Registered,
    ) -> Vec<Suspect> {
        let globals =
            self.once.globals.iter().filter_map(|((unit, property, _), value)| {
                Some((*unit, *property, value.as_object()?.clone()))
            });
        let mut all: Vec<(u32, Id<Property>, Rc<Object>)> = globals.chain(locals.iter().cloned()).collect();
        all.sort_by_key(|(unit, property, _)| (*unit, property.index()));
        all.dedup_by_key(|(unit, property, _)| (*unit, property.index()));
        let suspect = |(unit, property, object): (u32, Id<Property>, Rc<Object>)| {
            let source = self.unit_at(unit);
            let tree = source.source.tree;
            let Binding::Single(variable) = tree[property].binding else { return None };
            let initializer = tree[property].initializer?;
            // An object of the settings is looked at where it is declared.
            let is_object = self.is_object_class(object.class);
            if is_object || registered.contains(&Rc::as_ptr(&object)) || !is_read(source) {
                return None;
            }
            let found = self.unregistered(&object, true)?;
            let name = Some(tree.name(variable.name.name).to_owned());
            Some(Suspect {
                unit,
                name: source.symbol(variable.name.name),
                class: None,
                is_object: false,
                declaration: tree.range(initializer),
                found: Unregistered { name, span: source.span(variable.name.range), ..found },
            })
        };
        all.into_iter().filter_map(suspect).collect()
    }

    /// Marks the suspects that the code of a file names other than to refer to them.
    fn look_through(
        &self,
        number: u32,
        unit: &Unit<'_>,
        suspects: &[Suspect],
        by_name: &FxHashMap<Symbol, Vec<usize>>,
        named: &mut [bool],
    ) {
        let tree = unit.source.tree;
        let mut harmless: Option<Ranges> = None;
        // What `package.Name` means is known of the whole.
        let members = tree.all::<Expr>().filter_map(|(id, expr)| match *expr {
            Expr::Member { selector, .. } => Some((selector, id)),
            _ => None,
        });
        let members: FxHashMap<ExprId, ExprId> = members.collect();
        self.spare_foreign(number, tree, suspects, named);
        for (id, expr) in tree.all::<Expr>() {
            let name = match *expr {
                Expr::Name(name) => name,
                Expr::CallableReference { name, .. } => name.name,
                _ => continue,
            };
            let whole = members.get(&id).copied().unwrap_or(id);
            for &at in by_name.get(&unit.symbol(name)).into_iter().flatten() {
                let Some((suspect, named)) = suspects.get(at).zip(named.get_mut(at)) else { continue };
                let range = tree.range(id);
                let of_itself = suspect.unit == number && contains(suspect.declaration, range);
                let means = self.may_mean(number, id, suspect) && self.may_mean(number, whole, suspect);
                if *named || of_itself || !means {
                    continue;
                }
                let harmless = harmless.get_or_insert_with(|| harmless_ranges(tree));
                // A variable or an instance may stand for its id: `Build("x").id`.
                *named = !suspect.is_object || !harmless.cover(range);
            }
        }
    }

    /// Marks the suspects of a file whose id is one of the server: they stand for what is there.
    fn spare_foreign(&self, number: u32, tree: &Tree, suspects: &[Suspect], named: &mut [bool]) {
        let foreign = tree.all::<Expr>().filter_map(|(id, expr)| match *expr {
            Expr::Assignment { target, value, .. } if is_one_of(tree, target, &["id"]) => match tree[value] {
                Expr::Call(call) if is_one_of(tree, tree[call].callee, &["AbsoluteId"]) => {
                    Some(tree.range(id).start)
                }
                _ => None,
            },
            _ => None,
        });
        let mut foreign: Vec<u32> = foreign.collect();
        foreign.sort_unstable();
        for (suspect, named) in suspects.iter().zip(named).filter(|(suspect, _)| suspect.unit == number) {
            let next = foreign.partition_point(|at| *at < suspect.declaration.start);
            *named |= foreign.get(next).is_some_and(|at| *at < suspect.declaration.end);
        }
    }

    fn may_mean(&self, unit: u32, expr: ExprId, suspect: &Suspect) -> bool {
        match (self.resolution.meaning(unit, expr), suspect.class) {
            (Some(Meaning::Class(of, class)), Some(object)) => (of, class) == object,
            (Some(Meaning::Class(..)), None) | (Some(Meaning::Local), Some(_)) => false,
            // A constructor is a declaration of its class.
            (Some(Meaning::Own(_)), Some(_)) => !suspect.is_object,
            (Some(Meaning::Local), None) => unit == suspect.unit,
            _ => true,
        }
    }
}

/// Whether a file is one whose declarations are for the project: no patch, none that belongs to another root.
pub(super) const fn is_read(unit: &Unit<'_>) -> bool {
    unit.source.script_name.is_none() && !unit.source.elsewhere
}

fn finds_objects(tree: &Tree) -> bool {
    tree.names.iter().any(|name| REFLECTION.contains(&&**name))
}

/// From the name of a class to the end of its last part.
fn class_range(tree: &Tree, class: Id<Class>, name: TextRange) -> TextRange {
    let class = &tree[class];
    let supertypes = tree[class.supertypes].iter().flat_map(|supertype| &tree[supertype.arguments]);
    let arguments = supertypes.map(|argument| tree.range(argument.value).end);
    let members = tree[class.members].iter().map(|member| tree.range(*member).end);
    TextRange { end: arguments.chain(members).max().unwrap_or(name.end).max(name.end), ..name }
}

const fn contains(outer: TextRange, inner: TextRange) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Ranges of one tree: two of them lie in each other or apart.
struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    /// Whether one of the ranges holds another.
    fn cover(&self, inner: TextRange) -> bool {
        let after = self.0.partition_point(|(start, _)| *start <= inner.start);
        // The ends are the furthest so far, which is that of a range around this place, if there is one.
        after.checked_sub(1).and_then(|at| self.0.get(at)).is_some_and(|(_, end)| inner.end <= *end)
    }
}

/// Where naming an entity does not register it.
fn harmless_ranges(tree: &Tree) -> Ranges {
    let mut ranges: Vec<TextRange> = Vec::new();
    for (_, expr) in tree.all::<Expr>() {
        match *expr {
            Expr::Call(call) if is_one_of(tree, tree[call].callee, REFERRING) => {
                ranges.extend(tree[tree[call].arguments].iter().map(|argument| tree.range(argument.value)));
            }
            Expr::Member { receiver, selector, .. } if is_one_of(tree, selector, TELLING) => {
                ranges.push(tree.range(receiver));
            }
            Expr::Assignment { op: AssignOp::Assign, target, value } if is_one_of(tree, target, ORDERING) => {
                ranges.push(tree.range(value));
            }
            _ => {}
        }
    }
    let mut ranges: Vec<(u32, u32)> = ranges.iter().map(|range| (range.start, range.end)).collect();
    ranges.sort_unstable();
    let mut furthest = 0;
    for (_, end) in &mut ranges {
        furthest = furthest.max(*end);
        *end = furthest;
    }
    Ranges(ranges)
}

fn is_one_of(tree: &Tree, expr: ExprId, names: &[&str]) -> bool {
    match tree[expr] {
        Expr::Name(name) => names.contains(&tree.name(name)),
        Expr::Member { selector, .. } => is_one_of(tree, selector, names),
        _ => false,
    }
}
