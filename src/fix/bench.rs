//! Where remedies are tried: the session with its roots, the texts as they are so far, and what they come to.

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;
use rustc_hash::{FxHashMap, FxHashSet};

use super::choose::{Batch, Candidate};
use super::edits::Edits;
use super::judge::{self, Fault, Key, Kind, Trial};
use super::{Changed, MOST_TRIALS, Refused};
use crate::diagnostic::Applicability;
use crate::driver::{Compilation, Session, SettingsRoot, Workers, compile_all};
use crate::source::SourceFile;

/// The session, its roots and their state.
pub(super) struct Bench<'a> {
    session: &'a mut Session,
    roots: &'a [SettingsRoot],
    workers: &'a Workers,
    /// What the untouched texts come to.
    before: &'a [&'a Compilation],
    /// What the texts come to so far, where that is something else.
    current: Vec<Option<Compilation>>,
    /// The texts of the files that may be changed: those that belong to the roots and could be read. Patches are the server's.
    texts: IndexMap<Utf8PathBuf, Text>,
    trials: usize,
}

struct Text {
    before: Arc<str>,
    current: Arc<str>,
}

/// What came of a batch.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) applied: usize,
    pub(super) refused: Vec<Refused>,
}

/// Texts and what they come to, not yet kept.
struct Tried {
    texts: BTreeMap<Utf8PathBuf, Arc<str>>,
    compilations: Vec<(usize, Compilation)>,
}

impl<'a> Bench<'a> {
    pub(super) fn new(
        session: &'a mut Session,
        roots: &'a [SettingsRoot],
        before: &'a [&'a Compilation],
        workers: &'a Workers,
    ) -> Self {
        let mut texts = IndexMap::new();
        for file in roots.iter().flat_map(|root| &root.files) {
            if let Ok(read) = session.file(&file.path) {
                let text = Arc::clone(read.source().text());
                texts.insert(file.path.clone(), Text { before: Arc::clone(&text), current: text });
            }
        }
        let current = before.iter().map(|_| None).collect();
        Self { session, roots, workers, before, current, texts, trials: 0 }
    }

    /// Whether there is another trial.
    pub(super) fn may_try(&self) -> bool {
        self.trials < MOST_TRIALS
    }

    /// What the texts come to so far.
    pub(super) fn compilations(&self) -> impl Iterator<Item = &Compilation> {
        self.before.iter().zip(&self.current).map(|(before, current)| current.as_ref().unwrap_or(*before))
    }

    /// The text of a file that may be changed.
    pub(super) fn text(&self, path: &Utf8Path) -> Option<&str> {
        self.texts.get(path).map(|text| &*text.current)
    }

    /// Keeps of a batch what holds.
    pub(super) fn settle(&mut self, batch: &Batch) -> Settled {
        let mut settled = Settled::default();
        let mut kept: Vec<Candidate> = Vec::new();
        let mut best = None;
        let mut open = vec![batch.candidates.clone()];
        while let Some(mut candidates) = open.pop() {
            if !self.may_try() {
                break;
            }
            let count = kept.len();
            kept.append(&mut candidates);
            match self.attempt(&kept, batch.kind) {
                Ok(tried) => best = Some(tried),
                Err(fault) => {
                    let mut failed = kept.split_off(count);
                    if let [only] = &mut failed[..] {
                        only.told.why = fault.why();
                        settled.refused.push(only.told.clone());
                    } else {
                        let second = failed.split_off(failed.len() / 2);
                        open.push(second);
                        open.push(failed);
                    }
                }
            }
        }
        settled.applied = kept.len();
        self.keep(best);
        settled
    }

    /// Compiles the texts with some remedies, and judges what comes of it. The session has them afterwards.
    fn attempt(&mut self, candidates: &[Candidate], kind: Kind) -> Result<Tried, Fault> {
        self.trials += 1;
        let mut edits: BTreeMap<String, Edits> = BTreeMap::new();
        for (path, range, text) in candidates.iter().flat_map(|candidate| &candidate.edits) {
            edits.entry(path.as_str().to_owned()).or_default().add(*range, text);
        }
        let mut texts = BTreeMap::new();
        for (path, edits) in &edits {
            let text = self.texts.get(Utf8Path::new(path)).and_then(|text| edits.apply(&text.current));
            texts.insert(Utf8PathBuf::from(path), Arc::from(text.ok_or(Fault::DoesNotFit)?));
        }
        self.lay(&texts);
        let affected = self.affected(&edits);
        let jobs: Vec<(&Session, &SettingsRoot)> =
            affected.iter().filter_map(|at| self.roots.get(*at)).map(|root| (&*self.session, root)).collect();
        let compiled = compile_all(self.workers, &jobs);
        let fault = self.fault(candidates, kind, &affected, &edits, &compiled);
        match fault {
            None => Ok(Tried { texts, compilations: affected.into_iter().zip(compiled).collect() }),
            Some(fault) => Err(fault),
        }
    }

    fn fault(
        &self,
        candidates: &[Candidate],
        kind: Kind,
        affected: &[usize],
        edits: &BTreeMap<String, Edits>,
        compiled: &[Compilation],
    ) -> Option<Fault> {
        let current: Vec<&Compilation> = self.compilations().collect();
        let before = judge::marks(affected.iter().filter_map(|at| current.get(*at).copied()));
        let after = judge::marks(compiled);
        let targets: FxHashSet<Key<'_>> = candidates
            .iter()
            .filter_map(|candidate| {
                let (root, number) = candidate.finding;
                let found = current.get(root)?.diagnostics.get(number)?;
                let span = found.primary.span;
                Some((candidate.told.path.as_str(), found.rule.name, span.start, span.end))
            })
            .collect();
        let touched = touched(edits, candidates, compiled);
        let ends_moved = kind.applicability == Applicability::Unsafe && candidates.iter().any(moves_ends);
        let trial = Trial {
            before: &before,
            targets: &targets,
            after: &after,
            edits,
            touched: &touched,
            ends_moved,
            kind,
        };
        trial.fault()
    }

    /// The roots that hold a changed file.
    fn affected(&self, edits: &BTreeMap<String, Edits>) -> Vec<usize> {
        let holds =
            |one: &Compilation| one.sources.iter().any(|(_, file)| edits.contains_key(file.path().as_str()));
        self.compilations().enumerate().filter(|(_, one)| holds(one)).map(|(at, _)| at).collect()
    }

    /// Lays texts over the files, and over the others what is theirs so far.
    fn lay(&mut self, texts: &BTreeMap<Utf8PathBuf, Arc<str>>) {
        for (path, known) in &self.texts {
            let wanted = texts.get(path).unwrap_or(&known.current);
            let there = self.session.file(path).is_ok_and(|file| file.source().text() == wanted);
            if !there {
                self.session.overlay(path.clone(), Arc::clone(wanted));
            }
        }
    }

    /// Keeps what was tried; without it, what was there.
    fn keep(&mut self, tried: Option<Tried>) {
        if let Some(tried) = tried {
            for (path, text) in tried.texts {
                if let Some(known) = self.texts.get_mut(&path) {
                    known.current = text;
                }
            }
            for (at, compilation) in tried.compilations {
                if let Some(slot) = self.current.get_mut(at) {
                    *slot = Some(compilation);
                }
            }
        }
        self.lay(&BTreeMap::new());
    }

    /// The changed files, and what the settings come to with them.
    pub(super) fn finish(self) -> (Vec<Changed>, Vec<Compilation>) {
        let changed = self.texts.into_iter().filter(|(_, text)| text.before != text.current);
        let changed: Vec<Changed> =
            changed.map(|(path, text)| Changed { path, before: text.before, after: text.current }).collect();
        if changed.is_empty() {
            return (changed, Vec::new());
        }
        // All roots: what one registers depends on the names of the others' files.
        let jobs: Vec<(&Session, &SettingsRoot)> =
            self.roots.iter().map(|root| (&*self.session, root)).collect();
        let compilations = compile_all(self.workers, &jobs);
        (changed, compilations)
    }
}

/// Whether a remedy puts brackets or quotes in.
fn moves_ends(candidate: &Candidate) -> bool {
    candidate.edits.iter().any(|(_, _, text)| text.contains(['(', ')', '[', ']', '{', '}', '"']))
}

/// The lines that edits touch, as they are numbered afterwards.
fn touched<'e>(
    edits: &'e BTreeMap<String, Edits>,
    candidates: &[Candidate],
    compiled: &[Compilation],
) -> FxHashSet<(&'e str, u32)> {
    let files: FxHashMap<&str, &SourceFile> = compiled
        .iter()
        .flat_map(|one| one.sources.iter())
        .map(|(_, file)| (file.path().as_str(), file))
        .collect();
    let mut lines = FxHashSet::default();
    for (path, range, _) in candidates.iter().flat_map(|candidate| &candidate.edits) {
        let Some((path, edits)) = edits.get_key_value(path.as_str()) else { continue };
        let Some(file) = files.get(path.as_str()) else { continue };
        let (first, last) = (edits.moved(range.start).0, edits.moved(range.end).1);
        for line in file.position(first).line..=file.position(last).line {
            lines.insert((path.as_str(), line));
        }
    }
    lines
}
