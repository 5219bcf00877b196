//! Kotlin's static semantics: what each name means and which type each expression has, before anything runs.
//!
//! Texts are trees already, and the catalog holds the declarations of Kotlin's library, of Java's and of the DSL. Here
//! they meet: declarations are collected (`declare`), names are resolved, types are inferred (`body`, `infer`), and what
//! Kotlin's compiler would refuse is reported, in code that runs and in code that does not. Nothing here holds a value.
//!
//! What is not modelled has an unknown type; it silences what depends on it. Nothing is guessed.

mod analysis;
mod annotations;
mod answers;
mod body;
mod builtins;
mod captures;
mod class_path;
pub(crate) mod declarations;
mod declare;
mod delegation;
mod exposure;
pub(crate) mod flow;
mod functional;
mod headers;
mod import_paths;
mod imports;
mod infer;
mod inherited;
mod inline;
mod jvm;
mod levels;
pub(crate) mod locals;
mod names;
mod overrides;
mod releases;
mod remedies;
pub(crate) mod resolution;
pub(crate) mod rules;
mod signatures;
mod supertypes;
mod symbols;
mod type_bounds;
mod type_parameters;
mod types;
mod unread;
mod vain;
mod value_types;
mod variance;
mod visibility;
mod world;

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{self, Catalog, library};
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{FileId, Span};
use crate::syntax::FileKind;
use crate::syntax::tree::{AssignOp, Expr, StringPart, Tree};
use analysis::Analysis;
use builtins::Builtins;
pub(crate) use class_path::ClassPath;
use names::Names;
pub(crate) use resolution::Resolution;
use symbols::ancestry::Ancestry;
use symbols::own::Own;
use types::Types;
use world::{LibraryCache, World};

/// A file of a settings root, as the analysis takes it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit<'t> {
    /// The file.
    pub file: FileId,
    /// Whether it is a script.
    pub kind: FileKind,
    /// Of a script, the name of its class: `Settings` for `settings.kts`.
    pub script: Option<&'t str>,
    /// Whether what its text means is a guess, since brackets or imports are not in order: nothing in it is judged. (Of other
    /// texts with syntax errors, the declarations and statements that hold one are not judged.)
    pub broken: bool,
    /// Whether another root answers for it: it only declares.
    pub elsewhere: bool,
    /// Its path below the settings' folder.
    pub path: &'t str,
    /// Its text.
    pub text: &'t str,
    /// Its tree.
    pub tree: &'t Tree,
}

/// How much of the code has a type. What has none silences what depends on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Typed {
    /// All expressions that were looked at.
    pub expressions: usize,
    /// Those that have a type.
    pub typed: usize,
}

/// What was not judged, and is no error therefore.
#[derive(Debug, Clone)]
pub(crate) struct Unjudged {
    /// Where it stands.
    pub span: Span,
    /// What it is, and why.
    pub message: String,
}

/// What came of an analysis.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// What Kotlin's compiler would refuse.
    pub diagnostics: Vec<Diagnostic>,
    /// How many expressions have a type.
    pub typed: Typed,
    /// Names that nothing known has and something unknown may have; what is nested too deep.
    pub unjudged: Vec<Unjudged>,
    /// Whether types were judged, and not names alone.
    judges_types: bool,
    /// What the evaluation runs by.
    pub resolution: Resolution,
}

impl Outcome {
    /// Whether findings of a rule are the analysis's to make.
    pub(crate) fn judges(&self, rule: &Rule) -> bool {
        let of_types = [&rules::TYPE_MISMATCH, &rules::WRONG_ARGUMENTS];
        [&rules::UNRESOLVED_REFERENCE, &rules::REASSIGNED_VAL].contains(&rule)
            || self.judges_types && of_types.contains(&rule)
    }
}

/// Resolves and checks all files of a root.
pub(crate) fn analyze(catalog: &Catalog, class_path: &ClassPath, units: &[Unit<'_>]) -> Outcome {
    let mut world = world(catalog, class_path, units);
    // First of all: what an import misspells is not told again where it is used.
    for (at, _) in units.iter().enumerate().filter(|(_, unit)| !unit.elsewhere) {
        world.check_imports(at);
    }
    for (at, unit) in units.iter().enumerate() {
        // Code of other roots runs, too.
        world.check_unit(at);
        if !unit.elsewhere {
            world.check_captures(at);
            world.check_annotations(at);
            world.check_annotated(at);
            world.check_annotation_parameters(at);
            check_flow(&mut world, at, unit);
        }
    }
    declarations::check(units, &mut world.diagnostics);
    world.check_overrides();
    world.check_exposure();
    world.check_variance();
    world.check_functional();
    world.check_supertype_kinds();
    world.check_delegations();
    for (at, _) in units.iter().enumerate().filter(|(_, unit)| !unit.elsewhere) {
        world.check_bounds(at);
    }
    world.check_methods();
    let elsewhere: FxHashSet<FileId> =
        units.iter().filter(|unit| unit.elsewhere).map(|unit| unit.file).collect();
    let judges_types = !world.old_api;
    // What the first versions of the API declare differs, and is not in the tables.
    let by_type = [&rules::TYPE_MISMATCH, &rules::WRONG_ARGUMENTS, &rules::OUTER_RECEIVER];
    // Flow and types may see the same mistake.
    let mut told = FxHashSet::default();
    let starts = |rule: &Rule| -> FxHashSet<(FileId, u32)> {
        let of_rule = world.diagnostics.iter().filter(|found| found.rule.code == rule.code);
        of_rule.map(|found| (found.primary.span.file, found.primary.span.start)).collect()
    };
    // Of two findings at one place, the first says why there is the second.
    let causes = [
        (&rules::CONFLICTING_LOCALS, starts(&rules::CONFLICTING_DECLARATIONS)),
        (&rules::WRONG_SUPERTYPE, starts(&rules::CYCLE)),
    ];
    let is_told = |found: &Diagnostic| {
        let at = (found.primary.span.file, found.primary.span.start);
        causes.iter().any(|(rule, places)| found.rule.code == rule.code && places.contains(&at))
    };
    let unread = unread::Unread::new(units);
    let told_in_text: FxHashSet<(FileId, u32)> =
        units.iter().flat_map(|unit| unit.tree.told.iter().map(|start| (unit.file, *start))).collect();
    world.unjudged.retain(|found| !unread.holds(found.span));
    world.diagnostics.retain(|found| {
        !elsewhere.contains(&found.primary.span.file)
            && !unread.holds(found.primary.span)
            && !is_told(found)
            && !told_in_text.contains(&(found.primary.span.file, found.primary.span.start))
            && (judges_types || !by_type.contains(&found.rule))
            && told.insert((found.rule.code, found.primary.span))
    });
    outcome(world, &elsewhere, judges_types)
}

/// What needs no types but those of calls and lambdas: jumps, values before use.
fn check_flow(world: &mut World<'_>, at: usize, unit: &Unit<'_>) {
    let locals = locals::Locals::resolve(unit);
    let mut found = Vec::new();
    flow::check(unit, &locals, &answers::Answers::new(world, at), &mut found);
    world.diagnostics.extend(found);
    world.check_inline(at, &locals);
}

fn outcome(mut world: World<'_>, elsewhere: &FxHashSet<FileId>, judges_types: bool) -> Outcome {
    let resolution = resolution::resolution(&mut world);
    let (mut expressions, mut typed) = (0, 0);
    for tables in &world.analysis.files {
        for ty in tables.types.iter().flatten() {
            expressions += 1;
            typed += usize::from(!ty.is_unknown());
        }
    }
    let unjudged = world.unjudged.into_iter().filter(|it| !elsewhere.contains(&it.span.file)).collect();
    let typed = Typed { expressions, typed };
    Outcome { diagnostics: world.diagnostics, unjudged, typed, judges_types, resolution }
}

/// Whether a file imports classes of a version of the DSL's API whose declarations differ from those of the tables.
fn uses_old_api(units: &[Unit<'_>]) -> bool {
    let is_old = |path: &str| catalog::dsl_package(path).is_some_and(|(version, _)| version.has_text_ids());
    units.iter().any(|unit| {
        unit.tree[unit.tree.imports].iter().any(|import| {
            let path = declare::path_of(unit.tree, import.path);
            let names_class = || {
                let (package, name) = path.rsplit_once('.')?;
                let package = is_old(package).then(|| imports::library_package(package))??;
                let mut found = package.top_level(library::name(name)?);
                found.find(|it| matches!(it, library::TopLevel::Class(_)))
            };
            import.star && is_old(&path) || names_class().is_some()
        })
    })
}

/// The releases of TeamCity that scripts say they are for.
fn releases(units: &[Unit<'_>]) -> Vec<(u32, u32)> {
    units.iter().filter(|unit| unit.script.is_some()).filter_map(release).collect()
}

/// The release in `version = ".."`.
fn release(unit: &Unit<'_>) -> Option<(u32, u32)> {
    let tree = unit.tree;
    tree[tree.statements].iter().find_map(|statement| {
        let Expr::Assignment { op: AssignOp::Assign, target, value } = tree[*statement] else { return None };
        let (Expr::Name(name), Expr::String(text)) = (tree[target], tree[value]) else { return None };
        let [StringPart::Text(range)] = tree[tree[text].parts] else { return None };
        let version =
            catalog::Version::parse(range.slice(unit.text)).filter(|_| tree.name(name) == "version");
        version.map(|it| it.release())
    })
}

/// Collects the declarations of all files.
fn world<'a>(catalog: &'a Catalog, class_path: &'a ClassPath, units: &'a [Unit<'a>]) -> World<'a> {
    let mut names = Names::default();
    let mut own = Own::default();
    let mut symbols = Vec::with_capacity(units.len());
    let mut scripts = Vec::with_capacity(units.len());
    for (at, unit) in units.iter().enumerate() {
        let of_unit: Rc<[names::Symbol]> = names.of_tree(unit.tree).into();
        scripts.push(declare::unit(&mut own, &mut names, at, unit, &of_unit));
        symbols.push(of_unit);
    }
    let mut types = Types::new();
    let builtins = Builtins::new(&mut types);
    let mut world = World {
        catalog,
        class_path,
        units,
        symbols,
        names,
        types,
        own,
        files: Vec::new(),
        scripts,
        builtins,
        library: LibraryCache::default(),
        imported: FxHashMap::default(),
        levels: FxHashMap::default(),
        // Until all files' imports are read.
        importing: 1,
        defaults: imports::defaults(),
        ancestry: Ancestry::default(),
        markers: FxHashMap::default(),
        no_members: Rc::new([]),
        resolving: 0,
        releases: releases(units),
        old_api: uses_old_api(units),
        analysis: Analysis::new(units.len()),
        diagnostics: Vec::new(),
        misspelt: FxHashSet::default(),
        unjudged: Vec::new(),
        checked: FxHashSet::default(),
        changes: vec![None; units.len()],
    };
    world.files = vec![Rc::default(); units.len()];
    for unit in 0..units.len() {
        let scope = world.file_scope(unit);
        world.files[unit] = Rc::new(scope);
    }
    world.importing = 0;
    world
}
