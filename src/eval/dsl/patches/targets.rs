//! Which entity a patch means: `changeProject(RelativeId("A")) { }`, `create(...)`, `deleteBuildType(...)`.

use std::rc::Rc;

use crate::catalog::{ClassId, core_class};
use crate::model::{ContextIds, EntityId};
use crate::source::Span;

use super::super::super::interpreter::Interpreter;
use super::super::super::value::{Eval, Object, Value};
use super::super::native::Call;
use super::super::object::Item;
use super::Orphan;

/// What a patch can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EntityKind {
    Project,
    BuildType,
    Template,
    VcsRoot,
}

impl EntityKind {
    /// The kind that a function changes or deletes.
    fn of(function: &str) -> Option<Self> {
        Some(match function.strip_prefix("change").or_else(|| function.strip_prefix("delete"))? {
            "Project" => Self::Project,
            "BuildType" => Self::BuildType,
            "Template" => Self::Template,
            "VcsRoot" => Self::VcsRoot,
            _ => return None,
        })
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::BuildType => "build configuration",
            Self::Template => "template",
            Self::VcsRoot => "VCS root",
        }
    }

    const fn class(self) -> ClassId {
        match self {
            Self::Project => core_class::PROJECT,
            Self::BuildType => core_class::BUILD_TYPE,
            Self::Template => core_class::TEMPLATE,
            Self::VcsRoot => core_class::VCS_ROOT,
        }
    }
}

/// An entity with the project that holds it.
struct Target {
    entity: Rc<Object>,
    holder: Option<Rc<Object>>,
}

impl Interpreter<'_> {
    /// `changeProject`, `create`, `deleteVcsRoot`, `uuid`, ...
    pub(super) fn patch_entity(&mut self, name: &str, call: &Call<'_>) -> Eval<Option<Value>> {
        if name == "uuid" {
            return Ok(call.value(0).cloned());
        }
        if name == "create" {
            self.create_entity(call)?;
            return Ok(Some(Value::Unit));
        }
        let Some(kind) = EntityKind::of(name) else { return Ok(None) };
        let id = call.value(0).cloned().unwrap_or(Value::Unknown);
        if id.is_unknown() {
            return Ok(Some(Value::Unknown));
        }
        let Some(target) = self.find_target(kind, &id, call)? else {
            self.missing_target(kind, &id, call.place(0));
            return Ok(Some(Value::Unknown));
        };
        if name.starts_with("delete") {
            self.delete_entity(&target);
        } else {
            self.run_block(&target.entity, call.bound, call.span)?;
        }
        Ok(Some(Value::Unit))
    }

    /// `create(DslContext.projectId, BuildType({ }))`
    fn create_entity(&mut self, call: &Call<'_>) -> Eval<()> {
        let (Some(parent), Some(entity)) = (call.value(0).cloned(), call.value(1).cloned()) else {
            return Ok(());
        };
        match self.find_target(EntityKind::Project, &parent, call)? {
            Some(target) => self.put_entity(&target.entity, entity),
            None => self.dsl.patching.orphans.push(Orphan { parent, entity, span: call.span }),
        }
        Ok(())
    }

    fn put_entity(&self, project: &Rc<Object>, entity: Value) {
        let Value::Object(object) = &entity else { return Self::taint_object(project) };
        let Some(class) = self.dsl_class(object) else { return Self::taint_object(project) };
        let item = match class {
            class if self.catalog.is_subclass_of(class, core_class::PROJECT) => Item::SubProject(entity),
            class if self.catalog.is_subclass_of(class, core_class::VCS_ROOT) => Item::VcsRoot(entity),
            class if self.catalog.is_subclass_of(class, core_class::TEMPLATE) => Item::Template(entity),
            _ => Item::BuildType(entity),
        };
        Self::push_item(project, item);
    }

    /// Puts what was created into projects that later patches created.
    pub(super) fn adopt_orphans(&mut self) -> Eval<()> {
        for orphan in std::mem::take(&mut self.dsl.patching.orphans) {
            let mut visited = 0;
            let found = self.lookup(EntityKind::Project, &orphan.parent, &mut visited);
            self.spend(visited, orphan.span)?;
            match found {
                Some(target) => self.put_entity(&target.entity, orphan.entity),
                None if orphan.parent.is_unknown() => {}
                None => self.missing_target(EntityKind::Project, &orphan.parent, orphan.span),
            }
        }
        Ok(())
    }

    /// Reports an entity that is not there, unless code that could not be evaluated may make it, or the id is that of
    /// one server.
    fn missing_target(&mut self, kind: EntityKind, id: &Value, span: Span) {
        let (ids, usual) = (&self.context.ids, ContextIds::default());
        let of_server = ids.portable && ids.root_project == usual.root_project;
        if of_server && matches!(self.id_of(id), EntityId::Absolute(_)) {
            return self.tell_of_server(span);
        }
        if !self.has_gaps() {
            self.stale(span, format!("this patch is for a {} that does not exist", kind.title()));
        }
    }

    fn delete_entity(&mut self, target: &Target) {
        let Some(state) = target.holder.as_ref().and_then(|holder| holder.dsl.as_ref()) else {
            self.dsl.root_project = None;
            self.dsl.root_deleted = true;
            return;
        };
        state.borrow_mut().items.retain(|item| match item {
            Item::BuildType(value)
            | Item::Template(value)
            | Item::VcsRoot(value)
            | Item::SubProject(value) => {
                value.as_object().is_none_or(|object| !Rc::ptr_eq(object, &target.entity))
            }
            _ => true,
        });
    }

    fn find_target(&mut self, kind: EntityKind, id: &Value, call: &Call<'_>) -> Eval<Option<Target>> {
        let mut visited = 0;
        let found = self.lookup(kind, id, &mut visited);
        self.spend(visited, call.span)?;
        Ok(found)
    }

    /// The entity that has the id or, given as a text, the uuid. Counts what it looks at.
    fn lookup(&self, kind: EntityKind, id: &Value, visited: &mut usize) -> Option<Target> {
        let (Value::Object(root), _) = self.dsl.root_project.as_ref()? else { return None };
        let mut found = None;
        let mut waiting = vec![(root.clone(), None::<Rc<Object>>)];
        let mut seen: std::collections::HashSet<*const Object> = std::collections::HashSet::new();
        while let Some((project, holder)) = waiting.pop() {
            if !seen.insert(Rc::as_ptr(&project)) {
                continue;
            }
            let is_root = holder.is_none();
            if kind == EntityKind::Project && self.is_target(&project, id, is_root) {
                return Some(Target { entity: project, holder });
            }
            for item in &project.dsl.as_ref()?.borrow().items {
                *visited += 1;
                match item {
                    Item::SubProject(Value::Object(child)) => {
                        waiting.push((child.clone(), Some(project.clone())));
                    }
                    Item::BuildType(Value::Object(entity))
                    | Item::Template(Value::Object(entity))
                    | Item::VcsRoot(Value::Object(entity))
                        if self.is_of_kind(entity, kind) && self.is_target(entity, id, false) =>
                    {
                        let holder = Some(project.clone());
                        found = found.or_else(|| Some(Target { entity: entity.clone(), holder }));
                    }
                    _ => {}
                }
            }
        }
        found
    }

    fn is_of_kind(&self, entity: &Object, kind: EntityKind) -> bool {
        self.dsl_class(entity).is_some_and(|class| self.catalog.is_subclass_of(class, kind.class()))
    }

    fn is_target(&self, entity: &Rc<Object>, id: &Value, is_root: bool) -> bool {
        if let Value::String(text) = id {
            return self.has_uuid(entity, text) || self.has_id(entity, &EntityId::Relative(text.clone()));
        }
        let wanted = self.id_of(id);
        is_root && wanted == EntityId::RootProject || self.has_id(entity, &wanted)
    }

    fn has_uuid(&self, entity: &Object, wanted: &str) -> bool {
        let Some(state) = &entity.dsl else { return false };
        let Some(name) = self.catalog.symbol("uuid") else { return false };
        matches!(state.borrow().value(name), Some((_, Value::String(uuid), _)) if **uuid == *wanted)
    }

    fn has_id(&self, entity: &Rc<Object>, wanted: &EntityId) -> bool {
        let ids = &self.context.ids;
        match (self.entity_id(entity), wanted) {
            // Most ids are written alike: no text is made of them.
            (Some(EntityId::Relative(own)), EntityId::Relative(wanted))
            | (Some(EntityId::Absolute(own)), EntityId::Absolute(wanted)) => own == *wanted,
            (Some(own), wanted) => {
                let own = own.external(ids);
                own.is_some() && own == wanted.external(ids)
            }
            (None, _) => false,
        }
    }
}
