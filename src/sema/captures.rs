//! What a script's classes take from the script: its values and functions are members of the script's class, and what
//! has no instance of its own, or one before the script runs, cannot reach them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Target;
use super::rules;
use super::symbols::own::ClassNode;
use super::symbols::{CallableId, CallableKind, ClassId, ClassKind};
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{self, Expr, ExprId};

/// A class that the text declares, with where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    pub(super) range: TextRange,
    /// `None` for a local one: it takes what it needs from the code around it.
    pub(super) class: Option<ClassId>,
}

/// What the classes of a script use of it.
#[derive(Debug, Default)]
struct Uses {
    /// Those that use its members, with the name of the first one.
    members: FxHashMap<ClassId, String>,
    /// By class, who makes instances of it.
    makers: FxHashMap<ClassId, Vec<ClassId>>,
}

impl World<'_> {
    /// Says which objects, interfaces, enums and nested classes of a script use what belongs to the script.
    pub(super) fn check_captures(&mut self, unit: usize) {
        let Some(script) = self.scripts[unit] else { return };
        let written = self.written_classes(unit);
        if written.is_empty() {
            return;
        }
        let places: FxHashMap<ClassId, TextRange> =
            written.iter().filter_map(|it| Some((it.class?, it.range))).collect();
        let uses = self.uses_of_script(unit, script, &written);
        let mut captured: Vec<(ClassId, String)> = uses.members.into_iter().collect();
        captured.sort_unstable_by_key(|(class, _)| *class);
        let mut seen: FxHashSet<ClassId> = captured.iter().map(|(class, _)| *class).collect();
        let mut at = 0;
        while let Some((class, what)) = captured.get(at).cloned() {
            at += 1;
            let head = self.class(class);
            if head.kind == ClassKind::Class && head.outer == Some(script) {
                // It gets the script with its constructor: who makes an instance needs the script, too.
                let name = self.class_name(class);
                let makers = uses.makers.get(&class).into_iter().flatten();
                for maker in makers.filter(|maker| seen.insert(**maker)) {
                    captured.push((*maker, name.clone()));
                }
            } else if let Some(range) = places.get(&class) {
                self.tell_captured(unit, class, *range, &what);
            }
        }
    }

    /// The classes of a file in the order of the text.
    pub(super) fn written_classes(&self, unit: usize) -> Vec<Written> {
        let tree = self.tree(unit);
        let mut written: Vec<Written> = tree
            .all::<Expr>()
            .filter_map(|(id, expr)| {
                let Expr::Class(node) = *expr else { return None };
                let class = self.own.class_of.get(&(unit, node.index())).copied();
                let local = |class: &ClassId| class.own().is_some_and(|at| self.own.classes[at].local);
                Some(Written { range: tree.range(id), class: class.filter(|class| !local(class)) })
            })
            .collect();
        written.sort_unstable_by_key(|it| it.range.start);
        written
    }

    fn uses_of_script(&mut self, unit: usize, script: ClassId, written: &[Written]) -> Uses {
        let mut uses = Uses::default();
        let tree = self.tree(unit);
        let mut targets: Vec<(TextRange, CallableId)> = self.analysis.files[unit]
            .targets
            .iter()
            .zip(0..)
            .filter_map(|(target, at)| match target {
                Some(Target::Callable(id)) => Some((tree.range(ExprId::new(at)), *id)),
                _ => None,
            })
            .collect();
        targets.sort_unstable_by_key(|(range, _)| range.start);
        let mut around: Vec<Written> = Vec::new();
        let mut next = 0;
        for (range, id) in targets {
            while let Some(class) = written.get(next).filter(|it| it.range.start <= range.start) {
                around.push(*class);
                next += 1;
            }
            around.retain(|it| range.start < it.range.end);
            let Some(user) = around.last().and_then(|it| self.user(it.class?)) else { continue };
            let signature = self.signature(id);
            let Some(owner) = signature.owner else { continue };
            if signature.kind == CallableKind::Constructor {
                uses.makers.entry(owner).or_default().push(user);
            } else if owner == script {
                let name = self.text(signature.name).to_owned();
                uses.members.entry(user).or_insert(name);
            }
        }
        for class in written.iter().filter_map(|it| it.class) {
            for ty in self.supertypes(class).iter() {
                if let Some(superclass) = self.class_in(*ty) {
                    uses.makers.entry(superclass).or_default().push(class);
                }
            }
        }
        uses
    }

    /// The class whose instances the code of a class runs with: an inner one's is the outer one.
    fn user(&mut self, class: ClassId) -> Option<ClassId> {
        let mut class = class;
        while self.class(class).inner {
            class = self.class(class).outer?;
        }
        (self.class(class).kind != ClassKind::Script).then_some(class)
    }

    fn tell_captured(&mut self, unit: usize, class: ClassId, declared: TextRange, what: &str) {
        let Some(own) = class.own().and_then(|at| self.own.classes.get(at)) else { return };
        let ClassNode::Class(node) = own.node else { return };
        let tree = self.tree(unit);
        let range = tree[node].name.map_or(declared, |name| name.range);
        let (kind, help) = match tree[node].kind {
            tree::ClassKind::Object => ("object", "declare it in a `.kt` file, or make it a class"),
            tree::ClassKind::Interface => ("interface", "make it a class"),
            tree::ClassKind::Enum => ("enum class", "declare it in a `.kt` file"),
            tree::ClassKind::Class => ("nested class", "mark it and the class around it as `inner`"),
        };
        let name = match tree[node].name {
            Some(_) => self.class_name(class),
            None => "Companion".to_owned(),
        };
        let message = format!("the {kind} `{name}` captures the script: `{what}` belongs to the script");
        let found = self.finding(unit, &rules::CAPTURED_SCRIPT, range, message);
        self.report(unit, found.label(format!("uses `{what}`")).help(help));
    }
}
