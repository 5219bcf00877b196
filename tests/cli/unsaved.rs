//! `check - --stdin-filename FILE`: the text of an editor laid over its file, and `-f lsp`.

use super::sandbox::Sandbox;

const SCRIPT: &str =
    "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n    one()\n}\n";
const PART: &str =
    "import jetbrains.buildServer.configs.kotlin.*\n\nfun Project.one() {\n    description = \"one\"\n}\n";

fn sandbox() -> Sandbox {
    Sandbox::new(&[(".teamcity/settings.kts", SCRIPT), (".teamcity/parts/One.kt", PART)])
}

const FILE: [&str; 4] = ["check", "-", "--stdin-filename", ".teamcity/parts/One.kt"];

#[test]
fn what_other_files_say_holds_for_it() {
    let sandbox = sandbox();
    let ran = sandbox.run_with(PART, &FILE);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    let wrong = PART.replace("\"one\"", "5");
    let concise = [&FILE[..], &["-f", "concise"]].concat();
    let ran = sandbox.run_with(&wrong, &concise);
    assert!(ran.code == 1 && ran.stdout.starts_with(".teamcity/parts/One.kt:4:19: error["), "{}", ran.stdout);
    // What it breaks elsewhere is told on request; that there is something is told in any case.
    let renamed = PART.replace("one()", "two()");
    let ran = sandbox.run_with(&renamed, &concise);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stdout.starts_with("invalid: ") && ran.stdout.contains("1 finding in another file"),
        "{}",
        ran.stdout
    );
    let ran = sandbox.run_with(&renamed, &[&concise[..], &["--whole-root"]].concat());
    assert!(
        ran.code == 1 && ran.stdout.contains("settings.kts:6:5: error[unresolved-reference]"),
        "{}",
        ran.stdout
    );
    assert_eq!(sandbox.read(".teamcity/parts/One.kt"), PART);
}

#[test]
fn it_need_not_exist_and_is_found_from_any_folder() {
    let sandbox = sandbox();
    let text = "fun one(x: Int) {\n}\nval y: Int = \"\"\n";
    let ran =
        sandbox.run_with(text, &["check", "-", "--stdin-filename", ".teamcity/new/Two.kt", "-f", "concise"]);
    assert!(ran.stdout.starts_with(".teamcity/new/Two.kt:3:14: error[type-mismatch]"), "{}", ran.stdout);
    let whole = sandbox.path(".teamcity/settings.kts");
    let whole = whole.to_str().expect("UTF-8");
    let ran = sandbox.run_with("}", &["check", "-f", "concise", "--stdin-filename", whole]);
    assert!(ran.code == 1 && ran.stdout.contains("settings.kts:1:1: error[syntax-error]"), "{}", ran.stdout);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let sandbox = sandbox();
    sandbox.write("README.md", b"x");
    for (arguments, told) in [
        (&["check", "-"][..], "nothing says of which"),
        (&["check", ".", "--stdin-filename", ".teamcity/settings.kts"], "other paths are given"),
        (&["check", "--stdin-filename", "README.md"], "no TeamCity settings found"),
        (&["check", "--stdin-filename", ".teamcity/x.txt"], "not part of the settings"),
        (&["check", "--watch", "--stdin-filename", ".teamcity/settings.kts"], "stdin is read once"),
        (&["check", "--whole-root"], "--stdin-filename"),
    ] {
        let ran = sandbox.run_with(SCRIPT, arguments);
        assert!(ran.code == 2 && ran.stderr.contains(told), "{arguments:?}: {}", ran.stderr);
    }
}

#[test]
fn diagnostics_have_the_protocols_shape() {
    let sandbox = sandbox();
    let lsp = [&FILE[..], &["-f", "lsp"]].concat();
    // A letter of two UTF-16 units stands before the finding.
    let wrong = PART.replace("description", "/* 𝄞 */ descripton");
    let json = sandbox.run_with(&wrong, &lsp).json();
    let schema = serde_json::from_str(&sandbox.run(&["schema", "lsp"]).stdout).expect("a schema");
    assert_eq!(crate::schema::faults(&schema, &json), Vec::<String>::new());
    let documents = json["documents"].as_array().expect("a list");
    assert_eq!(documents.len(), 1);
    let uri = documents[0]["uri"].as_str().expect("a URI");
    assert!(uri.starts_with("file:///") && uri.ends_with("/.teamcity/parts/One.kt"), "{uri}");
    let found = &documents[0]["diagnostics"][0];
    assert_eq!(found["range"]["start"], serde_json::json!({ "line": 3, "character": 13 }));
    assert_eq!((&found["severity"], &found["code"]), (&1.into(), &"unresolved-reference".into()));
    let action = &found["data"]["actions"][0];
    assert_eq!(action["edit"]["changes"][uri][0]["newText"], "description");
    // Without findings the file has its entry, so that an editor takes away what was there.
    let clean = sandbox.run_with(PART, &lsp).json();
    assert_eq!(clean["documents"], serde_json::json!([{ "uri": uri, "diagnostics": [] }]));
    let whole = sandbox.run(&["check", "-f", "lsp"]).json();
    assert_eq!(whole["documents"].as_array().map(Vec::len), Some(2));
}
