//! A session: files are read and parsed once, texts are laid over them, roots run side by side.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use camino::{Utf8Path, Utf8PathBuf};
use tcdsl::catalog::{Catalog, read_descriptor};
use tcdsl::driver::{
    self, Compilation, FileError, FileSystem, InputFile, Layout, Memory, Options, Session, SettingsRoot,
    Workers, compile_all,
};
use tcdsl::report::{self, Run, Verdict};

const IMPORT: &str = "import jetbrains.buildServer.configs.kotlin.*\n\n";

/// Projects that share a file, as in the old layout.
fn projects(count: usize) -> Memory {
    let script = |project: usize| {
        let builds: String =
            (0..10).map(|build| format!("    buildType(Build_{project}_{build})\n")).collect();
        let unused = if project % 7 == 3 { "fun unused() = nonsense\n" } else { "" };
        format!("package P{project}\n\n{IMPORT}version = \"2024.03\"\n\nproject {{\n{builds}}}\n\n{unused}")
    };
    let builds = |project: usize| {
        let padding = "// As long as a file of settings is.\n".repeat(25);
        let mut text = format!("package P{project}\n\n{IMPORT}import common.*\n\n{padding}");
        for build in 0..10 {
            let _ = writeln!(text, "object Build_{project}_{build} : Common(\"Build {build}\")\n");
        }
        text
    };
    let common = format!(
        "package common\n\n{IMPORT}open class Common(title: String) : BuildType({{\n    name = title\n}})\n"
    );
    let own = (0..count).flat_map(|project| {
        [
            (format!("ci/P{project}/settings.kts"), script(project)),
            (format!("ci/P{project}/Builds.kt"), builds(project)),
        ]
    });
    own.chain([("ci/common/Common.kt".to_owned(), common)]).collect()
}

fn roots(files: &Memory, count: usize) -> Vec<SettingsRoot> {
    let all = files.list("ci".into()).expect("a map can be listed");
    let root = |project: usize| {
        let own = format!("ci/P{project}/settings.kts");
        let mine = format!("ci/P{project}");
        let (files, others): (Vec<_>, Vec<_>) = all
            .iter()
            .cloned()
            .partition(|path| path.starts_with(&mine) || project == 0 && path.starts_with("ci/common"));
        let mut root = SettingsRoot::of_files("ci".into(), files);
        let input = |path: Utf8PathBuf| InputFile::new(path, "ci".into());
        root.script = root.files.iter().position(|file| file.path == own).expect("the script");
        root.others =
            Arc::new(others.into_iter().filter(|path| path.extension() != Some("kts")).map(input).collect());
        root.layout = Layout::NonPortable { project_id: format!("P{project}") };
        root
    };
    (0..count).map(root).collect()
}

/// All that a run writes.
fn written(compilations: &[Compilation]) -> String {
    let roots: Vec<_> = compilations.iter().map(Compilation::report).collect();
    let run = Run { roots: &roots, ..Run::default() };
    let xml = compilations.iter().flat_map(|one| driver::xml(one).expect("settings"));
    let xml: String = xml.map(|file| format!("{}\n{}", file.path, file.text)).collect();
    format!("{}{}{xml}", report::json(&run), report::full(&run, false))
}

#[test]
fn shared_files_are_parsed_once() {
    let files = projects(12);
    let roots = roots(&files, 12);
    let session = Session::new(files);
    for root in &roots {
        assert!(session.compile(root).settings.is_some());
    }
    assert_eq!(session.parses(), 25);
}

#[test]
fn a_change_of_one_file_parses_one_file() {
    let files = projects(3);
    let roots = roots(&files, 3);
    let mut session = Session::new(files);
    let compile = |session: &Session| {
        let all = roots.iter().map(|root| session.compile(root));
        all.map(|one| one.diagnostics.len()).collect::<Vec<_>>()
    };
    assert_eq!((compile(&session), session.parses()), (vec![0, 0, 0], 7));
    session.overlay("ci/common/Common.kt", "package common\n\n}\n");
    let broken = compile(&session);
    assert!(broken.iter().all(|count| *count > 0), "{broken:?}");
    assert_eq!(session.parses(), 8);
    session.uncover("ci/common/Common.kt".into());
    assert_eq!((compile(&session), session.parses()), (vec![0, 0, 0], 9));
    session.changed("ci/P0/Builds.kt".into());
    assert_eq!((compile(&session), session.parses()), (vec![0, 0, 0], 10));
}

/// Counts what is read from it.
#[derive(Clone)]
struct Counting {
    files: Memory,
    reads: Arc<AtomicUsize>,
}

impl FileSystem for Counting {
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, FileError> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        self.files.read(path)
    }

    fn list(&self, folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FileError> {
        self.files.list(folder)
    }
}

/// Bytes and order are the same, and nothing is read or parsed twice, whatever the number of threads.
#[test]
fn any_number_of_threads_gives_the_same() {
    let files = projects(60);
    let roots = roots(&files, 60);
    let mut expected: Option<String> = None;
    for threads in [1, 2, 8] {
        let reads = Arc::new(AtomicUsize::new(0));
        let session = Session::new(Counting { files: files.clone(), reads: Arc::clone(&reads) });
        let jobs: Vec<(&Session, &SettingsRoot)> = roots.iter().map(|root| (&session, root)).collect();
        let compilations = compile_all(&Workers::new(threads), &jobs);
        assert!(session.bytes() >= 64 * 1024, "enough to start threads for: {}", session.bytes());
        assert_eq!((session.parses(), reads.load(Ordering::Relaxed)), (121, 121), "{threads} threads");
        assert!(compilations.iter().any(|one| one.verdict() == Verdict::Invalid));
        let dirs: Vec<_> = compilations
            .iter()
            .map(|one| one.settings.as_ref().map(|it| it.ids.root_project.clone()))
            .collect();
        assert!(
            (0..60).zip(&dirs).all(|(project, id)| id.as_deref() == Some(&*format!("P{project}"))),
            "{dirs:?}"
        );
        let written = written(&compilations);
        assert!(expected.get_or_insert_with(|| written.clone()) == &written, "{threads} threads");
    }
}

/// Of the other projects' files those are taken in that can be meant. What never runs in them is told by their own root.
#[test]
fn files_of_other_projects_are_taken_in_where_they_are_needed() {
    let unused = "package helpers\n\nfun used(): String = \"Shop\"\n\nfun unused() = nonsense\n";
    let script = format!(
        "package A\n\n{IMPORT}import helpers.*\n\nversion = \"2024.03\"\n\nproject {{\n    description = used()\n}}\n"
    );
    let files = [
        ("ci/A/settings.kts", &*script),
        ("ci/B/Helpers.kt", unused),
        ("ci/C/Other.kt", "package other\n\n}\n"),
    ];
    let session = Session::new(Memory::from(files));
    let mut root = SettingsRoot::of_files("ci/A".into(), ["ci/A/settings.kts".into()]);
    let alone = session.compile(&root);
    assert_eq!((alone.sources.len(), alone.verdict()), (1, Verdict::Invalid));
    let input = |path: &str| InputFile::new(path.into(), "ci/A".into());
    root.others = Arc::new(vec![input("ci/B/Helpers.kt"), input("ci/C/Other.kt")]);
    let with_others = session.compile(&root);
    assert_eq!((with_others.sources.len(), &*with_others.diagnostics), (2, &[][..]));
    let mut whole = SettingsRoot::of_files("ci".into(), files.map(|(path, _)| path.into()));
    whole.script = 0;
    assert_eq!(session.compile(&whole).sources.len(), 3);
}

/// Of one package, too, which is the root package here.
#[test]
fn files_are_taken_in_for_what_they_declare() {
    let script = format!(
        "{IMPORT}version = \"2024.03\"\n\nfun kind(shape: Shape) = when (shape) {{\n    is Round -> \"round\"\n}}\n\n\
         project {{\n    description = +\"x\" + kind(Round())\n}}\n"
    );
    let files = [
        ("ci/A/settings.kts", &*script),
        ("ci/B/Unused.kt", "fun unused() = nonsense\n"),
        ("ci/B/Operators.kt", "operator fun String.unaryPlus() = \"+\" + this\n"),
        ("ci/B/Shapes.kt", "sealed class Shape\nclass Round : Shape()\n"),
        ("ci/C/First.kt", "val first = nonsense\n"),
        ("ci/C/Square.kt", "class Square : Shape()\n"),
    ];
    let session = Session::new(Memory::from(files));
    let mut root = SettingsRoot::of_files("ci/A".into(), ["ci/A/settings.kts".into()]);
    let others = files.iter().map(|(path, _)| InputFile::new((*path).into(), "ci/A".into()));
    root.others = Arc::new(others.filter(|file| file.path.extension() == Some("kt")).collect());
    let compilation = session.compile(&root);
    let paths: Vec<&str> = compilation.sources.iter().map(|(_, file)| file.path().as_str()).collect();
    assert_eq!(
        paths,
        ["ci/A/settings.kts", "ci/B/Operators.kt", "ci/B/Shapes.kt", "ci/B/Unused.kt", "ci/C/Square.kt"],
        "the first of a package is one of them"
    );
    let rules: Vec<&str> = compilation.diagnostics.iter().map(|found| found.rule.name).collect();
    assert_eq!(rules, ["missing-else"], "{:?}", compilation.diagnostics);
}

#[test]
fn a_file_that_cannot_be_read_is_a_gap() {
    let session = Session::new(Memory::from([("settings.kts", format!("{IMPORT}project {{\n}}\n"))]));
    let mut root = session.root(".".into()).expect("a script");
    root.files.push(InputFile::new("Gone.kt".into(), ".".into()));
    let compilation = session.compile(&root);
    assert_eq!(compilation.verdict(), Verdict::Incomplete);
    assert!(compilation.diagnostics[0].message.contains("Gone.kt"), "{:?}", compilation.diagnostics);
    assert!(session.root("elsewhere".into()).is_err());
}

/// Settings of two servers with different plugins in one process.
#[test]
fn two_catalogs_in_one_process() {
    let descriptor = "package = \"projectFeatures\"\nclass = \"AcmeKeys\"\ntype = \"OAuthProvider\"\nfunction = \"acmeKeys\"\n\
                      fixed = { providerType = \"acme\" }\nproperties = [{ name = \"acmeUrl\", param = \"url\", mandatory = true }]\n";
    let descriptor = read_descriptor(descriptor).unwrap_or_else(|mistake| panic!("{mistake:?}"));
    let catalog = Catalog::with_plugins(&[descriptor]).expect("a catalog");
    let text = format!(
        "{IMPORT}import jetbrains.buildServer.configs.kotlin.projectFeatures.*\n\nproject {{\n    features {{\n        \
         acmeKeys {{\n            id = \"K\"\n        }}\n    }}\n}}\n"
    );
    let messages = |catalog: &Catalog| {
        let session = Session::new(Memory::from([("settings.kts", text.as_str())]))
            .with(Options { catalog: catalog.clone(), ..Options::default() });
        let compilation = session.compile(&session.root(".".into()).expect("a script"));
        compilation.diagnostics.into_iter().map(|found| found.message).collect::<Vec<_>>()
    };
    assert!(
        messages(&catalog).iter().any(|message| message == "`acmeKeys` needs `acmeUrl`"),
        "{:?}",
        messages(&catalog)
    );
    let without = messages(Catalog::built_in());
    assert!(!without.is_empty() && !without.iter().any(|message| message.contains("acmeUrl")), "{without:?}");
}
