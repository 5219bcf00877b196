//! Connections, whatever form the settings gave them, and which of them a project can use: its own and those of the
//! projects above.
//!
//! `configuring-connections.md`: a connection "can be used in all the nested subprojects". There is no way to switch an
//! inherited one off, and nothing overrides by name or id, so all are listed.

use super::{Feature, ProjectIndex, Settings, Text};
use crate::catalog::{self, Catalog, ClassId};
use crate::source::Span;

/// The type of the project features that are connections (observed in all XML that TeamCity writes).
pub const CONNECTION_TYPE: &str = "OAuthProvider";

/// The raw parameter that says which kind of connection a feature is.
pub const PROVIDER_PARAM: &str = "providerType";

/// What stands for "no" in a raw parameter.
const NO: &str = "false";

/// A connection with the project that declares it. The typed form (`slackConnection { }`), a subclass of it and the raw
/// form (`feature { type = "OAuthProvider" }`) look the same here.
#[derive(Debug, Clone, Copy)]
pub struct Connection<'a> {
    /// The feature that declares it.
    pub feature: &'a Feature,
    /// The project that declares it.
    pub project: ProjectIndex,
    /// What the kind means.
    pub catalog: &'a Catalog,
    /// Its kind; `None` when the kind is unknown to the catalog (a third-party plugin) or could not be evaluated.
    pub kind: Option<ClassId>,
}

impl<'a> Connection<'a> {
    /// The connection that `feature` of `project` declares, if it declares one.
    pub fn new(settings: &'a Settings, project: ProjectIndex, feature: &'a Feature) -> Option<Self> {
        is_connection(feature).then(|| Self::of(&settings.catalog, project, feature))
    }

    fn of(catalog: &'a Catalog, project: ProjectIndex, feature: &'a Feature) -> Self {
        Self { feature, project, catalog, kind: kind_of(catalog, feature) }
    }

    /// Its id, when the settings give one and it is known.
    pub fn id(&self) -> Option<&'a str> {
        self.feature.id.as_ref().and_then(Text::known).filter(|id| !id.is_empty())
    }

    /// Where its id stands; where it is declared when the settings give none.
    pub fn id_span(&self) -> Span {
        self.feature.id.as_ref().map_or(self.feature.span, |id| id.span)
    }

    /// Its provider: `GitHubApp`, `Docker`, ...
    pub fn provider_type(&self) -> Option<&'a str> {
        self.feature.properties.known(PROVIDER_PARAM)
    }

    /// What the catalog knows about the kind.
    pub fn facts(&self) -> Option<&'a catalog::Connection> {
        self.catalog.class(self.kind?).connection.as_ref()
    }

    /// The kind's name in TeamCity's UI; the provider's own name when the catalog does not know it.
    pub fn title(&self) -> Option<&'a str> {
        self.facts().map(|facts| &*facts.title).or_else(|| self.provider_type())
    }

    /// The name that people see.
    pub fn display_name(&self) -> Option<&'a str> {
        let param = self.facts().map_or("displayName", |facts| &facts.display_name_param);
        self.feature.properties.known(param)
    }

    /// Whether projects below can use it. Absent means yes (`ParamUtil.isAllowedInSubProjects` of the AWS plugin).
    pub fn reaches_sub_projects(&self) -> bool {
        !self.is_off(self.facts().and_then(|facts| facts.sub_projects_param))
    }

    /// Whether builds can use it. Absent means yes.
    pub fn reaches_builds(&self) -> bool {
        !self.is_off(self.facts().and_then(|facts| facts.builds_param))
    }

    fn is_off(&self, param: Option<&str>) -> bool {
        param.and_then(|param| self.feature.properties.known(param)) == Some(NO)
    }
}

/// The kind of the connection that `feature` is: that of its class, else that of its `providerType`.
fn kind_of(catalog: &Catalog, feature: &Feature) -> Option<ClassId> {
    let provider = || catalog.connection_by_provider(feature.properties.known(PROVIDER_PARAM)?);
    let is_one = |class: &ClassId| catalog.class(*class).feature_type.as_deref() == Some(CONNECTION_TYPE);
    feature.class.filter(is_one).or_else(provider)
}

/// All connections of the settings: project after project, in the order of declaration.
pub fn connections(settings: &Settings) -> impl Iterator<Item = Connection<'_>> {
    settings.projects.iter().enumerate().flat_map(move |(index, project)| {
        project
            .features
            .iter()
            .filter_map(move |feature| Connection::new(settings, ProjectIndex(index), feature))
    })
}

/// A connection as one project sees it.
#[derive(Debug, Clone, Copy)]
pub struct EffectiveConnection<'a> {
    /// The feature that declares it.
    pub feature: &'a Feature,
    /// What its kind means.
    pub catalog: &'a Catalog,
    /// The project that declares it.
    pub declared_in: ProjectIndex,
    /// Whether that is a project above.
    pub inherited: bool,
}

impl<'a> EffectiveConnection<'a> {
    /// The connection.
    pub fn connection(&self) -> Connection<'a> {
        Connection::of(self.catalog, self.declared_in, self.feature)
    }

    /// Its id, when the settings give one and it is known.
    pub fn id(&self) -> Option<&'a str> {
        self.connection().id()
    }

    /// Its provider: `GitHubApp`, `Docker`, ...
    pub fn provider_type(&self) -> Option<&'a str> {
        self.feature.properties.known(PROVIDER_PARAM)
    }

    /// The name that people see.
    pub fn display_name(&self) -> Option<&'a str> {
        self.connection().display_name()
    }
}

/// Whether `feature` is a connection.
pub fn is_connection(feature: &Feature) -> bool {
    feature.kind.known() == Some(CONNECTION_TYPE)
}

/// The connections that the project `index` can use: its own in the order of declaration, then those of its parent, and
/// so on up to the root.
pub fn effective_connections(settings: &Settings, index: ProjectIndex) -> Vec<EffectiveConnection<'_>> {
    // A project is not deeper than there are projects, so even parents that form a ring come to an end.
    let lineage = settings.ancestry(index).take(settings.projects.len());
    lineage
        .flat_map(|(declared_in, project)| {
            let connections = project.features.iter().filter(|feature| is_connection(feature));
            connections.map(move |feature| EffectiveConnection {
                feature,
                catalog: &settings.catalog,
                declared_in,
                inherited: declared_in != index,
            })
        })
        .filter(|effective| !effective.inherited || effective.connection().reaches_sub_projects())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Cleanup, ContextIds, EntityId, PlacedIds, Project, Properties, Property, Registration,
    };
    use crate::source::FileId;

    const AWS_IN_SUB_PROJECTS: &str = "awsAllowedInSubProjects";
    const SPAN: Span = Span { file: FileId(0), start: 0, end: 0 };

    fn feature(kind: &str, id: &str, pairs: &[(&str, &str)]) -> Feature {
        let property = |(name, value): &(&str, &str)| Property {
            name: (*name).into(),
            value: Text::new(*value, SPAN),
            implied: false,
        };
        Feature {
            id: Some(Text::new(id, SPAN)),
            kind: Text::new(kind, SPAN),
            class: None,
            name: None,
            enabled: true,
            properties: Properties(pairs.iter().map(property).collect()),
            conditions: Vec::new(),
            enforce_clean_checkout: false,
            build_parameters: Vec::new(),
            options: Vec::new(),
            partial: false,
            unwritten: false,
            span: SPAN,
            calls: Vec::new(),
        }
    }

    fn project(parent: Option<usize>, features: Vec<Feature>) -> Project {
        Project {
            parent: parent.map(ProjectIndex),
            id: EntityId::RootProject,
            ignored: Vec::new(),
            uuid: None,
            name: None,
            description: None,
            archived: false,
            default_template: None,
            parameters: Vec::new(),
            features,
            vcs_roots: Vec::new(),
            templates: Vec::new(),
            build_types: Vec::new(),
            build_types_order: PlacedIds::default(),
            sub_projects_order: PlacedIds::default(),
            cleanup: Cleanup::default(),
            partial: false,
            span: SPAN,
        }
    }

    fn tree() -> Settings {
        let connection = |id: &str, provider: &str| {
            feature("OAuthProvider", id, &[("providerType", provider), ("displayName", "Shown")])
        };
        let aws = |id: &str, allowed: &str| {
            feature("OAuthProvider", id, &[("providerType", "AWS"), (AWS_IN_SUB_PROJECTS, allowed)])
        };
        let top = vec![
            connection("github", "GitHub"),
            feature("IssueTracker", "jira", &[]),
            aws("closed", "false"),
            aws("open", "true"),
            connection("quiet", "AWS"),
            feature("OAuthProvider", "docker", &[("providerType", "Docker"), (AWS_IN_SUB_PROJECTS, "false")]),
        ];
        Settings {
            catalog: Catalog::default(),
            version: None,
            ids: ContextIds::default(),
            stored: false,
            projects: vec![
                project(None, top),
                project(Some(0), vec![aws("middle", "false")]),
                project(Some(1), vec![connection("github", "GitHub")]),
                project(Some(0), Vec::new()),
            ],
            registration: Registration::default(),
        }
    }

    fn seen(settings: &Settings, index: usize) -> Vec<(&str, usize, bool)> {
        let all = effective_connections(settings, ProjectIndex(index));
        all.iter().map(|one| (one.id().unwrap_or_default(), one.declared_in.0, one.inherited)).collect()
    }

    #[test]
    fn own_ones_are_all_seen() {
        let own = ["github", "closed", "open", "quiet", "docker"].map(|id| (id, 0, false));
        assert_eq!(seen(&tree(), 0), own);
    }

    #[test]
    fn inherited_ones_follow_their_project_and_closed_ones_stay_there() {
        let inherited = ["github", "open", "quiet", "docker"].map(|id| (id, 0, true));
        let mut middle = vec![("middle", 1, false)];
        middle.extend(inherited);
        assert_eq!(seen(&tree(), 1), middle);
        let mut leaf = vec![("github", 2, false)];
        leaf.extend(inherited);
        assert_eq!(seen(&tree(), 2), leaf);
        assert_eq!(seen(&tree(), 3), inherited);
    }

    #[test]
    fn what_is_shown() {
        let settings = tree();
        let all = effective_connections(&settings, ProjectIndex(0));
        assert_eq!((all[0].provider_type(), all[0].display_name()), (Some("GitHub"), Some("Shown")));
        assert_eq!(all[1].display_name(), None);
    }

    #[test]
    fn kinds_come_from_the_provider() {
        let settings = tree();
        let all: Vec<Connection<'_>> = connections(&settings).collect();
        let titles: Vec<Option<&str>> = all.iter().map(Connection::title).collect();
        let aws = Some("Amazon Web Services (AWS)");
        assert_eq!(
            titles,
            [Some("GitHub.com"), aws, aws, aws, Some("Docker Registry"), aws, Some("GitHub.com")]
        );
        assert_eq!((all[5].project, all[5].id()), (ProjectIndex(1), Some("middle")));
    }

    #[test]
    fn no_project_and_a_ring_of_parents_come_to_an_end() {
        let mut settings = tree();
        assert!(seen(&settings, 9).is_empty());
        settings.projects[0].parent = Some(ProjectIndex(2));
        assert!(!seen(&settings, 1).is_empty());
    }
}
