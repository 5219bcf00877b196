//! Settings that a server stores as XML: `check`, `show`, `compile`.

use super::sandbox::Sandbox;

const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<project xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" uuid="" xsi:noNamespaceSchemaLocation="https://www.jetbrains.com/teamcity/schemas/2021.1/project-config.xsd">
  <name>Shop</name>
  <parameters />
  <project-extensions>
    <extension id="AWS" type="OAuthProvider">
      <parameters>
        <param name="awsCredentialsType" value="awsAccessKeys" />
        <param name="awsRegionName" value="eu-west-9" />
        <param name="displayName" value="AWS" />
        <param name="providerType" value="AWS" />
        <param name="secure:awsSecretAccessKey" value="hunter2hunter2" />
      </parameters>
    </extension>
  </project-extensions>
  <cleanup />
</project>
"#;

const SUB: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<project parent-id="Shop">
  <name>Web</name>
</project>
"#;

const BUILD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<build-type>
  <name>Build</name>
  <settings>
    <build-extensions>
      <extension id="BUILD_EXT_1" type="PROVIDE_AWS_CREDS">
        <parameters>
          <param name="awsConnectionId" value="AWSS" />
        </parameters>
      </extension>
    </build-extensions>
  </settings>
</build-type>
"#;

fn sandbox() -> Sandbox {
    Sandbox::new(&[
        (".teamcity/Shop/project-config.xml", ROOT),
        (".teamcity/Shop_Web/project-config.xml", SUB),
        (".teamcity/Shop_Web/buildTypes/Shop_Web_Build.xml", BUILD),
        (".teamcity/Shop_Web/pluginData/plugin-settings.xml", "<settings />"),
    ])
}

#[test]
fn findings_point_into_the_xml() {
    let sandbox = sandbox();
    let ran = sandbox.run(&["check", "-f", "concise"]);
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    assert!(
        ran.stdout.contains(".teamcity/Shop/project-config.xml:9:44: warning[unknown-aws-region]"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("/Shop_Web_Build.xml:8:48: note[external-connection]"), "{}", ran.stdout);
    assert!(ran.stdout.contains("[plain-text-secret]"), "{}", ran.stdout);
    assert_eq!(ran.files(), 3);
    let full = sandbox.run(&["check"]);
    assert!(!full.stdout.contains("hunter2"), "{}", full.stdout);
}

#[test]
fn a_folder_of_projects_a_project_and_a_file_stand_for_settings() {
    let sandbox = sandbox();
    for (path, files) in [
        (".teamcity", 3),
        (".teamcity/Shop", 1),
        (".teamcity/Shop_Web/buildTypes/Shop_Web_Build.xml", 3),
        (".", 3),
    ] {
        assert_eq!(sandbox.run(&["check", path]).files(), files, "{path}");
    }
}

#[test]
fn the_tree_is_shown_and_written_again() {
    let sandbox = sandbox();
    let shown = sandbox.run(&["show"]);
    assert_eq!(shown.code, 0, "{}", shown.stderr);
    assert!(shown.stdout.contains("Web") && shown.stdout.contains("AWS"), "{}", shown.stdout);
    sandbox
        .write(".teamcity/Shop_Web/buildTypes/Shop_Web_Build.xml", BUILD.replace("AWSS", "AWS").as_bytes());
    sandbox.write(
        ".teamcity/Shop/project-config.xml",
        ROOT.replace("hunter2hunter2", "credentialsJSON:00000000-0000-4000-8000-000000000001").as_bytes(),
    );
    let ran = sandbox.run(&["compile", "-o", "out", "--target", "2024.03", "--fail-on", "never"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(sandbox.path("out/Shop_Web/buildTypes/Shop_Web_Build.xml").exists());
}

#[test]
fn hostile_xml_is_refused() {
    let bomb = "<!DOCTYPE project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<project>\n  <name>&b;</name>\n</project>\n";
    let deep = format!("<project>{}{}</project>", "<a>".repeat(100_000), "</a>".repeat(100_000));
    let entity = "<project><name>&file;</name></project>";
    let open = "<project><name>";
    let twice = "<project name=\"a\" name=\"b\" />";
    for text in [bomb, &deep, entity, open, twice, "", "plain", "<project/><project/>"] {
        let sandbox = Sandbox::new(&[(".teamcity/Shop/project-config.xml", text)]);
        let ran = sandbox.run(&["check", "-f", "concise"]);
        let start: String = text.chars().take(40).collect();
        assert_eq!(ran.code, 1, "{start}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.contains("error[malformed-xml]"), "{start}: {}", ran.stdout);
    }
    let sandbox = Sandbox::new(&[]);
    sandbox.write(".teamcity/Shop/project-config.xml", b"<project><name>\xff\xfe</name></project>");
    assert_eq!(sandbox.run(&["check"]).code, 2);
}

#[test]
fn large_values_and_rings_of_parents_are_read() {
    let large = format!("<project><name>{}</name></project>", "x".repeat(5_000_000));
    let ring = |parent: &str| format!("<project parent-id=\"{parent}\"><name>R</name></project>");
    let sandbox = Sandbox::new(&[
        (".teamcity/A/project-config.xml", &large),
        (".teamcity/B/project-config.xml", &ring("C")),
        (".teamcity/C/project-config.xml", &ring("B")),
        (".teamcity/D/project-config.xml", &ring("D")),
    ]);
    let ran = sandbox.run(&["check", "-f", "json"]);
    assert_eq!(ran.json()["summary"]["projects"], 4, "{}", ran.stdout);
    assert_eq!(sandbox.run(&["show"]).code, 0);
}

#[test]
fn what_reads_like_a_comment_suppresses_nothing() {
    let text = ROOT.replace(
        "<name>Shop</name>",
        "<name>Shop</name>\n  <description>// tcdsl: ignore-file</description>",
    );
    let sandbox = Sandbox::new(&[(".teamcity/Shop/project-config.xml", text.as_str())]);
    let ran = sandbox.run(&["check", "-f", "concise"]);
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("warning[unknown-aws-region]"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("suppression"), "{}", ran.stdout);
}

#[test]
fn the_servers_root_project_is_read() {
    let root =
        "<?xml version=\"1.0\"?>\n<project uuid=\"\">\n  <name>&lt;Root project&gt;</name>\n</project>\n";
    let sub = "<?xml version=\"1.0\"?>\n<project>\n  <name>Shop</name>\n</project>\n";
    let files = [("projects/_Root/project-config.xml", root), ("projects/Shop/project-config.xml", sub)];
    let sandbox = Sandbox::new(&files);
    let ran = sandbox.run(&["check", "-f", "concise", "projects"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("valid: 2 projects in 2 files"), "{}", ran.stdout);
    let shown = sandbox.run(&["show", "projects"]).stdout;
    assert!(shown.starts_with("_Root \"<Root project>\"\n"), "Shop is below the root: {shown}");
    assert_eq!(sandbox.run(&["compile", "projects", "-o", "out"]).code, 0);
    assert!(!sandbox.read("out/Shop/project-config.xml").contains("parent-id"));
}
