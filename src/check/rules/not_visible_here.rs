//! `not-visible-here`: a template or VCS root of a project that is not above the one that uses it.

use std::collections::HashMap;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, entities, is_in_patch};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{BuildType, EntityId, EntityKind, ProjectIndex};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "not-visible-here",
    code: code::not_visible_here,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a template or VCS root of a project that is not above the one that uses it",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A template and a VCS root are available in the project that has them and in the projects below it. Elsewhere the \
          server does not find them: it says that the template is missing.",
    fires: r#"object Base : Template({
    name = "Base"
})

project {
    subProject {
        id("Web")
        name = "Web"
        template(Base)
    }
    subProject {
        id("Api")
        name = "Api"
        buildType {
            id("Build")
            name = "Build"
            templates(Base)
        }
    }
}
"#,
    silent: r#"object Base : Template({
    name = "Base"
})

project {
    template(Base)
    subProject {
        id("Api")
        name = "Api"
        buildType {
            id("Build")
            name = "Build"
            templates(Base)
        }
    }
}
"#,
    remedy: "Register it in a project above both.",
    source: "`build-configuration-template.md`, `configuring-vcs-roots.md`: available in the project and its sub-projects; \
             a public repair (`Fix missing template error`)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let homes = Homes::new(context);
    for (index, project) in context.settings.projects.iter().enumerate() {
        let user = ProjectIndex(index);
        let default = project.default_template.iter().map(|id| (EntityKind::Template, id, project.span));
        let builds = project.build_types.iter().chain(&project.templates);
        for (kind, id, span) in default.chain(builds.flat_map(used)) {
            if let Some(entity) = homes.elsewhere(context, kind, id, user) {
                out.extend(finding(context, entity, user, span));
            }
        }
    }
}

/// The templates and VCS roots that a build configuration names.
fn used(build: &BuildType) -> impl Iterator<Item = (EntityKind, &EntityId, Span)> {
    let templates = build.templates.placed().map(|(id, span)| (EntityKind::Template, id, span));
    templates.chain(build.vcs_entries.iter().map(|entry| (EntityKind::VcsRoot, &entry.root, entry.span)))
}

fn finding(context: &Context<'_>, entity: &Entity<'_>, user: ProjectIndex, span: Span) -> Option<Diagnostic> {
    if is_in_patch(context.sources, span) {
        return None;
    }
    let (kind, home) = (entity.kind.title(), context.project_name(entity.project?));
    let message = format!("the {kind} `{}` is in {home}, which is not above this one", entity.id);
    let found = Diagnostic::new(&RULE, span, message)
        .label(format!("used in {}", context.project_name(user)))
        .related(entity.span, "declared here");
    Some(found.help("register it in a project above both"))
}

/// The projects that templates and VCS roots are in; what is in two is in both.
struct Homes<'a>(HashMap<(EntityKind, String), Vec<Entity<'a>>>);

impl<'a> Homes<'a> {
    fn new(context: &Context<'a>) -> Self {
        let mut homes: HashMap<_, Vec<Entity<'a>>> = HashMap::new();
        for entity in entities(context.settings) {
            if let Some(id) = entity.id.external(&context.settings.ids) {
                homes.entry((entity.kind, id)).or_default().push(entity);
            }
        }
        Self(homes)
    }

    /// What an id stands for, if that is in these settings and no project at or above `user` has it.
    fn elsewhere(
        &self,
        context: &Context<'_>,
        kind: EntityKind,
        id: &EntityId,
        user: ProjectIndex,
    ) -> Option<&Entity<'a>> {
        let all = self.0.get(&(kind, id.external(&context.settings.ids)?))?;
        let sees = |entity: &Entity<'_>| entity.project.is_none_or(|home| context.is_at_or_above(home, user));
        all.first().filter(|_| !all.iter().any(sees))
    }
}
