//! A text with closing signs put in where they were forgotten, and the way back to places of the original.

use crate::source::TextRange;

use super::scan::{Outline, Problem, ProblemKind, marks, scan_ends};

/// The patched text.
#[derive(Debug)]
pub(super) struct Patch {
    pub(super) text: String,
    /// What a look over the patched text found, and the text as the grammar reads it.
    pub(super) outline: Outline,
    inserts: Vec<Insert>,
    /// What was filled because it could not be read.
    masked: Vec<(usize, usize)>,
}

/// Text that was put in; these stand in order.
#[derive(Debug)]
struct Insert {
    /// In the patched text.
    start: u32,
    len: u32,
    /// How much was put in before.
    before: u32,
}

impl Patch {
    /// Closes what the problems say is not closed, and blanks what closes nothing.
    pub(super) fn new(text: &str, problems: &[Problem]) -> Self {
        let mut edits: Vec<&Problem> = problems.iter().collect();
        edits.sort_by_key(|it| it.insert.0); // stable: inner brackets are closed first
        let mut patch = Self {
            text: String::with_capacity(text.len() + edits.len()),
            outline: Outline::default(),
            inserts: Vec::new(),
            masked: Vec::new(),
        };
        let mut at = 0;
        for problem in edits {
            let place = (problem.insert.0 as usize).min(text.len());
            patch.text.push_str(text.get(at..place).unwrap_or_default());
            at = place.max(at);
            if problem.kind == ProblemKind::Stray {
                patch.text.push(' ');
                at += 1;
            } else {
                let start = u32::try_from(patch.text.len()).unwrap_or(u32::MAX);
                patch.text.push_str(&problem.insert.1);
                let len = u32::try_from(problem.insert.1.len()).unwrap_or(0);
                let before = patch.inserts.last().map_or(0, |last| last.before + last.len);
                patch.inserts.push(Insert { start, len, before });
            }
        }
        patch.text.push_str(text.get(at..).unwrap_or_default());
        patch.outline = scan_ends(&patch.text);
        patch
    }

    /// The patched text as the grammar reads it.
    pub(super) fn marked(&self) -> &str {
        &self.outline.marked
    }

    /// The place in the original.
    pub(super) fn original(&self, place: u32) -> u32 {
        let after = self.inserts.partition_point(|it| it.start < place);
        let Some(last) = after.checked_sub(1).and_then(|it| self.inserts.get(it)) else { return place };
        place - last.before - last.len.min(place - last.start)
    }

    /// What was filled because it could not be read, in the original.
    pub(super) fn masked(&self) -> impl Iterator<Item = TextRange> + '_ {
        let place = |place: usize| self.original(u32::try_from(place).unwrap_or(u32::MAX));
        self.masked.iter().map(move |(start, end)| TextRange::new(place(*start), place(*end)))
    }

    /// Ends a line in place of the semicolon at a place.
    pub(super) fn end_line(&mut self, at: usize) {
        self.outline.marked.replace_range(at..at + 1, "\n");
    }

    /// Fills a range with the sign for what cannot be read; `;;` goes on as `;`.
    pub(super) fn mask(&mut self, start: usize, end: usize) {
        if &self.text[start..end] == ";;" {
            self.outline.marked.replace_range(start..end, "; ");
            return;
        }
        self.masked.push((start, end));
        let filling = char::from(marks::BROKEN).to_string().repeat(end - start);
        self.text.replace_range(start..end, &filling);
        self.outline.marked.replace_range(start..end, &filling);
    }
}
