//! Reading a text that has errors: piece by piece, so that an error costs one statement only.
//!
//! The pieces of a block are read one after the other. One that cannot be read is reported and filled with a sign that
//! the grammar takes for a broken statement; if the trouble lies in a block inside it, that block is repaired first.
//! Every block is gone through once, so the work grows with the text times the depth of its nesting.

use std::cell::Cell;

use pest::Parser;
use pest::error::{ErrorVariant, InputLocation};

use super::FileKind;
use super::blocks::{Level, level};
use super::dump::tokens::tokens;
use super::grammar::{Kotlin, Rule};
use super::patch::Patch;
use super::scan::Block;
use crate::source::TextRange;

/// Where a piece cannot be read, in the patched text.
#[derive(Debug)]
pub(super) struct Fault {
    /// The piece.
    pub(super) start: usize,
    pub(super) end: usize,
    /// How far reading got.
    pub(super) at: usize,
    /// What would have been read there.
    pub(super) expected: Vec<Rule>,
    pub(super) level: Level,
    /// Where the block begins that the piece stands in.
    pub(super) block: usize,
    /// Whether the piece is all that is left of the block, because too many errors came before.
    pub(super) rest: bool,
}

/// A text under repair.
pub(super) struct Repair<'p> {
    patch: &'p mut Patch,
    done: Vec<bool>,
    /// For every block the one around it.
    parents: Vec<Option<usize>>,
    kind: FileKind,
    /// The last item of the file's header.
    header: Option<HeaderItem>,
    faults: Vec<Fault>,
    /// The lengths of the texts that failed readings were given.
    failed: Cell<usize>,
}

/// How much text failed readings may be given: each costs its whole length, because pest looks for the line from the
/// text's end. When it is spent, an error costs the rest of its block instead of one statement.
const MAX_FAILED: usize = 1 << 29;

/// What a file begins with, in the order of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum HeaderItem {
    Annotation,
    Package,
    Import,
}

enum Piece {
    Read(usize),
    Failed(usize, Vec<Rule>),
}

/// Fills everything that cannot be read and says what it was.
pub(super) fn repair(patch: &mut Patch, kind: FileKind) -> Vec<Fault> {
    let done = vec![false; patch.outline.blocks.len()];
    let end = patch.text.len();
    let mut repair = Repair {
        parents: parents(&patch.outline.blocks),
        patch,
        done,
        kind,
        header: None,
        faults: Vec::new(),
        failed: Cell::new(0),
    };
    repair.region(Level::Header, 0, end, 0);
    repair.faults
}

/// For every block the innermost one around it. The blocks are in the order of their openers.
fn parents(blocks: &[Block]) -> Vec<Option<usize>> {
    let mut open: Vec<(usize, u32)> = Vec::new();
    let mut parents = Vec::with_capacity(blocks.len());
    for (index, block) in blocks.iter().enumerate() {
        while open.last().is_some_and(|(_, end)| *end < block.start) {
            open.pop();
        }
        parents.push(open.last().map(|(parent, _)| *parent));
        open.push((index, block.end));
    }
    parents
}

impl Repair<'_> {
    /// Goes through the pieces between two places, which lie inside `depth` brackets.
    fn region(&mut self, mut level: Level, start: usize, end: usize, depth: usize) {
        let mut at = self.after_parameters(level, start, end);
        let mut after_fault = false;
        // Whether a block within the piece was repaired, in vain.
        let mut again = false;
        loop {
            at = self.skip(at, end);
            if at >= end {
                return;
            }
            match self.piece(level, at, end) {
                Piece::Read(next) if next > at => {
                    at = next;
                    (after_fault, again) = (false, false);
                }
                Piece::Read(_) | Piece::Failed(..)
                    if level == Level::Header && self.header_item(at).is_none() =>
                {
                    level = Level::of_file(self.kind)
                }
                Piece::Read(next) => at = next + 1,
                Piece::Failed(stop, expected) => {
                    if let Some(index) = self.inner_block(stop, start, end, again) {
                        again = true;
                        self.inside(index);
                        continue;
                    }
                    again = false;
                    let rest = self.failed.get() > MAX_FAILED;
                    let (stop, piece_end) = self.extent(at, stop, end, depth);
                    if self.ends_in_own_semicolon(level, at, piece_end) {
                        self.faults.push(Fault {
                            start: piece_end,
                            end: piece_end + 1,
                            at: piece_end,
                            expected,
                            level,
                            block: start,
                            rest: false,
                        });
                        self.patch.end_line(piece_end);
                        at = piece_end + 1;
                        continue;
                    }
                    if !(after_fault && self.continues(at)) {
                        self.faults.push(Fault {
                            start: at,
                            end: piece_end,
                            at: stop,
                            expected,
                            level,
                            block: start,
                            rest,
                        });
                    }
                    self.patch.mask(at, piece_end);
                    after_fault = true;
                    at = piece_end;
                }
            }
        }
    }

    fn inside(&mut self, index: usize) {
        let Some(&Block { start, end, template, depth }) = self.patch.outline.blocks.get(index) else {
            return;
        };
        if let Some(done) = self.done.get_mut(index) {
            *done = true;
        }
        let level = if template { Level::Template } else { level(&self.patch.text, start as usize - 1) };
        self.region(level, start as usize, end as usize, depth);
    }

    /// A block around `stop` inside a region that was not repaired yet: the innermost one or, where there is trouble
    /// `again`, the outermost. Going through the whole of that one reads its pieces one by one; otherwise, each block with an
    /// error in it would have all that stands before it read anew.
    fn inner_block(&self, stop: usize, start: usize, end: usize, again: bool) -> Option<usize> {
        let blocks = &self.patch.outline.blocks;
        let mut index = blocks.partition_point(|it| it.start as usize <= stop).checked_sub(1)?;
        while (blocks.get(index)?.end as usize) < stop {
            index = (*self.parents.get(index)?)?;
        }
        let is_open = |index: usize| {
            let is_inside = |block: &Block| block.start as usize > start && (block.end as usize) < end;
            blocks.get(index).is_some_and(is_inside) && self.done.get(index) == Some(&false)
        };
        let innermost = is_open(index).then_some(index)?;
        if !again {
            return Some(innermost);
        }
        let around = std::iter::successors(Some(innermost), |index| *self.parents.get(*index)?);
        around.take_while(|index| is_open(*index)).last()
    }

    /// Behind the parameters of a lambda.
    fn after_parameters(&self, level: Level, start: usize, end: usize) -> usize {
        if level != Level::Statements {
            return start;
        }
        let at = self.skip(start, end);
        match self.read(Rule::one_lambda_parameters, at, end) {
            Piece::Read(next) => next,
            Piece::Failed(..) => start,
        }
    }

    fn piece(&mut self, level: Level, at: usize, end: usize) -> Piece {
        let rule = match level {
            Level::Header => return self.header_piece(at, end),
            Level::Script => Rule::one_script_statement,
            Level::Source => Rule::one_declaration,
            Level::Statements => Rule::one_statement,
            Level::Members => Rule::one_member,
            Level::EnumBody => Rule::one_enum_entry,
            Level::WhenEntries => Rule::one_when_entry,
            Level::Template => Rule::one_template,
        };
        match (level, self.read(rule, at, end)) {
            (Level::EnumBody, Piece::Failed(stop, expected)) => match self.read(Rule::one_member, at, end) {
                // What is read further is what is meant.
                Piece::Failed(further, expected) if further > stop => Piece::Failed(further, expected),
                Piece::Failed(..) => Piece::Failed(stop, expected),
                read @ Piece::Read(_) => read,
            },
            (_, piece) => piece,
        }
    }

    /// Whether a piece can be read but for the `;` behind it, which belongs to it: another statement follows on its line.
    fn ends_in_own_semicolon(&mut self, level: Level, at: usize, end: usize) -> bool {
        matches!(level, Level::Script | Level::Statements)
            && self.patch.marked().as_bytes().get(end) == Some(&b';')
            && matches!(self.piece(level, at, end), Piece::Read(read) if read == end)
    }

    fn read(&self, rule: Rule, at: usize, end: usize) -> Piece {
        let text = self.patch.marked().get(at..end).unwrap_or_default();
        match Kotlin::parse(rule, text) {
            Ok(mut pairs) => Piece::Read(at + pairs.next().map_or(0, |it| it.as_span().end())),
            Err(failure) => {
                self.failed.set(self.failed.get().saturating_add(text.len()));
                let (InputLocation::Pos(stop) | InputLocation::Span((stop, _))) = failure.location;
                let expected = match failure.variant {
                    ErrorVariant::ParsingError { positives, .. } => positives,
                    ErrorVariant::CustomError { .. } => Vec::new(),
                };
                Piece::Failed(at + stop, expected)
            }
        }
    }

    /// What stands here, if it belongs into the header of a file.
    fn header_item(&self, at: usize) -> Option<HeaderItem> {
        let text = &self.patch.text;
        let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
        let mut words = tokens(text, TextRange::new(u32::try_from(at).unwrap_or(end), end));
        let mut word = || words.next().map_or("", |it| it.slice(text));
        let (first, second) = (word(), word());
        let path = second.starts_with(|it: char| it.is_alphabetic() || "_`\"".contains(it));
        match first {
            "@" if second == "file" && word() == ":" => Some(HeaderItem::Annotation),
            "package" if path => Some(HeaderItem::Package),
            "import" => Some(HeaderItem::Import),
            _ => None,
        }
    }

    /// An item of the header, unless a later one was read before.
    fn header_piece(&mut self, at: usize, end: usize) -> Piece {
        let item = self.header_item(at);
        let twice = item == Some(HeaderItem::Package) && self.header == item;
        if item.is_some() && item < self.header || twice {
            return Piece::Failed(at, Vec::new());
        }
        let piece = self.read(Rule::one_header_item, at, end);
        if let Piece::Read(_) = piece {
            self.header = self.header.max(item);
        }
        piece
    }

    /// Whether what stands here can only go on with what was before it.
    fn continues(&self, at: usize) -> bool {
        let rest = &self.patch.text[at..];
        ["else", "catch", "finally"].iter().any(|it| rest.starts_with(it))
            || rest.starts_with(['.', '?', ')', ']', ',', ':', '{', '&', '|'])
    }

    /// Where the piece ends, and where to point: a line that begins where reading stopped is not to blame for what is
    /// missing at the end of the line before.
    fn extent(&self, at: usize, stop: usize, end: usize, depth: usize) -> (usize, usize) {
        let stop = stop.clamp(at, end);
        let before = self.patch.marked()[at..stop].trim_end();
        let begins_line = self.patch.text[at + before.len()..stop].contains('\n');
        let stop = if begins_line || stop == end { at + before.len() } else { stop };
        let ends = &self.patch.outline.ends;
        let behind = ends.partition_point(|(place, _)| (*place as usize) < stop);
        let found = ends.iter().skip(behind).find(|(_, open)| *open <= depth);
        let spent = self.failed.get() > MAX_FAILED;
        let piece_end = found.filter(|_| !spent).map_or(end, |it| it.0 as usize).min(end);
        let doubled = self.patch.text[at..].starts_with(";;");
        let len = self.patch.marked()[at..piece_end].trim_end().len().max(if doubled { 2 } else { 1 });
        (stop, (at + len).min(end))
    }

    /// Behind blanks, comments and single semicolons; at the start of the file, also behind a byte order mark.
    fn skip(&self, at: usize, end: usize) -> usize {
        let rest = self.patch.marked().get(at..end).unwrap_or_default();
        let rest = if at == 0 { rest.strip_prefix('\u{FEFF}').unwrap_or(rest) } else { rest };
        end - rest.trim_start_matches(|it: char| it.is_whitespace() || it == ';').len()
    }
}
