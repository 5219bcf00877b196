//! The library as declarations: some rows written back in the notation of the data files.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests read files and say what they expect"
)]

mod facts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::catalog::library::{
    CallableId, CallableKind, ClassId, Name, Owner, Package, Platform, TopLevel, TypeArgument, TypeId,
    TypeKind, TypeParameterId, Variance, callables, class_count, is_prefix, name, names, package, packages,
};
use crate::catalog::{self};

fn class(path: &str, names: &str) -> ClassId {
    let mut parts = names.split('.');
    let package = package(path).expect("a package");
    let first = name(parts.next().unwrap()).expect("a name");
    let top = package.top_level(first).find_map(|found| match found {
        TopLevel::Class(class) => Some(class),
        _ => None,
    });
    let top = top.unwrap_or_else(|| panic!("{path} has no {names}"));
    parts.fold(top, |class, part| class.nested(name(part).unwrap()).expect("a nested class"))
}

fn classes() -> impl Iterator<Item = ClassId> {
    (0..class_count()).map(ClassId)
}

/// `Map.Entry`: the name within the package.
fn qualified_name(class: ClassId) -> String {
    let class = class.get();
    class.outer.map(|outer| qualified_name(outer) + ".").unwrap_or_default() + class.name.text()
}

/// Whether Java has a class of this name in the package. Nested ones have dots.
fn knows_class(package: Package, class: &str) -> bool {
    name(class).is_some_and(|name| package.knows(name))
}

/// The names of all classes that Java has in the package.
fn known_classes(package: Package) -> impl Iterator<Item = Name> {
    (0..names()).map(Name).filter(move |name| package.knows(*name))
}

fn shown(ty: TypeId) -> String {
    let data = ty.get();
    let name = match data.kind {
        TypeKind::Class(class) => qualified_name(class),
        TypeKind::Parameter(parameter) => parameter.get().name.text().to_owned(),
        TypeKind::Unknown => "?".to_owned(),
    };
    let arguments: Vec<String> = ty
        .arguments()
        .map(|argument| match argument {
            TypeArgument::Star => "*".to_owned(),
            TypeArgument::In(ty) => format!("in {}", shown(ty)),
            TypeArgument::Out(ty) => format!("out {}", shown(ty)),
            TypeArgument::Invariant(ty) => shown(ty),
        })
        .collect();
    let mut text = if data.suspend { "suspend ".to_owned() } else { String::new() };
    text += match data.platform {
        Platform::MutableCollection => "(Mutable)",
        _ if data.extension_function => "@Extension ",
        _ => "",
    };
    text += match data.platform {
        Platform::MutableCollection => name.strip_prefix("Mutable").unwrap_or(&name),
        _ => &name,
    };
    if !arguments.is_empty() {
        let out = if data.platform == Platform::Array { "(out) " } else { "" };
        let _ = write!(text, "<{out}{}>", arguments.join(", "));
    }
    text += if data.definitely_non_null { " & Any" } else { "" };
    text += if data.nullable { "?" } else { "" };
    text + if data.platform == Platform::No { "" } else { "!" }
}

fn type_parameters(all: impl Iterator<Item = TypeParameterId>) -> String {
    let all: Vec<String> = all
        .map(|id| {
            let own = id.get();
            let variance = match own.variance {
                Variance::Invariant => "",
                Variance::In => "in ",
                Variance::Out => "out ",
            };
            let reified = if own.reified { "reified " } else { "" };
            let bounds: Vec<String> = id.bounds().map(shown).collect();
            let colon = if bounds.is_empty() { "" } else { " : " };
            format!("{reified}{variance}{}{colon}{}", own.name.text(), bounds.join(" & "))
        })
        .collect();
    if all.is_empty() { String::new() } else { format!("<{}> ", all.join(", ")) }
}

fn row(id: CallableId) -> String {
    let own = id.get();
    let flags = own.flags;
    let mut text = String::new();
    let marks = [
        (flags.is_synthetic(), "@Synthetic "),
        (flags.is_protected(), "protected "),
        (flags.is_static(), "static "),
        (flags.is_const(), "const "),
        (flags.is_inline(), "inline "),
        (flags.is_operator(), "operator "),
        (flags.is_infix(), "infix "),
        (flags.is_suspend(), "suspend "),
    ];
    text.extend(marks.iter().filter(|(has, _)| *has).map(|(_, mark)| *mark));
    text += match own.kind {
        CallableKind::Function => "fun ",
        CallableKind::Property if flags.is_mutable() => "var ",
        CallableKind::Property => "val ",
        CallableKind::Constructor => "constructor ",
        CallableKind::Entry => "entry ",
    };
    text += &type_parameters(id.type_parameters());
    text.extend(own.receiver.map(|receiver| shown(receiver) + "."));
    if own.kind != CallableKind::Constructor {
        text += own.name.text();
    }
    if matches!(own.kind, CallableKind::Function | CallableKind::Constructor) {
        let parameters: Vec<String> = id
            .parameters()
            .map(|parameter| {
                let vararg = if parameter.vararg { "vararg " } else { "" };
                let name = parameter.name.map_or("_", |name| name.text());
                let default = if parameter.has_default { " = ..." } else { "" };
                format!("{vararg}{name}: {}{default}", shown(parameter.ty))
            })
            .collect();
        let _ = write!(text, "({})", parameters.join(", "));
    }
    text + ": " + &shown(own.returns)
}

fn described(class: ClassId) -> String {
    let own = class.get();
    let supertypes: Vec<String> = class.supertypes().map(shown).collect();
    let mut text = format!(
        "{:?} {:?} {} {}: {}\n",
        own.flags.modality(),
        own.flags.kind(),
        qualified_name(class),
        type_parameters(class.type_parameters()),
        supertypes.join(", ")
    );
    for member in class.constructors().chain(class.all_members()) {
        let _ = writeln!(text, "    {}", row(member));
        assert_eq!(member.get().owner, Owner::Class(class));
    }
    for nested in class.all_nested() {
        let _ = writeln!(text, "    nested {}", qualified_name(nested));
    }
    text
}

/// All functions and properties of a name that stand outside of classes in a package.
fn outside(path: &str, simple: &str) -> String {
    let found = package(path).expect("a package").top_level(name(simple).expect("a name"));
    found.fold(String::new(), |text, found| match found {
        TopLevel::Callable(callable) => text + &row(callable) + "\n",
        TopLevel::Alias(alias) => text + &format!("typealias {simple} = {}\n", shown(alias.get().ty)),
        TopLevel::Class(_) => text,
    })
}

#[test]
fn some_declarations() {
    let classes = [
        ("kotlin", "Enum"),
        ("kotlin.collections", "MutableMap"),
        ("java.lang", "Thread.State"),
        ("java.util", "ArrayList"),
        ("java.util.regex", "Matcher"),
        ("java.net", "URL"),
        ("jetbrains.buildServer.configs.kotlin", "Parametrized"),
        ("jetbrains.buildServer.configs.kotlin", "AmazonEC2CloudImage.Source"),
        ("jetbrains.buildServer.configs.kotlin.buildSteps", "AntBuildStep"),
        ("jetbrains.buildServer.configs.kotlin.buildSteps", "AntBuildStep.Mode"),
        ("jetbrains.buildServer.configs.kotlin.buildSteps", "AntBuildStep.ImagePlatform"),
    ];
    let functions = [
        ("kotlin", "apply"),
        ("kotlin", "Exception"),
        ("kotlin.collections", "flatMap"),
        ("kotlin.collections", "associateBy"),
        ("kotlin.text", "ifBlank"),
        ("kotlin.sequences", "sequence"),
        ("jetbrains.buildServer.configs.kotlin", "DelegateProvider"),
        ("jetbrains.buildServer.configs.kotlin", "copy"),
        ("jetbrains.buildServer.configs.kotlin.triggers", "vcs"),
    ];
    let mut text = String::new();
    for (path, names) in classes {
        let _ = writeln!(text, "{path}: {}", described(class(path, names)));
    }
    for (path, simple) in functions {
        let _ = writeln!(text, "{path}: {}", outside(path, simple));
    }
    insta::assert_snapshot!(text);
}

/// Every type that a type consists of, itself included.
fn parts(ty: TypeId, found: &mut Vec<TypeId>) {
    found.push(ty);
    for argument in ty.arguments() {
        match argument {
            TypeArgument::Star => {}
            TypeArgument::In(ty) | TypeArgument::Out(ty) | TypeArgument::Invariant(ty) => parts(ty, found),
        }
    }
}

#[test]
fn every_type_is_known() {
    let mut found = Vec::new();
    for class in classes() {
        class.supertypes().for_each(|ty| parts(ty, &mut found));
        for parameter in class.type_parameters() {
            parameter.bounds().for_each(|ty| parts(ty, &mut found));
        }
    }
    for callable in callables() {
        let own = callable.get();
        own.receiver.iter().for_each(|ty| parts(*ty, &mut found));
        parts(own.returns, &mut found);
        callable.parameters().for_each(|parameter| parts(parameter.ty, &mut found));
        for parameter in callable.type_parameters() {
            parameter.bounds().for_each(|ty| parts(ty, &mut found));
        }
    }
    let (all_classes, all_callables) = (classes().count(), callables().count());
    assert!(all_classes > 2_000 && all_callables > 19_000, "{all_classes} {all_callables}");
    for ty in found {
        let arguments = ty.arguments().len();
        match ty.get().kind {
            TypeKind::Class(class) => {
                let opaque = class.get().flags.is_opaque();
                assert!(opaque || class.type_parameters().len() == arguments, "{}", shown(ty));
            }
            TypeKind::Parameter(parameter) => {
                assert!(!parameter.get().name.text().is_empty() && arguments == 0)
            }
            TypeKind::Unknown => assert_eq!(arguments, 0),
        }
    }
}

#[test]
fn classes_of_the_dsl() {
    let step = catalog::CLASSES.iter().find(|it| it.name == "AntBuildStep").unwrap().id;
    let declared = class("jetbrains.buildServer.configs.kotlin.buildSteps", "AntBuildStep");
    assert_eq!(declared.get().dsl, Some(step));
    let all: BTreeSet<u16> = classes().filter_map(|class| class.get().dsl).map(|dsl| dsl.0).collect();
    assert_eq!(all.len(), catalog::CLASSES.len());
}

#[test]
fn names_packages_and_known_classes() {
    for at in 0..names() {
        assert_eq!(name(Name(at).text()), Some(Name(at)));
    }
    assert!((1..names()).all(|at| Name(at - 1).text() < Name(at).text()));
    assert_eq!(name("no such name"), None);
    for found in packages() {
        assert_eq!(package(found.path()), Some(found));
        let names: Vec<Name> = found.names().collect();
        assert!(names.is_sorted());
        assert!(names.iter().all(|name| found.top_level(*name).next().is_some()));
    }
    assert_eq!(package("kotlin.collection"), None);
    assert!(is_prefix("kotlin") && is_prefix("javax") && is_prefix("javax.xml.parsers"));
    assert!(!is_prefix("kotlin.collection") && !is_prefix("jav") && !is_prefix("zz"));
    let parsers = package("javax.xml.parsers").unwrap();
    assert!(knows_class(parsers, "DocumentBuilder") && !knows_class(parsers, "Document"));
    assert!(knows_class(package("java.util").unwrap(), "Map.Entry"));
    assert!(parsers.declarations().next().is_none());
}

/// What is found by name, whatever the package or class, is all that there is.
#[test]
fn names_say_where_they_are_declared() {
    let mut in_packages = BTreeSet::new();
    for found in packages() {
        let mut by_name: BTreeMap<Name, Vec<TopLevel>> = BTreeMap::new();
        found.declarations().for_each(|(name, what)| by_name.entry(name).or_default().push(what));
        for (name, all) in &by_name {
            assert_eq!(found.top_level(*name).collect::<Vec<_>>(), *all, "{} {}", found.path(), name.text());
        }
        assert!(
            (0..names()).map(Name).all(|it| by_name.contains_key(&it) || found.top_level(it).count() == 0)
        );
        in_packages.extend(by_name.into_keys().chain(known_classes(found)));
    }
    let members = classes().flat_map(|class| class.all_members()).map(|member| member.get().name);
    let nested = classes().flat_map(|class| class.all_nested()).map(|class| class.get().name);
    let in_classes: BTreeSet<Name> = members.chain(nested).collect();
    for name in (0..names()).map(Name) {
        assert_eq!(name.is_in_packages(), in_packages.contains(&name), "{}", name.text());
        assert!(name.is_in_classes() || !in_classes.contains(&name), "{}", name.text());
    }
}

#[test]
fn java_as_kotlin_sees_it() {
    let functional = |path: &str, name: &str| class(path, name).get().flags.is_functional();
    assert!(functional("java.lang", "Runnable") && functional("java.util", "Comparator"));
    assert!(functional("java.util.function", "BiFunction") && functional("java.util.concurrent", "Callable"));
    assert!(functional("java.io", "FileFilter") && !functional("java.util", "Enumeration"));
    assert!(!functional("java.io", "Serializable") && !functional("java.lang", "CharSequence"));
    let file = class("java.io", "File");
    let property = |of: ClassId, simple: &str| {
        let found = name(simple).into_iter().flat_map(|name| of.members(name));
        found.map(|id| id.get()).find(|own| own.kind == CallableKind::Property)
    };
    let parent = property(file, "parentFile").expect("a property");
    assert!(parent.flags.is_synthetic() && !parent.flags.is_mutable());
    assert!(property(file, "isDirectory").is_some_and(|own| own.flags.is_synthetic()));
    assert!(property(file, "directory").is_none());
    let format = class("java.text", "DateFormat");
    assert!(property(format, "timeZone").is_some_and(|own| own.flags.is_mutable()));
    assert!(property(format, "isLenient").is_some_and(|own| own.flags.is_mutable()));
    let number = class("java.math", "BigDecimal");
    let plus = name("plus").unwrap();
    assert!(number.members(plus).all(|id| id.get().flags.is_operator() || id.parameters().len() != 1));
    // What Kotlin's own classes declare is not there a second time.
    let list = class("java.util", "ArrayList");
    assert!(["size", "get", "contains"].iter().all(|own| list.members(name(own).unwrap()).len() == 0));
}
