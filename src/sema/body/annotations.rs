//! Annotations: whether there is such a class, and whether it takes the arguments.

use super::Body;
use super::arguments::{Passed, Shape};
use crate::sema::headers::Place;
use crate::sema::rules;
use crate::sema::symbols::{ClassId, ClassKind};
use crate::sema::types::Type;
use crate::sema::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{self, Annotation};

impl World<'_> {
    /// Checks the annotations of a file.
    pub(crate) fn check_annotations(&mut self, unit: usize) {
        let tree = self.tree(unit);
        let mut annotations: Vec<Annotation> = tree.all::<Annotation>().map(|(_, it)| *it).collect();
        if annotations.is_empty() {
            return;
        }
        annotations.sort_unstable_by_key(|it| it.range.start);
        let written = self.written_classes(unit);
        let mut around: Vec<(TextRange, Option<ClassId>)> = Vec::new();
        let mut next = 0;
        for annotation in annotations {
            while let Some(class) = written.get(next).filter(|it| it.range.start <= annotation.range.start) {
                around.push((class.range, class.class));
                next += 1;
            }
            around.retain(|(range, _)| annotation.range.start < range.end);
            // What local classes see is not followed.
            if around.iter().all(|(_, class)| class.is_some()) {
                let place = {
                    let innermost = around.last().map_or(self.scripts[unit], |(_, class)| *class);
                    self.place_in(unit, innermost)
                };
                self.check_annotation(&place, annotation);
            }
        }
    }

    fn check_annotation(&mut self, place: &Place, annotation: Annotation) {
        let tree = self.tree(place.unit);
        let (tree::Type::User(segments), range) = (tree[annotation.ty], tree.type_range(annotation.ty))
        else {
            return;
        };
        let told = self.diagnostics.len();
        let Some((classifier, _)) = self.classifier_at(place, &tree[segments]) else {
            // A script's host may have annotations for its file: `@file:DependsOn`.
            if annotation.use_site.is_some_and(|site| tree.name(site.name) == "file") {
                self.diagnostics.truncate(told);
            }
            return;
        };
        let Some(class) = self.class_of(classifier) else { return };
        let head = self.class(class);
        if head.opaque || class.own().is_none() {
            return;
        }
        if head.kind != ClassKind::Annotation {
            let name = self.class_name(class);
            let message = format!("`{name}` is no annotation class");
            let found = self.finding(place.unit, &rules::WRONG_MODIFIER, range, message);
            return self.report(place.unit, found);
        }
        let Some(constructor) = self.constructors(class).first().copied() else { return };
        let name = self.class_name(class);
        let mut body = Body::new(self, place.clone());
        let passed: Vec<Passed> = tree[annotation.arguments]
            .iter()
            .map(|argument| Passed {
                expr: argument.value,
                name: argument.name.map(|name| body.symbol(name.name)),
                named_at: argument.name.map(|name| name.range),
                spread: argument.spread,
                trailing: false,
                shape: Shape::Typed(Type::UNKNOWN),
            })
            .collect();
        let candidate = body.plain(constructor);
        if let Err(misfit) = body.map_arguments(&candidate.signature, &passed) {
            body.tell_misfit(range, &name, &passed, &candidate, misfit);
        }
    }
}
