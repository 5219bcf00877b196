//! Compares the library with the declarations of Kotlin and the JDK, where the facts are at hand.

use super::*;

/// The lines of a file of facts, where it is at hand.
fn facts(file: &str) -> Option<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts/signatures").join(file);
    Some(fs::read_to_string(path).ok()?.lines().map(str::to_owned).collect())
}

/// Of each package, its rows outside of classes and its classes with their rows, each once.
type Facts = BTreeMap<String, (BTreeSet<String>, BTreeMap<String, BTreeSet<String>>)>;

/// A row without the release of Kotlin 1 that brought it: some stand there with it and without.
fn without_age(row: &str) -> String {
    match row.strip_prefix("@SinceKotlin(1.").and_then(|rest| rest.split_once(") ")) {
        Some((_, row)) => row.to_owned(),
        None => row.to_owned(),
    }
}

fn gathered(lines: &[String]) -> Facts {
    let mut all = Facts::new();
    let (mut path, mut open) = (String::new(), String::new());
    for line in lines.iter().filter(|line| !line.trim().is_empty() && *line != "}") {
        if let Some(package) = line.strip_prefix("package ") {
            // The suffixes stand for files of the same package.
            let suffix = [".jdk7", ".jdk8", ".unsigned"].into_iter().find(|end| package.ends_with(end));
            path = suffix.and_then(|end| package.strip_suffix(end)).unwrap_or(package).to_owned();
            continue;
        }
        let (outside, classes) = all.entry(path.clone()).or_default();
        if let Some(head) = line.strip_suffix('{') {
            let words: Vec<&str> = head.split_whitespace().collect();
            let is_kind = |word: &&str| ["class", "interface", "object", "enum", "@interface"].contains(word);
            let at = words.iter().rposition(is_kind).expect("a kind of class");
            open = words[at + 1].split('<').next().unwrap().replace('$', ".");
            classes.entry(open.clone()).or_default();
        } else if let Some(member) = line.strip_prefix("    ") {
            classes.entry(open.clone()).or_default().insert(without_age(member));
        } else {
            outside.insert(without_age(line));
        }
    }
    all
}

fn find_class(path: &str, names: &str) -> Option<ClassId> {
    let mut parts = names.split('.').map(name);
    let first = parts.next()??;
    let mut found = package(path)?.top_level(first).find_map(|found| match found {
        TopLevel::Class(class) => Some(class),
        _ => None,
    })?;
    for part in parts {
        found = found.nested(part?)?;
    }
    Some(found)
}

/// Classes that stand in one that is not public: nobody can name them.
const UNREACHABLE: [&str; 9] = [
    "SafePublicationLazyImpl.Companion",
    "WildcardTypeImpl.Companion",
    "Regex.Serialized.Companion",
    "InstantParseResult.Failure",
    "InstantParseResult.Success",
    "InstantSerialized.Companion",
    "LongParser.Companion",
    "UnboundLocalDateTime.Companion",
    "UuidSerialized.Companion",
];

#[test]
fn the_standard_library_is_whole() {
    let Some(lines) = facts("kotlin-stdlib.txt") else { return };
    let mut differences = Vec::new();
    for (path, (outside, classes)) in gathered(&lines) {
        let declared = package(&path).unwrap_or_else(|| panic!("no package {path}"));
        let others = declared.declarations().filter(|(_, what)| !matches!(what, TopLevel::Class(_))).count();
        if others != outside.len() {
            differences.push(format!("{path}: {} in the facts, {others} here", outside.len()));
        }
        for (names, rows) in classes.iter().filter(|(names, _)| !UNREACHABLE.contains(&names.as_str())) {
            let Some(class) = find_class(&path, names) else {
                differences.push(format!("{path}: no {names}"));
                continue;
            };
            let count = class.constructors().len() + class.all_members().len();
            if count < rows.len() {
                differences.push(format!("{path}.{names}: {} in the facts, {count} here", rows.len()));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Methods of Java's that have another name in Kotlin, or none.
const RENAMED: [&str; 21] = [
    "byteValue",
    "charAt",
    "doubleValue",
    "entrySet",
    "equals",
    "floatValue",
    "getCause",
    "getKey",
    "getMessage",
    "getValue",
    "hashCode",
    "isEmpty",
    "intValue",
    "keySet",
    "longValue",
    "name",
    "ordinal",
    "shortValue",
    "toString",
    "valueOf",
    "values",
];

fn has_member(class: ClassId, member: Name) -> bool {
    let up = |ty: TypeId| match ty.get().kind {
        TypeKind::Class(up) => has_member(up, member),
        _ => false,
    };
    class.members(member).next().is_some() || class.supertypes().any(up)
}

#[test]
fn the_jdk_is_whole() {
    let Some(lines) = facts("jdk-17.txt") else { return };
    let mut differences = Vec::new();
    for (path, (_, classes)) in gathered(&lines) {
        for (names, rows) in classes {
            let Some(class) = find_class(&path, &names) else {
                differences.push(format!("{path}: no {names}"));
                continue;
            };
            let constructors = rows.iter().filter(|row| row.contains("new(")).count();
            if constructors != class.constructors().len() {
                differences.push(format!("{path}.{names}: {constructors} constructors in the facts"));
            }
            let methods = rows.iter().filter_map(|row| row.split_once("method ")).map(|(_, row)| row);
            let fields = rows.iter().filter_map(|row| row.split_once("field ")).map(|(_, row)| row);
            for row in methods.chain(fields) {
                let before = row.split(['(', ':']).next().unwrap();
                let simple = if row.starts_with('<') { before.rsplit(' ').next().unwrap() } else { before };
                let found = name(simple).is_some_and(|simple| has_member(class, simple));
                if !found && !RENAMED.contains(&simple) {
                    differences.push(format!("{path}.{names}: no {simple}"));
                }
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
