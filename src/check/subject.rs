//! The things that rules look at: every project feature, build step, trigger, build feature, failure condition and VCS
//! root, with the class that describes it and the place that it has in the tree.

use crate::catalog::{self, Catalog, ClassId, ClassKind, Type};
use crate::model::connections::{CONNECTION_TYPE, PROVIDER_PARAM};
use crate::model::{BuildType, Feature, ProjectIndex, Properties, Settings, Text, VcsRoot};
use crate::source::Span;

/// What a subject is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    ProjectFeature,
    VcsRoot,
    Step,
    Trigger,
    BuildFeature,
    FailureCondition,
}

impl Role {
    /// The word for it in addresses.
    const fn word(self) -> &'static str {
        match self {
            Self::ProjectFeature | Self::BuildFeature => "feature",
            Self::VcsRoot => "vcsRoot",
            Self::Step => "step",
            Self::Trigger => "trigger",
            Self::FailureCondition => "failureCondition",
        }
    }

    /// The package whose classes describe it.
    pub(crate) const fn package(self) -> &'static str {
        match self {
            Self::ProjectFeature => "projectFeatures",
            Self::VcsRoot => "vcs",
            Self::Step => "buildSteps",
            Self::Trigger => "triggers",
            Self::BuildFeature => "buildFeatures",
            Self::FailureCondition => "failureConditions",
        }
    }
}

/// One thing that has raw parameters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) project: ProjectIndex,
    /// The build configuration or template that holds it.
    pub(crate) owner: Option<&'a BuildType>,
    /// Whether that is a template.
    pub(crate) in_template: bool,
    pub(crate) role: Role,
    /// Its type.
    pub(crate) kind: &'a Text,
    /// Whether it is enabled.
    pub(crate) enabled: bool,
    /// The class that made it, or, of a raw one, that would have made it.
    pub(crate) class: Option<ClassId>,
    /// Whether the settings used the class.
    pub(crate) typed: bool,
    /// The options that were assigned.
    pub(crate) options: &'a [ClassId],
    pub(crate) properties: &'a Properties,
    pub(crate) partial: bool,
    pub(crate) span: Span,
    /// The calls of the settings' functions that led to it, innermost first.
    pub(crate) calls: &'a [Span],
    name: Name<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Name<'a> {
    Feature(Option<&'a str>),
    Root(&'a VcsRoot),
}

impl<'a> Subject<'a> {
    /// Its id among the parts of its holder, if it has one.
    pub(crate) const fn part_id(&self) -> Option<&'a str> {
        match self.name {
            Name::Feature(id) => id,
            Name::Root(_) => None,
        }
    }

    /// Where it is in the model: `project:Root/buildType:Build/feature:ID`.
    pub(crate) fn address(&self, settings: &Settings) -> String {
        let project = settings.projects.get(self.project.0);
        let id = project.and_then(|project| project.id.external(&settings.ids)).unwrap_or_default();
        let mut address = format!("project:{id}");
        if let Some(owner) = self.owner {
            address.push_str(&format!("/buildType:{}", owner.id));
        }
        let name = match self.name {
            Name::Feature(id) => id.unwrap_or("?").to_owned(),
            Name::Root(root) => root.id.to_string(),
        };
        format!("{address}/{}:{name}", self.role.word())
    }

    /// Its class and the classes of the options that are chosen, by assignment or by raw value.
    pub(crate) fn active_classes(&self, catalog: &Catalog) -> Vec<ClassId> {
        let mut active: Vec<ClassId> = self.class.into_iter().chain(self.options.iter().copied()).collect();
        let mut at = 0;
        while let Some(class) = active.get(at).copied() {
            at += 1;
            for property in catalog.properties(class) {
                let Type::Compound(compound) = property.ty else { continue };
                let chosen = property.param.as_deref().and_then(|param| self.properties.known(param));
                let option = chosen.and_then(|value| catalog.option_of_value(compound, value));
                active.extend(option.filter(|option| !active.contains(option)));
            }
        }
        active
    }

    /// Where one of its options was chosen, if `option` is one: the value of the property that holds it.
    pub(crate) fn place_of_option(&self, catalog: &Catalog, option: ClassId) -> Option<Span> {
        self.active_classes(catalog).into_iter().flat_map(|class| catalog.properties(class)).find_map(
            |property| {
                let Type::Compound(compound) = property.ty else { return None };
                let set = self.properties.get(property.param.as_deref()?).filter(|set| !set.implied)?;
                catalog.class(compound).nested.contains(&option).then_some(set.value.span)
            },
        )
    }

    fn of_feature(catalog: &Catalog, project: ProjectIndex, role: Role, feature: &'a Feature) -> Self {
        let raw = || class_of_raw(catalog, role, feature.kind.known()?, &feature.properties);
        Self {
            project,
            owner: None,
            in_template: false,
            role,
            kind: &feature.kind,
            enabled: feature.enabled,
            class: feature.class.or_else(raw),
            typed: feature.class.is_some(),
            options: &feature.options,
            properties: &feature.properties,
            partial: feature.partial,
            span: feature.span,
            calls: &feature.calls,
            name: Name::Feature(feature.id.as_ref().and_then(Text::known)),
        }
    }

    fn of_root(catalog: &Catalog, project: ProjectIndex, root: &'a VcsRoot) -> Self {
        let raw = || class_of_raw(catalog, Role::VcsRoot, root.kind.known()?, &root.properties);
        Self {
            project,
            owner: None,
            in_template: false,
            role: Role::VcsRoot,
            kind: &root.kind,
            enabled: true,
            class: root.class.or_else(raw),
            typed: root.class.is_some(),
            options: &root.options,
            properties: &root.properties,
            partial: root.partial,
            span: root.span,
            calls: &root.calls,
            name: Name::Root(root),
        }
    }
}

/// All subjects: project after project, each with its features, VCS roots, templates and build configurations.
pub(crate) fn subjects(settings: &Settings) -> Vec<Subject<'_>> {
    let catalog = &settings.catalog;
    let mut all = Vec::new();
    for (index, project) in settings.projects.iter().enumerate() {
        let index = ProjectIndex(index);
        let feature = |feature| Subject::of_feature(catalog, index, Role::ProjectFeature, feature);
        all.extend(project.features.iter().map(feature));
        all.extend(project.vcs_roots.iter().map(|root| Subject::of_root(catalog, index, root)));
        let templates = project.templates.iter().map(|template| (template, true));
        for (owner, in_template) in project.build_types.iter().map(|one| (one, false)).chain(templates) {
            for (role, features) in groups(owner) {
                let held = |feature| Subject {
                    owner: Some(owner),
                    in_template,
                    ..Subject::of_feature(catalog, index, role, feature)
                };
                all.extend(features.iter().map(held));
            }
        }
    }
    all
}

fn groups(owner: &BuildType) -> [(Role, &[Feature]); 4] {
    [
        (Role::Step, &owner.steps),
        (Role::Trigger, &owner.triggers),
        (Role::BuildFeature, &owner.features),
        (Role::FailureCondition, &owner.failure_conditions),
    ]
}

/// The class that describes a raw feature: of its role and type, with no fixed parameter that says otherwise; the one
/// with the most fixed parameters in common where several are left.
fn class_of_raw(catalog: &Catalog, role: Role, kind: &str, properties: &Properties) -> Option<ClassId> {
    if role == Role::ProjectFeature && kind == CONNECTION_TYPE {
        return catalog.connection_by_provider(properties.known(PROVIDER_PARAM)?);
    }
    let fits = |class: &&catalog::Class| {
        class.kind == ClassKind::Class
            && class.package == role.package()
            && class.feature_type.as_deref() == Some(kind)
            && class.fixed.iter().all(|(name, value)| {
                properties.get(name).is_none_or(|given| given.value.known() == Some(&**value))
            })
    };
    let common = |class: &&catalog::Class| {
        class.fixed.iter().filter(|(name, _)| properties.get(name).is_some()).count()
    };
    let most = catalog.classes().filter(fits).map(|class| common(&class)).max()?;
    let mut best = catalog.classes().filter(fits).filter(|class| common(class) == most);
    let first = best.next()?;
    best.next().is_none().then_some(first.id)
}
