//! Imports of what does not exist.

use crate::diagnostic::Diagnostic;
use crate::source::TextRange;

use crate::eval::interpreter::Interpreter;
use crate::eval::member::{nearest, unresolved};
use crate::eval::program::{Imported, Owner};

impl Interpreter<'_> {
    /// Reports the imports of a file that name what does not exist.
    pub(super) fn report_wrong_imports(&mut self, index: u32) {
        let units = self.units;
        let Some(unit) = units.get(index as usize) else { return };
        for import in &unit.imports {
            if let Some(finding) = self.wrong_import(index, import) {
                self.report(finding);
            }
        }
    }

    /// The finding of an import of what neither the settings nor the DSL declare. In a package of the DSL only a near
    /// miss is wrong: what plugins and newer versions declare there is not known.
    pub(in crate::eval) fn wrong_import(&mut self, index: u32, import: &Imported) -> Option<Diagnostic> {
        if self.has_import(import) {
            return None;
        }
        let name = self.text(import.original);
        let near = match import.owner {
            Owner::Package(package) if !self.is_broken(package) => {
                let declared = self.program.packages.get(package as usize)?.names();
                nearest(name, declared.iter().map(|one| self.text(*one)))
            }
            Owner::Class(class) => {
                let class = self.program.class_at(class)?;
                nearest(name, class.member_names().map(|one| self.text(one)))
            }
            Owner::DslPackage(package) => {
                let near = nearest(name, self.catalog.names_in(package));
                let misspelt = near.iter().any(|near| crate::diagnostic::is_slip_of(near, name));
                (misspelt && !self.context_is_newer()).then_some(near)?
            }
            _ => return None,
        };
        let unit = self.units.get(index as usize)?;
        let span = unit.span(self.last_segment(index, import)?);
        Some(unresolved(format!("unresolved reference: `{name}`"), span, &near))
    }

    /// Whether a file imports what is not known: a block that is given to it may hold any name.
    pub(super) fn has_wrong_imports(&mut self) -> bool {
        let units = self.units;
        units.iter().flat_map(|unit| &unit.imports).any(|import| !self.has_import(import))
    }

    fn has_import(&mut self, import: &Imported) -> bool {
        let in_dsl = |package| self.catalog.top_level(package, import.original).next().is_some();
        match import.owner {
            Owner::DslPackage(package) if in_dsl(package) => true,
            Owner::Class(class) if self.is_object_with_supertypes(class) => {
                self.own_may_have(class, import.original)
            }
            owner => {
                self.first_in(owner, import.original).is_some()
                    || self.program.is_package_root(self.text(import.original))
            }
        }
    }

    /// Whether a file of the package could not be read in full, so that it may declare more.
    fn is_broken(&self, package: u32) -> bool {
        self.units.iter().any(|unit| unit.source.broken && (unit.package == package || unit.scope == package))
    }

    fn last_segment(&self, index: u32, import: &Imported) -> Option<TextRange> {
        let tree = self.units.get(index as usize)?.source.tree;
        let node = tree[tree.imports].iter().find(|node| node.range == import.range)?;
        tree[node.path].last().map(|segment| segment.range)
    }
}
