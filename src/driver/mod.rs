//! The whole pipeline: texts in, findings and settings out.
//!
//! A [`Session`] owns the files (`store`), the DSL and the configuration; `pipeline` is the way of one settings root.
//! Nothing here reads a disk, a clock or the environment, and nothing prints: a [`FileSystem`] stands for the disk.

mod agreement;
mod files;
mod gaps;
mod pipeline;
pub(crate) mod pom;
mod reach;
mod root;
mod session;
mod stages;
mod store;
mod stored;
mod workers;

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;

use crate::catalog::{Catalog, Version};
use crate::check::{self, Explanation, ExposedSecrets, Silenced};
use crate::config::{self, Config, Mistake};
use crate::diagnostic::{self, Diagnostic};
use crate::model::Settings;
use crate::report::{self, Verdict};
use crate::sema;
use crate::source::SourceMap;

pub use crate::eval::DataFiles;
pub use files::{FileError, FileSystem, Memory, Overlay};
pub use pom::PomFile;
pub use root::{InputFile, Layout, SCRIPT, SettingsRoot, Unread};
pub use session::{Session, compile_all};
pub use stages::{json, xml};
pub use store::ParsedFile;
pub use stored::{StoredRoot, is_settings_file};
pub use workers::Workers;

/// All rules with their explanations, in the order of the stages that raise them.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    let of_files = pom::EXPLANATIONS.iter().chain(gaps::EXPLANATIONS).copied();
    check::explanations().chain(of_files)
}

/// The same as people look them up: families of codes in the order of the stages, each in the order of its numbers.
pub fn explanations_by_code() -> Vec<&'static Explanation> {
    let family = |one: &Explanation| one.rule.code.trim_end_matches(|char: char| char.is_ascii_digit());
    let mut all: Vec<&Explanation> = explanations().collect();
    let mut families: Vec<&str> = Vec::new();
    for one in &all {
        if !families.contains(&family(one)) {
            families.push(family(one));
        }
    }
    all.sort_by_key(|one| (families.iter().position(|known| *known == family(one)), one.rule.code));
    all
}

/// The JSON Schema of `tcdsl.toml`.
pub fn config_schema() -> String {
    let rules: Vec<_> = explanations().map(|explanation| explanation.rule).collect();
    config::schema(&rules)
}

/// Reads the text of a `tcdsl.toml` that lies in `folder`, as machine formats show it.
///
/// # Errors
///
/// All mistakes, in the order of the text.
pub fn read_config(text: &str, folder: &Utf8Path) -> Result<Config, Vec<Mistake>> {
    let rules: Vec<_> = explanations().map(|explanation| explanation.rule).collect();
    config::parse(text, folder, &rules)
}

/// All rules by name.
fn rules() -> BTreeMap<&'static str, &'static Explanation> {
    explanations().map(|explanation| (explanation.rule.name, explanation)).collect()
}

/// Ids that replace the defaults of the generator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdOverrides {
    /// `DslContext.projectId`.
    pub project_id: Option<String>,
    /// `DslContext.projectName`.
    pub project_name: Option<String>,
    /// `DslContext.parentProjectId`.
    pub parent_id: Option<String>,
    /// `DslContext.settingsRootId`.
    pub settings_root: Option<String>,
}

/// What a caller may ask for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The TeamCity whose DSL compiles the settings; by default the server of the configuration.
    pub target: Option<Version>,
    /// Ids that replace the defaults.
    pub ids: IdOverrides,
    /// Context parameters; they win over the pom's.
    pub context_parameters: IndexMap<String, String>,
    /// What `tcdsl.toml` says.
    pub config: Arc<Config>,
    /// The DSL that the settings are written in.
    pub catalog: Catalog,
    /// Whether comments in the settings suppress nothing.
    pub no_inline_ignores: bool,
}

impl Options {
    /// The TeamCity that the settings are compiled for, if anybody says.
    fn target(&self) -> Option<&Version> {
        self.target.as_ref().or(self.config.server.version.as_ref())
    }
}

/// What came of one settings root.
#[derive(Debug)]
pub struct Compilation {
    /// The folder as people see it.
    pub dir: Utf8PathBuf,
    /// The same in machine formats.
    pub folder: Utf8PathBuf,
    /// The files, in the order of [`SettingsRoot::files`].
    pub sources: SourceMap,
    /// The files' paths in machine formats, in the same order.
    pub reported: Vec<Utf8PathBuf>,
    /// The findings, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// Notes, sorted, of parts that were checked and whose form in XML is not known: what keeps their files from being
    /// written. `check` does not tell them.
    pub unwritten: Vec<Diagnostic>,
    /// What comments and the configuration silence.
    pub silenced: Silenced,
    /// The secrets that the settings hold in the open, for hiding them.
    pub exposed: ExposedSecrets,
    /// What `tcdsl.toml` says.
    pub config: Arc<Config>,
    /// The TeamCity that the settings were compiled for, if the caller or the configuration says.
    pub target: Option<Version>,
    /// How much of the Kotlin has a type; nothing of settings that are stored as XML.
    pub typed: sema::Typed,
    /// How many steps the evaluation took: a measure of its cost that is the same on every machine.
    pub steps: u64,
    /// What the settings say; `None` when there was nothing to evaluate.
    pub settings: Option<Settings>,
}

impl Compilation {
    /// Whether the settings are valid, as far as the findings say.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(&self.diagnostics)
    }

    /// Tells what keeps files from being written among the findings.
    pub fn tell_unwritten(&mut self) {
        self.diagnostics.append(&mut self.unwritten);
        diagnostic::sort(&mut self.diagnostics);
    }

    /// The view of it that reports show.
    pub fn report(&self) -> report::Root<'_> {
        report::Root {
            dir: &self.dir,
            folder: &self.folder,
            sources: &self.sources,
            reported: &self.reported,
            diagnostics: &self.diagnostics,
            silenced: &self.silenced,
            hidden: report::Hidden::default(),
            exposed: &self.exposed,
            outside: &self.config.external.connections,
            needs_reasons: self.config.policy.require_reasons,
            settings: self.settings.as_ref(),
        }
    }
}

/// Checks settings that are one text: a whole `settings.kts`.
///
/// ```
/// let settings = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n    description = 5\n}\n";
/// let checked = tcdsl::check_text(settings);
/// assert_eq!(checked.verdict(), tcdsl::report::Verdict::Invalid);
/// assert_eq!(checked.diagnostics[0].message, "the integer literal does not conform to the expected type `String`");
/// ```
pub fn check_text(text: impl Into<Arc<str>>) -> Compilation {
    let session = Session::new(Memory::from([(SCRIPT, text)]));
    session.compile(&SettingsRoot::of_files(".".into(), [SCRIPT.into()]))
}

#[cfg(test)]
mod tests;
