//! What pages show is what the command prints: every `console` block is run, pictures are made anew. Links lead somewhere.

use std::path::Path;
use std::process::Command;

/// The blocks that begin with ```` ```console ````, with their line numbers.
fn blocks(text: &str) -> Vec<(usize, Vec<&str>)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, Vec<&str>)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        match &mut open {
            None if line == "```console" => open = Some((number, Vec::new())),
            None => {}
            Some(_) if line == "```" => blocks.extend(open.take()),
            Some((_, lines)) => lines.push(line),
        }
    }
    blocks
}

/// Whether `printed` is what `wanted` says; a line `...` stands for any number of lines.
fn is_as_shown(wanted: &[&str], printed: &[&str]) -> bool {
    match wanted.split_first() {
        None => printed.is_empty(),
        Some((&"...", rest)) => (0..=printed.len()).any(|skipped| is_as_shown(rest, &printed[skipped..])),
        Some((first, rest)) => printed
            .split_first()
            .is_some_and(|(line, after)| line.trim_end() == *first && is_as_shown(rest, after)),
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(page: &str) -> String {
    std::fs::read_to_string(root().join(page)).unwrap_or_else(|error| panic!("{page}: {error}"))
}

/// What a call prints in the repository.
fn printed(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcdsl"));
    for name in ["NO_COLOR", "TEAMCITY_VERSION", "GITHUB_ACTIONS", "TF_BUILD"] {
        command.env_remove(name);
    }
    let output = command.args(arguments).current_dir(root()).output().expect("the command runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn examples_are_what_the_command_prints() {
    let mut examples = 0;
    for page in PAGES {
        for (number, lines) in blocks(&text(page)) {
            let (command, wanted) = lines.split_first().expect("a command");
            let arguments: Vec<&str> =
                command.strip_prefix("$ tcdsl ").expect("a call of tcdsl").split(' ').collect();
            let output = printed(&arguments);
            let lines: Vec<&str> = output.lines().collect();
            assert!(is_as_shown(wanted, &lines), "{page}:{number}: `{command}` prints\n{output}");
            examples += 1;
        }
    }
    assert!(examples > 0);
}

/// The pictures are what the command prints; `TCDSL_BLESS=1` makes them anew.
#[test]
fn pictures_are_what_the_command_prints() {
    let broken = "fixtures/project/acme-broken";
    let colored = printed(&["check", broken, "--color", "always"]);
    // The first findings and the closing line: a picture that is longer is not looked at.
    let lines: Vec<&str> = colored.lines().collect();
    let (closing, _) = lines.split_last().expect("a closing line");
    let shown = [&lines[..28], &["...", "", *closing]].concat().join("\n");
    let screen = anstyle_svg::Term::new().min_width_px(760).palette(anstyle_lossy::palette::WIN10_CONSOLE);
    same("docs/pictures/check.svg", &screen.render_svg(&format!("$ tcdsl check {broken}\n{shown}")));
    same("docs/pictures/show.svg", &printed(&["show", "fixtures/project/acme", "-f", "svg"]));
}

fn same(path: &str, wanted: &str) {
    if std::env::var_os("TCDSL_BLESS").is_some() {
        std::fs::write(root().join(path), wanted).expect("written");
    }
    assert!(text(path) == wanted, "{path} is not what the command prints: TCDSL_BLESS=1 makes it anew");
}

/// Pages that people read.
const PAGES: &[&str] = &[
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "editors/README.md",
    "packages/README.md",
    "docs/README.md",
    "docs/server.md",
    "docs/SUMMARY.md",
    "docs/architecture.md",
    "docs/ci.md",
    "docs/commands.md",
    "docs/configuration.md",
    "docs/dsl-import.md",
    "docs/connections.md",
    "docs/fixes.md",
    "docs/names-and-types.md",
    "docs/performance.md",
    "docs/rules.md",
];

/// Where the repository is seen by people who have no clone: what stands behind each is a path in it.
const ELSEWHERE: &[&str] = &[
    "https://github.com/tcdsl/tcdsl/blob/main/",
    "https://github.com/tcdsl/tcdsl/tree/main/",
    "https://raw.githubusercontent.com/tcdsl/tcdsl/main/",
];

/// What `[text](target)` in `text` leads to. Code is no text.
fn links(text: &str) -> Vec<String> {
    let mut is_code = false;
    let mut prose = String::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code {
            let parts = line.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "" });
            prose.extend(parts.chain(["\n"]));
        }
    }
    prose.split("](").skip(1).filter_map(|rest| rest.split(')').next()).map(str::to_owned).collect()
}

/// The anchors of a page's headings.
fn anchors(text: &str) -> Vec<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| -> String {
        let kept = line.trim_start_matches('#').trim().to_lowercase();
        let kept = kept.chars().filter(|char| char.is_alphanumeric() || "-_ ".contains(*char));
        kept.map(|char| if char == ' ' { '-' } else { char }).collect()
    };
    headings.map(anchor).collect()
}

/// Links lead to files and headings that are there. Those of the front page and of the site do so for people who have no
/// clone of the repository, too.
#[test]
fn links_lead_somewhere() {
    let mut problems = Vec::new();
    for name in PAGES {
        for link in links(&text(name)) {
            let inside = ELSEWHERE.iter().find_map(|start| link.strip_prefix(start));
            if inside.is_none() && (link.contains("://") || link.starts_with("mailto:")) {
                continue;
            }
            let (path, anchor) =
                inside.unwrap_or(&link).split_once('#').unwrap_or((inside.unwrap_or(&link), ""));
            let page = Path::new(name);
            let target = match (inside, path) {
                (Some(path), _) => Path::new(path.split('#').next().unwrap_or_default()).to_owned(),
                (None, "") => page.to_owned(),
                (None, path) => page.with_file_name(path),
            };
            let file = root().join(&target);
            let heading = anchor.is_empty()
                || std::fs::read_to_string(&file)
                    .is_ok_and(|text| anchors(&text).iter().any(|one| one == anchor));
            if !file.exists() || !heading {
                problems.push(format!("{name}: `{link}` leads nowhere"));
            }
            let leaves = path.starts_with("..") && name.starts_with("docs/") || *name == "README.md";
            if inside.is_none() && leaves {
                problems.push(format!("{name}: `{link}` works in a clone only"));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

/// The site has all pages of its folder, and none that is missing.
#[test]
fn the_site_has_every_page() {
    let mut listed = links(&text("docs/SUMMARY.md"));
    let folder = std::fs::read_dir(root().join("docs")).expect("a folder");
    let names = folder.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"));
    let mut pages: Vec<String> = names.filter(|name| name.ends_with(".md") && name != "SUMMARY.md").collect();
    pages.sort();
    listed.sort();
    assert_eq!(listed, pages);
    for page in pages {
        assert!(PAGES.contains(&&*format!("docs/{page}")), "{page} is not looked at");
    }
}

/// Each promise names tests, and they are there.
#[test]
fn tests_that_hold_promises_are_there() {
    let page = text("SECURITY.md");
    let promises: Vec<&str> =
        page.lines().filter(|line| line.starts_with("| ") && line.ends_with("` |")).collect();
    assert!(promises.len() > 9, "{promises:?}");
    let tests = [texts_below(&root().join("src")), texts_below(&root().join("tests"))].concat();
    for promise in promises {
        let names = promise.rsplit_once(" | ").map(|(_, names)| names).unwrap_or_default();
        for name in names.split('`').skip(1).step_by(2) {
            let test = tests.split("#[test]").skip(1).any(|test| test.contains(&format!("fn {name}(")));
            assert!(test, "there is no test `{name}`");
        }
    }
}

/// The texts of all Rust files below a folder.
fn texts_below(folder: &Path) -> String {
    let mut texts = String::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts += &texts_below(&path);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts += &std::fs::read_to_string(&path).expect("UTF-8");
        }
    }
    texts
}
