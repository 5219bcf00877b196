//! Build chains: `sequential { }` and `parallel { }` become snapshot dependencies.
//!
//! Each stage of a sequence depends on the stage before it: all builds that can start first depend on all builds that
//! end last. The options of a dependency are those of the stage that has it, then those of the stages and builds in it.
//! That is how the public sources of these classes behave; no reference output has dependencies that a chain made.

use std::rc::Rc;

use crate::catalog::{Catalog, ClassId, Symbol, core_class};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Object, Value};
use super::native::Call;
use super::object::Item;

impl Interpreter<'_> {
    /// `sequential { }` in a project: runs the block, then adds the dependencies.
    pub(crate) fn build_chain(&mut self, call: &Call<'_>) -> Eval {
        let chain = self.made(core_class::SEQUENTIAL_STAGE_IMPL, call)?;
        if let Value::Object(chain) = &chain {
            self.link_stage(chain, call.span)?;
        }
        Ok(chain)
    }

    /// A function of a stage; `None` for those that no documentation describes.
    pub(crate) fn stage_function(
        &mut self,
        name: &str,
        stage: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        match name {
            "buildType" => Ok(self.chained_build(stage, call)),
            "sequential" => self.inner_stage(core_class::SEQUENTIAL_STAGE_IMPL, stage, call),
            "parallel" => self.inner_stage(core_class::PARALLEL_STAGE_IMPL, stage, call),
            "buildTypes" => Ok(Some(Value::list(builds_of(self.catalog, stage)))),
            "dependsOn" => {
                let options = call.named("options").cloned().unwrap_or(Value::Null);
                for (target, span) in call.all(0) {
                    let dependency = options.clone();
                    Self::push_item(stage, Item::Snapshot { target, dependency, span });
                }
                Ok(Some(Value::Unit))
            }
            "dependencyOptions" => {
                set(self.catalog, stage, OPTIONS, call.value(0).cloned().unwrap_or(Value::Null), call.span);
                Ok(Some(Value::Unit))
            }
            _ => Ok(None),
        }
    }

    /// `buildType(X, options = { })`
    fn chained_build(&mut self, stage: &Rc<Object>, call: &Call<'_>) -> Option<Value> {
        let build = call.named("bt")?.clone();
        if call.parameter("block").is_some_and(|block| call.value(block).is_some()) {
            return None;
        }
        if build.is_unknown() {
            Self::taint_object(stage);
            return Some(Value::Unknown);
        }
        self.note_chained(&build, call.span);
        let single = self.stage(core_class::SINGLE, call);
        set(self.catalog, &single, BUILD_TYPE, build.clone(), call.span);
        Self::push_object(stage, Value::Object(single));
        Some(build)
    }

    fn inner_stage(&mut self, class: ClassId, stage: &Rc<Object>, call: &Call<'_>) -> Eval<Option<Value>> {
        if ["project", "composite"].iter().any(|name| call.parameter(name).is_some()) {
            return Ok(None);
        }
        let inner = self.stage(class, call);
        if let Some(block) = call.named("block") {
            self.run_dsl_block(&block.clone(), &inner, call.span)?;
        }
        Self::push_object(stage, Value::Object(inner.clone()));
        Ok(Some(Value::Object(inner)))
    }

    fn stage(&mut self, class: ClassId, call: &Call<'_>) -> Rc<Object> {
        let stage = self.allocate(ClassRef::Dsl(class), None, call.span);
        if let Some(options) = call.named("options") {
            set(self.catalog, &stage, OPTIONS, options.clone(), call.span);
        }
        stage
    }

    /// Adds the dependencies that a stage and the stages in it stand for.
    fn link_stage(&mut self, stage: &Rc<Object>, span: Span) -> Eval<()> {
        for (target, options, place) in explicit_dependencies(stage) {
            self.depend(stage, &target, &[options], place)?;
        }
        let sequence = is_a(self.catalog, stage, core_class::SEQUENTIAL_STAGE_IMPL);
        let mut previous: Option<Value> = None;
        for inner in inner_stages(stage) {
            self.deeper(span, |this| this.link_stage(&inner, span))?;
            if let Some(previous) = previous.filter(|_| sequence) {
                self.depend(&inner, &previous, &[options_of(self.catalog, &inner)], inner.span)?;
            }
            previous = Some(Value::Object(inner));
        }
        Ok(())
    }

    /// Makes the builds of `stage` that start first depend on the builds of `target` that end last.
    fn depend(&mut self, stage: &Rc<Object>, target: &Value, options: &[Value], span: Span) -> Eval<()> {
        if let Some(build) = build_of(self.catalog, stage) {
            for last in last_builds(self.catalog, target) {
                self.link_builds(&build, last, options, span)?;
            }
            return Ok(());
        }
        let first_only = is_a(self.catalog, stage, core_class::SEQUENTIAL_STAGE_IMPL);
        let inner = inner_stages(stage);
        for inner in inner.iter().take(if first_only { 1 } else { inner.len() }) {
            let mut all = options.to_vec();
            all.push(options_of(self.catalog, inner));
            self.deeper(span, |this| this.depend(inner, target, &all, span))?;
        }
        Ok(())
    }

    fn link_builds(&mut self, build: &Value, target: Value, options: &[Value], span: Span) -> Eval<()> {
        let Value::Object(build) = build else { return Ok(()) };
        let Some(name) = self.catalog.symbol("dependencies") else { return Ok(()) };
        let dependencies = self.held(build, name, core_class::DEPENDENCIES, span);
        self.run_pending_of(&dependencies)?;
        let snapshot = self.allocate(ClassRef::Dsl(core_class::SNAPSHOT_DEPENDENCY), None, span);
        for options in options {
            match options {
                Value::Function(_) => {
                    self.run_dsl_block(options, &snapshot, span)?;
                }
                Value::Unknown => Self::taint_object(build),
                _ => {}
            }
        }
        self.push_dependency(
            &dependencies,
            &target,
            Item::Snapshot { target: target.clone(), dependency: Value::Object(snapshot), span },
        );
        Ok(())
    }
}

const OPTIONS: &str = "options";
const BUILD_TYPE: &str = "buildType";

fn set(catalog: &Catalog, stage: &Object, name: &str, value: Value, span: Span) {
    if let (Some(state), Some(name)) = (&stage.dsl, catalog.symbol(name)) {
        state.borrow_mut().set_value(name, value, span);
    }
}

fn get(stage: &Object, name: Option<Symbol>) -> Option<Value> {
    let state = stage.dsl.as_ref()?.borrow();
    state.value(name?).map(|(_, value, _)| value.clone())
}

fn options_of(catalog: &Catalog, stage: &Object) -> Value {
    get(stage, catalog.symbol(OPTIONS)).unwrap_or(Value::Null)
}

/// The build configuration of a stage that is one.
fn build_of(catalog: &Catalog, stage: &Object) -> Option<Value> {
    get(stage, catalog.symbol(BUILD_TYPE)).filter(|_| is_a(catalog, stage, core_class::SINGLE))
}

fn is_a(catalog: &Catalog, stage: &Object, class: ClassId) -> bool {
    stage.dsl.as_ref().is_some_and(|state| catalog.is_subclass_of(state.borrow().class, class))
}

fn inner_stages(stage: &Object) -> Vec<Rc<Object>> {
    stage.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().objects())
}

/// What `dependsOn` named: a stage or build configuration, the options, and where.
fn explicit_dependencies(stage: &Object) -> Vec<(Value, Value, Span)> {
    let dependency = |item: &Item| match item {
        Item::Snapshot { target, dependency, span } => Some((target.clone(), dependency.clone(), *span)),
        _ => None,
    };
    let state = stage.dsl.as_ref();
    state.map_or_else(Vec::new, |state| state.borrow().items.iter().filter_map(dependency).collect())
}

/// All build configurations of a stage, in order.
fn builds_of(catalog: &Catalog, stage: &Object) -> Vec<Value> {
    match build_of(catalog, stage) {
        Some(build) => vec![build],
        None => inner_stages(stage).iter().flat_map(|inner| builds_of(catalog, inner)).collect(),
    }
}

/// The build configurations of a stage that end last; a build configuration is its own.
fn last_builds(catalog: &Catalog, target: &Value) -> Vec<Value> {
    let Value::Object(stage) = target else { return Vec::new() };
    if !is_a(catalog, stage, core_class::ABSTRACT_STAGE) {
        return vec![target.clone()];
    }
    if let Some(build) = build_of(catalog, stage) {
        return vec![build];
    }
    let inner = inner_stages(stage);
    let skipped = if is_a(catalog, stage, core_class::SEQUENTIAL_STAGE_IMPL) {
        inner.len().saturating_sub(1)
    } else {
        0
    };
    inner.into_iter().skip(skipped).flat_map(|inner| last_builds(catalog, &Value::Object(inner))).collect()
}
