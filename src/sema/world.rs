//! All declarations that a settings root can name, and the types made of them: what the rest of the analysis asks.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Analysis;
use super::body::Marker;
use super::builtins::Builtins;
use super::class_path::ClassPath;
use super::imports::FileScope;
use super::names::{Names, Symbol};
use super::symbols::ancestry::{Ancestry, Member};
use super::symbols::api::Api;
use super::symbols::own::Own;
use super::symbols::{CallableId, Class, ClassId, Signature};
use super::types::{Type, Types};
use super::{Unit, Unjudged};
use crate::catalog::{Catalog, library};
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::TextRange;
use crate::syntax::tree::{self, Expr, PostfixOp, PrefixOp, Tree};

/// The declarations of a root with what is known of them so far.
pub(crate) struct World<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) class_path: &'a ClassPath,
    pub(crate) units: &'a [Unit<'a>],
    /// The numbers of each file's names.
    pub(crate) symbols: Vec<Rc<[Symbol]>>,
    pub(crate) names: Names,
    pub(crate) types: Types,
    pub(crate) own: Own,
    /// What each file sees from outside.
    pub(crate) files: Vec<Rc<FileScope>>,
    /// The class of each script.
    pub(crate) scripts: Vec<Option<ClassId>>,
    pub(crate) builtins: Builtins,
    pub(crate) library: LibraryCache,
    /// What explicit imports bring, by file and name.
    pub(crate) imported: FxHashMap<(usize, Symbol), super::imports::Found>,
    /// What each file sees from outside under a name.
    pub(crate) levels: FxHashMap<(usize, Symbol), Rc<[super::imports::Found]>>,
    /// How many imports are being looked up.
    pub(crate) importing: usize,
    /// The packages that every file imports.
    pub(crate) defaults: [Vec<crate::catalog::library::Package>; 2],
    pub(crate) ancestry: Ancestry,
    /// The DSL markers of classes.
    pub(crate) markers: FxHashMap<ClassId, Option<Marker>>,
    /// What most names have in most classes.
    pub(crate) no_members: Rc<[Member]>,
    /// How many classes have their supertypes being resolved.
    pub(crate) resolving: usize,
    pub(crate) analysis: Analysis,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// By file, the names that imports misspell.
    pub(crate) misspelt: FxHashSet<(usize, Symbol)>,
    pub(crate) unjudged: Vec<Unjudged>,
    /// The releases of TeamCity that the settings say they are for.
    pub(crate) releases: Vec<(u32, u32)>,
    /// They use a version of the DSL's API whose declarations differ from those of the tables.
    pub(crate) old_api: bool,
    /// Constructors whose default values were checked.
    pub(crate) checked: FxHashSet<CallableId>,
    /// Where each file assigns to names, in the order of the text.
    pub(crate) changes: Vec<Option<Rc<Changes>>>,
}

/// Where a file changes variables and leaves loops.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    assigned: Vec<(u32, Symbol)>,
    /// Where variables are declared.
    declared: Vec<(u32, Symbol)>,
    breaks: Vec<u32>,
}

/// What was read from the catalog's tables.
#[derive(Debug, Default)]
pub(crate) struct LibraryCache {
    /// By the place of the type in the tables.
    pub(crate) types: FxHashMap<(u32, Api), Type>,
    /// By path, with the version of the DSL's API that the path names.
    pub(crate) packages: FxHashMap<Box<str>, Option<(library::Package, Api)>>,
    pub(crate) classes: FxHashMap<u32, Rc<Class>>,
    pub(crate) signatures: FxHashMap<CallableId, Rc<Signature>>,
}

impl<'a> World<'a> {
    pub(crate) fn tree(&self, unit: usize) -> &'a Tree {
        self.units[unit].tree
    }

    /// The number of a name of a file.
    pub(crate) fn symbol(&self, unit: usize, name: tree::Name) -> Symbol {
        self.symbols[unit].get(name.0 as usize).copied().unwrap_or(Symbol(u32::MAX))
    }

    pub(crate) fn text(&self, symbol: Symbol) -> &str {
        self.names.text(symbol)
    }

    /// The head of a class.
    pub(crate) fn class(&mut self, id: ClassId) -> Rc<Class> {
        match id.own().and_then(|at| self.own.classes.get(at)) {
            Some(own) => Rc::clone(&own.head),
            None => self.library_class(id),
        }
    }

    /// A class by the name that messages show.
    pub(crate) fn class_name(&mut self, id: ClassId) -> String {
        let class = self.class(id);
        let name = class.name.map_or("<anonymous>", |name| self.names.text(name)).to_owned();
        match class.outer {
            Some(outer) if self.class(outer).kind != super::symbols::ClassKind::Script => {
                format!("{}.{name}", self.class_name(outer))
            }
            _ => name,
        }
    }

    /// Reports something in a file, unless its text has syntax errors that may be the cause.
    pub(crate) fn report(&mut self, unit: usize, found: Diagnostic) {
        if !self.units[unit].broken {
            self.diagnostics.push(found);
        }
    }

    /// Leaves a name open that nothing known has.
    pub(crate) fn leave_open(
        &mut self,
        unit: usize,
        range: TextRange,
        name: &str,
        may_have_it: &'static str,
    ) {
        // What a plugin's descriptor brings has no declarations.
        let is_described = library::name(name).is_none() && self.catalog.symbol(name).is_some();
        if !self.units[unit].broken && !is_described {
            let span = range.in_file(self.units[unit].file);
            let message = format!("`{name}` is not known to tcdsl; {may_have_it} may have it");
            self.unjudged.push(Unjudged { span, message });
        }
    }

    pub(crate) fn finding(
        &self,
        unit: usize,
        rule: &'static Rule,
        range: TextRange,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(rule, range.in_file(self.units[unit].file), message.into())
    }

    /// The names that a part of a file assigns to.
    pub(crate) fn assigned_in(&mut self, unit: usize, range: TextRange) -> Vec<Symbol> {
        let changes = self.changes_of(unit);
        let first = changes.assigned.partition_point(|(at, _)| *at < range.start);
        changes.assigned[first..]
            .iter()
            .take_while(|(at, _)| *at < range.end)
            .map(|(_, name)| *name)
            .collect()
    }

    /// The names that a lambda assigns to and does not declare itself.
    pub(crate) fn changed_by(&mut self, unit: usize, lambda: TextRange) -> Vec<Symbol> {
        let mut changed = self.assigned_in(unit, lambda);
        if !changed.is_empty() {
            let changes = self.changes_of(unit);
            let first = changes.declared.partition_point(|(at, _)| *at < lambda.start);
            let inside = changes.declared[first..].iter().take_while(|(at, _)| *at < lambda.end);
            let declared: FxHashSet<Symbol> = inside.map(|(_, name)| *name).collect();
            changed.retain(|name| !declared.contains(name));
        }
        changed
    }

    /// Whether a `break` stands in a part of a file.
    pub(crate) fn has_break(&mut self, unit: usize, range: TextRange) -> bool {
        let changes = self.changes_of(unit);
        let first = changes.breaks.partition_point(|at| *at < range.start);
        changes.breaks.get(first).is_some_and(|at| *at < range.end)
    }

    fn changes_of(&mut self, unit: usize) -> Rc<Changes> {
        if let Some(known) = &self.changes[unit] {
            return Rc::clone(known);
        }
        let tree = self.tree(unit);
        let mut changes = Changes::default();
        for (id, expr) in tree.all::<Expr>() {
            let target = match *expr {
                Expr::Assignment { target, .. } => target,
                Expr::Postfix { op: PostfixOp::Increment | PostfixOp::Decrement, operand } => operand,
                Expr::Prefix { op: PrefixOp::Increment | PrefixOp::Decrement, operand } => operand,
                Expr::Break(_) => {
                    changes.breaks.push(tree.range(id).start);
                    continue;
                }
                _ => continue,
            };
            if let Expr::Name(name) = tree[target] {
                changes.assigned.push((tree.range(id).start, self.symbol(unit, name)));
            }
        }
        for (_, property) in tree.all::<tree::Property>().filter(|(_, property)| property.mutable) {
            for variable in tree.bound(property.binding) {
                changes.declared.push((variable.name.range.start, self.symbol(unit, variable.name.name)));
            }
        }
        changes.assigned.sort_unstable();
        changes.declared.sort_unstable();
        changes.breaks.sort_unstable();
        let changes = Rc::new(changes);
        self.changes[unit] = Some(Rc::clone(&changes));
        changes
    }
}
