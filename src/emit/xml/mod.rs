//! The model as TeamCity's XML: the files that `mvn teamcity-configs:generate` writes for the same settings.
//!
//! One file per document lives beside this one; `parts` holds what documents share. What the model does not know
//! (`Text::value == None`, `EntityId::Unknown`) is left out.

mod build_type;
mod dependencies;
mod dialect;
mod numbering;
mod parts;
mod path;
mod project;
mod template;
mod vcs_root;

use camino::Utf8PathBuf;

pub use self::dialect::Dialect;
use crate::model::{BuildType, ContextIds, EntityId, Project, ProjectIndex, Settings, VcsRoot};

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Where, relative to the output folder: `RootProjectId/buildTypes/RootProjectId_Build.xml`. Never absolute, never
    /// with `..`, whatever the ids in the settings are.
    pub path: Utf8PathBuf,
    /// Its whole text.
    pub text: String,
    /// Whether all is known that it has to say.
    pub complete: bool,
}

/// All documents of one settings root: projects in the order of the model, each followed by its templates, build
/// configurations and VCS roots. What has no known id has no document. Two entities with one id give two files with one
/// path; that is for the checks to report.
pub fn xml(settings: &Settings, dialect: Dialect) -> Vec<OutputFile> {
    let context = Context { settings, dialect };
    let mut files = Vec::new();
    for (position, project) in settings.projects.iter().enumerate() {
        context.project_files(ProjectIndex(position), project, &mut files);
    }
    files
}

/// What every document needs to know.
#[derive(Debug, Clone, Copy)]
struct Context<'a> {
    settings: &'a Settings,
    dialect: Dialect,
}

impl Context<'_> {
    fn ids(&self) -> &ContextIds {
        &self.settings.ids
    }

    fn external(&self, id: &EntityId) -> Option<String> {
        id.external(self.ids())
    }

    /// The external id of a project. The root of portable settings has the id that the server gives, whatever it says
    /// itself (`kotlin-dsl.md`).
    fn project_id(&self, index: ProjectIndex) -> Option<String> {
        let ids = self.ids();
        if index.0 == 0 && ids.portable {
            return Some(ids.root_project.clone());
        }
        self.external(&self.settings.projects.get(index.0)?.id)
    }

    fn project_files(&self, index: ProjectIndex, project: &Project, files: &mut Vec<OutputFile>) {
        let Some(id) = self.project_id(index) else { return };
        let folder = Utf8PathBuf::from(path::component(&id));
        let text = project::element(self, index, project).document();
        files.push(OutputFile {
            path: folder.join("project-config.xml"),
            text,
            complete: project.is_known(),
        });
        let build_types = folder.join("buildTypes");
        files.extend(project.templates.iter().filter_map(|one| self.template_file(one, &build_types)));
        files.extend(project.build_types.iter().filter_map(|one| self.build_type_file(one, &build_types)));
        let vcs_roots = folder.join("vcsRoots");
        files.extend(project.vcs_roots.iter().filter_map(|one| self.vcs_root_file(one, &vcs_roots)));
    }

    fn template_file(&self, template: &BuildType, folder: &Utf8PathBuf) -> Option<OutputFile> {
        let id = self.external(&template.id)?;
        let text = template::element(self, template).document();
        Some(OutputFile { path: folder.join(path::file(&id)), text, complete: template.is_known() })
    }

    fn build_type_file(&self, build_type: &BuildType, folder: &Utf8PathBuf) -> Option<OutputFile> {
        let id = self.external(&build_type.id)?;
        let text = build_type::element(self, build_type).document();
        Some(OutputFile { path: folder.join(path::file(&id)), text, complete: build_type.is_known() })
    }

    fn vcs_root_file(&self, root: &VcsRoot, folder: &Utf8PathBuf) -> Option<OutputFile> {
        let id = self.external(&root.id)?;
        let text = vcs_root::element(self, root).document();
        Some(OutputFile { path: folder.join(path::file(&id)), text, complete: root.is_known() })
    }
}
