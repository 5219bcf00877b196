//! Compares the catalog with the facts that were extracted from TeamCity 2024.03.1, where they are at hand: every class,
//! property, raw parameter, encoding, enum value, option and mandatory flag.

use std::fs;
use std::path::Path;

use crate::catalog::{Catalog, Class, ClassId, Effect, Property, Symbol, Type};
use serde_json::Value;

/// TeamCity 2024.03 asks for it and 2025.07 does not: it is asked for by none.
const NO_LONGER_MANDATORY: &str = "Qodana.linter";

fn catalog() -> &'static Catalog {
    Catalog::built_in()
}

fn class(id: ClassId) -> &'static Class {
    catalog().class(id)
}

fn symbol(name: &str) -> Option<Symbol> {
    catalog().symbol(name)
}

fn facts(file: &str) -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts").join(file);
    let text = fs::read_to_string(path).ok()?;
    Some(serde_json::from_str(&text).expect("the facts are JSON"))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} in {value}"))
}

fn rows<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// Collects the differences of one run.
#[derive(Default)]
struct Differences {
    found: Vec<String>,
    properties: usize,
}

impl Differences {
    fn expect<T: PartialEq + std::fmt::Debug>(&mut self, at: &str, what: &str, ours: T, theirs: T) {
        if ours != theirs {
            self.found.push(format!("{at}: {what}: catalog {ours:?}, facts {theirs:?}"));
        }
    }

    fn class(&mut self, fact: &Value) {
        let (package, name) = (text(fact, "package"), text(fact, "class"));
        let Some(class) = catalog().class_in(package, name) else {
            self.found.push(format!("{package}.{name} is missing"));
            return;
        };
        let ours = catalog().class(class);
        self.expect(name, "type", ours.feature_type.as_deref(), fact["type"].as_str());
        self.expect(name, "plugin", ours.plugin, fact["plugin"].as_str());
        self.expect(name, "base", &*self::class(ours.supertypes[0]).name, text(fact, "base"));
        self.expect(name, "deprecated", ours.deprecated.is_some(), fact["deprecated"] == true);
        let theirs = fact["fixed_params"].as_object().unwrap();
        self.expect(name, "fixed count", ours.fixed.len(), theirs.len());
        for (param, value) in ours.fixed.iter() {
            self.expect(name, param, Some(&**value), theirs[&**param].as_str());
        }
        for function in rows(fact, "functions") {
            let found = catalog().extensions(symbol(text(function, "name")).unwrap());
            let found = found.iter().find(|ours| ours.package == package).unwrap();
            self.expect(name, "effect", found.effect, Effect::Add(class));
            self.expect(
                name,
                "receiver",
                &*self::class(found.receiver.unwrap()).name,
                text(function, "receiver"),
            );
        }
        self.properties(name, class, fact);
    }

    fn properties(&mut self, at: &str, class: ClassId, fact: &Value) {
        let theirs = rows(fact, "properties");
        let ours: Vec<&Property> =
            self::class(class).properties.iter().filter(|property| property.since.is_none()).collect();
        self.expect(at, "properties", ours.len(), theirs.len());
        for (ours, fact) in ours.into_iter().zip(theirs) {
            self.property(at, class, ours, fact);
        }
    }

    fn property(&mut self, at: &str, class: ClassId, ours: &Property, fact: &Value) {
        self.properties += 1;
        let at = format!("{at}.{}", text(fact, "name"));
        self.expect(&at, "name", catalog().known_name(ours.name), fact["name"].as_str());
        self.expect(&at, "param", ours.param.as_deref(), fact["param"].as_str());
        if at != NO_LONGER_MANDATORY {
            self.expect(&at, "mandatory", ours.mandatory, fact["mandatory"] == true);
        }
        self.expect(&at, "secure", ours.secure, fact["secure"] == true);
        self.expect(&at, "nullable", ours.nullable, true);
        let deprecated = (fact["deprecated"] == true).then(|| fact["replace_with"].as_str().unwrap_or(""));
        self.expect(&at, "deprecated", ours.deprecated.as_deref(), deprecated);
        match (text(fact, "kind"), ours.ty) {
            ("string", Type::String) | ("int", Type::Int) => {}
            ("boolean", Type::Boolean) => {
                self.expect(&at, "true", ours.true_value.as_deref(), fact["true"].as_str());
                self.expect(&at, "false", ours.false_value.as_deref(), fact["false"].as_str());
            }
            ("enum", Type::Enum(id)) => self.enum_values(&at, id, &fact["enum"]),
            ("compound", Type::Compound(id)) => self.compound(&at, class, id, fact),
            (kind, ty) => self.found.push(format!("{at}: kind {kind}, catalog {ty:?}")),
        }
    }

    fn enum_values(&mut self, at: &str, id: ClassId, fact: &Value) {
        let name = format!("{}.{}", text(fact, "owner"), text(fact, "class"));
        self.expect(at, "enum", &*class(id).name, name.as_str());
        let old = class(id).entries.iter().filter(|entry| entry.since.is_none());
        let ours: Vec<_> =
            old.map(|entry| (catalog().known_name(entry.name), entry.value.as_deref())).collect();
        let theirs: Vec<_> =
            rows(fact, "values").iter().map(|row| (row["name"].as_str(), row["value"].as_str())).collect();
        self.expect(at, "values", ours, theirs);
    }

    fn compound(&mut self, at: &str, owner: ClassId, id: ClassId, fact: &Value) {
        let name = format!("{}.{}", class(owner).name, text(fact, "compound_class"));
        self.expect(at, "compound class", &*class(id).name, name.as_str());
        let theirs = rows(fact, "compound");
        let known =
            |option: &&ClassId| class(**option).since.is_none() && !GONE.contains(&&*class(**option).name);
        let old = class(id).nested.iter().filter(known).count();
        self.expect(at, "options", old, theirs.len());
        for option in theirs {
            let Some(ours) = catalog().nested(id, symbol(text(option, "class")).unwrap()) else {
                self.found.push(format!("{at}: option {} is missing", option["class"]));
                continue;
            };
            let at = format!("{at}[{}]", text(option, "class"));
            self.expect(&at, "value", class(ours).value.as_deref(), option["value"].as_str());
            self.expect(&at, "deprecated", class(ours).deprecated.is_some(), option["deprecated"] == true);
            let factory = catalog().member_functions(owner, symbol(text(option, "factory")).unwrap());
            let factory = factory.into_iter().find(|function| function.effect == Effect::Make(ours));
            let parameters = factory.map(|function| function.parameters.len());
            self.expect(&at, "factory", parameters, Some(usize::from(option["takes_init"] == true)));
            self.properties(&at, ours, option);
        }
    }
}

/// Options that versions before 2024.03 had.
const GONE: [&str; 1] = ["HashiCorpVaultConnection.AuthMethod.Iam"];

#[test]
fn plugin_classes_equal_the_facts() {
    let Some(facts) = facts("plugin-dsl.json") else { return };
    let mut differences = Differences::default();
    for fact in facts.as_array().unwrap() {
        differences.class(fact);
    }
    assert!(differences.properties > 0, "the facts have properties");
    assert!(differences.found.is_empty(), "{}", differences.found.join("\n"));
}

#[test]
fn core_names_equal_the_facts() {
    let Some(facts) = facts("core-dsl.json") else { return };
    let mut missing = Vec::new();
    let has = |name: &str| symbol(name).is_some();
    for fact in rows(&facts, "classes").iter().filter(|fact| fact["kind"] != "typealias") {
        let name = text(fact, "name");
        let Some(class) = catalog().class_in("", name) else {
            missing.push(name.to_owned());
            continue;
        };
        let ours: Vec<&str> = catalog().member_names(class).collect();
        let is_kotlins = |name: &str| ["toString", "hashCode", "equals", "values", "valueOf"].contains(&name);
        for member in rows(fact, "properties").iter().chain(rows(fact, "functions")) {
            let member = text(member, "name");
            let outer = self::class(class).outer.and_then(|outer| self::class(outer).outer);
            let known = ours.contains(&member)
                || is_kotlins(member)
                || outer.is_some_and(|outer| catalog().member_names(outer).any(|name| name == member));
            if !known {
                missing.push(format!("{name}.{member}"));
            }
        }
        for entry in rows(fact, "entries") {
            let entry = entry.as_str().unwrap();
            if symbol(entry).and_then(|entry| catalog().entry(class, entry)).is_none() {
                missing.push(format!("{name}.{entry}"));
            }
        }
    }
    for key in ["top_level_functions", "top_level_properties"] {
        let names = rows(&facts, key).iter().map(|fact| text(fact, "name"));
        missing.extend(names.filter(|name| !has(name)).map(str::to_owned));
    }
    assert!(missing.is_empty(), "{missing:?}");
}
