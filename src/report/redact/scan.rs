//! Walks Kotlin text just closely enough to tell which text literals there are and which are given to a secret name.

use std::ops::Range;

use super::words;

/// What a text in Kotlin holds.
pub(super) struct Scanned {
    /// The inner ranges of the literals that hold secrets, and tokens of well-known shapes, in order.
    pub(super) secrets: Vec<Range<usize>>,
    /// The inner ranges of all literals, and comments, in order.
    pub(super) texts: Vec<Range<usize>>,
}

/// Finds the secrets and the texts of `text`.
pub(super) fn scan(text: &str) -> Scanned {
    let mut scan = Scan {
        text,
        at: 0,
        word: 0..0,
        names: Vec::new(),
        head_end: None,
        comment_end: 0,
        frames: vec![Frame::default()],
        found: words::tokens(text),
        texts: Vec::new(),
    };
    while scan.at < text.len() {
        scan.step();
    }
    scan.found.sort_by_key(|range| (range.start, range.end));
    Scanned { secrets: scan.found, texts: scan.texts }
}

/// One open bracket.
#[derive(Default, Clone, Copy)]
struct Frame {
    /// The literals in it are secret.
    secret: bool,
    /// The literals in it are secret after the first.
    secret_after_first: bool,
    /// A secret name was assigned to, and the value goes on.
    assigned: bool,
    /// It holds the condition of an `if` or a `when`: the braces after it are branches.
    head: bool,
    /// It holds the elements of a list: they do not name each other.
    list: bool,
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
    /// The last word.
    word: Range<usize>,
    /// The words and signs since the last delimiter, newest last: for `val x: T =`.
    names: Vec<Range<usize>>,
    /// Where the condition of an `if` or a `when` was closed last.
    head_end: Option<usize>,
    /// Where the last comment ends: no raw text opens before it.
    comment_end: usize,
    frames: Vec<Frame>,
    found: Vec<Range<usize>>,
    texts: Vec<Range<usize>>,
}

impl Scan<'_> {
    fn step(&mut self) {
        let Some(char) = self.text[self.at..].chars().next() else { return };
        match char {
            '"' => return self.literal(),
            '\'' => return self.character(),
            _ if is_word(char) => return self.word(),
            '=' => self.equals(),
            '(' | '[' | '{' => self.open(char),
            ')' | ']' | '}' => self.close(),
            '\n' => self.line_break(),
            ';' => self.frame().assigned = false,
            ',' => self.comma(),
            '/' => self.comment(),
            _ => {}
        }
        self.at += char.len_utf8();
    }

    fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::default());
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn word(&mut self) {
        let rest = &self.text[self.at..];
        let length = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
        self.word = self.at..self.at + length;
        self.at += length;
        self.names.push(self.word.clone());
    }

    /// `=` makes what follows secret when a secret name stands before it; `==`, `!=`, `<=`, `>=` do not.
    fn equals(&mut self) {
        let before = self.text[..self.at].chars().next_back();
        let after = self.text[self.at + 1..].chars().next();
        if after == Some('=') || matches!(before, Some('=' | '!' | '<' | '>')) {
            return;
        }
        let secret = self.names.iter().any(|name| words::is_secret_name(&self.text[name.clone()]));
        self.names.clear();
        self.frame().assigned = secret;
    }

    fn open(&mut self, bracket: char) {
        let outer = *self.frame();
        let text = self.text;
        let gap = |from: usize| text.get(from..self.at).is_some_and(|gap| gap.trim().is_empty());
        let name = if gap(self.word.end) { &text[self.word.clone()] } else { "" };
        let keyword = matches!(name, "if" | "when" | "else");
        let branch = keyword || self.head_end.is_some_and(gap) || text[..self.at].trim_end().ends_with("->");
        let secret = outer.secret || outer.assigned;
        let frame = match bracket {
            '{' => Frame { secret: branch && secret, ..Frame::default() },
            _ if keyword => Frame { head: true, ..Frame::default() },
            _ => Frame {
                secret,
                secret_after_first: words::is_secret_name(name),
                list: name.ends_with("Of") || bracket == '[',
                ..Frame::default()
            },
        };
        self.names.clear();
        self.frames.push(frame);
    }

    fn close(&mut self) {
        let closed = self.frames.pop().unwrap_or_default();
        self.names.clear();
        self.word = self.at + 1..self.at + 1;
        self.head_end = closed.head.then_some(self.at + 1);
    }

    /// What a comment holds is looked at like anything else.
    fn comment(&mut self) {
        if self.at < self.comment_end {
            return;
        }
        let rest = &self.text[self.at..];
        if rest.starts_with("//") {
            self.comment_end = self.at + rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            self.comment_end = self.at + rest.find("*/").unwrap_or(rest.len());
        } else {
            return;
        }
        self.texts.push(self.at..self.comment_end);
    }

    fn comma(&mut self) {
        self.names.clear();
        let frame = self.frame();
        frame.assigned = false;
    }

    /// A line break ends a value unless an operator or an opening stands before it.
    fn line_break(&mut self) {
        let before = self.text[..self.at].trim_end();
        let goes_on = before.ends_with(['=', '+', '(', ',', ':', '{', '>']) || before.ends_with("else");
        if !goes_on {
            self.frame().assigned = false;
        }
        self.names.clear();
    }

    fn character(&mut self) {
        let rest = &self.text[self.at + 1..];
        let body = if rest.starts_with('\\') { 2 } else { rest.chars().next().map_or(0, char::len_utf8) };
        let closed = rest.get(body..).is_some_and(|rest| rest.starts_with('\''));
        self.at += if closed { body + 2 } else { 1 };
    }

    fn literal(&mut self) {
        let (inner, end) = literal_at(self.text, self.at, self.at >= self.comment_end);
        let body = &self.text[inner.clone()];
        if self.at >= self.comment_end {
            self.texts.push(inner.clone());
        }
        let frame = *self.frame();
        if !words::is_reference(body) && (frame.secret || frame.assigned) {
            self.found.push(inner);
        }
        if frame.secret_after_first {
            *self.frame() = Frame { secret: true, ..frame };
        }
        self.names_something(body, end);
        self.at = end;
    }

    /// A literal that is itself a secret name makes the value beside it secret: `"x" to ..`, `param("x", ..)`.
    fn names_something(&mut self, body: &str, end: usize) {
        if !words::is_secret_name(body) || body.len() > 100 || body.contains(' ') {
            return;
        }
        let rest = self.text[end..].trim_start();
        if rest.starts_with("to ") {
            self.frame().assigned = true;
        } else if rest.starts_with(',') && !self.frame().list {
            self.frame().secret = true;
        }
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// The inner range of the literal that opens at `start`, and where it ends.
fn literal_at(text: &str, start: usize, raw_allowed: bool) -> (Range<usize>, usize) {
    if raw_allowed && text[start..].starts_with("\"\"\"") {
        let inner = start + 3;
        let close = text[inner..].find("\"\"\"").map_or(text.len(), |at| inner + at);
        let quotes = text[close..].bytes().take_while(|byte| *byte == b'"').count();
        return (inner..close, close + quotes);
    }
    let close = plain_end(text, start + 1);
    (start + 1..close, if text[close..].starts_with('"') { close + 1 } else { close })
}

/// Where the plain literal whose text begins at `from` is closed: at its quote, or at the end of its line.
fn plain_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\n' => return at,
            // No escape reaches over the end of its line.
            b'\\' if bytes.get(at + 1) != Some(&b'\n') => at += 1,
            b'{' if depth > 0 || bytes[at - 1] == b'$' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'"' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    text.len()
}
