//! `fixtures/connections/<function>/`: each kind of connection, typed and raw. Both are right, and make the same XML.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tcdsl::catalog::{Catalog, ClassId};
use tcdsl::driver::{self, Compilation, Memory, Options, Session};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/connections")
}

fn compile(path: &Path) -> Compilation {
    compile_text(&read(path), "")
}

/// The text of a fixture; a kind without its fixtures is named.
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| {
        panic!("each kind has `typed.kts` and `raw.kts`: {}: {error}", path.display())
    })
}

fn compile_text(text: &str, config: &str) -> Compilation {
    let config = Arc::new(driver::read_config(config, "".into()).expect("a configuration"));
    let session =
        Session::new(Memory::from([("settings.kts", text)])).with(Options { config, ..Options::default() });
    session.compile(&session.root(".".into()).expect("a script"))
}

/// The XML of settings in which nothing is found.
fn xml(compilation: &Compilation) -> Vec<String> {
    let found: Vec<&str> = compilation.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert!(found.is_empty(), "{}: {found:?}", compilation.dir);
    driver::xml(compilation).expect("a project").into_iter().map(|file| file.text).collect()
}

#[test]
fn typed_and_raw_forms_are_right_and_make_the_same_xml() {
    for function in functions() {
        let folder = folder().join(function);
        let (typed, raw) = ["typed.kts", "raw.kts"].map(|name| xml(&compile(&folder.join(name)))).into();
        assert_eq!(typed, raw, "{function}");
        assert!(typed.iter().any(|text| text.contains("OAuthProvider")), "{function}");
    }
}

/// The fixes of `prefer-typed-connection` turn the raw form into settings that make the same XML.
#[test]
fn typed_texts_of_fixes_say_the_same() {
    for function in functions() {
        let raw = read(&folder().join(function).join("raw.kts"));
        let found = compile_text(&raw, "[levels]\nprefer-typed-connection = \"note\"\n").diagnostics;
        assert_eq!(found.len(), raw.matches("feature {").count(), "{function}");
        let mut text = raw;
        for diagnostic in found.iter().rev() {
            let edit = &diagnostic.fixes.first().expect("a fix").edits[0];
            text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
        let import = "import jetbrains.buildServer.configs.kotlin.projectFeatures.*\n";
        let text = text.replacen("\nversion", &format!("{import}\nversion"), 1);
        assert!(!text.contains("feature {") && !text.contains("param("), "{text}");
        let typed = compile(&folder().join(function).join("typed.kts"));
        assert_eq!(xml(&compile_text(&text, "")), xml(&typed), "{text}");
    }
}

/// All kinds whose members are known.
fn kinds() -> impl Iterator<Item = ClassId> {
    let catalog = Catalog::built_in();
    catalog.connections().filter(|class| !catalog.is_opaque(*class))
}

/// Their functions.
fn functions() -> Vec<&'static str> {
    kinds().map(|class| Catalog::built_in().function_of(class)).collect()
}

#[test]
fn every_option_of_every_kind_is_used() {
    let catalog = Catalog::built_in();
    for class in kinds() {
        let text = read(&folder().join(catalog.function_of(class)).join("typed.kts"));
        for nested in catalog.class(class).nested.iter() {
            let options = catalog.class(*nested).nested.iter();
            for option in options.filter(|option| catalog.class(**option).deprecated.is_none()) {
                let function = catalog.function_of(*option);
                assert!(
                    text.contains(&format!(" = {function}")),
                    "{}: {function}",
                    catalog.function_of(class)
                );
            }
        }
    }
}
