//! From class files to what the DSL declares: one file for each thing that is read.

mod adders;
mod checks;
mod constructor;
mod delegate;
mod enums;
mod main_class;
mod options;
mod sound;

use std::collections::BTreeMap;

use adders::Adder;

use super::class_file::{Annotation, AnnotationValue};
use super::{Classes, DSL, metadata};
use crate::catalog::Descriptor;
use crate::catalog::described::Kind;

/// What jars say about a server's DSL.
#[derive(Debug, Default)]
pub struct ServerDsl {
    /// Its classes, by package and name.
    pub classes: Vec<Descriptor>,
    /// What was not understood. Nothing of it is guessed.
    pub unread: Vec<Unread>,
}

/// Something that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// `buildSteps.AntBuildStep`.
    pub class: String,
    /// What about it, as one sentence without a final period.
    pub what: String,
}

/// Understands classes: those that extend one of the core's, with the functions that add them.
pub(super) fn understand(classes: &Classes) -> ServerDsl {
    let declared = classes.read.values().map(|(_, class)| (class, metadata::read(class)));
    let (mut files, mut tops) = (Vec::new(), Vec::new());
    let mut dsl = ServerDsl::default();
    let mut unread = |class: &str, what: &str| {
        dsl.unread.push(Unread { class: shown(class), what: what.to_owned() });
    };
    for (class, declared) in declared.filter(|(class, _)| !class.name.contains('$')) {
        match declared {
            Some(declared) if declared.is_file => files.push((class, declared)),
            Some(declared) => tops.push((class, declared)),
            None => unread(&class.name, "it has no metadata of Kotlin that are known"),
        }
    }
    let mut adders: BTreeMap<String, Vec<Adder>> = BTreeMap::new();
    for (class, declared) in &files {
        for function in &declared.functions {
            match adders::read(class, function) {
                Some(adder) => adders.entry(adder.class.clone()).or_default().push(adder),
                None => unread(&class.name, &format!("what the function `{}` does", function.name)),
            }
        }
    }
    for (class, declared) in &tops {
        let package = class.name.strip_prefix(DSL).and_then(|below| below.split('/').next());
        let Some(kind) = package.and_then(Kind::of_package) else {
            unread(&class.name, "its package is not one of the DSL's");
            continue;
        };
        let (descriptor, notes) = main_class::read(classes, class, declared, kind, &mut adders);
        notes.iter().for_each(|note| unread(&class.name, note));
        if sound::is_sound(&descriptor) {
            dsl.classes.push(descriptor);
        } else {
            unread(&class.name, "it has names that Kotlin does not take, or one twice");
        }
    }
    for adder in adders.values().flatten() {
        unread(
            &adder.class,
            &format!("the class that the function `{}` adds is in none of the jars", adder.function),
        );
    }
    dsl.unread.sort();
    dsl
}

/// `buildSteps.AntBuildStep.Mode` of a class file's name.
fn shown(class: &str) -> String {
    class.strip_prefix(DSL).unwrap_or(class).replace(['/', '$'], ".")
}

/// What replaces a declaration that is deprecated: an empty text when nothing does.
fn deprecation(annotations: &[Annotation]) -> Option<String> {
    let deprecated = Annotation::find(annotations, "Lkotlin/Deprecated;")?;
    let replacement = match deprecated.argument("replaceWith") {
        Some(AnnotationValue::Annotation(replacement)) => replacement.text("expression"),
        _ => None,
    };
    Some(replacement.unwrap_or_default().to_owned())
}
