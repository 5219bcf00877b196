//! `tcdsl dsl import`: a private plugin's jar becomes a catalog file, and settings that use the plugin are compiled with it.

use std::fs;
use std::path::{Path, PathBuf};

use super::sandbox::{Ran, Sandbox};

const JAR: &[u8] = include_bytes!("../acme-plugin/acme-latest.jar");
const SETTINGS: &str = include_str!("../acme-plugin/settings.kts");
const CONFIG: &str = "[catalog]\nfiles = [\"tcdsl-dsl.toml\"]\n";

fn plugin(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/acme-plugin").join(name)
}

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", SETTINGS)]);
    sandbox.write("jars/acme-latest.jar", JAR);
    sandbox
}

fn import(sandbox: &Sandbox, more: &[&str]) -> Ran {
    sandbox.run(&[&["dsl", "import", "jars"][..], more].concat())
}

#[test]
fn a_jar_becomes_a_catalog_file() {
    let sandbox = sandbox();
    let ran = import(&sandbox, &[]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    assert!(ran.stderr.contains("wrote 3 of 3 classes to `tcdsl-dsl.toml`"), "{}", ran.stderr);
    let file = sandbox.read("tcdsl-dsl.toml");
    if std::env::var_os("TCDSL_BLESS").is_some() {
        fs::write(plugin("acme.toml"), &file).expect("written");
    }
    assert_eq!(file, fs::read_to_string(plugin("acme.toml")).expect("a file"));
    assert_eq!(import(&sandbox, &["-o", "-"]).stdout, file);
    // What is not understood is said, and nothing is claimed of it.
    assert!(
        ran.stderr.contains("`buildSteps.AcmeOddStep` is not understood: what the property `plain` sets")
    );
    assert!(file.contains("class = \"AcmeOddStep\"") && file.contains("opaque = true"));
}

#[test]
fn settings_need_the_file_and_are_right_with_it() {
    let sandbox = sandbox();
    let without = sandbox.run(&["check"]);
    assert_eq!(without.code, 1);
    for name in ["acmeDeploy", "antRemote", "parallelTargets", "MODIFIED_TWICE"] {
        assert!(without.stdout.contains(&format!("unresolved reference: `{name}`")), "{}", without.stdout);
    }
    import(&sandbox, &[]);
    sandbox.write("tcdsl.toml", CONFIG.as_bytes());
    let with = sandbox.run(&["check"]);
    assert_eq!((with.code, with.stdout.starts_with("valid: ")), (0, true), "{}", with.stdout);
    let xml = sandbox.run(&["compile", "-o", "-"]).stdout;
    for part in [
        r#"type="acme.deploy""#,
        r#"<param name="acme.kind" value="rolling &quot;1&quot;" />"#,
        r#"<param name="acme.dry" value="yes" />"#,
        r#"<param name="acme.strategy" value="blue/green" />"#,
        r#"<param name="level" value="HIGH" />"#,
        r#"<param name="acme.login" value="token" />"#,
        r#"<param name="acme.scope" value="one" />"#,
        r#"<param name="acme.project" value="acme" />"#,
        r#"<param name="secure:acme.token" value="credentialsJSON:"#,
        // A class that is built in, with what this server has beside.
        r#"<param name="use-custom-build-file" value="remote" />"#,
        r#"<param name="build-file-url" value="https://example.org/build.xml" />"#,
        r#"<param name="ant.parallel" value="true" />"#,
        r#"<param name="teamcity.tests.runRiskGroupTestsFirst" value="newAndModified,twice" />"#,
        r#"<param name="build-file-properties" value="ant.properties" />"#,
        r#"<param name="target" value="all" />"#,
    ] {
        assert!(xml.contains(part), "{part}: {xml}");
    }
}

#[test]
fn what_the_server_demands_is_checked() {
    let sandbox = sandbox();
    import(&sandbox, &[]);
    sandbox.write("tcdsl.toml", CONFIG.as_bytes());
    for (from, to, said) in [
        ("target = \"production\"", "", "`acmeDeploy` needs `target`"),
        ("retries = 3", "retries = \"3\"", "`retries` takes Int"),
        ("Strategy.BLUE_GREEN", "Strategy.GREEN", "`AcmeDeployStep.Strategy` has no member `GREEN`"),
        ("dryRun", "dryRnu", "unresolved reference: `dryRnu`"),
        ("scope = one", "scope = other", "unresolved reference: `other`"),
        ("antRemote", "antRemtoe", "unresolved reference: `antRemtoe`"),
        ("parallelTargets = true", "parallelTargets = 1", "`parallelTargets` takes Boolean"),
    ] {
        sandbox.write(".teamcity/settings.kts", SETTINGS.replace(from, to).as_bytes());
        let ran = sandbox.run(&["check"]);
        assert!(!ran.stdout.starts_with("valid") && ran.stdout.contains(said), "{said}: {}", ran.stdout);
    }
    // A class that is not understood is never wrong, and never right either.
    let odd = SETTINGS.replace("import jetbrains.buildServer.configs.kotlin.buildSteps.ant\n", "")
        .replace("buildSteps.acmeDeploy\n", "buildSteps.*\n")
        .replace("        acmeDeploy {\n            id = \"agent\"", "        acmeOdd {\n            plain = \"x\"\n        }\n        acmeDeploy {\n            id = \"agent\"");
    sandbox.write(".teamcity/settings.kts", odd.as_bytes());
    let ran = sandbox.run(&["check"]);
    assert!(ran.code == 0 && ran.stdout.contains("incomplete"), "{}", ran.stdout);
}

#[test]
fn both_directions_are_told() {
    let sandbox = sandbox();
    let told = import(&sandbox, &["--diff"]).stdout;
    let (beside, gone) = told.split_once("The built-in catalog has").expect("both directions");
    assert!(beside.contains("  buildSteps.AcmeDeployStep\n"), "{told}");
    assert!(
        beside.contains(
            "buildSteps.AntBuildStep: mode = antFile.properties, mode = antRemote.url, parallelTargets"
        ),
        "{told}"
    );
    assert!(gone.contains("  vcs.GitVcsRoot\n") && gone.contains("TestPolicy.RECENTLY_FAILED"), "{told}");
    assert!(!sandbox.path("tcdsl-dsl.toml").exists());
}

#[test]
fn what_is_no_jar_is_refused() {
    let sandbox = sandbox();
    let refused = |argument: &str| {
        let ran = sandbox.run(&["dsl", "import", argument]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{argument}");
        ran.stderr
    };
    assert!(refused("missing.jar").contains("does not exist"));
    assert!(refused("https://tc.example.org/app/dsl-plugins-repository").contains("opens no connection"));
    assert!(refused(".teamcity").contains("there are no jars in"));
    assert!(refused(".teamcity/settings.kts").contains("it is no jar"));
    sandbox.write("tcdsl-dsl.toml", b"format = 2\nclasses = []\n");
    sandbox.write("tcdsl.toml", CONFIG.as_bytes());
    let later = sandbox.run(&["check"]);
    assert!(later.code == 2 && later.stderr.contains("not of format 1: import it again"), "{}", later.stderr);
}
