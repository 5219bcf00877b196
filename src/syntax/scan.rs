//! A quick look over a text before parsing: are brackets, strings and comments closed, and how deep do they nest?
//!
//! pest has no limit of its own, and a bracket that is never closed would otherwise be reported at the end of the file.

use crate::source::TextRange;

/// How deep brackets may nest.
pub(super) const MAX_DEPTH: usize = 256;
/// How many words such as `else` or `return`, which nest without brackets, may follow each other.
const MAX_RUN: u32 = 512;

/// What a look over the text found.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Braces, also those of templates, in the order of their openers.
    pub(super) blocks: Vec<Block>,
    pub(super) problems: Vec<Problem>,
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
enum Kind {
    Paren,
    Square,
    Brace,
    Template,
    Line { dollars: u32 },
    Raw { dollars: u32 },
}

#[derive(Debug, Clone, Copy)]
struct Frame {
    kind: Kind,
    open: u32,
    /// Blanks before the first token of the opener's line.
    indent: u32,
    /// Index in `blocks`.
    block: usize,
    run: u32,
    /// End of the first line on which the bracket could have been closed.
    candidate: Option<u32>,
}

struct Scanner<'t> {
    text: &'t [u8],
    at: usize,
    stack: Vec<Frame>,
    outline: Outline,
    run: u32,
    /// End of the last token.
    last: usize,
    line_start: usize,
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
            stack: Vec::new(),
            outline: Outline::default(),
            run: 0,
            last: 0,
            line_start: 0,
            by_indent,
            ends: false,
        }
    }

    fn run(mut self) -> Outline {
        while self.at < self.text.len() && self.outline.too_deep.is_none() {
            match self.stack.last().map(|it| it.kind) {
                Some(Kind::Line { dollars }) => self.line_string(dollars),
                Some(Kind::Raw { dollars }) => self.raw_string(dollars),
                _ => self.code(),
            }
        }
        if self.outline.too_deep.is_none() {
            self.close_all();
        }
        self.outline
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.text.get(self.at + ahead).copied().unwrap_or_default()
    }

    #[allow(clippy::cast_possible_truncation)]
    const fn here(&self) -> u32 {
        self.at as u32
    }

    /// Code up to the next string or the end of a template.
    fn code(&mut self) {
        while let Some(&byte) = self.text.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\r' => {
                    self.at += 1;
                    continue;
                }
                b'\n' => {
                    self.line_end();
                    continue;
                }
                b'/' if self.byte(1) == b'/' => {
                    self.at += memchr(b'\n', &self.text[self.at..]);
                    continue;
                }
                b'/' if self.byte(1) == b'*' => {
                    self.comment();
                    continue;
                }
                b'(' => self.open(Kind::Paren, 1),
                b'[' => self.open(Kind::Square, 1),
                b'{' => self.open(Kind::Brace, 1),
                b')' => self.close(Kind::Paren),
                b']' => self.close(Kind::Square),
                b'}' => {
                    if self.close_brace() {
                        return;
                    }
                }
                b'"' => {
                    self.quote(1);
                    return;
                }
                b'$' => {
                    if self.dollars_before_quote() {
                        return;
                    }
                }
                b'\'' => self.character(),
                0x1A => {
                    self.stray();
                    self.at += 1;
                }
                b';' => {
                    self.end();
                    self.at += 1;
                }
                b'`' => self.at += 1 + memchr(b'`', self.line_rest(1)) + 1,
                b'!' | b'-' | b'+' | b'@' => self.prefix(),
                b'a'..=b'z' => self.word(),
                _ => self.at += 1,
            }
            self.last = self.at;
            if self.outline.too_deep.is_some() {
                return;
            }
        }
    }

    /// What is left of the line, from `skip` bytes on.
    fn line_rest(&self, skip: usize) -> &'t [u8] {
        let rest = self.text.get(self.at + skip..).unwrap_or_default();
        &rest[..memchr(b'\n', rest)]
    }

    fn prefix(&mut self) {
        self.at += 1;
        self.longer_run();
    }

    fn word(&mut self) {
        let rest = &self.text[self.at..];
        let len = rest
            .iter()
            .position(|it| !(it.is_ascii_alphanumeric() || *it == b'_' || *it >= 0x80))
            .unwrap_or(rest.len());
        let word = &rest[..len];
        self.at += len;
        if (2..=6).contains(&len)
            && matches!(
                word,
                b"if" | b"else" | b"return" | b"throw" | b"do" | b"while" | b"for" | b"fun" | b"try"
            )
        {
            self.longer_run();
        } else if self.last <= self.line_start {
            self.run = 0;
        }
    }

    fn longer_run(&mut self) {
        self.run += 1;
        if self.run > MAX_RUN {
            self.outline.too_deep = Some(self.here());
        }
    }

    fn line_end(&mut self) {
        let last = self.text.get(self.last.wrapping_sub(1)).copied().unwrap_or_default();
        let candidate = Some(u32::try_from(self.last).unwrap_or(u32::MAX));
        if let Some(frame) = self.stack.last_mut()
            && frame.candidate.is_none()
            && !b"([{,+-*/=&|.:?<>".contains(&last)
        {
            frame.candidate = candidate;
        }
        self.end();
        self.at += 1;
        self.line_start = self.at;
    }

    fn end(&mut self) {
        if self.ends {
            self.outline.ends.push((self.here(), self.stack.len()));
        }
    }

    fn indent(&self) -> u32 {
        let line = &self.text[self.line_start.min(self.at)..];
        u32::try_from(line.iter().take_while(|it| matches!(it, b' ' | b'\t')).count()).unwrap_or(0)
    }

    fn open(&mut self, kind: Kind, len: usize) {
        let open = self.here();
        let frame = Frame {
            kind,
            open,
            indent: self.indent(),
            block: self.outline.blocks.len(),
            run: self.run,
            candidate: None,
        };
        self.at += len;
        if matches!(kind, Kind::Brace | Kind::Template) {
            self.outline.blocks.push(Block {
                start: self.here(),
                end: self.here(),
                template: kind == Kind::Template,
                depth: self.stack.len() + 1,
            });
            self.run = 0;
        }
        self.stack.push(frame);
        if self.stack.len() > MAX_DEPTH {
            self.outline.too_deep = Some(open);
        }
    }

    /// Closes `)` or `]`.
    fn close(&mut self, kind: Kind) {
        let string = |it: &Frame| matches!(it.kind, Kind::Line { .. } | Kind::Raw { .. });
        let depth = self.stack.iter().rev().take_while(|it| !string(it)).position(|it| it.kind == kind);
        match depth {
            Some(0) => drop(self.pop()),
            // An outer one of the same kind: what is open inside it was forgotten.
            Some(depth) if self.stack.iter().rev().take(depth).all(|it| it.kind != Kind::Template) => {
                for _ in 0..depth {
                    self.forgotten();
                }
                self.pop();
            }
            _ => self.stray(),
        }
        self.at += 1;
    }

    /// Closes `}`; true when a string goes on behind it.
    fn close_brace(&mut self) -> bool {
        self.close_further_in();
        while matches!(self.stack.last(), Some(frame) if matches!(frame.kind, Kind::Paren | Kind::Square)) {
            if self.stack.iter().rev().all(|it| !matches!(it.kind, Kind::Brace | Kind::Template)) {
                break;
            }
            self.forgotten();
        }
        match self.stack.last().map(|it| it.kind) {
            Some(Kind::Brace) => drop(self.pop()),
            Some(Kind::Template) => {
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
            || !self.stack.iter().any(|it| it.kind == Kind::Brace && it.indent == indent)
        {
            return;
        }
        while matches!(self.stack.last(), Some(frame) if frame.indent > indent && !matches!(frame.kind, Kind::Template))
        {
            self.forgotten();
        }
    }

    fn pop(&mut self) -> Option<Frame> {
        let frame = self.stack.pop()?;
        if matches!(frame.kind, Kind::Brace | Kind::Template)
            && let Some(block) = self.outline.blocks.get_mut(frame.block)
        {
            block.end = u32::try_from(self.at).unwrap_or(u32::MAX);
        }
        self.run = frame.run;
        Some(frame)
    }

    /// The innermost bracket was never closed.
    fn forgotten(&mut self) {
        let here = self.here();
        let Some(frame) = self.pop() else { return };
        let (kind, closing) = match frame.kind {
            Kind::Paren => (ProblemKind::Bracket, ")"),
            Kind::Square => (ProblemKind::Bracket, "]"),
            Kind::Brace | Kind::Template => (ProblemKind::Bracket, "}"),
            Kind::Line { .. } => (ProblemKind::String, "\""),
            Kind::Raw { .. } => (ProblemKind::RawString, "\"\"\""),
        };
        let at = match frame.kind {
            Kind::Paren | Kind::Square => frame.candidate.unwrap_or(here),
            _ => here,
        };
        let len = match frame.kind {
            Kind::Template => 2,
            Kind::Line { dollars } if dollars > 1 => dollars + 1,
            Kind::Raw { dollars } => {
                if dollars > 1 {
                    dollars + 3
                } else {
                    3
                }
            }
            _ => 1,
        };
        self.outline.problems.push(Problem {
            kind,
            range: TextRange::new(frame.open, frame.open + len),
            insert: (at, closing.to_owned()),
        });
    }

    fn stray(&mut self) {
        let here = self.here();
        self.outline.problems.push(Problem {
            kind: ProblemKind::Stray,
            range: TextRange::new(here, here + 1),
            insert: (here, String::new()),
        });
    }

    fn close_all(&mut self) {
        while !self.stack.is_empty() {
            self.forgotten();
        }
    }

    /// A comment, which may hold others.
    fn comment(&mut self) {
        let open = self.here();
        let mut depth = 0u32;
        while self.at < self.text.len() {
            match (self.byte(0), self.byte(1)) {
                (b'/', b'*') => depth += 1,
                (b'*', b'/') => depth -= 1,
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            self.at += 2;
            if depth > u32::try_from(MAX_DEPTH).unwrap_or(u32::MAX) {
                self.outline.too_deep = Some(open);
                return;
            }
            if depth == 0 {
                return;
            }
        }
        let range = TextRange::new(open, open + 2);
        self.outline.problems.push(Problem {
            kind: ProblemKind::Comment,
            range,
            insert: (self.here(), String::new()),
        });
    }

    fn character(&mut self) {
        let rest = self.line_rest(1);
        let mut at = 0;
        while let Some(&byte) = rest.get(at) {
            match byte {
                b'\\' => at += 2,
                b'\'' => {
                    self.at += at + 2;
                    return;
                }
                _ => at += 1,
            }
        }
        self.at += 1;
    }

    /// `$$"`: a string with a prefix.
    fn dollars_before_quote(&mut self) -> bool {
        let dollars = self.text[self.at..].iter().take_while(|it| **it == b'$').count();
        let quote = self.byte(dollars) == b'"';
        if quote {
            self.at += dollars;
            self.quote(u32::try_from(dollars).unwrap_or(u32::MAX));
        } else {
            self.at += dollars;
            self.last = self.at;
        }
        quote
    }

    fn quote(&mut self, dollars: u32) {
        let raw = self.byte(1) == b'"' && self.byte(2) == b'"';
        let prefix = if dollars > 1 { dollars as usize } else { 0 };
        self.at -= prefix;
        if raw {
            self.open(Kind::Raw { dollars }, prefix + 3);
        } else {
            self.open(Kind::Line { dollars }, prefix + 1);
        }
    }

    /// Text of a string up to its end or a template.
    fn line_string(&mut self, dollars: u32) {
        while let Some(&byte) = self.text.get(self.at) {
            match byte {
                b'"' => {
                    self.pop();
                    self.at += 1;
                    self.last = self.at;
                    return;
                }
                b'\\' if self.byte(1) != b'\n' => self.at += 2,
                b'\n' | b'\r' => {
                    self.unclosed_line();
                    return;
                }
                b'$' => {
                    if self.template(dollars) {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    /// A string that its line does not close. Brackets of the line whose closing sign the string swallowed end with it.
    fn unclosed_line(&mut self) {
        if self.template_left_open() {
            return;
        }
        let open = self.stack.last().map_or(0, |it| it.open) as usize;
        let swallowed = &self.text[open..self.at];
        let mut closing = String::from("\"");
        self.forgotten();
        while let Some(frame) = self.stack.last() {
            let sign = match frame.kind {
                Kind::Paren => ')',
                Kind::Square => ']',
                Kind::Brace => '}',
                _ => break,
            };
            if (frame.open as usize) < self.line_start || !swallowed.contains(&(sign as u8)) {
                break;
            }
            closing.push(sign);
            self.pop();
        }
        if let Some(problem) = self.outline.problems.last_mut() {
            problem.insert.1 = closing;
        }
        self.last = self.at;
    }

    /// `"a ${b"`: the quote that seems to begin a string inside the template is meant to end the outer one.
    fn template_left_open(&mut self) -> bool {
        let [.., outer, template, inner] = self.stack[..] else { return false };
        let left_open = matches!(outer.kind, Kind::Line { .. }) && template.kind == Kind::Template;
        if left_open {
            self.pop();
            self.at = inner.open as usize;
            self.forgotten();
        }
        left_open
    }

    fn raw_string(&mut self, dollars: u32) {
        while let Some(&byte) = self.text.get(self.at) {
            match byte {
                b'"' => {
                    let quotes = self.text[self.at..].iter().take_while(|it| **it == b'"').count();
                    if quotes >= 3 {
                        self.at += quotes - 3;
                        self.pop();
                        self.at += 3;
                        self.last = self.at;
                        return;
                    }
                    self.at += quotes;
                }
                b'$' => {
                    if self.template(dollars) {
                        return;
                    }
                }
                b'\n' => {
                    self.at += 1;
                    self.line_start = self.at;
                }
                _ => self.at += 1,
            }
        }
    }

    /// Whether a template's braces begin here; otherwise passes the dollars.
    fn template(&mut self, dollars: u32) -> bool {
        let run = self.text[self.at..].iter().take_while(|it| **it == b'$').count();
        let begins = run >= dollars as usize && self.byte(run) == b'{';
        self.at += run;
        if begins {
            self.at -= 1;
            self.open(Kind::Template, 2);
            self.last = self.at;
        }
        begins
    }
}

/// Where `byte` stands, or the length.
fn memchr(byte: u8, text: &[u8]) -> usize {
    text.iter().position(|it| *it == byte).unwrap_or(text.len())
}
