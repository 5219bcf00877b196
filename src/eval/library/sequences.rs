//! Sequences: lazy, so that endless ones work and blocks run element by element.

use std::rc::Rc;

use super::super::interpreter::Interpreter;
use super::super::value::{Eval, Library, Value, release};
use super::elements::Sink;
use super::stages::{Run, Stage, State};
use super::{Call, Table, items};
use crate::source::Span;

/// A sequence: where its elements come from, and what is done with each.
#[derive(Debug, Clone)]
pub(crate) struct Sequence {
    source: Source,
    /// The last thing that is done with each element.
    last: Option<Rc<Link>>,
}

/// Something that is done with each element, and what is done before: sequences that begin alike share it.
#[derive(Debug)]
struct Link {
    stage: Stage,
    before: Option<Rc<Self>>,
}

impl Drop for Sequence {
    fn drop(&mut self) {
        let holds_last = match &self.source {
            Source::Both(both) => Rc::strong_count(both) == 1,
            _ => false,
        };
        if holds_last {
            release(std::mem::replace(&mut self.source, Source::Over(Value::Null)));
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        if self.before.as_ref().is_some_and(|before| Rc::strong_count(before) == 1) {
            release(self.before.take());
        }
    }
}

#[derive(Debug, Clone)]
enum Source {
    Items(Rc<[Value]>),
    /// What a collection has when the sequence runs.
    Over(Value),
    /// The first element, and what makes the next one of it.
    Seeded(Value, Value),
    /// The first element is made by the first block.
    Started(Value, Value),
    /// One block makes them all.
    Called(Value),
    /// One after the other.
    Both(Rc<(Sequence, Sequence)>),
    /// What the block of `sequence { }` yields.
    Yielded(Value),
}

impl Sequence {
    /// A sequence of known elements.
    pub(crate) fn of(items: Vec<Value>) -> Self {
        Self { source: Source::Items(items.into()), last: None }
    }

    /// The elements that a collection has when the sequence runs.
    pub(super) const fn over(value: Value) -> Self {
        Self { source: Source::Over(value), last: None }
    }

    /// What the block of `sequence { }` yields, each time the sequence runs.
    pub(super) const fn yielded(block: Value) -> Self {
        Self { source: Source::Yielded(block), last: None }
    }

    fn with(&self, stage: Stage) -> Value {
        let last = Some(Rc::new(Link { stage, before: self.last.clone() }));
        Value::library(Library::Sequence(Self { source: self.source.clone(), last }))
    }

    /// What is done with each element, in order.
    fn stages(&self) -> Vec<&Stage> {
        let links = std::iter::successors(self.last.as_deref(), |link| link.before.as_deref());
        let mut stages: Vec<&Stage> = links.map(|link| &link.stage).collect();
        stages.reverse();
        stages
    }

    /// Runs the sequence until its end, or until the sink has enough.
    pub(crate) fn drive(&self, interpreter: &mut Interpreter<'_>, span: Span, sink: Sink<'_>) -> Eval<()> {
        interpreter.nested(span, |interpreter| self.drive_here(interpreter, span, sink))
    }

    fn drive_here(&self, interpreter: &mut Interpreter<'_>, span: Span, sink: Sink<'_>) -> Eval<()> {
        let stages = self.stages();
        interpreter.spend(stages.len(), span)?;
        let mut states: Vec<State> = stages.iter().map(|_| State::default()).collect();
        if stages.iter().any(|stage| matches!(stage, Stage::Take(0))) {
            return Ok(());
        }
        let mut run = Run { stages: &stages, span };
        for (at, stage) in stages.iter().enumerate() {
            if let Stage::Running(Some(first), _) = stage {
                states[at].chunk.push(first.clone());
                if !run.push(interpreter, at + 1, &mut states, first.clone(), sink)? {
                    return Ok(());
                }
            }
        }
        let mut enough = false;
        let mut noted = |interpreter: &mut Interpreter<'_>, item: Value| {
            let more = sink(interpreter, item)?;
            enough |= !more;
            Ok(more)
        };
        self.pull(interpreter, &mut run, &mut states, &mut noted)?;
        if enough { Ok(()) } else { run.finish(interpreter, &mut states, sink) }
    }

    /// Gives the source's elements to the stages; whether it came to its end.
    fn pull(
        &self,
        interpreter: &mut Interpreter<'_>,
        run: &mut Run<'_>,
        states: &mut [State],
        sink: Sink<'_>,
    ) -> Eval<bool> {
        let none = Vec::new;
        let (mut next, step) = match &self.source {
            Source::Items(all) => {
                for item in all.iter() {
                    if !run.push(interpreter, 0, states, item.clone(), sink)? {
                        return Ok(false);
                    }
                }
                return Ok(true);
            }
            Source::Over(value) => {
                let mut more = true;
                super::each(interpreter, value, run.span, &mut |interpreter, item| {
                    more = run.push(interpreter, 0, states, item, sink)?;
                    Ok(more)
                })?;
                return Ok(more);
            }
            Source::Both(both) => {
                let mut more = true;
                for part in [&both.0, &both.1] {
                    if more {
                        part.drive(interpreter, run.span, &mut |interpreter, item| {
                            more = run.push(interpreter, 0, states, item, sink)?;
                            Ok(more)
                        })?;
                    }
                }
                return Ok(more);
            }
            Source::Yielded(block) => {
                let mut more = true;
                super::yields::give(interpreter, block, run.span, &mut |interpreter, item| {
                    more = run.push(interpreter, 0, states, item, sink)?;
                    Ok(more)
                })?;
                return Ok(more);
            }
            Source::Seeded(seed, step) => (seed.clone(), Some(step)),
            Source::Started(first, step) => (interpreter.invoke_values(first, none(), run.span)?, Some(step)),
            Source::Called(block) => (interpreter.invoke_values(block, none(), run.span)?, None),
        };
        while !next.is_null() && !next.is_unknown() {
            interpreter.step(run.span)?;
            if !run.push(interpreter, 0, states, next.clone(), sink)? {
                return Ok(false);
            }
            next = match (&self.source, step) {
                (_, Some(step)) => interpreter.invoke_one(step, next, run.span)?,
                (Source::Called(block), None) => interpreter.invoke_values(block, none(), run.span)?,
                _ => Value::Null,
            };
        }
        Ok(true)
    }

    /// All elements.
    pub(crate) fn collect(&self, interpreter: &mut Interpreter<'_>, span: Span) -> Eval<Vec<Value>> {
        let mut all = Vec::new();
        self.drive(interpreter, span, &mut |interpreter, item| {
            all.push(item);
            interpreter.check_size(all.len().saturating_mul(16), span)?;
            Ok(true)
        })?;
        Ok(all)
    }
}

/// An element with its index.
pub(super) fn indexed(index: usize, item: Value) -> Value {
    Value::library(Library::Indexed(i32::try_from(index).unwrap_or(i32::MAX), item))
}

pub(super) static TABLE: Table = &[
    ("all", |call| search(call, false).map(|found| found.map(|found| Value::Boolean(found.is_none())))),
    ("any", |call| search(call, true).map(|found| found.map(|found| Value::Boolean(found.is_some())))),
    ("asSequence", |call| Ok(Some(call.this.clone()))),
    ("chunked", |call| {
        let chunks = staged(call, |call| Some(Stage::Chunked(count(call).filter(|count| *count > 0)?)))?;
        Ok(chunks.map(|chunks| mapped_by_block(call, chunks)))
    }),
    ("constrainOnce", |call| Ok(Some(call.this.clone()))),
    ("contains", |call| find_item(call).map(|at| at.map(|at| Value::Boolean(at >= 0)))),
    ("distinct", |call| staged(call, |_| Some(Stage::Distinct))),
    ("distinctBy", |call| staged(call, |call| call.function().map(Stage::DistinctBy))),
    ("drop", |call| staged(call, |call| count(call).map(Stage::Drop))),
    ("dropWhile", |call| staged(call, |call| call.function().map(Stage::DropWhile))),
    ("elementAt", |call| element_at(call, true)),
    ("elementAtOrNull", |call| element_at(call, false)),
    ("filter", |call| staged(call, |call| Some(Stage::Filter(call.function()?, true)))),
    ("filterIndexed", |call| staged(call, |call| call.function().map(Stage::FilterIndexed))),
    ("filterNot", |call| staged(call, |call| Some(Stage::Filter(call.function()?, false)))),
    ("filterNotNull", |call| staged(call, |_| Some(Stage::NotNull))),
    ("find", |call| picked(call, false)),
    ("first", |call| picked(call, true)),
    ("firstOrNull", |call| picked(call, false)),
    ("flatMap", |call| staged(call, |call| Some(Stage::FlatMap(Some(call.function()?))))),
    ("flatMapIndexed", |call| {
        let mapped = staged(call, |call| call.function().map(Stage::MapIndexed))?;
        Ok(mapped.and_then(|mapped| Some(of(&mapped)?.with(Stage::FlatMap(None)))))
    }),
    ("flatten", |call| staged(call, |_| Some(Stage::FlatMap(None)))),
    ("forEach", |call| {
        let (Some(sequence), Some(function), span) = (this(call), call.function(), call.span) else {
            return Ok(None);
        };
        sequence.drive(call.interpreter, span, &mut |interpreter, item| {
            interpreter.invoke_one(&function, item, span).map(|_| true)
        })?;
        Ok(Some(Value::Unit))
    }),
    ("indexOf", |call| find_item(call).map(|at| at.map(Value::Int))),
    ("indexOfFirst", |call| {
        let mut at = -1;
        let found = search_with(call, true, &mut || at += 1)?;
        Ok(found.map(|found| match found {
            Some(Value::Unknown) => Value::Unknown,
            Some(_) => Value::Int(at),
            None => Value::Int(-1),
        }))
    }),
    ("map", |call| staged(call, |call| call.function().map(Stage::Map))),
    ("mapIndexed", |call| staged(call, |call| call.function().map(Stage::MapIndexed))),
    ("mapIndexedNotNull", |call| {
        let mapped = staged(call, |call| call.function().map(Stage::MapIndexed))?;
        Ok(mapped.and_then(|mapped| Some(of(&mapped)?.with(Stage::NotNull))))
    }),
    ("mapNotNull", |call| staged(call, |call| call.function().map(Stage::MapNotNull))),
    ("none", |call| search(call, true).map(|found| found.map(|found| Value::Boolean(found.is_none())))),
    ("onEach", |call| staged(call, |call| call.function().map(Stage::OnEach))),
    ("plus", |call| {
        let (Some(left), Some(right)) = (this(call), call.arg(0)) else { return Ok(None) };
        let right = match (of(&right), items(&right)) {
            (Some(sequence), _) => sequence,
            (None, Some(_)) => Sequence::over(right),
            (None, None) => Sequence::of(vec![right]),
        };
        let both = Sequence { source: Source::Both(Rc::new((left, right))), last: None };
        Ok(Some(Value::library(Library::Sequence(both))))
    }),
    ("runningFold", |call| staged(call, running)),
    ("runningReduce", |call| staged(call, |call| Some(Stage::Running(None, call.function()?)))),
    ("scan", |call| staged(call, running)),
    ("take", |call| staged(call, |call| count(call).map(Stage::Take))),
    ("takeWhile", |call| staged(call, |call| call.function().map(Stage::TakeWhile))),
    ("windowed", |call| {
        let given = |name, index| call.named(name, index).as_ref().and_then(super::super::operators::number);
        let (Some(size), step) = (given("size", 0), given("step", 1).unwrap_or(1)) else { return Ok(None) };
        let (Ok(size @ 1..), Ok(step @ 1..)) = (usize::try_from(size), usize::try_from(step)) else {
            return Ok(None);
        };
        let partial = matches!(call.named("partialWindows", 2), Some(Value::Boolean(true)));
        let windows = staged(call, |_| Some(Stage::Windowed { size, step, partial }))?;
        Ok(windows.map(|windows| mapped_by_block(call, windows)))
    }),
    ("withIndex", |call| staged(call, |_| Some(Stage::WithIndex))),
    ("zip", |call| {
        let (function, Some(other), span) = (call.function(), call.arg(0), call.span) else {
            return Ok(None);
        };
        let (mut others, mut all) = (Vec::new(), true);
        let has_items = super::each(call.interpreter, &other, span, &mut |_, item| {
            // The other one may have no end.
            all = others.len() < MOST_ZIPPED;
            others.extend(all.then_some(item));
            Ok(all)
        })?;
        if !has_items {
            return Ok(None);
        }
        staged(call, |_| Some(Stage::Zip(others.into(), all, function)))
    }),
    ("zipWithNext", |call| staged(call, |call| Some(Stage::ZipWithNext(call.function())))),
];

/// `generateSequence { next }`, `generateSequence(seed) { next }`, `generateSequence({ seed }) { next }`
pub(super) fn generate(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let source = match (call.get(0), call.get(1)) {
        (Some(block @ Value::Function(_)), None) => Source::Called(block.clone()),
        // A function may be the first element itself.
        (Some(first @ Value::Function(_)), Some(step)) if call.parameter(0) != Some("seed") => {
            Source::Started(first.clone(), step.clone())
        }
        (Some(seed), Some(step)) => Source::Seeded(seed.clone(), step.clone()),
        _ => return Ok(None),
    };
    Ok(Some(Value::library(Library::Sequence(Sequence { source, last: None }))))
}

/// The sequence that a value is.
pub(super) fn of(value: &Value) -> Option<Sequence> {
    match value {
        Value::Library(library) => match &**library {
            Library::Sequence(sequence) => Some(sequence.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn this(call: &Call<'_, '_>) -> Option<Sequence> {
    of(&call.this)
}

fn count(call: &Call<'_, '_>) -> Option<usize> {
    call.int(0).and_then(|count| usize::try_from(count).ok())
}

fn staged(call: &Call<'_, '_>, stage: impl FnOnce(&Call<'_, '_>) -> Option<Stage>) -> Eval<Option<Value>> {
    Ok(this(call).and_then(|sequence| Some(sequence.with(stage(call)?))))
}

/// How many elements of another sequence `zip` looks at.
const MOST_ZIPPED: usize = 1_000;

fn running(call: &Call<'_, '_>) -> Option<Stage> {
    Some(Stage::Running(Some(call.arg(0)?), call.function()?))
}

/// A sequence, mapped by the block of a call if there is one.
fn mapped_by_block(call: &Call<'_, '_>, sequence: Value) -> Value {
    match (of(&sequence), call.function()) {
        (Some(sequence), Some(function)) => sequence.with(Stage::Map(function)),
        _ => sequence,
    }
}

/// `elementAt(index)`
fn element_at(call: &mut Call<'_, '_>, strict: bool) -> Eval<Option<Value>> {
    let (Some(sequence), Some(wanted), span) = (this(call), call.int(0), call.span) else { return Ok(None) };
    let (mut at, mut found) = (0, None);
    if wanted >= 0 {
        sequence.drive(call.interpreter, span, &mut |_, item| {
            if at == wanted {
                found = Some(item);
            }
            at += 1;
            Ok(found.is_none())
        })?;
    }
    match found {
        None if strict => {
            let message = format!("Sequence doesn't contain element at index {wanted}.");
            call.throw("IndexOutOfBoundsException", message)
        }
        found => Ok(Some(found.unwrap_or(Value::Null))),
    }
}

/// The first element for which the block, if there is one, gives `wanted`.
fn search(call: &mut Call<'_, '_>, wanted: bool) -> Eval<Option<Option<Value>>> {
    search_with(call, wanted, &mut || ())
}

/// The same; `before` is called before each element that is looked at.
fn search_with(
    call: &mut Call<'_, '_>,
    wanted: bool,
    before: &mut dyn FnMut(),
) -> Eval<Option<Option<Value>>> {
    let (Some(sequence), function, span) = (this(call), call.function(), call.span) else { return Ok(None) };
    let (mut found, mut unknown) = (None, false);
    sequence.drive(call.interpreter, span, &mut |interpreter, item| {
        before();
        let holds = match &function {
            Some(function) => interpreter.invoke_one(function, item.clone(), span)?,
            None => Value::Boolean(wanted),
        };
        match holds {
            Value::Boolean(holds) if holds != wanted => return Ok(true),
            Value::Boolean(_) => found = Some(item),
            _ => unknown = true,
        }
        Ok(false)
    })?;
    Ok(Some(if unknown { Some(Value::Unknown) } else { found }))
}

fn picked(call: &mut Call<'_, '_>, strict: bool) -> Eval<Option<Value>> {
    match search(call, true)? {
        Some(Some(item)) => Ok(Some(item)),
        Some(None) if strict && call.function().is_some() => {
            call.throw("NoSuchElementException", "Sequence contains no element matching the predicate.")
        }
        Some(None) if strict => call.throw("NoSuchElementException", "Sequence is empty."),
        Some(None) => Ok(Some(Value::Null)),
        None => Ok(None),
    }
}

fn find_item(call: &mut Call<'_, '_>) -> Eval<Option<i32>> {
    let (Some(sequence), Some(wanted), span) = (this(call), call.arg(0), call.span) else { return Ok(None) };
    let (mut at, mut found) = (0, -1);
    sequence.drive(call.interpreter, span, &mut |interpreter, item| {
        if interpreter.equal(&item, &wanted, span)? {
            found = at;
        }
        at += 1;
        Ok(found < 0)
    })?;
    Ok(Some(found))
}
