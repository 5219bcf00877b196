//! `rules`, `explain`, `connections` and `show`.

use super::sandbox::{Sandbox, VALID};

/// A root with a connection, and a project below it with one of its own.
const TREE: &str = r#"import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.projectFeatures.*

version = "2024.03"

project {
    features {
        dockerRegistry {
            id = "DOCKER_HUB"
            name = "Docker \"Hub\""
            password = "a-secret-in-the-open"
        }
        awsConnection {
            id = "AWS"
            name = "AWS of the root only"
            allowInSubProjects = false
        }
    }
    subProject {
        id("Web")
        name = "Web"
        features {
            feature {
                type = "OAuthProvider"
                id = "KEYS"
                param("providerType", "acme-keys")
            }
        }
    }
}
"#;

#[test]
fn rules_and_explanations() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let listed = sandbox.run(&["rules"]);
    assert_eq!(listed.code, 0);
    assert!(listed.stdout.contains("TCC301  plain-text-secret"), "{}", listed.stdout);
    let json = sandbox.run(&["rules", "-f", "json"]).json();
    assert!(json["rules"].as_array().is_some_and(|rules| rules.len() > 30));
    let by_name = sandbox.run(&["explain", "unknown-aws-region"]);
    assert_eq!(by_name.code, 0);
    assert!(by_name.stdout.contains("What to do:"), "{}", by_name.stdout);
    assert_eq!(sandbox.run(&["explain", "tcc201"]).stdout, by_name.stdout);
    let unknown = sandbox.run(&["explain", "unknown-aws-regio"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("did you mean `unknown-aws-region`?"), "{}", unknown.stderr);
}

#[test]
fn kinds_of_connections() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    assert!(sandbox.run(&["connections"]).stdout.contains("kubernetesConnection"));
    let one = sandbox.run(&["connections", "JetBrains Space"]);
    assert!(one.stdout.starts_with("JetBrains Space (spaceConnection)"), "{}", one.stdout);
    let json = sandbox.run(&["connections", "AmazonDocker", "-f", "json"]).json();
    let settings = &json["connections"][0]["settings"];
    let role = settings.as_array().and_then(|all| all.iter().find(|row| row["property"] == "iamRoleArn"));
    assert_eq!(role.map(|row| &row["option"]), Some(&"credentialsType = tempCredentials".into()));
    assert_eq!(sandbox.run(&["connections", "nothing"]).code, 2);
}

#[test]
fn the_tree_in_every_format() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", TREE)]);
    let once = sandbox.run(&["show"]).stdout;
    assert!(once.ends_with("└─ RootProjectId_Web \"Web\"\n      + KEYS: acme-keys\n"), "each once: {once}");
    let text = sandbox.run(&["show", "--effective"]);
    let expected = "RootProjectId \"RootProjectName\"\n\
                    │  + DOCKER_HUB: Docker Registry \"Docker \"Hub\"\"\n\
                    │  + AWS: Amazon Web Services (AWS) \"AWS of the root only\"\n\
                    └─ RootProjectId_Web \"Web\"\n      \
                    + KEYS: acme-keys\n      \
                    ^ DOCKER_HUB: Docker Registry \"Docker \"Hub\"\", from RootProjectId\n";
    assert_eq!(text.stdout.replace(" \"RootProjectName\"", ""), expected.replace(" \"RootProjectName\"", ""));
    let json = sandbox.run(&["show", "-f", "json"]).json();
    let inherited = &json["roots"][0]["projects"][1]["connections"][1];
    assert_eq!(inherited["inherited"], true);
    assert_eq!(inherited["path"][0], "RootProjectId");
    assert!(
        sandbox
            .run(&["show", "--effective", "-f", "markdown"])
            .stdout
            .contains("`RootProjectId` → `RootProjectId_Web`")
    );
    assert!(sandbox.run(&["show", "-f", "dot"]).stdout.contains("p0_0 -> p0_1;"));
    assert!(sandbox.run(&["show", "-f", "mermaid"]).stdout.contains("p0_0 --> p0_1"));
    for format in ["text", "json", "markdown", "dot", "mermaid", "svg", "html"] {
        assert!(!sandbox.run(&["show", "-f", format]).stdout.contains("in-the-open"), "{format}");
    }
    let below = sandbox.run(&["show", "--project", "Web"]);
    assert!(below.stdout.starts_with("RootProjectId_Web"), "{}", below.stdout);
    assert_eq!(sandbox.run(&["show", "--project", "Nothing"]).code, 2);
    assert_eq!(sandbox.run(&["check", "-f", "dot"]).code, 2);
}

/// Names of projects and connections come from pull requests: they stay texts in every format.
#[test]
fn hostile_names_stay_texts_in_every_format() {
    let hostile = r#"x\"];p0 </text><script>alert(1)</script> | `a` &amp; ##teamcity[x] \u001b[31m\u202e"#;
    let settings = TREE.replace("name = \"Web\"", &format!("name = \"{hostile}\""));
    let settings = settings.replace("id = \"KEYS\"", &format!("id = \"{hostile}\""));
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &settings)]);
    for format in ["text", "json", "markdown", "dot", "mermaid", "svg"] {
        let shown = sandbox.run(&["show", "-f", format]).stdout;
        assert!(shown.contains("alert(1)"), "{format}: {shown}");
        for part in ["##teamcity[", "\u{1b}", "\u{202e}"] {
            assert!(!shown.contains(part), "{format}: {shown}");
        }
        // In Markdown, all of it is code.
        let active = if format == "markdown" { shown.split('`').step_by(2).collect() } else { shown.clone() };
        let escapes = ["markdown", "mermaid", "svg"].contains(&format);
        assert!(!escapes || !active.contains("<script>"), "{format}: {shown}");
        let open = shown.lines().any(|line| line.contains("x\"];p0"));
        assert!(!open || ["text", "markdown"].contains(&format), "{format}: {shown}");
    }
}

/// What `show -f svg` draws is well-formed: every element that is opened is closed.
#[test]
fn the_picture_is_well_formed() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", TREE)]);
    let svg = sandbox.run(&["show", "-f", "svg"]).stdout;
    let mut reader = quick_xml::Reader::from_str(&svg);
    let mut depth = 0_i32;
    loop {
        match reader.read_event().expect("XML") {
            quick_xml::events::Event::Start(_) => depth += 1,
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    assert_eq!(svg.matches("class=\"card\"").count(), 2);
}

/// A secret in a variable of a harmless name, used where it is not secret, is still not shown.
#[test]
fn secrets_are_shown_in_no_format() {
    let settings = TREE
        .replace("password = \"a-secret-in-the-open\"", "password = other; userName = other; colour = 1")
        .replace("\nproject {", "\nval other = \"a-secret-in-the-open\"; val x: Int = \"\"\n\nproject {");
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &settings)]);
    for format in ["full", "concise", "json"] {
        let ran = sandbox.run(&["check", "-f", format]);
        assert!(ran.stdout.contains("plain-text-secret"), "{}", ran.stdout);
        assert!(!ran.stdout.contains("in-the-open"), "{}", ran.stdout);
    }
}

#[test]
fn what_the_compiler_would_refuse_is_not_shown_as_sound() {
    for broken in ["project {{{\n", "}\n", "project { description = 5 }\n"] {
        let settings = format!("import jetbrains.buildServer.configs.kotlin.*\n{broken}");
        let ran = Sandbox::new(&[(".teamcity/settings.kts", &settings)]).run(&["show"]);
        assert_eq!(ran.code, 1, "{broken}");
        assert!(ran.stderr.contains("the compiler would refuse"), "{}", ran.stderr);
    }
}

/// Forty projects with sixty connections, of which builds use some.
fn large() -> String {
    let mut text = "import jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.buildFeatures.*\n\
                    import jetbrains.buildServer.configs.kotlin.projectFeatures.*\n\nversion = \"2024.03\"\n\nfun Project.hub(key: String) \
                    {\n    features {\n        dockerRegistry {\n            id = key\n            name = \"Registry $key\"\n            url \
                    = \"https://docker.io\"\n        }\n    }\n}\n\nproject {\n    (1..20).forEach { hub(\"TOP_$it\") }\n"
        .to_owned();
    for number in 1..40 {
        let second = if number == 7 { "" } else { "        hub(\"OWN_${NUMBER}\")\n" };
        let project = format!(
            "    subProject {{\n        id(\"Part{number}\")\n        name = \"Part <{number}>\"\n{second}        buildType {{\n            \
             id(\"Build{number}\")\n            name = \"Build\"\n            features {{\n                dockerSupport {{\n                    \
             loginToRegistry = on {{ dockerRegistryId = \"TOP_1\" }}\n                }}\n            }}\n        }}\n    }}\n"
        );
        text.push_str(&project.replace("${NUMBER}", &number.to_string()));
    }
    text + "}\n"
}

#[test]
fn many_projects_are_shown_on_a_screen() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &large())]);
    let text = sandbox.run(&["show"]).stdout;
    assert_eq!(text.lines().count(), 40 + 20 + 38, "{text}");
    let used = "+ TOP_1: Docker Registry \"Registry TOP_1\", used by RootProjectId_Build1, RootProjectId_Build10, \
                RootProjectId_Build11 and 36 more\n";
    assert!(text.contains(used), "{text}");
    let own = sandbox.run(&["show", "--own"]).stdout;
    assert!(text.contains("RootProjectId_Part7 ") && !own.contains("RootProjectId_Part7 "), "{own}");
    let by = sandbox.run(&["show", "--used-by", "Build3"]).stdout;
    assert!(by.contains("TOP_1:") && !by.contains("TOP_2:") && !by.contains("OWN_"), "{by}");
    for (option, id, near) in
        [("--used-by", "Bild39", "Build39"), ("--project", "RootProjectId_Prt9", "RootProjectId_Part9")]
    {
        let ran = sandbox.run(&["show", option, id]);
        assert!(ran.code == 2 && ran.stdout.is_empty(), "{option} {id}: {}", ran.stdout);
        assert!(ran.stderr.contains(&format!("did you mean `{near}`?")), "{}", ran.stderr);
    }
    let mermaid = sandbox.run(&["show", "-f", "mermaid"]).stdout;
    assert!(mermaid.len() < 50_000 && mermaid.contains("Registry TOP_1"), "{}", mermaid.len());
    let all = sandbox.run(&["show", "--effective", "-f", "mermaid"]).stdout;
    assert!(all.len() < 50_000 && all.contains("21 connections"), "{}", all.len());
    let json = sandbox.run(&["show", "-f", "json"]).json();
    let first = &json["roots"][0]["projects"][0]["connections"][0];
    assert_eq!(first["used_by"].as_array().map(Vec::len), Some(39));
}

#[test]
fn a_page_shows_each_connection_with_its_path_and_its_users() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &large())]);
    let page = sandbox.run(&["show", "-f", "html"]).stdout;
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    for part in [
        "<summary>Part &lt;7&gt; <code class=\"far\">RootProjectId_Part7</code></summary>",
        "<details class=\"leaf\" open><summary>Part &lt;7&gt; ",
        "<li><b>TOP_1</b> Docker Registry “Registry TOP_1”<div>path: RootProjectId → 39 projects below</div><div>used by \
         <code>RootProjectId_Build1</code>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(page.matches("<details").count(), 40);
    assert_eq!(page.matches("<details").count(), page.matches("</details>").count());
    for outside in ["http:", "https:", "src=", "url(", "Part <7>"] {
        assert!(!page.contains(outside), "{outside}");
    }
}
