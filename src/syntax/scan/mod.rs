//! A quick look over a text before parsing: are brackets, strings and comments closed, and how deep do they nest?
//!
//! pest has no limit of its own, and a bracket that is never closed would otherwise be reported at the end of the file.
//!
//! On the way the text is copied for the grammar, byte for byte in the same places: what only a lexer knows is marked
//! there ([`marks`]), so that the grammar need not look twice at every word and every blank.

mod brackets;
mod code;
pub(super) mod marks;
pub(super) mod nesting;
mod strings;

use crate::source::TextRange;
use nesting::Nesting;

/// How deep brackets may nest.
pub(super) const MAX_DEPTH: usize = 256;

/// What a look over the text found.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Braces, also those of templates, in the order of their openers.
    pub(super) blocks: Vec<Block>,
    pub(super) problems: Vec<Problem>,
    /// The text as the grammar reads it.
    pub(super) marked: String,
    /// Where the nesting becomes too deep.
    pub(super) too_deep: Option<u32>,
    /// Line ends and semicolons outside strings, with the number of brackets open there; only if asked for.
    pub(super) ends: Vec<(u32, usize)>,
}

/// A pair of braces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    /// Behind the opening brace.
    pub(super) start: u32,
    /// At the closing brace.
    pub(super) end: u32,
    /// Whether it is a template's.
    pub(super) template: bool,
    /// How many brackets are open inside.
    pub(super) depth: usize,
}

/// Something that is not closed, or closes nothing.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub(super) kind: ProblemKind,
    /// The opener, or what closes nothing.
    pub(super) range: TextRange,
    /// Where closing it would help, and the text to put there.
    pub(super) insert: (u32, String),
    /// Whether a raw string is to blame that swallowed the closing sign.
    pub(super) swallowed: bool,
    /// A closing sign of another kind that stands where the right one belongs.
    pub(super) slip: Option<TextRange>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProblemKind {
    Bracket,
    String,
    RawString,
    Comment,
    /// A closing bracket without an opening one.
    Stray,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OpenKind {
    Paren,
    Square,
    Brace,
    Template,
    Line { dollars: u32 },
    Raw { dollars: u32 },
}

/// What a token is to the one that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    /// It ends an operand: a sign behind it stands between two operands.
    Operand,
    /// A word such as `if`, which takes parentheses.
    Head,
    /// Anything else.
    Sign,
}

#[derive(Debug, Clone, Copy)]
struct Frame {
    kind: OpenKind,
    open: u32,
    /// Blanks before the first token of the opener's line.
    indent: u32,
    /// Index in `blocks`.
    block: usize,
    nesting: Nesting,
    /// What the words and signs before a `(` make of its `)`.
    head: bool,
    /// End of the first line on which the bracket could have been closed.
    candidate: Option<u32>,
}

struct Scanner<'t> {
    text: &'t [u8],
    at: usize,
    stack: Vec<Frame>,
    outline: Outline,
    /// The text as the grammar reads it, so far.
    marked: Vec<u8>,
    /// What nests without brackets.
    nesting: Nesting,
    /// What the last token was.
    before: Before,
    /// End of the last token.
    last: usize,
    line_start: usize,
    /// Where the last word stands that may be a modifier.
    modifier: Option<usize>,
    modifier_end: usize,
    /// Whether the bracket that was forgotten last is a template's, so that its string ends with it.
    in_template: bool,
    /// End of the last label.
    label_end: usize,
    /// Whether a `}` that stands further left than its block closes an outer one.
    by_indent: bool,
    /// Whether `ends` is wanted.
    ends: bool,
}

/// Looks over a text whose brackets are balanced, noting where statements may end.
pub(super) fn scan_ends(text: &str) -> Outline {
    let mut scanner = Scanner::new(text, false);
    scanner.ends = true;
    scanner.run()
}

/// Looks over a text.
pub(super) fn scan(text: &str) -> Outline {
    let plain = Scanner::new(text, false).run();
    let unclosed_brace = |it: &Problem| it.kind == ProblemKind::Bracket && it.insert.1 == "}";
    if !plain.problems.iter().any(unclosed_brace) {
        return plain;
    }
    let by_indent = Scanner::new(text, true).run();
    if by_indent.problems.len() <= plain.problems.len() { by_indent } else { plain }
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, by_indent: bool) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            stack: Vec::with_capacity(32),
            outline: Outline::default(),
            marked: text.as_bytes().to_vec(),
            nesting: Nesting::default(),
            before: Before::Sign,
            last: 0,
            line_start: 0,
            modifier: None,
            modifier_end: 0,
            in_template: false,
            label_end: 0,
            by_indent,
            ends: false,
        }
    }

    fn run(mut self) -> Outline {
        self.shebang();
        while self.at < self.text.len() && self.outline.too_deep.is_none() {
            match self.stack.last().map(|it| it.kind) {
                Some(OpenKind::Line { dollars }) => self.line_string(dollars),
                Some(OpenKind::Raw { dollars }) => self.raw_string(dollars),
                _ => self.code(),
            }
        }
        if self.outline.too_deep.is_none() {
            self.close_all();
        }
        self.outline.marked = String::from_utf8(self.marked).unwrap_or_default();
        self.outline
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.text.get(self.at + ahead).copied().unwrap_or_default()
    }

    #[allow(clippy::cast_possible_truncation)]
    const fn here(&self) -> u32 {
        self.at as u32
    }
}
