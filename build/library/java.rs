//! What Kotlin sees in Java's classes beyond their methods: properties in getters, operators, interfaces that a lambda
//! can stand for.

use std::collections::BTreeSet;

use super::declarations::Declarations;
use super::resolve::Scope;
use super::types::Named;
use crate::notation::{Kind, Row, Shape};

/// Methods that are operators when they take so many arguments at least.
const OPERATORS: [(&str, usize); 26] = [
    ("compareTo", 1),
    ("contains", 1),
    ("dec", 0),
    ("div", 1),
    ("divAssign", 1),
    ("equals", 1),
    ("get", 1),
    ("getValue", 2),
    ("hasNext", 0),
    ("inc", 0),
    ("invoke", 0),
    ("iterator", 0),
    ("minus", 1),
    ("minusAssign", 1),
    ("next", 0),
    ("not", 0),
    ("plus", 1),
    ("plusAssign", 1),
    ("rangeTo", 1),
    ("rem", 1),
    ("remAssign", 1),
    ("set", 2),
    ("times", 1),
    ("timesAssign", 1),
    ("unaryMinus", 0),
    ("unaryPlus", 0),
];

/// Marks and completes Java's classes.
pub fn complete(all: &mut Declarations) {
    let java: Vec<usize> =
        (0..all.classes.len()).filter(|at| all.contexts[all.classes[*at].context].java).collect();
    for at in &java {
        let properties = properties(all, *at);
        let class = &mut all.classes[*at];
        class.members.iter_mut().filter(|row| is_operator(row)).for_each(|row| mark(row, "operator"));
        class.members.extend(properties);
    }
    for at in java {
        if all.classes[at].row.kind == Kind::Interface && abstract_members(all, at).len() == 1 {
            mark(&mut all.classes[at].row, "fun");
        }
    }
}

fn mark(row: &mut Row, with: &str) {
    row.marks.push(with.to_owned());
}

fn is_operator(row: &Row) -> bool {
    let count = row.parameters.len();
    let exact = |name: &str, least: usize| row.name == name && count >= least;
    row.kind == Kind::Function
        && !row.has("static")
        && OPERATORS.iter().any(|(name, least)| exact(name, *least))
        && (matches!(row.name.as_str(), "get" | "set" | "invoke") || count <= 1 || row.name == "getValue")
}

/// The properties that Kotlin sees in the getters of a class.
fn properties(all: &Declarations, at: usize) -> Vec<Row> {
    let getters = all.classes[at].members.iter().filter(|row| is_getter(row));
    getters.filter_map(|getter| property(all, at, getter)).collect()
}

fn is_getter(row: &Row) -> bool {
    row.kind == Kind::Function
        && row.parameters.is_empty()
        && row.type_parameters.is_empty()
        && row.returns.is_some()
        && !row.has("static")
        && !row.has("protected")
}

fn property(all: &Declarations, at: usize, getter: &Row) -> Option<Row> {
    let returns = getter.returns.as_ref()?;
    let is_boolean = matches!(&returns.shape, Shape::Named { path, .. } if path == "Boolean");
    let (name, rest) = match getter.name.strip_prefix("get") {
        Some(rest) => (decapitalized(rest)?, rest),
        None => (getter.name.clone(), getter.name.strip_prefix("is").filter(|_| is_boolean)?),
    };
    if rest.is_empty() || rest.starts_with(|first: char| first.is_ascii_lowercase()) {
        return None;
    }
    let setter = format!("set{rest}");
    let sets = |row: &Row| {
        row.name == setter
            && !row.has("static")
            && !row.has("protected")
            && row.parameters.len() == 1
            && row.parameters[0].ty == *returns
            && !row.parameters[0].vararg
    };
    let is_mutable = lineage(all, at).iter().any(|class| all.classes[*class].members.iter().any(sets));
    let mut marks = vec!["@Synthetic".to_owned()];
    marks.extend(getter.marks.iter().filter(|mark| mark.starts_with("@Deprecated")).cloned());
    marks.extend(is_mutable.then(|| "var".to_owned()));
    Some(Row { kind: Kind::Property, marks, name, ..getter.clone() })
}

/// `Name` is `name`, `URL` is `url`, `URLPath` is `urlPath`.
fn decapitalized(text: &str) -> Option<String> {
    let capitals = text.chars().take_while(char::is_ascii_uppercase).count();
    let lowered = match capitals {
        0 => return (!text.is_empty()).then(|| text.to_owned()),
        1 => 1,
        _ if capitals == text.len() => capitals,
        _ => capitals - 1,
    };
    Some(text[..lowered].to_ascii_lowercase() + &text[lowered..])
}

/// The class itself and all that it comes from, as far as that is declared.
fn lineage(all: &Declarations, at: usize) -> Vec<usize> {
    let mut found = vec![at];
    let mut next = 0;
    while let Some(class) = found.get(next).map(|at| &all.classes[*at]) {
        let java = all.contexts[class.context].java;
        let scope = Scope { all, context: class.context, class: Some(found[next]), own: &[], java };
        for written in &class.row.supertypes {
            if let Ok(Named::Class(up)) = scope.supertype(written).map(|ty| ty.named)
                && !found.contains(&up)
            {
                found.push(up);
            }
        }
        next += 1;
    }
    found
}

/// The names and numbers of parameters of the abstract members of an interface, inherited ones too.
fn abstract_members(all: &Declarations, at: usize) -> BTreeSet<(String, usize)> {
    let (mut concrete, mut found) = (BTreeSet::new(), BTreeSet::new());
    for class in lineage(all, at) {
        for row in &all.classes[class].members {
            let key = (row.name.clone(), row.parameters.len());
            if !row.has("abstract") {
                concrete.insert(key);
            } else if !concrete.contains(&key) {
                found.insert(key);
            }
        }
    }
    found
}
