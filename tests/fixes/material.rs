//! Settings that findings are made in: fixtures, examples of the rules, and cases that lie beside the repository, if any do.

use std::path::{Path, PathBuf};

use tcdsl::check::{example_files, example_unread};
use tcdsl::config;
use tcdsl::driver::{self, Memory, Options, SCRIPT, Session, SettingsRoot};

use crate::earlier;
use crate::expectations;
use crate::files;

/// Some settings: the files of a settings folder.
pub(crate) struct Settings {
    pub(crate) name: String,
    files: Vec<(String, String)>,
    config: String,
}

impl Settings {
    fn new(name: impl Into<String>, files: Vec<(String, String)>) -> Self {
        let (configs, files): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(path, _)| path == config::FILE);
        let config = configs.into_iter().map(|(_, text)| text).collect();
        Self { name: name.into(), files, config }
    }

    /// A session with them, and their root.
    pub(crate) fn open(&self) -> (Session, SettingsRoot) {
        let config = driver::read_config(&self.config, "".into()).expect("a configuration without mistakes");
        let has_script = self.files.iter().any(|(path, _)| path == SCRIPT);
        let script = (!has_script).then(|| (SCRIPT.to_owned(), "version = \"2024.03\"\n".to_owned()));
        let files: Memory = self.files.iter().cloned().chain(script).collect();
        let session = Session::new(files).with(Options { config: config.into(), ..Options::default() });
        let root = earlier::root(&session);
        (session, root)
    }
}

/// All of them.
pub(crate) fn all() -> Vec<Settings> {
    let mut all = fixtures();
    all.extend(texts_with_mistakes());
    all.extend(examples());
    all.extend(cases());
    all
}

/// The fixtures whose findings are pinned.
fn fixtures() -> Vec<Settings> {
    let home = files::fixtures();
    let of_rules = |folder: &str| {
        files::folders(&home.join(folder))
            .into_iter()
            .flat_map(|rule| files::entries(&rule))
            .collect::<Vec<_>>()
    };
    let mut paths = of_rules("check");
    paths.extend(of_rules("sema/rules"));
    for folder in ["sema/declarations", "sema/flow", "dsl"] {
        paths.extend(files::entries(&home.join(folder)));
    }
    let projects = files::folders(&home.join("project")).into_iter().map(|case| case.join(".teamcity"));
    paths.extend(projects.filter(|path| path.join(SCRIPT).is_file()));
    paths.iter().filter_map(|path| fixture(path, &home)).collect()
}

fn fixture(path: &Path, home: &Path) -> Option<Settings> {
    let name = path.strip_prefix(home).expect("below").to_string_lossy().into_owned();
    let texts: Vec<(String, String)> = if path.is_dir() {
        files::tree(path).into_iter().collect()
    } else {
        let own_name = match path.extension()?.to_str()? {
            "kts" => SCRIPT,
            "kt" => "Case.kt",
            _ => return None,
        };
        vec![(own_name.to_owned(), files::read(path))]
    };
    let plain = texts.into_iter().map(|(below, text)| (below, expectations::split(&text).0));
    Some(Settings::new(name, plain.collect()))
}

/// The texts of `fixtures/syntax/errors.txt`.
fn texts_with_mistakes() -> Vec<Settings> {
    let text = files::read(&files::fixtures().join("syntax/errors.txt"));
    let parts = text.split("//// ").skip(1).filter_map(|part| part.split_once('\n'));
    let settings = parts.map(|(title, text)| {
        Settings::new(format!("syntax/{title}"), vec![(SCRIPT.to_owned(), text.to_owned())])
    });
    settings.collect()
}

/// The examples of the rules.
fn examples() -> Vec<Settings> {
    let examples = driver::explanations()
        .filter(|one| !one.fires.starts_with('<') && example_unread(one.fires).is_empty());
    examples.map(|one| Settings::new(format!("rule/{}", one.rule.name), example_files(one.fires))).collect()
}

/// Cases that lie beside the repository.
fn cases() -> Vec<Settings> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a folder");
    let folder: PathBuf = above.join("shared/cases");
    let cases =
        files::folders(&folder).into_iter().filter(|case| case.join(".teamcity").join(SCRIPT).is_file());
    let settings = cases.map(|case| {
        let mut texts: Vec<(String, String)> = files::tree(&case.join(".teamcity")).into_iter().collect();
        let config = case.join(config::FILE);
        texts.extend(config.is_file().then(|| (config::FILE.to_owned(), files::read(&config))));
        Settings::new(format!("cases/{}", case.file_name().expect("a name").to_string_lossy()), texts)
    });
    settings.collect()
}
