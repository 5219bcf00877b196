//! Descriptors in both forms. How settings use them is shown by the tests of the command: an extension belongs to its
//! process.

use super::descriptor::{Kind, PropertyType};
use super::*;

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<dsl-extension kind="projectFeature" type="OAuthProvider" generateDslJar="true">
  <class name="AcmeKeys"><description>Keys &amp; more</description></class>
  <init><param name="providerType" value="acme-keys"/></init>
  <function name="acmeKeys"/>
  <params>
    <param name="displayName" dslName="name"/>
    <param name="acme.url" dslName="url" type="string" mandatory="true"/>
    <param name="on" type="boolean" trueValue="yes" falseValue=""/>
    <param name="level" type="Level"/>
    <param name="old" deprecated="true"><deprecated replaceWith="url"/></param>
    <param name="auth" dslName="authType" type="compound">
      <option name="token" value="t"><param name="secure:token" dslName="token" mandatory="true"/></option>
      <option name="nothing" value=""/>
    </param>
  </params>
  <types><enum name="Level"><option name="LOW" value="0"/><option name="HIGH"/></enum></types>
  <examples><example><code>acmeKeys { url = "x" }</code></example></examples>
</dsl-extension>
"#;

const TOML: &str = r#"
class = "AcmeKeys"
package = "projectFeatures"
function = "acmeKeys"
type = "OAuthProvider"
fixed = { providerType = "acme-keys" }
properties = [
  { name = "name", param = "displayName" },
  { name = "url", param = "acme.url", mandatory = true },
  { name = "on", type = "Boolean?", param = "on", true = "yes", false = "" },
  { name = "level", type = "Level?", param = "level" },
  { name = "old", param = "old", deprecated = "url" },
  { name = "authType", type = "AuthType?", param = "auth" },
]
[[nested]]
class = "AuthType"
kind = "compound"
[[nested]]
class = "AuthType.Token"
function = "token(init: Token.() -> Unit = {})"
value = "t"
properties = [{ name = "token", param = "secure:token", mandatory = true }]
[[nested]]
class = "AuthType.Nothing"
function = "nothing()"
value = ""
[[nested]]
class = "Level"
entries = [{ name = "LOW", value = "0" }, { name = "HIGH" }]
"#;

/// The only class of a file.
fn read_descriptor(text: &str) -> Result<Descriptor, DescriptorMistake> {
    read_descriptors(text).map(|mut all| all.remove(0))
}

fn message(text: &str) -> String {
    read_descriptor(text).err().map(|mistake| mistake.message).unwrap_or_default()
}

#[test]
fn both_forms_say_the_same() {
    let (xml, toml) = (read_descriptor(XML).expect("XML"), read_descriptor(TOML).expect("TOML"));
    assert_eq!(xml, toml);
    assert_eq!((xml.kind, xml.properties.len(), xml.opaque), (Kind::ProjectFeature, 6, false));
    let boolean = PropertyType::Boolean { yes: "yes".into(), no: String::new() };
    assert_eq!(xml.properties.get(2).map(|property| &property.ty), Some(&boolean));
}

#[test]
fn tables_follow() {
    let descriptor = read_descriptor(XML).expect("XML");
    let made = build::build(std::slice::from_ref(&descriptor)).expect("tables");
    let names: Vec<&str> = made.classes.iter().map(|class| &*class.name).collect();
    let nested = ["Level", "AuthType", "AuthType.Token", "AuthType.Nothing"];
    let expected: Vec<String> = nested.iter().map(|name| format!("AcmeKeys.{name}")).collect();
    assert_eq!(names[0], "AcmeKeys");
    assert_eq!(names[1..], expected);
    assert!(made.connections.iter().any(|(provider, _)| **provider == *"acme-keys"));
    assert!(made.functions.is_sorted_by_key(|function| (function.name, function.receiver.is_none())));
    let twice = build::build(&[descriptor.clone(), descriptor]);
    assert!(twice.is_err_and(|message| message.contains("known already")));
}

#[test]
fn built_in_classes_stay_what_they_are() {
    let known = XML.replace("AcmeKeys", "SlackConnection");
    assert!(build::build(&[read_descriptor(&known).expect("XML")]).is_err());
    let provider = XML.replace("acme-keys", "AWS");
    assert!(build::build(&[read_descriptor(&provider).expect("XML")]).is_err());
}

#[test]
fn mistakes() {
    assert!(message("<project/>").contains("not a descriptor"));
    assert!(message("<dsl-extension kind='cloud' type='x'/>").contains("no kind of extension"));
    assert!(message("<dsl-add-on kind='trigger'/>").contains("add-ons"));
    assert!(message("<dsl-extension kind='trigger'><function name='x'/></dsl-extension>").contains("`type`"));
    assert!(message("<dsl-extension").contains("not XML"));
    assert!(message("").contains("missing field"));
    assert!(
        message(&TOML.replace("format", "x").replace("\"acme.url\"", "\"u\", format = \"u\""))
            .contains("format")
    );
    assert!(message(&TOML.replace("Level?", "Lovel?")).contains("no type `Lovel`"));
    assert!(message(&TOML.replace("acmeKeys", "acme keys")).contains("not a name"));
}

#[test]
fn hostile_descriptors_are_refused() {
    assert!(message(&"<a>".repeat(100_000)).contains("deep"));
    assert!(message(&" ".repeat(LARGEST_DESCRIPTOR + 1)).contains("at most"));
    let own = TOML.replace("param = \"secure:token\"", "type = \"AuthType\", param = \"secure:token\"");
    assert!(message(&own).contains("too deeply"));
    let entity =
        format!("<!DOCTYPE x [<!ENTITY e \"{}\">]><dsl-extension kind='&e;' type='x'/>", "y".repeat(99));
    assert!(message(&entity).contains("attribute"));
}
