//! What is known of values at a place: smart casts.

use super::Body;
use crate::sema::flow::Invocation;
use crate::sema::symbols::CallableId;
use crate::sema::types::Type;
use crate::source::TextRange;
use crate::syntax::tree::ExprId;

/// A value that keeps what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stable {
    pub(super) root: Root,
    pub(super) path: Vec<CallableId>,
}

/// Where a stable value begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Root {
    Local(u32),
    /// An implicit receiver, by its place in the scopes.
    Receiver(usize),
    /// A property of an object or of a file.
    Global(CallableId),
}

/// One thing that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    value: Stable,
    /// `None`: nothing any more, since the value changed.
    ty: Option<Type>,
}

/// All that is known, the newest last.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    known: Vec<Fact>,
}

/// What a condition says when it holds, and when it does not.
#[derive(Debug, Clone, Default)]
pub(super) struct Outcome {
    pub(super) when_true: Vec<(Stable, Type)>,
    pub(super) when_false: Vec<(Stable, Type)>,
}

impl Outcome {
    pub(super) fn negated(self) -> Self {
        Self { when_true: self.when_false, when_false: self.when_true }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.when_true.is_empty() && self.when_false.is_empty()
    }
}

impl Facts {
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.known.truncate(len);
    }

    pub(super) fn add(&mut self, value: Stable, ty: Type) {
        self.known.push(Fact { value, ty: Some(ty) });
    }

    /// Forgets what is known of a value and of what hangs on it.
    pub(super) fn forget(&mut self, root: Root) {
        if self.known.iter().any(|fact| fact.value.root == root) {
            self.known.push(Fact { value: Stable { root, path: Vec::new() }, ty: None });
        }
    }

    /// What is known of a value, the newest first.
    fn of(&self, value: &Stable) -> Vec<Type> {
        let mut found = Vec::new();
        for fact in self.known.iter().rev() {
            match fact.ty {
                None if fact.value.root == value.root => break,
                Some(ty) if fact.value == *value => found.push(ty),
                _ => {}
            }
        }
        found
    }

    /// What was learnt after a mark.
    pub(super) fn since(&self, len: usize) -> Vec<Fact> {
        self.known.get(len..).unwrap_or_default().to_vec()
    }

    /// Takes over what another branch learnt.
    pub(super) fn extend(&mut self, facts: Vec<Fact>) {
        self.known.extend(facts);
    }

    /// What is known of a value at the end of a branch that began here.
    fn after(&self, branch: &[Fact], value: &Stable) -> Vec<Type> {
        let all = branch.iter().rev().chain(self.known.iter().rev());
        let kept = all.take_while(|fact| fact.ty.is_some() || fact.value.root != value.root);
        kept.filter(|fact| fact.value == *value).filter_map(|fact| fact.ty).collect()
    }

    /// The values of which branches that began here know something at their ends.
    fn known_after(&self, branches: &[Vec<Fact>]) -> Vec<Stable> {
        let changed =
            |root| branches.iter().flatten().any(|fact| fact.ty.is_none() && fact.value.root == root);
        let before = self.known.iter().filter(|fact| changed(fact.value.root));
        let mut values: Vec<Stable> = Vec::new();
        for fact in branches.iter().flatten().chain(before).filter(|fact| fact.ty.is_some()) {
            if !values.contains(&fact.value) {
                values.push(fact.value.clone());
            }
        }
        values
    }

    /// After branches: what one of them changed is forgotten; what one alone learnt does not count.
    pub(super) fn forget_changed(&mut self, branches: &[Vec<Fact>]) {
        for fact in branches.iter().flatten().filter(|fact| fact.ty.is_none()) {
            self.known.push(Fact { value: Stable { root: fact.value.root, path: Vec::new() }, ty: None });
        }
    }
}

impl Body<'_, '_> {
    fn is_captured(&self, value: &Stable) -> bool {
        matches!(value.root, Root::Local(number) if self.captured.contains(&number))
    }

    /// What is known behind a lambda: it may have changed variables, and what it certainly did, it did for good.
    pub(super) fn after_lambda(&mut self, lambda: ExprId, before: Facts, first_inside: u32) {
        let used = self.world.analysis.files[self.unit].lambdas.get(&lambda.index()).copied();
        let learnt = self.facts.since(before.len());
        self.facts = before;
        let invocation = used.map_or(Invocation::Anytime, |used| used.invocation);
        if invocation == Invocation::ExactlyOnce {
            let outer = |fact: &Fact| matches!(fact.value.root, Root::Local(number) if number < first_inside);
            self.facts.extend(learnt.into_iter().filter(outer).collect());
            return;
        }
        self.after_code(self.tree.range(lambda), invocation == Invocation::Anytime);
    }

    /// What is known behind code that may run between here and there: nothing of what it changes.
    pub(super) fn after_code(&mut self, range: TextRange, at_any_time: bool) {
        for name in self.world.changed_by(self.unit, range) {
            let Some(local) = self.scopes.variable(name) else { continue };
            self.facts.forget(Root::Local(local.number));
            if at_any_time {
                self.captured.insert(local.number);
            }
        }
    }

    /// The type of a value with what is known of it.
    pub(super) fn narrowed(&mut self, value: Option<&Stable>, declared: Type) -> Type {
        let Some(value) = value.filter(|value| !self.is_captured(value)) else { return declared };
        let mut ty = declared;
        for known in self.facts.of(value).into_iter().rev() {
            ty = self.both(ty, known);
        }
        ty
    }

    /// A type that a value has besides another one.
    pub(super) fn both(&mut self, ty: Type, known: Type) -> Type {
        let any = self.world.builtins.any;
        if known.is_unknown() {
            return Type::UNKNOWN;
        }
        if known == any {
            return self.world.types.definite(ty);
        }
        if self.world.types.holds(ty).variable {
            return ty;
        }
        if self.world.is_subtype(ty, known)
            && !matches!(self.world.types.kind(ty), super::super::types::Kind::Flexible { .. })
        {
            return ty;
        }
        if self.world.is_subtype(known, ty) {
            return known;
        }
        let definite = if self.world.may_be_null(known) { ty } else { self.world.types.definite(ty) };
        if self.world.is_subtype(known, definite) {
            return known;
        }
        self.world.types.intersection(vec![definite, known])
    }

    /// Takes over what branches changed, and, where one of them is always taken, what is known after all of them.
    pub(super) fn learn_from(&mut self, branches: &[Vec<Fact>], always_one: bool) {
        let mut common = Vec::new();
        if always_one {
            for value in self.facts.known_after(branches) {
                let known: Vec<_> = branches.iter().map(|branch| self.facts.after(branch, &value)).collect();
                common.extend(self.known_in_all(&known).into_iter().map(|ty| (value.clone(), ty)));
            }
        }
        self.facts.forget_changed(branches);
        self.learn(&common);
    }

    /// The types that a value has after each branch.
    fn known_in_all(&mut self, branches: &[Vec<Type>]) -> Vec<Type> {
        let any = self.world.builtins.any;
        let mut found: Vec<Type> = Vec::new();
        let named = branches.iter().flatten().copied().chain([any]);
        for ty in named.collect::<Vec<_>>() {
            let in_all = branches.iter().all(|known| {
                known.iter().any(|it| *it == ty || !ty.is_unknown() && self.world.is_subtype(*it, ty))
            });
            if in_all && !found.contains(&ty) {
                found.push(ty);
            }
        }
        found
    }

    pub(super) fn learn(&mut self, facts: &[(Stable, Type)]) {
        for (value, ty) in facts {
            self.facts.add(value.clone(), *ty);
        }
    }
}
