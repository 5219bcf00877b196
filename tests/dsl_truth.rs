//! The import against what two public servers' DSL is known to be: TeamCity 2024.03.1 and 2025.07, class by class.
//!
//! The jars (`pluginsDslCache/jars/*-latest/generated-dsl.jar` of a server) are looked for in `target/dsl-jars`, the facts beside
//! the repository; without them the test has nothing to do.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What is equal, and what is not.
#[derive(Default)]
struct Table {
    equal: BTreeMap<&'static str, usize>,
    different: Vec<String>,
}

impl Table {
    fn compare(&mut self, what: &'static str, place: &str, fact: &Value, read: &Value) {
        if fact == read {
            *self.equal.entry(what).or_default() += 1;
        } else {
            self.different.push(format!("{what} of {place}: {fact} in the facts, {read} in the jar"));
        }
    }
}

/// All classes of the jars, by package and name.
fn imported(jars: &Path) -> BTreeMap<(String, String), Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcdsl"));
    let ran = command.args(["dsl", "import", "--all", "-o", "-"]).arg(jars).output().expect("it runs");
    let errors = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && !errors.contains("not understood"), "{errors}");
    let text = String::from_utf8(ran.stdout).expect("UTF-8");
    let file: Value = toml::from_str(&text).expect("TOML");
    let classes = file["classes"].as_array().expect("classes").iter();
    let key = |class: &Value| {
        let text = |name: &str| class[name].as_str().unwrap_or_default().to_owned();
        ((text("package"), text("class")), class.clone())
    };
    classes.map(key).collect()
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn or(value: &Value, default: impl Into<Value>) -> Value {
    if value.is_null() { default.into() } else { value.clone() }
}

fn compare_class(table: &mut Table, fact: &Value, read: &Value) {
    let place = format!("{}.{}", fact["package"], fact["class"]).replace('"', "");
    table.compare("type", &place, &fact["type"], &read["type"]);
    table.compare(
        "fixed parameters",
        &place,
        &fact["fixed_params"],
        &or(&read["fixed"], serde_json::Map::new()),
    );
    table.compare("deprecation", &place, &fact["deprecated"], &(!read["deprecated"].is_null()).into());
    table.compare("whole", &place, &Value::Null, &read["opaque"]);
    let name = |function: &Value| function["name"].as_str().unwrap_or_default().to_owned();
    let functions: BTreeSet<String> = array(&fact["functions"]).iter().map(name).collect();
    let of_class = array(&read["also"]).iter().chain([&read["function"]]);
    let read_functions: BTreeSet<String> =
        of_class.filter_map(|one| Some(one.as_str()?.to_owned())).collect();
    table.compare(
        "functions",
        &place,
        &functions.into_iter().collect(),
        &read_functions.into_iter().collect(),
    );
    let nested = array(&read["nested"]);
    compare_properties(table, &place, &fact["properties"], &read["properties"], nested, "");
}

fn compare_properties(
    table: &mut Table,
    place: &str,
    facts: &Value,
    read: &Value,
    nested: &[Value],
    owner: &str,
) {
    let names = |all: &Value| array(all).iter().map(|one| one["name"].clone()).collect::<Value>();
    table.compare("properties", place, &or(&names(facts), Vec::<Value>::new()), &names(read));
    for (fact, read) in array(facts).iter().zip(array(read)) {
        let place = format!("{place}.{}", fact["name"].as_str().unwrap_or_default());
        compare_property(table, &place, fact, read, nested, owner);
    }
}

fn compare_property(
    table: &mut Table,
    place: &str,
    fact: &Value,
    read: &Value,
    nested: &[Value],
    owner: &str,
) {
    table.compare("raw parameter", place, &fact["param"], &read["param"]);
    table.compare("mandatory", place, &fact["mandatory"], &or(&read["mandatory"], false));
    let deprecated = if fact["deprecated"] == true { or(&fact["replace_with"], "") } else { Value::Null };
    table.compare("deprecation", place, &deprecated, &read["deprecated"]);
    let ty = read["type"].as_str().unwrap_or("String?").trim_end_matches('?');
    let of = |name: String| nested.iter().find(|one| one["class"] == name.as_str()).unwrap_or(&Value::Null);
    let kind = match fact["kind"].as_str().unwrap_or_default() {
        "string" => "String".into(),
        "int" => "Int".into(),
        "boolean" => {
            table.compare("text for true", place, &or(&fact["true"], "true"), &or(&read["true"], "true"));
            table.compare(
                "text for false",
                place,
                &or(&fact["false"], "false"),
                &or(&read["false"], "false"),
            );
            "Boolean".into()
        }
        "enum" => {
            let value = |entry: &Value| (entry["name"].clone(), or(&entry["value"], entry["name"].clone()));
            let pairs = |all: &[Value]| serde_json::json!(all.iter().map(value).collect::<Vec<_>>());
            let entries = pairs(array(&of(ty.to_owned())["entries"]));
            table.compare("enum", place, &pairs(array(&fact["enum"]["values"])), &entries);
            fact["enum"]["class"].clone()
        }
        _ => {
            let class = format!("{owner}{ty}");
            let is_option = |one: &&Value| {
                let rest = one["class"].as_str().and_then(|name| name.strip_prefix(&format!("{class}.")));
                rest.is_some_and(|rest| !rest.contains('.'))
            };
            let options: Vec<&Value> = nested.iter().filter(is_option).collect();
            compare_options(table, place, array(&fact["compound"]), &options, nested);
            fact["compound_class"].clone()
        }
    };
    table.compare("kind", place, &kind, &ty.into());
}

fn compare_options(table: &mut Table, place: &str, facts: &[Value], read: &[&Value], nested: &[Value]) {
    table.compare("number of options", place, &facts.len().into(), &read.len().into());
    for (fact, read) in facts.iter().zip(read) {
        let class = read["class"].as_str().unwrap_or_default();
        let function = read["function"].as_str().unwrap_or_default();
        let place = format!("{place}.{}", fact["class"].as_str().unwrap_or_default());
        table.compare("option", &place, &fact["class"], &class.rsplit('.').next().into());
        table.compare("function of an option", &place, &fact["factory"], &function.split('(').next().into());
        table.compare("block of an option", &place, &fact["takes_init"], &function.contains("init").into());
        table.compare("value of an option", &place, &fact["value"], &read["value"]);
        compare_properties(
            table,
            &place,
            &fact["properties"],
            &or(&read["properties"], Vec::<Value>::new()),
            nested,
            &format!("{class}."),
        );
    }
}

#[test]
fn jars_say_what_is_known() {
    for (version, facts) in [("2024.03", "plugin-dsl.json"), ("2025.07", "plugin-dsl-2025.07.json")] {
        let (jars, facts) =
            (root().join("target/dsl-jars").join(version), root().join("../shared/facts").join(facts));
        if !jars.is_dir() || !facts.is_file() {
            continue;
        }
        let facts: Value =
            serde_json::from_str(&std::fs::read_to_string(facts).expect("a file")).expect("JSON");
        let mut read = imported(&jars);
        let mut table = Table::default();
        for fact in array(&facts) {
            let text = |name: &str| fact[name].as_str().unwrap_or_default().to_owned();
            let class = read.remove(&(text("package"), text("class")));
            compare_class(&mut table, fact, &class.unwrap_or_default());
        }
        assert!(read.is_empty(), "{version}: the facts do not know {:?}", read.keys());
        assert_eq!(table.different, Vec::<String>::new(), "{version}: {:?}", table.equal);
    }
}
