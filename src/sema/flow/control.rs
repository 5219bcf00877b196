//! Branches and loops: where ways part and meet.

use crate::syntax::tree::{Expr, ExprId, If, Name, Try, When, WhenCondition};

use super::jumps::{Target, TargetKind};
use super::state::State;
use super::types::Coverage;
use super::walk::{Flow, Usage};

impl Flow<'_> {
    pub(super) fn branches(&mut self, id: ExprId, it: &If, usage: Usage) {
        self.check_if(id, it, usage);
        self.value(it.condition);
        let otherwise = self.state.clone();
        it.then.into_iter().for_each(|branch| self.expr(branch, usage.of_branch()));
        let then = std::mem::replace(&mut self.state, otherwise);
        it.otherwise.into_iter().for_each(|branch| self.expr(branch, usage.of_branch()));
        self.state.merge(then);
    }

    pub(super) fn when(&mut self, id: ExprId, it: &When, usage: Usage) {
        let tree = self.tree;
        let outer = self.tracked.len();
        match (it.binding, it.subject) {
            (Some(binding), _) => self.local_property(binding),
            (None, Some(subject)) => self.expr(subject, Usage::Open),
            (None, None) => {}
        }
        let mut met = State::dead();
        let mut has_else = false;
        for entry in &tree[it.entries] {
            for condition in &tree[entry.conditions] {
                match *condition {
                    WhenCondition::Expr(expr) | WhenCondition::In { range: expr, .. } => self.value(expr),
                    WhenCondition::Is { .. } => {}
                }
            }
            entry.guard.into_iter().for_each(|guard| self.value(guard));
            has_else |= entry.conditions.is_empty() && entry.guard.is_none();
            let next = self.state.clone();
            self.expr(entry.body, usage.of_branch());
            met.merge(std::mem::replace(&mut self.state, next));
        }
        let coverage = match (has_else, it.subject) {
            (true, _) => Coverage::All,
            (false, None) => Coverage::Part,
            (false, Some(_)) => self.types.coverage(id),
        };
        self.check_when(id, it, usage, coverage);
        if matches!(coverage, Coverage::All | Coverage::Unknown) {
            self.state = State::dead();
        }
        self.state.merge(met);
        self.forget(outer);
    }

    /// Whatever `try` assigns may have been assigned when a `catch` begins; nothing of it is certain.
    pub(super) fn try_block(&mut self, it: &Try, usage: Usage) {
        let tree = self.tree;
        let mut thrown = self.state.clone();
        let start = self.log.len();
        if it.finally.is_some() {
            self.targets.push(Target::new(TargetKind::Finally, Vec::new()));
        }
        self.expr(it.block, usage);
        let mut met = std::mem::replace(&mut self.state, State::dead());
        self.log.iter().skip(start).for_each(|(bit, _)| thrown.touched.add(*bit));
        for catch in &tree[it.catches] {
            self.state = thrown.clone();
            self.expr(catch.block, usage);
            met.merge(std::mem::replace(&mut self.state, State::dead()));
        }
        if let Some(block) = it.finally {
            self.targets.pop();
            self.log.iter().skip(start).for_each(|(bit, _)| thrown.touched.add(*bit));
            self.state = thrown;
            self.expr(block, Usage::Statement);
            met.live &= self.state.live;
            met.assigned.join(&self.state.assigned);
            met.touched.join(&self.state.touched);
        }
        self.state = met;
    }

    /// A loop with the labels before it.
    pub(super) fn looped(&mut self, id: ExprId, labels: Vec<Name>) {
        let tree = self.tree;
        let outer = self.tracked.len();
        let start = self.log.len();
        let target = Target::new(TargetKind::Loop, labels);
        match tree[id] {
            Expr::For(it) => {
                self.value(tree[it].iterable);
                let exit = self.state.clone();
                self.repeat(target, exit, tree[it].body, start, outer);
            }
            Expr::While { condition, body } => {
                self.value(condition);
                let exit = self.unless_true(condition);
                self.repeat(target, exit, body, start, outer);
            }
            Expr::DoWhile { body, condition } => {
                self.targets.push(target);
                self.do_body(body);
                let jumped = self.targets.last_mut().map(|target| std::mem::take(&mut target.continues));
                jumped.into_iter().for_each(|state| self.state.merge(state));
                if let Some(target) = self.targets.last_mut() {
                    target.in_condition = true;
                }
                self.value(condition);
                let back = self.state.clone();
                let exit = self.unless_true(condition);
                let broken = self.targets.pop().map_or_else(State::dead, |target| target.exits);
                self.end_loop(&back, start, outer);
                self.forget(outer);
                self.meet_exits(&back, exit, broken);
            }
            _ => {}
        }
    }

    /// The body of `do`, whose variables its condition sees.
    fn do_body(&mut self, body: Option<ExprId>) {
        let tree = self.tree;
        match body.map(|body| tree[body]) {
            Some(Expr::Block(statements)) => {
                tree[statements].iter().for_each(|statement| self.expr(*statement, Usage::Statement));
            }
            _ => body.into_iter().for_each(|body| self.expr(body, Usage::Statement)),
        }
    }

    /// Where a loop goes on when its condition does not hold. `while (true)` is left by `break` alone.
    fn unless_true(&self, condition: ExprId) -> State {
        match self.tree[condition] {
            Expr::Boolean(true) => State::dead(),
            Expr::Parenthesized(inner) => self.unless_true(inner),
            _ => self.state.clone(),
        }
    }

    fn repeat(&mut self, target: Target, exit: State, body: Option<ExprId>, start: usize, outer: usize) {
        self.targets.push(target);
        body.into_iter().for_each(|body| self.expr(body, Usage::Statement));
        let mut back = std::mem::replace(&mut self.state, State::dead());
        let target = self.targets.pop();
        let (broken, continued) =
            target.map_or_else(|| (State::dead(), State::dead()), |it| (it.exits, it.continues));
        back.merge(continued);
        self.end_loop(&back, start, outer);
        self.forget(outer);
        self.meet_exits(&back, exit, broken);
    }

    /// What a round may have assigned may be assigned at each exit.
    fn meet_exits(&mut self, back: &State, mut exit: State, mut broken: State) {
        if back.live {
            exit.touched.join(&back.touched);
            broken.touched.join(&back.touched);
        }
        exit.merge(broken);
        self.state = exit;
    }

    /// Reports the assignments of a loop's round that come again in the next one.
    pub(super) fn end_loop(&mut self, back: &State, start: usize, outer: usize) {
        let outer = u32::try_from(outer).unwrap_or(u32::MAX);
        let round = self.log.split_off(start.min(self.log.len()));
        for (bit, at) in round.into_iter().filter(|(bit, _)| *bit < outer) {
            if back.live && back.touched.has(bit) {
                self.report_reassigned_in_loop(at);
            } else {
                self.log.push((bit, at));
            }
        }
    }
}
