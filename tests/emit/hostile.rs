//! Values that try to break the documents: every one has to come back as it was, from a document that is well-formed.

use proptest::prelude::*;
use tcdsl::emit::xml::{Dialect, xml};
use tcdsl::model::{EntityId, Settings, Text};

use super::build::{SPAN, absolute, build_type, feature, parameter, root, settings, text, vcs_root};
use super::read_back::{self, parse};

/// What XML 1.0 can hold of `value`.
fn storable(value: &str) -> String {
    let other = |c: char| (c < ' ' && !"\t\n\r".contains(c)) || c == '\u{fffe}' || c == '\u{ffff}';
    value.chars().map(|c| if other(c) { '\u{fffd}' } else { c }).collect()
}

fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("]]>".to_owned()),
        Just("\r\n".to_owned()),
        Just("\n".to_owned()),
        Just("<!--".to_owned()),
        Just("-->".to_owned()),
        Just("</param>".to_owned()),
        Just("&#0;".to_owned()),
        Just("\u{0}".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("\u{85}\u{2028}".to_owned()),
        any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(part, 1..12).prop_map(|parts| parts.concat())
}

fn everywhere(value: &str) -> Settings {
    let mut one = build_type("B", value);
    one.description = Some(text(value));
    one.parameters = vec![parameter("p", value, Some(value)), parameter(&format!("q{value}"), "v", None)];
    one.steps = vec![feature(value, &[("k", value)])];
    one.steps[0].name = Some(text(value));
    one.steps[0].id = Some(text(value));
    one.options.0.push(tcdsl::model::Property { name: value.into(), value: text(value), implied: false });
    one.vcs_entries = vec![super::build::vcs_entry(absolute(value), &[value])];
    one.artifact_dependencies = vec![super::build::artifact(absolute(value), value)];
    let mut top = root();
    top.description = Some(text(value));
    top.features = vec![feature(value, &[(value, value)])];
    top.vcs_roots = vec![vcs_root("V", &[("url", value)])];
    top.build_types = vec![one];
    settings(vec![top])
}

fn known(text: Option<&Text>) -> String {
    text.and_then(Text::known).unwrap_or_default().to_owned()
}

proptest! {
    #[test]
    fn values_come_back(value in hostile(), newest in any::<bool>()) {
        let dialect = if newest { Dialect::V2025_3 } else { Dialect::V2019_2 };
        let files = xml(&everywhere(&value), dialect);
        let expected = storable(&value);
        let expected = expected.as_str();
        let find = |end: &str| files.iter().find(|file| file.path.as_str().ends_with(end)).expect("a document");
        let back = read_back::build_type(&parse(&find("RootProjectId_B.xml").text), "B");
        prop_assert_eq!(known(back.name.as_ref()), expected);
        prop_assert_eq!(known(back.description.as_ref()), expected);
        prop_assert_eq!(back.parameters[0].value.known(), Some(expected));
        prop_assert_eq!(known(back.parameters[0].spec.as_ref()), expected);
        prop_assert_eq!(back.parameters[1].name.known().map(|name| &name[1..]), Some(expected));
        prop_assert_eq!(back.steps[0].kind.known(), Some(expected));
        prop_assert_eq!(known(back.steps[0].name.as_ref()), expected);
        prop_assert_eq!(back.steps[0].properties.known("k"), Some(expected));
        prop_assert_eq!(back.options.known(expected), Some(expected));
        prop_assert_eq!(&back.vcs_entries[0].root, &absolute(expected));
        prop_assert_eq!(back.vcs_entries[0].checkout_rules[0].known(), Some(expected));
        prop_assert_eq!(back.artifact_dependencies[0].artifact_rules.known(), Some(expected));
        let back = read_back::project(&parse(&files[0].text), absolute("P"), true);
        prop_assert_eq!(known(back.description.as_ref()), expected);
        prop_assert_eq!(back.features[0].properties.known(expected), Some(expected));
        let back = read_back::vcs_root(&parse(&find("RootProjectId_V.xml").text), "V");
        prop_assert_eq!(back.properties.known("url"), Some(expected));
    }

    #[test]
    fn ids_do_not_leave_the_folder(id in hostile()) {
        let mut settings = everywhere("x");
        settings.ids.portable = false;
        settings.projects[0].id = absolute(&id);
        settings.projects[0].build_types[0].id = absolute(&format!("../{id}"));
        settings.projects[0].vcs_roots[0].id = absolute(&format!("/{id}"));
        for file in xml(&settings, Dialect::V2025_3) {
            prop_assert!(file.path.is_relative());
            prop_assert!(file.path.components().all(|part| matches!(part, camino::Utf8Component::Normal(_))));
            prop_assert!(file.path.components().count() <= 3);
        }
    }
}

#[test]
fn an_unknown_root_has_no_documents_but_its_children_have() {
    let mut settings = everywhere("x");
    settings.ids.portable = false;
    settings.projects[0].id = EntityId::Unknown;
    let mut sub = super::build::project(absolute("Sub"), Some(0));
    sub.name = Some(Text::unknown(SPAN));
    settings.projects.push(sub);
    let files = xml(&settings, Dialect::V2025_3);
    assert_eq!(files.len(), 1);
    assert!(parse(&files[0].text).attr("parent-id").is_none());
}
