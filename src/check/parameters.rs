//! The configuration parameters of all projects, build configurations, templates and triggers.

use crate::model::{Parameter, Settings};

/// A parameter with the number of what holds it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) parameter: &'a Parameter,
    pub(crate) holder: usize,
}

/// All parameters; those of one holder stand together.
pub(crate) fn parameters(settings: &Settings) -> Vec<Given<'_>> {
    let mut holders: Vec<&[Parameter]> = Vec::new();
    for project in &settings.projects {
        holders.push(&project.parameters);
        for build_type in project.build_types.iter().chain(&project.templates) {
            holders.push(&build_type.parameters);
            holders.extend(build_type.triggers.iter().map(|trigger| trigger.build_parameters.as_slice()));
        }
    }
    let numbered = holders.into_iter().enumerate();
    numbered.flat_map(|(holder, all)| all.iter().map(move |parameter| Given { parameter, holder })).collect()
}
