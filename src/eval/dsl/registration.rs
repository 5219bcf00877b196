//! What projects register, and what is made without being registered or added to anything.
//!
//! A statement that drops the only reference to a build step has lost that step; this is seen while the code runs. What
//! is made, kept and never registered is found at the end, when the projects are walked.

use std::rc::{Rc, Weak};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{Catalog, ClassId, core_class};
use crate::model::{Dropped, EntityId, EntityKind, Registration, Repeated, Unregistered};
use crate::source::Span;
use crate::syntax::tree::{Expr, ExprId, Id, Property};

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Object, Value};
use super::lower::is_partial;
use super::object::Item;

/// A call that registers an entity. It does not keep the project alive: that may be dropped.
#[derive(Debug)]
struct Call {
    project: Weak<Object>,
    entity: Rc<Object>,
    span: Span,
}

/// What is noted while the scripts run.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    /// Each call that registers an entity.
    calls: Vec<Call>,
    /// The entities of these calls.
    given: FxHashSet<*const Object>,
    /// What statements dropped, and where; it may be held by a block that waits.
    dropped: Vec<(Rc<Object>, Span)>,
    /// The ids that statements dropped.
    dropped_ids: Vec<Dropped>,
    /// Entities that a statement names and does nothing with.
    mentioned: Vec<(Rc<Object>, Span)>,
    /// The entities that local variables were given at first.
    pub(super) locals: Vec<(u32, Id<Property>, Rc<Object>)>,
    /// Builds of chains: one that is made for a chain may stand for a registered one of its id. They are kept, and so never
    /// taken for lost.
    chained: Vec<(Value, Span)>,
    /// Copies of entities: which id they have is not known, unless it is set.
    copies: Vec<Rc<Object>>,
    /// What projects had registered before patches took something away.
    before_patches: Vec<Rc<Object>>,
}

impl Interpreter<'_> {
    /// Notes a call that registers an entity.
    pub(crate) fn note_registered(&mut self, project: &Rc<Object>, value: &Value, span: Span) {
        if let Value::Object(entity) = value {
            self.dsl.noted.given.insert(Rc::as_ptr(entity));
            let project = Rc::downgrade(project);
            self.dsl.noted.calls.push(Call { project, entity: entity.clone(), span });
        }
    }

    /// Notes a build of a chain, and where it is given to it.
    pub(crate) fn note_chained(&mut self, build: &Value, span: Span) {
        self.dsl.noted.chained.push((build.clone(), span));
    }

    /// Notes that an object is a copy of another.
    pub(crate) fn note_copy(&mut self, copy: &Rc<Object>) {
        if self.entity_kind(copy).is_some() {
            self.dsl.noted.copies.push(copy.clone());
        }
    }

    /// Notes that a local variable is declared with an entity.
    pub(crate) fn note_local(&mut self, property: Id<Property>, value: &Value) {
        if let Value::Object(object) = value
            && self.entity_kind(object).is_some()
        {
            self.dsl.noted.locals.push((self.unit, property, object.clone()));
        }
    }

    /// Notes the value of a statement that nothing uses.
    pub(crate) fn note_dropped(&mut self, value: Value, statement: ExprId) {
        if !matches!(value, Value::Object(_) | Value::Id(_) | Value::List(_)) {
            return;
        }
        // What patches make is compared, not added.
        if self.here().source.script_name.is_some() {
            return;
        }
        match value {
            Value::Object(object) => self.note_dropped_object(object, statement),
            Value::Id(_) => self.note_dropped_id(statement),
            // A list that a helper gives, with what only the list holds.
            Value::List(list) if list.items().first().is_some_and(|first| first.as_object().is_some()) => {
                let items: Vec<Value> = list.items().clone();
                drop(list);
                for item in items {
                    if let Value::Object(object) = item {
                        self.note_dropped_object(object, statement);
                    }
                }
            }
            _ => {}
        }
    }

    /// `RelativeId("X")` by itself: `id = RelativeId("X")` is meant, or `root(..)` in `vcs { }`.
    fn note_dropped_id(&mut self, statement: ExprId) {
        let tree = self.tree();
        let Expr::Call(call) = tree[statement] else { return };
        if matches!(tree[tree[call].callee], Expr::Name(_)) {
            let class = self.this_object().and_then(|holder| self.dsl_class(&holder));
            let adds = match class {
                Some(core_class::VCS_SETTINGS) => "root",
                Some(core_class::DEPENDENCIES) => "snapshot",
                _ => "id",
            };
            let (head, made) = (self.head(statement), self.span(statement));
            self.dsl.noted.dropped_ids.push(Dropped { what: "id", adds, span: head.unwrap_or(made), made });
        }
    }

    fn note_dropped_object(&mut self, object: Rc<Object>, statement: ExprId) {
        let Some(class) = self.dsl_class(&object) else { return };
        if part(self.catalog, class).is_none() && self.entity_kind(&object).is_none() {
            return;
        }
        // Only a block of its own that waits may still hold what is lost.
        if matches!(self.tree()[statement], Expr::Name(_)) && self.entity_kind(&object).is_some() {
            self.dsl.noted.mentioned.push((object, self.span(statement)));
            return;
        }
        let alone = Rc::strong_count(&object) == 1;
        if alone || self.waits(&object) && !self.was_added(&object) {
            let span = self.head(statement).unwrap_or_else(|| self.span(statement));
            self.dsl.noted.dropped.push((object, span));
        }
    }

    fn waits(&self, object: &Object) -> bool {
        let Some(state) = &object.dsl else { return false };
        let state = state.borrow();
        let mut parts = state.values.iter().filter_map(|(_, value, _)| value.as_object());
        parts.any(|part| self.dsl.pending.waits_for(part))
    }

    /// Whether an object was registered, or is the last that the block around the statement added.
    fn was_added(&self, object: &Rc<Object>) -> bool {
        let added = |holder: &Rc<Object>| {
            let list = holder.dsl.as_ref().and_then(|state| state.borrow().objects.clone());
            list.is_some_and(|list| list.items().last().and_then(Value::as_object).is_some_and(is(object)))
        };
        self.dsl.noted.given.contains(&Rc::as_ptr(object))
            || super::super::frame::chain(&self.env)
                .filter_map(|frame| frame.this.as_ref()?.as_object())
                .any(added)
    }

    /// The beginning of a call, which is enough to show where it is.
    fn head(&self, expr: ExprId) -> Option<Span> {
        let tree = self.tree();
        match tree[expr] {
            Expr::Call(call) => self.head(tree[call].callee),
            Expr::Name(_) => Some(self.span(expr)),
            Expr::Member { receiver, selector, .. } => {
                let end = self.head(selector)?.end;
                Some(Span { end, ..self.span(receiver) })
            }
            Expr::Parenthesized(inner) | Expr::Annotated { body: inner, .. } => self.head(inner),
            Expr::Block(statements) => self.head(*tree[statements].last()?),
            _ => None,
        }
    }

    /// Keeps what the projects have before patches change them: what a patch deletes was registered.
    pub(crate) fn note_before_patches(&mut self) {
        if let Some((Value::Object(root), _)) = self.dsl.root_project.clone() {
            self.dsl.noted.before_patches = entities_of(&root);
        }
    }

    /// What the registration left over.
    pub(crate) fn registration(&mut self, root: &Rc<Object>) -> Registration {
        let mut noted = std::mem::take(&mut self.dsl.noted);
        let mut registered: Registered = noted.before_patches.iter().map(Rc::as_ptr).collect();
        let now = entities_of(root);
        registered.extend(now.iter().map(Rc::as_ptr));
        registered.insert(Rc::as_ptr(root));
        registered.extend(noted.copies.iter().map(Rc::as_ptr));
        let mut unregistered = self.referred_only(root, &now, &registered);
        let mut dropped = std::mem::take(&mut noted.dropped_ids);
        for (object, span) in &noted.dropped {
            self.lost(object, *span, &registered, &mut unregistered, &mut dropped);
        }
        unregistered.extend(self.forgotten(&noted.locals, &registered));
        for (object, span) in
            noted.mentioned.iter().filter(|(object, _)| !registered.contains(&Rc::as_ptr(object)))
        {
            let named = self.unregistered(object, true);
            let is_new = |one: &Unregistered| {
                unregistered.iter().all(|known| known.span != object.span && known.span != one.span)
            };
            unregistered.extend(named.map(|one| Unregistered { span: *span, ..one }).filter(is_new));
        }
        self.only_in_chains(&noted, &now, &registered, &mut unregistered);
        let repeated = self.repeated(&noted.calls, &registered);
        let now: Registered = now.iter().map(Rc::as_ptr).collect();
        let deleted = noted.before_patches.iter().filter(|entity| !now.contains(&Rc::as_ptr(entity)));
        let unsure = noted.copies.iter().chain(deleted).filter_map(|entity| self.entity_id(entity)).collect();
        let overwritten = self.overwritten();
        Registration { unregistered, repeated, dropped, overwritten, unsure, cut_short: false }
    }

    /// Tells of the builds of chains that no project was given: one whose project is lost is told with that. A chain gives its builds dependencies and registers none; it may be
    /// given one that is made for it and stands for another of its id.
    fn only_in_chains(
        &self,
        noted: &Noted,
        now: &[Rc<Object>],
        registered: &Registered,
        unregistered: &mut Vec<Unregistered>,
    ) {
        let left = |(build, span): &(Value, Span)| {
            let has =
                |of: &Registered| build.as_object().is_some_and(|build| of.contains(&Rc::as_ptr(build)));
            let build = build.as_object().filter(|_| !has(registered) && !has(&noted.given))?;
            let found = self.unregistered(build, true).filter(|found| found.id != EntityId::Unknown)?;
            Some(Unregistered { chain: Some(*span), ..found })
        };
        let mut left: Vec<Unregistered> = noted.chained.iter().filter_map(left).collect();
        if left.is_empty() {
            return;
        }
        let ids: FxHashSet<EntityId> = now.iter().filter_map(|entity| self.entity_id(entity)).collect();
        let known: FxHashMap<Span, usize> =
            unregistered.iter().enumerate().map(|(at, one)| (one.span, at)).collect();
        let mut told: FxHashSet<EntityId> = FxHashSet::default();
        left.retain(|one| !ids.contains(&one.id) && told.insert(one.id.clone()));
        for one in left {
            match known.get(&one.span).and_then(|at| unregistered.get_mut(*at)) {
                Some(known) => *known = Unregistered { name: known.name.take().or(one.name), ..one },
                None => unregistered.push(one),
            }
        }
    }

    fn repeated(&self, calls: &[Call], registered: &Registered) -> Vec<Repeated> {
        let mut first: FxHashMap<*const Object, Span> = FxHashMap::default();
        let mut all = Vec::new();
        for Call { entity, span, .. } in
            calls.iter().filter(|call| registered.contains(&call.project.as_ptr()))
        {
            let Some(earlier) = first.get(&Rc::as_ptr(entity)).copied() else {
                first.insert(Rc::as_ptr(entity), *span);
                continue;
            };
            let Some(kind) = self.entity_kind(entity) else { continue };
            let id = self.entity_id(entity).unwrap_or(EntityId::Unknown);
            all.push(Repeated { kind, id, first: earlier, again: *span });
        }
        all
    }

    /// The entities that those of the projects refer to and that no project has.
    fn referred_only(
        &mut self,
        root: &Rc<Object>,
        now: &[Rc<Object>],
        registered: &Registered,
    ) -> Vec<Unregistered> {
        let mut seen: FxHashSet<*const Object> = FxHashSet::default();
        let mut found = Vec::new();
        for holder in [root].into_iter().chain(now) {
            for object in self.references_of(holder) {
                let is_new = !registered.contains(&Rc::as_ptr(&object)) && seen.insert(Rc::as_ptr(&object));
                if is_new && let Some(one) = self.unregistered(&object, false) {
                    found.push(one);
                }
            }
        }
        found
    }

    /// The entities that one refers to as objects.
    fn references_of(&self, holder: &Rc<Object>) -> Vec<Rc<Object>> {
        let mut values: Vec<Value> = Vec::new();
        for name in ["buildTypesOrder", "buildTypesOrderIds", "subProjectsOrder", "templates"] {
            if let Some(Value::List(list)) = self.set_value(holder, name) {
                values.extend(list.items().iter().cloned());
            }
        }
        values.extend(self.set_value(holder, "defaultTemplate"));
        let target = |item: &Item| match item {
            Item::TemplateRef(value, _)
            | Item::VcsEntry { root: value, .. }
            | Item::Snapshot { target: value, .. }
            | Item::Artifacts { target: value, .. } => Some(value.clone()),
            _ => None,
        };
        values.extend(self.pick(holder, target));
        if let Some(vcs) = self.holder(holder, "vcs") {
            values.extend(self.pick(&vcs, target));
        }
        values.extend(self.dependency_items(holder).iter().filter_map(target));
        values.iter().filter_map(Value::as_object).cloned().collect()
    }

    /// An entity that no project has; `None` for what is none, or is not known as a whole, or stands for one that the
    /// server has.
    pub(super) fn unregistered(&self, object: &Rc<Object>, forgotten: bool) -> Option<Unregistered> {
        let kind = self.entity_kind(object)?;
        let id = self.entity_id(object).unwrap_or(EntityId::Unknown);
        let is_foreign = matches!(id, EntityId::Absolute(_) | EntityId::SettingsRoot | EntityId::RootProject);
        let elsewhere =
            self.units.iter().any(|unit| unit.source.file == object.span.file && unit.source.elsewhere);
        if is_partial(object) || is_foreign || elsewhere {
            return None;
        }
        let name = match object.class {
            ClassRef::User(class) => {
                self.program.class_at(class).map(|class| self.text(class.name).to_owned())
            }
            _ => None,
        };
        let name = name.filter(|name| !name.is_empty());
        Some(Unregistered { kind, id, name, forgotten, chain: None, span: object.span })
    }

    /// Tells apart what was dropped: a part, or an entity that no project has.
    fn lost(
        &self,
        object: &Rc<Object>,
        span: Span,
        registered: &Registered,
        unregistered: &mut Vec<Unregistered>,
        dropped: &mut Vec<Dropped>,
    ) {
        if Rc::strong_count(object) > 1 || is_partial(object) {
            return;
        }
        if self.entity_kind(object).is_some() {
            let lost = self.unregistered(object, true).filter(|_| !registered.contains(&Rc::as_ptr(object)));
            unregistered.extend(lost.map(|lost| Unregistered { name: None, span, ..lost }));
            return;
        }
        let class = self.dsl_class(object).and_then(|class| part(self.catalog, class));
        if let Some((what, adds)) = class {
            dropped.push(Dropped { what, adds, span, made: object.span });
        }
    }

    /// Which kind of entity an object is.
    pub(crate) fn entity_kind(&self, object: &Object) -> Option<EntityKind> {
        self.entity_class(self.dsl_class(object)?)
    }

    /// Which kind of entity the objects of a class of the DSL are.
    pub(super) fn entity_class(&self, class: ClassId) -> Option<EntityKind> {
        let kinds = [
            (core_class::BUILD_TYPE, EntityKind::BuildType),
            (core_class::TEMPLATE, EntityKind::Template),
            (core_class::VCS_ROOT, EntityKind::VcsRoot),
            (core_class::PROJECT, EntityKind::Project),
        ];
        kinds.into_iter().find(|(of, _)| self.catalog.is_subclass_of(class, *of)).map(|(_, kind)| kind)
    }
}

/// The entities that projects have, by their addresses: these objects live as long as the interpreter.
pub(super) type Registered = FxHashSet<*const Object>;

fn is<'o>(object: &'o Rc<Object>) -> impl Fn(&Rc<Object>) -> bool + 'o {
    move |other| Rc::ptr_eq(object, other)
}

/// Everything that a project and the projects below it register.
fn entities_of(root: &Rc<Object>) -> Vec<Rc<Object>> {
    let (mut all, mut seen, mut open) = (Vec::new(), FxHashSet::default(), vec![root.clone()]);
    while let Some(project) = open.pop() {
        let Some(state) = &project.dsl else { continue };
        for item in &state.borrow().items {
            let (Item::BuildType(value)
            | Item::Template(value)
            | Item::VcsRoot(value)
            | Item::SubProject(value)) = item
            else {
                continue;
            };
            let Some(entity) = value.as_object().filter(|entity| seen.insert(Rc::as_ptr(entity))) else {
                continue;
            };
            all.push(entity.clone());
            if matches!(item, Item::SubProject(_)) {
                open.push(entity.clone());
            }
        }
    }
    all
}

/// What people call the parts of a class, and the function that adds one.
fn part(catalog: &Catalog, class: ClassId) -> Option<(&'static str, &'static str)> {
    let kinds = [
        (core_class::BUILD_STEP, ("build step", "step")),
        (core_class::TRIGGER, ("trigger", "trigger")),
        // A failure condition is a build feature, too.
        (core_class::FAILURE_CONDITION, ("failure condition", "failureCondition")),
        (core_class::BUILD_FEATURE, ("build feature", "feature")),
        (core_class::PROJECT_FEATURE, ("project feature", "feature")),
    ];
    kinds.into_iter().find(|(of, _)| catalog.is_subclass_of(class, *of)).map(|(_, words)| words)
}
