//! `[catalog]`: what plugins add to the DSL is known, and checked like what is built in.

use super::sandbox::Sandbox;

const DESCRIPTOR: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<dsl-extension kind="projectFeature" type="OAuthProvider" generateDslJar="true">
  <class name="AcmeKeys"/>
  <init><param name="providerType" value="acme-keys"/></init>
  <function name="acmeKeys"/>
  <params>
    <param name="displayName" dslName="name"/>
    <param name="acme.url" dslName="url" type="string" mandatory="true"/>
    <param name="acme.on" dslName="on" type="boolean" trueValue="yes" falseValue=""/>
    <param name="acme.level" dslName="level" type="Level"/>
    <param name="acme.auth" dslName="authType" type="compound">
      <option name="token" value="t"><param name="secure:acme.token" dslName="token" mandatory="true"/></option>
      <option name="nothing" value="n"/>
    </param>
  </params>
  <types><enum name="Level"><option name="LOW" value="0"/><option name="HIGH" value="1"/></enum></types>
</dsl-extension>
"#;

const STEP: &str = r#"
class = "AcmeStep"
package = "buildSteps"
function = "acmeStep"
type = "acme.runner"
properties = [{ name = "target", param = "acme.target", mandatory = true }]
"#;

const CONFIG: &str = "[catalog]\nfiles = [\"plugins/keys.xml\", \"plugins/step.toml\"]\n";

const SETTINGS: &str = r#"import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.buildSteps.*
import jetbrains.buildServer.configs.kotlin.projectFeatures.*
import jetbrains.buildServer.configs.kotlin.projectFeatures.acmeKeys

version = "2024.03"

project {
    features {
        acmeKeys {
            id = "KEYS"
            name = "Keys"
            url = "https://keys.example.org"
            on = true
            level = AcmeKeys.Level.HIGH
            authType = token {
                token = "credentialsJSON:00000000-0000-4000-8000-000000000001"
            }
        }
        feature {
            type = "OAuthProvider"
            id = "RAW"
            param("providerType", "acme-keys")
            param("acme.url", "x")
        }
    }
    buildType {
        id("A")
        name = "A"
        steps {
            acmeStep {
                target = "all"
            }
        }
    }
}
"#;

fn sandbox(settings: &str) -> Sandbox {
    Sandbox::new(&[
        (".teamcity/settings.kts", settings),
        ("tcdsl.toml", CONFIG),
        ("plugins/keys.xml", DESCRIPTOR),
        ("plugins/step.toml", STEP),
    ])
}

#[test]
fn classes_of_plugins_make_xml() {
    let sandbox = sandbox(SETTINGS);
    let checked = sandbox.run(&["check"]);
    assert_eq!(
        (checked.code, checked.stdout.starts_with("valid: 1 project")),
        (0, true),
        "{}",
        checked.stdout
    );
    let xml = sandbox.run(&["compile", "-o", "-"]).stdout;
    for part in [
        r#"<param name="acme.auth" value="t" />"#,
        r#"<param name="acme.level" value="1" />"#,
        r#"<param name="acme.on" value="yes" />"#,
        r#"<param name="providerType" value="acme-keys" />"#,
        r#"<param name="secure:acme.token" value="credentialsJSON:"#,
        r#"type="acme.runner""#,
        r#"<param name="acme.target" value="all" />"#,
    ] {
        assert!(xml.contains(part), "{part}: {xml}");
    }
    assert_eq!(sandbox.run(&["check", "--no-config"]).code, 1);
}

#[test]
fn what_plugins_need_is_checked() {
    let fired = |from: &str, to: &str| {
        let sandbox = sandbox(&SETTINGS.replace(from, to));
        let json = sandbox.run(&["check", "-f", "json"]).json();
        let all = json["diagnostics"].as_array().cloned().unwrap_or_default();
        all.iter()
            .map(|found| found["message"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert!(fired("            url = \"https://keys.example.org\"\n", "").contains("`acmeKeys` needs `url`"));
    assert!(fired("url = ", "ulr = ").contains("unresolved reference: `ulr`"));
    assert!(fired("target = \"all\"", "").contains("`acmeStep` needs `target`"));
    assert!(fired("on = true", "on = \"true\"").contains("`on` takes Boolean"));
    assert!(
        fired("\"credentialsJSON:00000000-0000-4000-8000-000000000001\"", "\"open-secret\"")
            .contains("plain text")
    );
}

#[test]
fn mistakes_in_descriptors_are_shown_with_their_places() {
    let sandbox = sandbox(SETTINGS);
    sandbox.write("plugins/keys.xml", b"<dsl-extension kind=\"cloud\" type=\"x\"/>");
    let ran = sandbox.run(&["check"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("no kind of extension `cloud`") && ran.stderr.contains("keys.xml"),
        "{}",
        ran.stderr
    );
    sandbox
        .write("tcdsl.toml", b"[catalog]\nfiles = [\"../outside.xml\", \"/etc/passwd\", \"missing.xml\"]\n");
    let ran = sandbox.run(&["check"]);
    assert_eq!(
        (ran.code, ran.stderr.matches("is not a file of this repository").count()),
        (2, 3),
        "{}",
        ran.stderr
    );
}
