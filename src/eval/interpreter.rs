//! The interpreter's state, its budgets, and how it reports.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::catalog::{Catalog, Symbol};
use crate::diagnostic::{Category, Diagnostic, Severity};
use crate::sema::Resolution;
use crate::source::{FileId, Span, TextRange};
use crate::syntax::tree::{ExprId, Id, Name, Property, Tree};

use super::Context;
use super::alike::Alike;
use super::budget::{self, Bound};
use super::common::Common;
use super::frame::{Declared, Env, Scope, Spare, chain};
use super::names::Names;
use super::program::{Program, Unit};
use super::report::Reports;
use super::rules;
use super::sites::{Site, Sites};
use super::value::{Eval, Jump, Library, Value};

/// Calls within calls. Each takes a few kilobytes of the evaluation's own stack.
const MAX_DEPTH: u32 = 1_500;
/// What calls without an end are asked.
const ENDLESS_CALLS: &str = "a function that calls itself without an end?";
/// Characters of one string and elements of one collection.
pub(crate) const MAX_SIZE: usize = 16 << 20;

/// How far an object's initialisation has come.
#[derive(Debug, Clone)]
pub(crate) enum Init {
    /// It runs now, or has run: the instance.
    Started(Value),
    /// It threw: later uses fail silently, as the first one was reported.
    Failed,
}

/// What is made once, at its first use.
#[derive(Debug, Default)]
pub(crate) struct Once {
    pub(crate) objects: HashMap<u32, Init>,
    /// The entries of enum classes, as far as they have been made.
    pub(crate) enums: HashMap<u32, Rc<RefCell<Vec<Value>>>>,
    pub(crate) globals: HashMap<(u32, Id<Property>, Symbol), Value>,
}

/// Where an evaluation is among its calls and loops.
#[derive(Debug, Default)]
pub(crate) struct Stack {
    pub(crate) activations: u32,
    /// The labels of the loops that run, innermost last.
    pub(crate) loops: Vec<Option<Symbol>>,
    /// The functions that may have returned already: what they give is unknown.
    pub(crate) unsure: HashSet<u32>,
    /// The aliases of types that are looked through.
    pub(crate) aliases: u32,
    depth: u32,
    /// Where the evaluation is, about.
    near: Option<Span>,
}

/// Evaluates one settings root.
#[derive(Debug)]
pub(crate) struct Interpreter<'a> {
    pub(crate) units: &'a [Unit<'a>],
    /// What names and calls mean.
    pub(crate) resolution: &'a Resolution,
    pub(crate) context: &'a Context,
    pub(crate) program: Program,
    pub(crate) catalog: &'a Catalog,
    pub(crate) names: Names<'a>,
    pub(crate) common: Common,
    /// The file whose code runs: its number, and itself.
    pub(crate) unit: u32,
    here: &'a Unit<'a>,
    /// The innermost scope.
    pub(crate) env: Env,
    /// The names of local variables so far.
    pub(crate) declared: Declared,
    pub(crate) spare: Spare,
    pub(crate) stack: Stack,
    pub(crate) once: Once,
    pub(crate) alike: Alike,
    pub(crate) library: super::library::Known,
    pub(crate) dsl: super::dsl::Described<'a>,
    pub(crate) reports: Reports,
}

impl<'a> Interpreter<'a> {
    pub(crate) fn new(
        (units, here): (&'a [Unit<'a>], &'a Unit<'a>),
        resolution: &'a Resolution,
        program: Program,
        mut names: Names<'a>,
        context: &'a Context,
    ) -> Self {
        let common = Common::new(&mut names);
        Self {
            units,
            resolution,
            context,
            program,
            catalog: names.catalog,
            names,
            common,
            unit: 0,
            here,
            env: Rc::default(),
            declared: Declared::default(),
            spare: Spare::default(),
            stack: Stack::default(),
            once: Once::default(),
            alike: Alike::default(),
            library: Default::default(),
            dsl: Default::default(),
            reports: Reports::default(),
        }
    }

    /// The unit of that number.
    pub(crate) fn unit_at(&self, unit: u32) -> &'a Unit<'a> {
        &self.units[unit as usize]
    }

    /// The file whose code runs.
    pub(crate) const fn here(&self) -> &'a Unit<'a> {
        self.here
    }

    /// Goes to another file: the number of the one before.
    #[inline]
    pub(crate) fn go_to(&mut self, unit: u32) -> u32 {
        if unit != self.unit {
            self.here = self.unit_at(unit);
        }
        std::mem::replace(&mut self.unit, unit)
    }

    /// Its tree.
    pub(crate) const fn tree(&self) -> &'a Tree {
        self.here.tree
    }

    /// What was found out of the running file's expressions.
    pub(crate) const fn sites(&self) -> &'a Sites {
        &self.here.sites
    }

    /// What was found out of an expression of the running file.
    pub(crate) fn site(&self, expr: ExprId) -> Site {
        self.sites().get(expr)
    }

    /// Where an expression of the running file stands.
    pub(crate) fn span(&self, expr: ExprId) -> Span {
        self.here().span(self.tree().range(expr))
    }

    /// The symbol of a name of the running file.
    pub(crate) fn symbol(&self, name: Name) -> Symbol {
        self.here().symbol(name)
    }

    /// The text of a symbol.
    pub(crate) fn text(&self, symbol: Symbol) -> &str {
        self.names.text(symbol)
    }

    /// Declares a variable in the innermost scope; a later one of the same name hides an earlier one.
    pub(crate) fn declare(&mut self, name: Symbol, value: Value) {
        self.declared.mark(name);
        self.env.declare(name, value);
    }

    /// The scopes from `env` outwards that may have a variable of that name: none, if no variable ever had it.
    pub(crate) fn scopes_of<'e>(
        &self,
        env: &'e Env,
        name: Symbol,
    ) -> impl Iterator<Item = &'e Env> + use<'e> {
        let innermost = self.declared.has(name).then_some(env);
        innermost.into_iter().flat_map(chain)
    }

    /// Runs `body` with `env` in the file `unit`, then goes back.
    #[inline]
    pub(crate) fn within<T>(
        &mut self,
        unit: u32,
        env: Env,
        body: impl FnOnce(&mut Self) -> Eval<T>,
    ) -> Eval<T> {
        let outer_unit = self.go_to(unit);
        let outer_env = std::mem::replace(&mut self.env, env);
        let result = body(self);
        self.go_to(outer_unit);
        self.env = outer_env;
        result
    }

    /// The same in a scope of its own, which another one takes afterwards if nothing has kept it.
    #[inline]
    pub(crate) fn in_scope<T>(
        &mut self,
        unit: u32,
        env: Env,
        body: impl FnOnce(&mut Self) -> Eval<T>,
    ) -> Eval<T> {
        let outer_unit = self.go_to(unit);
        let outer_env = std::mem::replace(&mut self.env, env);
        let result = body(self);
        let ended = std::mem::replace(&mut self.env, outer_env);
        self.go_to(outer_unit);
        self.spare.give_back(ended);
        result
    }

    /// Runs a turn of a loop in a scope of its own: that of the turn before, if nothing has kept it.
    #[inline]
    pub(crate) fn in_turn<T>(
        &mut self,
        before: &mut Option<Env>,
        body: impl FnOnce(&mut Self) -> Eval<T>,
    ) -> Eval<T> {
        let env = match before.take() {
            Some(env) => env,
            None => self.spare.take(Some(self.env.clone()), Scope::Block, None, None),
        };
        let outer = std::mem::replace(&mut self.env, env);
        let result = body(self);
        let mut ended = std::mem::replace(&mut self.env, outer);
        if let Some(frame) = Rc::get_mut(&mut ended) {
            frame.variables.get_mut().clear();
            *before = Some(ended);
        }
        result
    }

    /// Runs `body` one call deeper, if the budget allows.
    #[inline]
    pub(crate) fn deeper<T>(&mut self, span: Span, body: impl FnOnce(&mut Self) -> Eval<T>) -> Eval<T> {
        self.step(span)?;
        if self.stack.depth >= MAX_DEPTH {
            return Err(self.stop(span, "calls are nested too deeply", ENDLESS_CALLS));
        }
        self.stack.depth += 1;
        let result = self.nested(span, body);
        self.stack.depth -= 1;
        result
    }

    /// Runs what may come back to its caller without a call of the settings: a look-up, a comparison, an operator.
    #[inline]
    pub(crate) fn nested<T>(&mut self, span: Span, body: impl FnOnce(&mut Self) -> Eval<T>) -> Eval<T> {
        let Some(level) = budget::enter() else { return Err(self.exceeded(span)) };
        let result = if level.is_looked_at() { budget::grown(|| body(self)) } else { body(self) };
        level.leave();
        result
    }

    /// Counts a step.
    #[inline]
    pub(crate) fn step(&mut self, span: Span) -> Eval<()> {
        self.stack.near = Some(span);
        if budget::spend(1) { Ok(()) } else { Err(self.exceeded(span)) }
    }

    /// Counts many steps at once.
    pub(crate) fn spend(&mut self, steps: usize, span: Span) -> Eval<()> {
        if budget::spend(steps as u64 + 1) { Ok(()) } else { Err(self.exceeded(span)) }
    }

    /// Ends the evaluation if what compares and hashes values used up the budget.
    pub(crate) fn within_budget(&mut self) -> Eval<()> {
        if budget::exceeded().is_some() {
            {
                let near = self.stack.near.unwrap_or_else(|| TextRange::default().in_file(FileId(0)));
                Err(self.exceeded(near))
            }
        } else {
            Ok(())
        }
    }

    /// Ends the evaluation because the budget is used up.
    #[cold]
    pub(crate) fn exceeded(&mut self, span: Span) -> Box<Jump> {
        match budget::exceeded() {
            Some(Bound::Depth) => self.stop(span, "expressions are nested too deeply", ENDLESS_CALLS),
            _ => self.stop(span, "the evaluation takes too many steps", "a loop without an end?"),
        }
    }

    /// Ends the evaluation because a string is larger than any of settings.
    pub(crate) fn stop_string(&mut self, span: Span) -> Box<Jump> {
        self.stop(span, "a string grows without bounds", "is a loop missing its end?")
    }

    /// Ends the evaluation because a budget is used up.
    pub(crate) fn stop(&mut self, span: Span, message: &str, help: &str) -> Box<Jump> {
        let mut found = Diagnostic::new(&rules::BUDGET_EXCEEDED, span, message).label("here");
        // A value that is not known may have led here: then it is a gap, not an error.
        if self.reports.diagnostics.iter().any(|known| known.rule.category == Category::Incomplete) {
            found.severity = Severity::Note;
            found = found.note(rules::MAY_FOLLOW);
        }
        self.report(found.help(help));
        Box::new(Jump::Stop)
    }

    /// An exception of the library, thrown at `span`.
    pub(crate) fn throw(&self, class: &str, message: impl Into<Arc<str>>, span: Span) -> Box<Jump> {
        let exception =
            Library::Throwable { class: class.into(), message: Some(message.into()), cause: Value::Null };
        Box::new(Jump::Throw(Value::library(exception), span))
    }

    /// The same without a message.
    pub(crate) fn throw_plain(&self, class: &str, span: Span) -> Box<Jump> {
        let exception = Library::Throwable { class: class.into(), message: None, cause: Value::Null };
        Box::new(Jump::Throw(Value::library(exception), span))
    }

    /// Refuses what grows without bounds.
    pub(crate) fn check_size(&mut self, size: usize, span: Span) -> Eval<()> {
        if size <= MAX_SIZE {
            return Ok(());
        }
        Err(self.stop(span, "a value grows without bounds", "is a size or a loop's end wrong?"))
    }
}
