//! Everything in the settings that has an external id, and what an id that the settings name stands for.

use std::cell::Cell;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::nearest_name;
use crate::model::{BuildType, EntityId, EntityKind, ProjectIndex, Settings, Text, Unregistered};
use crate::source::{SourceFile, SourceMap, Span};

/// A project, build configuration, template or VCS root.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entity<'a> {
    /// What it is.
    pub(crate) kind: EntityKind,
    /// Its id.
    pub(crate) id: &'a EntityId,
    /// Its name, when it has one.
    pub(crate) name: Option<&'a Text>,
    /// Its uuid.
    pub(crate) uuid: Option<&'a Text>,
    /// The project that holds it; `None` for the root.
    pub(crate) project: Option<ProjectIndex>,
    /// Whether a statement about it could not be evaluated.
    pub(crate) partial: bool,
    /// Where it is declared.
    pub(crate) span: Span,
}

/// All of them, projects first.
pub(crate) fn entities(settings: &Settings) -> Vec<Entity<'_>> {
    let mut all = Vec::new();
    for project in &settings.projects {
        let (kind, id, span) = (EntityKind::Project, &project.id, project.span);
        let (name, uuid, partial) = (project.name.as_ref(), project.uuid.as_ref(), project.partial);
        all.push(Entity { kind, id, name, uuid, project: project.parent, partial, span });
    }
    for (index, project) in settings.projects.iter().enumerate() {
        let index = Some(ProjectIndex(index));
        let templates = project.templates.iter().map(|one| of_build(EntityKind::Template, one, index));
        let builds = project.build_types.iter().map(|one| of_build(EntityKind::BuildType, one, index));
        all.extend(templates.chain(builds));
        all.extend(project.vcs_roots.iter().map(|one| Entity {
            kind: EntityKind::VcsRoot,
            id: &one.id,
            name: one.name.as_ref(),
            uuid: one.uuid.as_ref(),
            project: index,
            partial: one.partial,
            span: one.span,
        }));
    }
    all
}

fn of_build(kind: EntityKind, one: &BuildType, project: Option<ProjectIndex>) -> Entity<'_> {
    let (name, uuid, partial) = (one.name.as_ref(), one.uuid.as_ref(), one.partial);
    Entity { kind, id: &one.id, name, uuid, project, partial, span: one.span }
}

/// In what an id is unique.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Space {
    Projects,
    /// Build configurations and templates share their ids.
    Builds,
    Roots,
}

impl Space {
    pub(crate) const fn of(kind: EntityKind) -> Self {
        match kind {
            EntityKind::Project => Self::Projects,
            EntityKind::BuildType | EntityKind::Template => Self::Builds,
            EntityKind::VcsRoot => Self::Roots,
        }
    }
}

/// What an id stands for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Named<'s> {
    /// An entity of these settings, which is of this kind.
    Here(EntityKind),
    /// One that the settings make and no project registers.
    Unregistered(&'s Unregistered),
    /// Nothing: it is relative to the project of these settings, and nothing of it has it.
    Nowhere,
    /// Something that the server has, if anything.
    Outside,
    /// It cannot be told.
    Unsure,
}

/// The ids of the settings.
#[derive(Debug)]
pub(crate) struct Ids<'s> {
    settings: &'s Settings,
    here: FxHashMap<(Space, String), EntityKind>,
    /// The same as they stand in portable settings.
    relative: FxHashSet<(Space, &'s str)>,
    unregistered: FxHashMap<(Space, String), &'s Unregistered>,
    /// Ids that cannot be judged.
    unsure: FxHashSet<&'s EntityId>,
    /// Whether all that the projects have is known.
    complete: bool,
    /// How many ids may still be compared to find near ones.
    comparisons: Cell<usize>,
}

/// How many ids are compared to find near ones: some hundred in the largest settings.
const MOST_COMPARISONS: usize = 50_000;

impl<'s> Ids<'s> {
    pub(crate) fn new(settings: &'s Settings) -> Self {
        let ids = &settings.ids;
        let (mut here, mut relative) = (FxHashMap::default(), FxHashSet::default());
        let mut complete =
            !settings.registration.cut_short && settings.projects.iter().all(|project| !project.partial);
        for entity in entities(settings) {
            let space = Space::of(entity.kind);
            match entity.id.external(ids) {
                Some(id) => {
                    here.entry((space, id)).or_insert(entity.kind);
                }
                None => complete = false,
            }
            if let EntityId::Relative(id) = entity.id {
                relative.insert((space, &**id));
            }
        }
        let unregistered = settings.registration.unregistered.iter();
        let unregistered =
            unregistered.filter_map(|one| Some(((Space::of(one.kind), one.id.external(ids)?), one)));
        Self {
            settings,
            here,
            relative,
            unregistered: unregistered.collect(),
            unsure: settings.registration.unsure.iter().collect(),
            complete,
            comparisons: Cell::new(MOST_COMPARISONS),
        }
    }

    /// What an id that the settings name stands for.
    pub(crate) fn find(&self, space: Space, id: &EntityId) -> Named<'s> {
        let Some(external) = id.external(&self.settings.ids) else { return Named::Unsure };
        let key = (space, external);
        if self.unsure.contains(id) {
            return Named::Unsure;
        }
        if *id == EntityId::SettingsRoot {
            return Named::Here(EntityKind::VcsRoot);
        }
        if let Some(kind) = self.here.get(&key) {
            return Named::Here(*kind);
        }
        if let Some(unregistered) = self.unregistered.get(&key) {
            return if self.complete { Named::Unregistered(unregistered) } else { Named::Unsure };
        }
        match id {
            _ if !self.complete => Named::Unsure,
            _ if !self.settings.ids.portable => Named::Outside,
            EntityId::Relative(id) if self.is_inside(space, id) => Named::Nowhere,
            // The id of the project is not known before a server has it: what is in front of `_Build` may be it.
            EntityId::Absolute(id) if self.may_be_relative(space, id) => Named::Unsure,
            _ => Named::Outside,
        }
    }

    /// Whether nothing but the settings can have a relative id. `Area_Build` may be in a sub-project `Area` that has settings
    /// of its own, unless these settings have that sub-project, or something that is called nearly so.
    fn is_inside(&self, space: Space, id: &str) -> bool {
        let heads: Vec<&str> = id.match_indices('_').filter_map(|(at, _)| id.get(..at)).collect();
        heads.is_empty()
            || id.len() <= LONGEST
                && (heads.iter().any(|head| self.relative.contains(&(Space::Projects, *head)))
                    || self.nearest(space, id).is_some())
    }

    /// Whether what stands behind one of the `_` of an id is a relative id of these settings.
    pub(crate) fn may_be_relative(&self, space: Space, id: &str) -> bool {
        let tails = id.match_indices('_').filter_map(|(at, _)| id.get(at + 1..));
        id.len() <= LONGEST && tails.into_iter().any(|tail| self.relative.contains(&(space, tail)))
    }

    /// Whether an id, as it stands, is a relative one of these settings.
    pub(crate) fn is_relative(&self, space: Space, id: &str) -> bool {
        self.relative.contains(&(space, id))
    }

    /// The id of these settings that is nearest to a wrong one; `None` as well when many have been looked for.
    pub(crate) fn nearest(&self, space: Space, id: &str) -> Option<&str> {
        let left = self.comparisons.get().checked_sub(self.relative.len())?;
        self.comparisons.set(left);
        nearest_name(id, self.relative.iter().filter(|(of, _)| *of == space).map(|(_, id)| *id))
    }
}

/// Characters that an id may have.
pub(crate) const LONGEST: usize = 225;

/// A place where the settings name an entity by its id.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Naming<'s> {
    /// The number of the project, build configuration or template that does.
    pub(crate) owner: usize,
    /// What is meant to stand there.
    pub(crate) kind: EntityKind,
    pub(crate) id: &'s EntityId,
    /// What names it, with its article: `a snapshot dependency`.
    pub(crate) by: &'static str,
    pub(crate) span: Span,
}

/// All these places but orders, which may name what is gone. What stands in a patch was written by a server, which knew
/// that it is there.
pub(crate) fn namings<'s>(settings: &'s Settings, sources: &SourceMap) -> Vec<Naming<'s>> {
    let mut all = Vec::new();
    let mut owner = 0;
    for project in &settings.projects {
        owner += 1;
        all.extend(project.default_template.iter().map(|id| Naming {
            owner,
            kind: EntityKind::Template,
            id,
            by: "the default template",
            span: project.span,
        }));
        for build in project.templates.iter().chain(&project.build_types) {
            owner += 1;
            of_build_type(build, owner, &mut all);
        }
    }
    all.retain(|naming| !is_in_patch(sources, naming.span));
    all
}

/// Whether a place is in a patch.
pub(crate) fn is_in_patch(sources: &SourceMap, span: Span) -> bool {
    let path = sources.get(span.file).map(SourceFile::path);
    path.is_some_and(|path| {
        path.extension() == Some("kts") && path.components().any(|part| part.as_str() == PATCHES)
    })
}

/// Whether a place is in a file that servers write: what is left over in it does no harm.
pub(crate) fn is_by_server(sources: &SourceMap, span: Span) -> bool {
    let path = sources.get(span.file).map(SourceFile::path);
    is_in_patch(sources, span) || path.is_some_and(|path| path.extension() == Some("xml"))
}

/// The folder of patches.
const PATCHES: &str = "patches";

fn of_build_type<'s>(build: &'s BuildType, owner: usize, all: &mut Vec<Naming<'s>>) {
    let templates = build.templates.placed();
    all.extend(templates.map(|(id, span)| Naming {
        owner,
        kind: EntityKind::Template,
        id,
        by: "`templates`",
        span,
    }));
    all.extend(build.vcs_entries.iter().map(|entry| Naming {
        owner,
        kind: EntityKind::VcsRoot,
        id: &entry.root,
        by: "`root`",
        span: entry.span,
    }));
    all.extend(build.snapshot_dependencies.iter().map(|one| Naming {
        owner,
        kind: EntityKind::BuildType,
        id: &one.build_type,
        by: "a snapshot dependency",
        span: one.span,
    }));
    all.extend(build.artifact_dependencies.iter().map(|one| Naming {
        owner,
        kind: EntityKind::BuildType,
        id: &one.build_type,
        by: "an artifact dependency",
        span: one.span,
    }));
}
