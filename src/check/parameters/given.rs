//! The configuration parameters of all projects, build configurations, templates and triggers.

use crate::model::{Parameter, ProjectIndex, Settings};

/// A parameter with its project.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) parameter: &'a Parameter,
    /// The project that it belongs to, or that has what holds it.
    pub(crate) project: ProjectIndex,
}

/// All parameters; those of one holder stand together.
pub(crate) fn parameters(settings: &Settings) -> Vec<Given<'_>> {
    let mut all = Vec::new();
    for (index, project) in settings.projects.iter().enumerate() {
        let index = ProjectIndex(index);
        extend(&mut all, index, &project.parameters);
        for build_type in project.build_types.iter().chain(&project.templates) {
            extend(&mut all, index, &build_type.parameters);
            for trigger in &build_type.triggers {
                extend(&mut all, index, &trigger.build_parameters);
            }
        }
    }
    all
}

fn extend<'a>(all: &mut Vec<Given<'a>>, project: ProjectIndex, parameters: &'a [Parameter]) {
    all.extend(parameters.iter().map(|parameter| Given { parameter, project }));
}
