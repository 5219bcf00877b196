//! Brackets: what opens, what closes, and what was forgotten.

use super::nesting::Nesting;
use super::{Before, Block, Frame, MAX_DEPTH, OpenKind, Problem, ProblemKind, Scanner};
use crate::source::TextRange;

impl Scanner<'_> {
    fn indent(&self) -> u32 {
        let line = &self.text[self.line_start.min(self.at)..];
        u32::try_from(line.iter().take_while(|it| matches!(it, b' ' | b'\t')).count()).unwrap_or(0)
    }

    pub(super) fn open(&mut self, kind: OpenKind, len: usize) {
        let open = self.here();
        let frame = Frame {
            kind,
            open,
            indent: self.indent(),
            block: self.outline.blocks.len(),
            nesting: self.nesting,
            head: kind == OpenKind::Paren && self.before == Before::Head,
            candidate: None,
        };
        self.at += len;
        if matches!(kind, OpenKind::Brace | OpenKind::Template) {
            self.outline.blocks.push(Block {
                start: self.here(),
                end: self.here(),
                template: kind == OpenKind::Template,
                depth: self.stack.len() + 1,
            });
            self.nesting = Nesting::default();
        }
        self.before = Before::Sign;
        self.stack.push(frame);
        if self.stack.len() > MAX_DEPTH {
            self.outline.too_deep = Some(open);
        }
    }

    /// Closes `)` or `]`.
    pub(super) fn close(&mut self, kind: OpenKind) {
        let string = |it: &Frame| matches!(it.kind, OpenKind::Line { .. } | OpenKind::Raw { .. });
        let depth = self.stack.iter().rev().take_while(|it| !string(it)).position(|it| it.kind == kind);
        match depth {
            Some(depth) if self.is_slip(depth) => {
                self.stray();
                let slip = self.outline.problems.last_mut().map(|sign| {
                    sign.swallowed = true;
                    sign.range
                });
                self.forgotten();
                self.outline.problems.last_mut().into_iter().for_each(|brace| brace.slip = slip);
            }
            Some(0) => drop(self.pop()),
            // An outer one of the same kind: what is open inside it was forgotten.
            Some(depth) if self.stack.iter().rev().take(depth).all(|it| it.kind != OpenKind::Template) => {
                for _ in 0..depth {
                    self.forgotten();
                }
                self.pop();
            }
            _ => self.stray(),
        }
        self.at += 1;
    }

    /// Whether the sign stands where a `}` belongs: it ends a line on which a brace is open, and what it would close
    /// stands further up.
    fn is_slip(&self, depth: usize) -> bool {
        let begun = |it: &Frame| it.kind == OpenKind::Brace && it.open as usize >= self.line_start;
        let outer = self.stack.iter().rev().nth(depth);
        let closes_earlier = outer.is_some_and(|it| (it.open as usize) < self.line_start);
        let rest = self.text.get(self.at + 1..).unwrap_or_default();
        let ends_line =
            rest.iter().find(|it| !matches!(it, b' ' | b'\t' | b'\r')).is_none_or(|it| *it == b'\n');
        closes_earlier && ends_line && self.stack.last().is_some_and(begun)
    }

    /// Closes `}`; true when a string goes on behind it.
    pub(super) fn close_brace(&mut self) -> bool {
        self.close_further_in();
        while matches!(self.stack.last(), Some(frame) if matches!(frame.kind, OpenKind::Paren | OpenKind::Square))
        {
            if self.stack.iter().rev().all(|it| !matches!(it.kind, OpenKind::Brace | OpenKind::Template)) {
                break;
            }
            self.forgotten();
        }
        match self.stack.last().map(|it| it.kind) {
            Some(OpenKind::Brace) => drop(self.pop()),
            Some(OpenKind::Template) => {
                self.pop();
                self.at += 1;
                self.last = self.at;
                return true;
            }
            _ => self.stray(),
        }
        self.at += 1;
        false
    }

    /// A `}` that begins its line further left than its block's line closes an outer block.
    fn close_further_in(&mut self) {
        let indent = self.indent();
        let begins_line = self.last <= self.line_start;
        if !self.by_indent
            || !begins_line
            || !self.stack.iter().any(|it| it.kind == OpenKind::Brace && it.indent == indent)
        {
            return;
        }
        while matches!(self.stack.last(), Some(frame) if frame.indent > indent && !matches!(frame.kind, OpenKind::Template))
        {
            self.forgotten();
        }
    }

    /// An `else` that begins its line where the line of its block begins: the block was not closed.
    pub(super) fn close_before_else(&mut self, start: usize) {
        let rest = self.text.get(start + 4..).unwrap_or_default();
        let begins_line = self.last <= self.line_start;
        if !self.by_indent || !begins_line || rest.trim_ascii_start().starts_with(b"->") {
            return;
        }
        let indent = self.indent();
        if self.stack.last().is_some_and(|it| it.kind == OpenKind::Brace && it.indent == indent) {
            let end = std::mem::replace(&mut self.at, start);
            self.forgotten();
            self.at = end;
        }
    }

    pub(super) fn pop(&mut self) -> Option<Frame> {
        let frame = self.stack.pop()?;
        self.in_template = false;
        if matches!(frame.kind, OpenKind::Brace | OpenKind::Template)
            && let Some(block) = self.outline.blocks.get_mut(frame.block)
        {
            block.end = u32::try_from(self.at).unwrap_or(u32::MAX);
        }
        self.nesting = frame.nesting;
        if frame.head {
            self.before = Before::Sign;
        } else {
            self.before = Before::Operand;
            self.nesting.operand();
        }
        Some(frame)
    }

    /// The innermost bracket was never closed.
    pub(super) fn forgotten(&mut self) {
        let here = self.here();
        let last = u32::try_from(self.last).unwrap_or(u32::MAX);
        let in_template = self.in_template;
        let Some(frame) = self.pop() else { return };
        let (kind, closing) = match frame.kind {
            OpenKind::Paren => (ProblemKind::Bracket, ")"),
            OpenKind::Square => (ProblemKind::Bracket, "]"),
            OpenKind::Brace | OpenKind::Template => (ProblemKind::Bracket, "}"),
            OpenKind::Line { .. } => (ProblemKind::String, "\""),
            OpenKind::Raw { .. } => (ProblemKind::RawString, "\"\"\""),
        };
        let at = match frame.kind {
            OpenKind::Paren | OpenKind::Square => frame.candidate.unwrap_or(last),
            OpenKind::Brace | OpenKind::Template => last,
            OpenKind::Line { .. } | OpenKind::Raw { .. } if in_template => last,
            OpenKind::Line { .. } | OpenKind::Raw { .. } => {
                self.last = self.at;
                here
            }
        };
        let len = match frame.kind {
            OpenKind::Template => 2,
            OpenKind::Line { dollars } if dollars > 1 => dollars + 1,
            OpenKind::Raw { dollars } => {
                if dollars > 1 {
                    dollars + 3
                } else {
                    3
                }
            }
            _ => 1,
        };
        self.in_template = frame.kind == OpenKind::Template;
        self.outline.problems.push(Problem {
            kind,
            range: TextRange::new(frame.open, frame.open + len),
            insert: (at, closing.to_owned()),
            swallowed: false,
            slip: None,
        });
    }

    pub(super) fn stray(&mut self) {
        let here = self.here();
        self.outline.problems.push(Problem {
            kind: ProblemKind::Stray,
            range: TextRange::new(here, here + 1),
            insert: (here, String::new()),
            swallowed: false,
            slip: None,
        });
    }

    pub(super) fn close_all(&mut self) {
        let open = self.outline.problems.len();
        while !self.stack.is_empty() {
            self.forgotten();
        }
        let in_comment = self.outline.problems.iter().any(|it| it.kind == ProblemKind::Comment);
        let mut left = self.outline.problems.iter_mut().skip(open);
        // What a comment or string swallowed that is never closed, is closed in it perhaps.
        if in_comment || left.any(|it| it.kind == ProblemKind::RawString) {
            left.for_each(|it| it.swallowed = true);
        }
    }
}
