//! `docs/ci.md`, `action.yml`, the hooks and what `init` writes: every snippet is read by something that reads its language,
//! and every call of `tcdsl` in them is run.

use std::path::Path;

use serde_yaml_ng::Value as Yaml;

use super::sandbox::{Sandbox, VALID};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect("a file")
}

/// The blocks of a page in a language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let opening = format!("```{language}\n");
    let parts = page.split(opening.as_str()).skip(1);
    parts.map(|part| part.split("```").next().unwrap_or_default().to_owned()).collect()
}

fn yaml(what: &str, text: &str) -> Yaml {
    serde_yaml_ng::from_str(text).unwrap_or_else(|error| panic!("{what}: {error}\n{text}"))
}

/// The calls of `tcdsl check` in a text, each up to what a shell makes of the rest of its line.
fn calls(text: &str) -> Vec<Vec<String>> {
    let from = text.match_indices("tcdsl check").map(|(at, _)| text[at..].lines().next().unwrap_or_default());
    let ends = ['|', '`', '#', '"', ';', '<', '>'];
    from.map(|line| line.split(ends).next().unwrap_or_default())
        .map(|line| line.split_whitespace().skip(1).map(str::to_owned).collect())
        .collect()
}

#[test]
fn yaml_is_yaml() {
    let page = text("docs/ci.md");
    let of_page = blocks(&page, "yaml");
    assert!(of_page.len() >= 4, "{}", of_page.len());
    for block in &of_page {
        yaml("docs/ci.md", block);
    }
    let snippets = ["pre-commit.yaml", "github.yml", "gitlab.yml", "azure.yml"];
    for name in snippets {
        let snippet = text(&format!("src/cli/init/snippets/{name}"));
        yaml(name, &snippet);
        assert!(of_page.contains(&snippet), "docs/ci.md does not show {name}");
    }
    let hooks = yaml(".pre-commit-hooks.yaml", &text(".pre-commit-hooks.yaml"));
    let ids = hooks.as_sequence().expect("a list").iter().filter_map(|hook| hook["id"].as_str());
    assert_eq!(ids.collect::<Vec<_>>(), ["tcdsl", "tcdsl-source", "tcdsl-system"]);
}

/// The action hands its inputs over as environment, so that no input becomes a part of a script.
#[test]
fn the_action_is_composite_and_quotes_its_inputs() {
    let action = yaml("action.yml", &text("action.yml"));
    assert_eq!(action["runs"]["using"].as_str(), Some("composite"));
    for step in action["runs"]["steps"].as_sequence().expect("steps") {
        let script = step["run"].as_str().expect("a script");
        assert!(step["shell"].as_str() == Some("bash") && !script.contains("${{"), "{script}");
    }
    let workflow = yaml("github.yml", &text("src/cli/init/snippets/github.yml"));
    let steps = workflow["jobs"]["check"]["steps"].as_sequence().expect("steps");
    let inputs =
        steps.iter().find(|step| step["uses"].as_str() == Some("tcdsl/tcdsl@main")).expect("its step");
    for (input, _) in inputs["with"].as_mapping().expect("inputs") {
        assert!(!action["inputs"][input.as_str().expect("a name")].is_null(), "{input:?}");
    }
}

/// The script of the action does what it says, with what its steps would have built.
#[cfg(unix)]
#[test]
fn the_action_runs() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let bin = sandbox.path("runner/tcdsl/bin");
    std::fs::create_dir_all(&bin).expect("a folder");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_tcdsl"), bin.join("tcdsl")).expect("a link");
    let action = yaml("action.yml", &text("action.yml"));
    let script = action["runs"]["steps"].as_sequence().expect("steps").last().expect("one")["run"]
        .as_str()
        .expect("a script");
    let run = |sarif: &str, arguments: &str| {
        let mut command = std::process::Command::new("bash");
        command.args(["-eo", "pipefail", "-c", script]).current_dir(sandbox.path(""));
        command.env("RUNNER_TEMP", sandbox.path("runner")).env("SARIF", sarif).env("ARGUMENTS", arguments);
        command.env("PATHS", ".").env("GITHUB_ACTIONS", "true").output().expect("bash")
    };
    assert!(run("", "").status.success());
    let ran = run("a.sarif", "--fail-on warning --deny incomplete");
    assert!(ran.status.success() && sandbox.path("a.sarif").exists(), "{ran:?}");
}

/// What the pages tell to run is taken by the tool, and settings without a fault pass.
#[test]
fn every_call_in_the_recipes_runs() {
    let mut all: Vec<Vec<String>> = [
        "docs/ci.md",
        "docs/commands.md",
        "docs/configuration.md",
        "README.md",
        "SECURITY.md",
        "editors/README.md",
        ".pre-commit-hooks.yaml",
    ]
    .into_iter()
    .flat_map(|path| calls(&text(path)))
    .collect();
    for name in ["pre-commit.yaml", "github.yml", "gitlab.yml", "azure.yml", "CheckSettings.kt"] {
        all.extend(calls(&text(&format!("src/cli/init/snippets/{name}"))));
    }
    let list: Vec<Vec<String>> = all
        .into_iter()
        .filter(|call| {
            !call.iter().any(|word| {
                word.contains("PATH") || word == "FILE" || word.contains("fixtures/") || word == "--watch"
            })
        })
        .collect();
    assert!(list.len() > 8, "{list:?}");
    for call in list {
        let sandbox = Sandbox::new(&[
            (".teamcity/settings.kts", VALID),
            ("strict.toml", ""),
            ("tcdsl-baseline.json", "{ \"format_version\": \"1.0\", \"findings\": [] }"),
        ]);
        let words: Vec<&str> = call
            .iter()
            .map(|word| match word.as_str() {
                "/etc/tcdsl.toml" => "strict.toml",
                "../known.json" => "tcdsl-baseline.json",
                "../before" => ".",
                "FILE" => ".teamcity/settings.kts",
                other => other,
            })
            .collect();
        let stdin = if words.contains(&"--only-changed") { ".teamcity/settings.kts\n" } else { VALID };
        let ran = sandbox.run_with(stdin, &words);
        assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.stdout, ran.stderr);
    }
}

/// The step for TeamCity is Kotlin that TeamCity takes.
#[test]
fn the_step_for_teamcity_is_checked_by_the_tool_itself() {
    let page = text("docs/ci.md");
    let shown = blocks(&page, "kotlin");
    let snippet = text("src/cli/init/snippets/CheckSettings.kt");
    assert_eq!(shown, [snippet.as_str()], "docs/ci.md shows what `init` writes");
    let settings = VALID.replace("project {\n", "project {\n    buildType(CheckSettings)\n");
    let sandbox =
        Sandbox::new(&[(".teamcity/settings.kts", &settings), (".teamcity/CheckSettings.kt", &snippet)]);
    let ran = sandbox.run(&["check", "--fail-on", "note", "--deny", "incomplete"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    let xml = sandbox.run(&["compile", "-o", "-"]).stdout;
    assert!(xml.contains("<param name=\"script.content\" value=\"tcdsl check\" />"), "{xml}");
}

/// Every line begins with an instruction or goes on with one, and what is copied is there.
#[test]
fn the_image_is_built_from_what_is_there() {
    let file = text("Dockerfile");
    let joined = file.replace("\\\n", " ");
    let lines = joined.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut stages = Vec::new();
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert!(
            ["FROM", "WORKDIR", "COPY", "RUN", "USER", "ENTRYPOINT", "LABEL"].contains(&words[0]),
            "{line}"
        );
        match words.as_slice() {
            ["FROM", _, "AS", name] => stages.push((*name).to_owned()),
            ["COPY", from, ..] if from.starts_with("--from=") => {
                assert!(stages.contains(&from["--from=".len()..].to_owned()), "{line}");
            }
            ["COPY", sources @ .., _] => {
                for source in sources {
                    assert!(root().join(source).exists(), "{line}: no {source}");
                }
            }
            _ => {}
        }
    }
}
