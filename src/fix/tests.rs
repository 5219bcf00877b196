//! Remedies are tried on texts in memory.

use super::*;
use crate::driver::Memory;

const HEAD: &str = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\n";

/// The text of the script after all remedies were tried, and what came of them.
fn mended(body: &str, unsafe_too: bool) -> (String, Mended) {
    let text = format!("{HEAD}{body}");
    let mut session = Session::new(Memory::from([("settings.kts", text.clone())]));
    let roots = [session.root(".".into()).expect("a script")];
    let before = session.compile(&roots[0]);
    let wanted = Wanted { unsafe_too, baseline: None };
    let mended = mend(&mut session, &roots, &[&before], &Workers::default(), wanted);
    let after = mended.files.first().map_or(text, |file| file.after.to_string());
    assert_eq!(&**session.file("settings.kts".into()).expect("a file").source().text(), after);
    let body = after.strip_prefix(HEAD).unwrap_or(&after).to_owned();
    (body, mended)
}

#[test]
fn what_is_safe_is_applied_and_the_rest_when_it_is_wanted() {
    let body = "project {\n    description: \"x\"\n    archivd = false\n}\n";
    let (text, safe) = mended(body, false);
    assert_eq!(text, body.replace(':', " ="));
    assert_eq!(safe.applied, 1);
    let (text, all) = mended(body, true);
    assert_eq!(text, "project {\n    description = \"x\"\n    archived = false\n}\n");
    assert_eq!(all.applied, 2);
    assert_eq!(all.compilations.len(), 1);
    assert_eq!(all.compilations[0].diagnostics, []);
}

#[test]
fn nothing_to_do_costs_nothing() {
    let (_, mended) = mended("project {\n}\n", true);
    assert!(mended.files.is_empty() && mended.compilations.is_empty() && !mended.cut_short);
}

#[test]
fn what_overlaps_waits_for_the_next_pass() {
    // Each import goes to the same place.
    let body = "object Build : BuildType({\n    name = \"Build\"\n    steps { script { scriptContent = \"make\" } }\n    triggers { \
                schedule { } }\n})\n\nproject {\n    buildType(Build)\n}\n";
    let (text, mended) = mended(body, false);
    let imports = "import jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.buildSteps.script\n\
                   import jetbrains.buildServer.configs.kotlin.triggers.schedule\n";
    assert!(text.starts_with(imports), "{text}");
    assert_eq!(mended.applied, 2);
}

#[test]
fn one_that_does_not_hold_keeps_no_other_from_it() {
    // The misspelt type of a step is put right, and the one whose name would be too short stays.
    let body = "object Build : BuildType({\n    name = 5\n    descripton = \"x\"\n    maxRunningBuilds = \"3\"\n    params {\n        \
                param(\"a\", 1)\n    }\n})\n\nproject {\n    buildType(Buil)\n}\n";
    let (text, mended) = mended(body, true);
    assert_eq!(
        text,
        "object Build : BuildType({\n    name = \"5\"\n    description = \"x\"\n    maxRunningBuilds = 3\n    params {\n        \
         param(\"a\", \"1\")\n    }\n})\n\nproject {\n    buildType(Build)\n}\n"
    );
    assert_eq!(mended.refused, []);
}

#[test]
fn a_wrong_guess_is_taken_back_and_told() {
    let body = "project {\n    features {\n        feature {\n            type = \"OAuthProvider\"\n            \
                param(\"providerType\", \"Docker\")\n            param(\"displayName\", \"Hub\")\n            param(\"repositoryUrl\", \
                \"https://docker.io\")\n            param(\"userName\", \"us\")\n            param(\"userPass\", \"secret\")\n        \
                }\n    }\n    descripton = \"x\"\n}\n";
    let (text, mended) = mended(body, true);
    assert_eq!(text, body.replace("descripton", "description"));
    let [refused] = &mended.refused[..] else { panic!("{:?}", mended.refused) };
    assert_eq!(refused.rule, "secret-without-secure");
    assert!(refused.why.contains("plain-text-secret"), "{}", refused.why);
}

#[test]
fn a_bracket_is_put_where_the_lines_go_back() {
    let body = "object Build : BuildType({\n    name = \"Build\"\n    params {\n        param(\"a\", \"b\")\n\n    features {\n    \
                }\n})\n\nproject {\n    buildType(Build)\n}\n";
    let (text, _) = mended(body, true);
    assert_eq!(text, body.replace("\"b\")\n", "\"b\")\n    }\n"));
}

#[test]
fn trials_are_bounded() {
    // Every remedy is refused: each brings another finding.
    let param = |number: usize| {
        format!(
            "        feature {{\n            type = \"OAuthProvider\"\n            id = \"C{number}\"\n            \
             param(\"providerType\", \"Docker\")\n            param(\"displayName\", \"C{number}\")\n            \
             param(\"repositoryUrl\", \"https://c{number}.example.com\")\n            param(\"userName\", \"us\")\n            \
             param(\"userPass\", \"secret-{number}\")\n        }}\n"
        )
    };
    let all: String = (0..150).map(param).collect();
    let body = format!("project {{\n    features {{\n{all}    }}\n}}\n");
    let (text, mended) = mended(&body, true);
    assert_eq!(text, body);
    assert!(mended.cut_short);
}
