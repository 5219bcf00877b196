//! The configuration parameters of all projects, build configurations, templates and triggers.

use crate::model::{Parameter, ProjectIndex, Settings};

/// A parameter with the number of what holds it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) parameter: &'a Parameter,
    pub(crate) holder: usize,
    /// The project that it belongs to, or that has what holds it.
    pub(crate) project: ProjectIndex,
}

/// All parameters; those of one holder stand together.
pub(crate) fn parameters<'s>(settings: &'s Settings) -> Vec<Given<'s>> {
    let mut holders: Vec<(ProjectIndex, &[Parameter])> = Vec::new();
    for (index, project) in settings.projects.iter().enumerate() {
        let index = ProjectIndex(index);
        holders.push((index, &project.parameters));
        for build_type in project.build_types.iter().chain(&project.templates) {
            holders.push((index, &build_type.parameters));
            let of_triggers = build_type.triggers.iter().map(|trigger| &trigger.build_parameters[..]);
            holders.extend(of_triggers.map(|parameters| (index, parameters)));
        }
    }
    let numbered = holders.into_iter().enumerate();
    let given = |(holder, (project, all)): (usize, (ProjectIndex, &'s [Parameter]))| {
        all.iter().map(move |parameter| Given { parameter, holder, project })
    };
    numbered.flat_map(given).collect()
}
