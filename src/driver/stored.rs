//! The shorter pipeline of settings that are stored as XML: there is nothing to evaluate.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::pipeline::source_map;
use super::root::{InputFile, Unread};
use super::store::ParsedFile;
use super::{Compilation, Options, gaps, rules, stages};
use crate::check::{self, Judge};
use crate::diagnostic;
use crate::reader::{self, XmlFile};

/// A folder of settings that a server stores as XML.
#[derive(Debug, Clone)]
pub struct StoredRoot {
    /// The folder as people see it.
    pub dir: Utf8PathBuf,
    /// Every file that [`is_settings_file`] tells, sorted by path.
    pub files: Vec<InputFile>,
    /// What was left out.
    pub unread: Vec<Unread>,
}

/// Whether a file belongs to settings that are stored as XML, by its path below their folder.
pub fn is_settings_file(path: &Utf8Path) -> bool {
    reader::is_settings_file(path)
}

/// Reads and checks one folder whose files have been read.
pub(super) fn read(root: &StoredRoot, texts: &[Arc<ParsedFile>], options: &Options) -> Compilation {
    let sources = source_map(texts);
    let mut diagnostics = Vec::new();
    gaps::report(&root.unread, 0, &mut diagnostics);
    let files: Vec<XmlFile<'_>> = sources
        .iter()
        .zip(&root.files)
        .map(|((file, source), input)| XmlFile { file, path: &input.relative, text: source.text() })
        .collect();
    let mut reading = reader::read(&options.catalog, &files);
    if let (Some(settings), Some(root)) = (&mut reading.settings, &options.ids.settings_root) {
        settings.ids.settings_root.clone_from(root);
    }
    diagnostics.extend(reading.diagnostics);
    let exposed = reading
        .settings
        .as_ref()
        .map(|settings| stages::check(settings, None, &sources, &options.config, &mut diagnostics));
    let reported: Vec<_> = root.files.iter().map(|file| file.reported.clone()).collect();
    let config = Arc::clone(&options.config);
    let judge =
        Judge { config: &config, reported: &reported, rules: &rules(), annotations: &[], comments: false };
    let silenced = check::apply_levels(&mut diagnostics, judge);
    check::gather(&mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    Compilation {
        typed: crate::sema::Typed::default(),
        steps: 0,
        dir: root.dir.clone(),
        folder: root.files.first().map(InputFile::reported_root).unwrap_or_default(),
        sources,
        reported,
        diagnostics,
        unwritten: Vec::new(),
        silenced,
        exposed: exposed.unwrap_or_default(),
        config,
        target: options.target().cloned(),
        settings: reading.settings,
    }
}
