//! `tcdsl show --chains`: the chains of builds in every format.

use super::sandbox::Sandbox;

const CHAINS: &str = r#"import jetbrains.buildServer.configs.kotlin.*

version = "2024.03"

object Base : Template({
    name = "Base"
    dependencies {
        snapshot(RelativeId("Compile")) { }
    }
})

project {
    template(Base)
    subProject {
        id("Tests")
        name = "Tests"
        for (number in 1..3) buildType {
            id("Test_$number")
            name = "Test <$number>"
            templates(Base)
        }
    }
    buildType {
        id("Compile")
        name = "Compile"
    }
    buildType {
        id("Alone")
        name = "Alone"
    }
    buildType {
        id("All")
        name = "All"
        type = BuildTypeSettings.Type.COMPOSITE
        dependencies {
            for (number in 1..3) snapshot(RelativeId("Test_$number")) { }
            snapshot(AbsoluteId("Other_Lint")) { }
        }
    }
    sequential {
        buildType(First)
        buildType(Second)
    }.buildTypes().forEach { buildType(it) }
}

object First : BuildType({
    name = "First"
})

object Second : BuildType({
    name = "Second"
})
"#;

#[test]
fn stage_by_stage() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", CHAINS)]);
    let text = sandbox.run(&["show", "--chains"]).stdout;
    let expected = "\
chain 1: 6 builds in 3 stages
  stage 1
    RootProjectId_Compile \"Compile\", in RootProjectId
    Other_Lint, outside of these settings
  stage 2
    RootProjectId_Test_1 \"Test <1>\", in RootProjectId_Tests, needs RootProjectId_Compile
    RootProjectId_Test_2 \"Test <2>\", in RootProjectId_Tests, needs RootProjectId_Compile
    RootProjectId_Test_3 \"Test <3>\", in RootProjectId_Tests, needs RootProjectId_Compile
  stage 3
    RootProjectId_All \"All\", composite, in RootProjectId, needs all of stage 2, Other_Lint

chain 2: 2 builds in 2 stages
  stage 1
    RootProjectId_First \"First\", in RootProjectId
  stage 2
    RootProjectId_Second \"Second\", in RootProjectId, needs RootProjectId_First

1 build configuration is in no chain
";
    assert_eq!(text, expected);
    let tests = sandbox.run(&["show", "--chains", "--project", "Tests"]).stdout;
    assert!(tests.starts_with("chain 1: 6 builds") && !tests.contains("chain 2"), "{tests}");
    assert_eq!(sandbox.run(&["show", "--chains", "--project", "Nothing"]).code, 2);
    assert_eq!(sandbox.run(&["show", "--chains", "--own"]).code, 2);
}

#[test]
fn the_other_formats() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", CHAINS)]);
    let run = |format| sandbox.run(&["show", "--chains", "-f", format]).stdout;
    let json = sandbox.run(&["show", "--chains", "-f", "json"]).json();
    let all = &json["roots"][0]["chains"][0]["builds"][5];
    assert_eq!((&all["kind"], &all["stage"]), (&"composite".into(), &3.into()));
    assert_eq!(all["needs"].as_array().map(Vec::len), Some(4));
    assert_eq!(json["roots"][0]["chains"][0]["builds"][1]["project"], serde_json::Value::Null);
    assert!(run("dot").contains("b0_0 -> b0_2;"));
    assert!(run("mermaid").contains("b0_0 --> b0_2"));
    assert!(run("markdown").contains("| 3 | `RootProjectId_All` | `All` (composite) |"));
    assert!(run("html").contains("needs <a href=\"#b0-0\">RootProjectId_Compile</a>"));
    let picture = run("svg");
    let mut reader = quick_xml::Reader::from_str(&picture);
    let mut cards = 0;
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Empty(element) => {
                cards += usize::from(element.name().as_ref() == "rect")
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(cards, 8);
}

/// Builds in a circle are marked, and what follows them keeps its stage.
#[test]
fn circles_are_marked() {
    let needs = |id: &str, other: &str| {
        format!(
            "buildType {{ id(\"{id}\"); name = \"{id}\"; dependencies {{ snapshot(RelativeId(\"{other}\")) {{ }} }} }}\n"
        )
    };
    let settings = format!(
        "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {{\n{}{}{}{}}}\n",
        needs("A", "B"),
        needs("B", "A"),
        needs("End", "A"),
        needs("Self", "Self")
    );
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &settings)]);
    let text = sandbox.run(&["show", "--chains"]).stdout;
    assert!(
        text.contains("chain 1: 3 builds in 2 stages, with a circle\n  stage 1\n    RootProjectId_A"),
        "{text}"
    );
    assert_eq!(text.matches("IN A CIRCLE").count(), 3, "{text}");
    assert!(
        text.contains("  stage 2\n    RootProjectId_End \"End\", in RootProjectId, needs RootProjectId_A\n")
    );
    assert!(sandbox.run(&["show", "--chains", "-f", "dot"]).stdout.contains("b0_1 -> b0_0 [color=red];"));
}

/// Names come from pull requests: they stay texts in every format.
#[test]
fn hostile_names_stay_texts() {
    let hostile = r#"x\"];b0 </text><script>alert(1)</script> | `a` ##teamcity[x] \u001b[31m\u202e"#;
    let settings = CHAINS.replace("name = \"All\"", &format!("name = \"{hostile}\""));
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &settings)]);
    for format in ["text", "json", "markdown", "dot", "mermaid", "svg", "html"] {
        let shown = sandbox.run(&["show", "--chains", "-f", format]).stdout;
        assert!(shown.contains("alert(1)"), "{format}: {shown}");
        for part in ["##teamcity[", "\u{1b}", "\u{202e}"] {
            assert!(!shown.contains(part), "{format}: {shown}");
        }
        let active = if format == "markdown" { shown.split('`').step_by(2).collect() } else { shown.clone() };
        let escapes = ["markdown", "mermaid", "svg", "html"].contains(&format);
        assert!(!escapes || !active.contains("<script>alert"), "{format}: {shown}");
    }
}

/// A chain of many builds is one line for each, whatever they need.
#[test]
fn a_chain_of_many_builds_stays_readable() {
    let builds = (0..200).map(|at| format!("buildType {{ id(\"B{at}\"); name = \"B{at}\"\n dependencies {{ for (n in {0}..{at}) if (n != {at}) snapshot(RelativeId(\"B$n\")) {{ }} }} }}\n", at - at % 20));
    let settings = format!(
        "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {{\n{}}}\n",
        builds.collect::<String>()
    );
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &settings)]);
    let text = sandbox.run(&["show", "--chains"]).stdout;
    assert_eq!(text.lines().filter(|line| line.starts_with("    ")).count(), 200);
    assert!(text.lines().all(|line| line.len() < 260), "{text}");
    let mermaid = sandbox.run(&["show", "--chains", "-f", "mermaid"]).stdout;
    assert!(mermaid.matches(" --> ").count() <= 500 && mermaid.len() < 50_000);
}
