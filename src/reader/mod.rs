//! TeamCity's XML as a model: settings that a server stores as XML, and a server's own `config/projects`.
//!
//! `node` reads a document into elements with their places, `project`, `build_type` and `vcs_root` make the model from
//! them. Nothing here knows how XML is written (`emit`), and no entity but XML's own five is ever expanded.

mod build_type;
mod node;
mod parts;
mod project;
pub mod rules;

use std::collections::{BTreeMap, HashMap, HashSet};

use camino::Utf8Path;

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::model::{ContextIds, EntityId, Project, ProjectIndex, Registration, SERVER_ROOT, Settings, Text};
use crate::source::{FileId, Span, TextRange};

use node::Node;

/// The file that makes a folder a project's.
pub const PROJECT_FILE: &str = "project-config.xml";

/// A file of XML settings.
#[derive(Debug, Clone, Copy)]
pub struct XmlFile<'a> {
    /// Its id in the source map.
    pub file: FileId,
    /// Its path below the settings folder: `Shop/buildTypes/Shop_Build.xml`.
    pub path: &'a Utf8Path,
    /// Its text.
    pub text: &'a str,
}

/// What came of reading.
#[derive(Debug)]
pub struct Reading {
    /// The model; `None` when no project was read. Where several projects have a parent that is not there, all of them
    /// are roots, and the first is the settings' own.
    pub settings: Option<Settings>,
    /// The findings, unsorted.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the files of one settings folder.
pub fn read(catalog: &Catalog, files: &[XmlFile<'_>]) -> Reading {
    let mut reader = Reader::default();
    let mut folders: BTreeMap<&Utf8Path, Folder> = BTreeMap::new();
    for file in files {
        reader.file = Some(file.file);
        let Some(root) = reader.document(file) else { continue };
        let Some((folder, kind)) = place_of(file.path) else { continue };
        let folder = folders.entry(folder).or_default();
        reader.take(folder, kind, file, root);
    }
    let projects = reader.projects(folders);
    let settings = settings(catalog, projects, reader.version);
    Reading { settings, diagnostics: reader.diagnostics }
}

/// What a file is by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DocumentKind {
    Project,
    BuildType,
    VcsRoot,
}

/// The project's folder that a file belongs to, and what it is there.
fn place_of(path: &Utf8Path) -> Option<(&Utf8Path, DocumentKind)> {
    let parent = path.parent()?;
    if path.file_name() == Some(PROJECT_FILE) {
        return Some((parent, DocumentKind::Project));
    }
    match parent.file_name() {
        Some("buildTypes") => Some((parent.parent()?, DocumentKind::BuildType)),
        Some("vcsRoots") => Some((parent.parent()?, DocumentKind::VcsRoot)),
        _ => None,
    }
}

/// Whether a file is one that is read, by its path below the settings folder.
pub fn is_settings_file(path: &Utf8Path) -> bool {
    path.extension() == Some("xml") && place_of(path).is_some()
}

/// The files of one project.
#[derive(Debug, Default)]
struct Folder {
    project: Option<(String, Node)>,
    build_types: Vec<(String, Node)>,
    vcs_roots: Vec<(String, Node)>,
}

/// The state of a reading.
#[derive(Debug, Default)]
struct Reader {
    file: Option<FileId>,
    diagnostics: Vec<Diagnostic>,
    /// The oldest version of TeamCity that writes the schema of the first project.
    version: Option<Text>,
    /// Unknown elements that have been noted, with what they stand in.
    noted: HashSet<(String, String)>,
}

/// A project that has been read, with the id of its parent.
struct Placed {
    id: String,
    parent: Option<String>,
    project: Project,
}

impl Reader {
    fn span(&self, range: TextRange) -> Span {
        range.in_file(self.file.unwrap_or(FileId(0)))
    }

    fn document(&mut self, file: &XmlFile<'_>) -> Option<Node> {
        match node::parse(file.text, file.file) {
            Ok(root) => Some(root),
            Err(problem) => {
                let found = Diagnostic::new(&rules::MALFORMED_XML, self.span(problem.range), problem.message);
                self.diagnostics.push(found.label("here").note("nothing in this file is taken into account"));
                None
            }
        }
    }

    /// Sorts a document in by its place; one whose root element does not belong there is noted.
    fn take(&mut self, folder: &mut Folder, kind: DocumentKind, file: &XmlFile<'_>, root: Node) {
        let id = file.path.file_stem().unwrap_or_default().to_owned();
        let slot = match (kind, root.name.as_str()) {
            (DocumentKind::Project, "project") => {
                let id = file.path.parent().and_then(Utf8Path::file_name).unwrap_or(SERVER_ROOT).to_owned();
                self.version = self.version.take().or_else(|| version_of(&root));
                folder.project = Some((id, root));
                return;
            }
            (DocumentKind::BuildType, "build-type" | "template") => &mut folder.build_types,
            (DocumentKind::VcsRoot, "vcs-root") => &mut folder.vcs_roots,
            _ => return self.unknown("a document", &root.name, root.span),
        };
        slot.push((id, root));
    }

    /// Notes an element that is not known, once for each place in the format.
    fn unknown(&mut self, within: &str, name: &str, span: Span) {
        if self.noted.insert((within.to_owned(), name.to_owned())) {
            let message = format!("the element `{name}` in {within} is not known to tcdsl");
            self.diagnostics.push(Diagnostic::new(&rules::UNKNOWN_XML, span, message).label("not read"));
        }
    }

    fn projects(&mut self, folders: BTreeMap<&Utf8Path, Folder>) -> Vec<Placed> {
        let mut placed = Vec::new();
        for (path, folder) in folders {
            let Some((id, root)) = folder.project else {
                self.without_project(path, &folder);
                continue;
            };
            let mut project = self.project(&id, &root);
            for (id, node) in &folder.build_types {
                let one = self.build_type(id, node);
                if node.name == "template" {
                    project.templates.push(one)
                } else {
                    project.build_types.push(one)
                }
            }
            for (id, node) in &folder.vcs_roots {
                project.vcs_roots.push(self.vcs_root(id, node));
            }
            let parent = root.attr("parent-id").map(|parent| parent.value.clone());
            placed.push(Placed { id, parent, project });
        }
        placed
    }

    fn without_project(&mut self, path: &Utf8Path, folder: &Folder) {
        let first = folder.build_types.first().or_else(|| folder.vcs_roots.first());
        if let Some((_, node)) = first {
            let message = format!("`{}` is missing, so its project is not known", path.join(PROJECT_FILE));
            self.diagnostics.push(Diagnostic::new(&rules::UNKNOWN_XML, node.span, message));
        }
    }
}

/// The VCS root that a project's settings are stored in, when it says so.
fn settings_root(project: &Project) -> Option<&str> {
    let versioned = project.features.iter().find(|one| one.kind.known() == Some("versionedSettings"))?;
    versioned.properties.get("rootId")?.value.known().filter(|id| !id.is_empty())
}

/// The model: each project after its parent.
fn settings(catalog: &Catalog, placed: Vec<Placed>, version: Option<Text>) -> Option<Settings> {
    let known: HashSet<String> = placed.iter().map(|one| one.id.clone()).collect();
    let mut children: HashMap<Option<String>, Vec<Placed>> = HashMap::new();
    for one in placed {
        // Servers leave out the parent of the projects right below their own root.
        let parent = one.parent.clone().unwrap_or_else(|| SERVER_ROOT.to_owned());
        let parent = Some(parent).filter(|parent| known.contains(parent) && *parent != one.id);
        children.entry(parent).or_default().push(one);
    }
    let mut projects: Vec<Project> = Vec::new();
    let mut ids = ContextIds { portable: false, parent_project: String::new(), ..ContextIds::default() };
    let mut waiting: Vec<(Placed, Option<ProjectIndex>)> = Vec::new();
    let add = |waiting: &mut Vec<(Placed, Option<ProjectIndex>)>, all: Vec<Placed>, parent| {
        waiting.extend(all.into_iter().rev().map(|one| (one, parent)));
    };
    // Projects whose parents form a ring are below no root; each ring is entered at its first project.
    add(&mut waiting, children.remove(&None).unwrap_or_default(), None);
    loop {
        while let Some((mut one, parent)) = waiting.pop() {
            one.project.parent = parent;
            if projects.is_empty() {
                ids.root_project.clone_from(&one.id);
                ids.root_name =
                    one.project.name.as_ref().and_then(|name| name.known()).unwrap_or_default().into();
                ids.parent_project = one.parent.clone().unwrap_or_default();
                if let Some(root) = settings_root(&one.project) {
                    root.clone_into(&mut ids.settings_root);
                }
            }
            let index = ProjectIndex(projects.len());
            projects.push(one.project);
            add(&mut waiting, children.remove(&Some(one.id)).unwrap_or_default(), Some(index));
        }
        let Some(ring) = children.keys().flatten().min().cloned() else { break };
        add(&mut waiting, children.remove(&Some(ring)).unwrap_or_default(), None);
    }
    (!projects.is_empty()).then_some(Settings {
        catalog: catalog.clone(),
        version,
        ids,
        stored: true,
        projects,
        registration: Registration::default(),
    })
}

/// The oldest version of TeamCity that writes the schema that a document names.
fn version_of(root: &Node) -> Option<Text> {
    let schema = root.attr("xsi:noNamespaceSchemaLocation")?;
    let (protocol, rest) = schema.value.split_once("://")?;
    let version = match rest.strip_prefix("www.jetbrains.com/teamcity/schemas/")?.split('/').next()? {
        "2018.1" if protocol == "https" => "2019.2",
        "2025.3" => "2025.03",
        version => version,
    };
    Some(Text::new(version, schema.span))
}

/// An id as XML has it.
fn absolute(id: &str) -> EntityId {
    EntityId::Absolute(id.into())
}
