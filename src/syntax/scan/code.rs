//! Code: words, signs, comments, line ends.

use memchr::{memchr, memchr2, memchr3};

use super::marks::{AS, DOUBLE, KEYWORD, LABEL};
use super::{Before, MAX_DEPTH, OpenKind, Problem, ProblemKind, Scanner};
use crate::source::TextRange;
use crate::syntax::words::{Keyword, is_modifier, keyword};

impl Scanner<'_> {
    /// Blanks a `#!` line at the beginning.
    pub(super) fn shebang(&mut self) {
        let start = if self.text.starts_with("\u{FEFF}".as_bytes()) { 3 } else { 0 };
        self.at = start;
        if self.text[start..].starts_with(b"#!") {
            self.at += line_len(&self.text[start..]);
            self.blank(start, self.at);
        }
    }

    /// Code up to the next string or the end of a template.
    pub(super) fn code(&mut self) {
        while let Some(&byte) = self.text.get(self.at) {
            match byte {
                b' ' => {
                    let rest = &self.text[self.at..];
                    self.at += rest.iter().position(|it| *it != b' ').unwrap_or(rest.len());
                    continue;
                }
                b'\t' | 0x0B | 0x0C => {
                    self.blank(self.at, self.at + 1);
                    self.at += 1;
                    continue;
                }
                b'\r' if self.byte(1) == b'\n' => {
                    self.blank(self.at, self.at + 1);
                    self.at += 1;
                    continue;
                }
                b'\r' => {
                    self.mark(self.at, b'\n');
                    self.line_end();
                    continue;
                }
                b'\n' => {
                    self.line_end();
                    continue;
                }
                b'/' if self.byte(1) == b'/' => {
                    let start = self.at;
                    self.at += line_len(&self.text[start..]);
                    self.blank(start, self.at);
                    continue;
                }
                b'/' if self.byte(1) == b'*' => {
                    self.comment();
                    continue;
                }
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => self.word(),
                b'(' => self.open(OpenKind::Paren, 1),
                b'[' => self.open(OpenKind::Square, 1),
                b'{' => self.open(OpenKind::Brace, 1),
                b')' => self.close(OpenKind::Paren),
                b']' => self.close(OpenKind::Square),
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
                    self.before = Before::Sign;
                }
                b'\'' => self.character(),
                b'0'..=b'9' => self.number(),
                b'`' => self.backticked(),
                0..0x20 => {
                    self.stray();
                    self.at += 1;
                }
                _ => self.sign(byte),
            }
            self.last = self.at;
            if self.outline.too_deep.is_some() {
                return;
            }
        }
    }

    fn sign(&mut self, byte: u8) {
        let next = self.byte(1);
        let mut operand = false;
        if byte == b'@' {
            self.mark_modifier();
        }
        if self.line_start > self.last && !b"+-!;@".contains(&byte) {
            self.nesting.goes_on();
        }
        match byte {
            b';' => {
                self.end();
                self.nesting.end();
                if next == b';' {
                    self.mark(self.at, DOUBLE);
                    self.mark(self.at + 1, DOUBLE);
                    self.at += 1;
                }
            }
            b',' => {
                let outside = self.stack.last().map_or(self.nesting, |it| it.nesting);
                self.nesting.next(outside);
            }
            b'-' if next == b'>' => {
                self.nesting.word();
                self.at += 1;
            }
            b'!' if self.before == Before::Operand && next == b'!' => {
                operand = true;
                self.at += 1;
            }
            b'+' | b'-' | b'!' => {
                if next == byte {
                    self.at += 1;
                    operand = self.before == Before::Operand;
                }
                if self.before != Before::Operand {
                    self.nesting.prefix();
                }
            }
            b'<' if self.before == Before::Operand => self.nesting.angle(),
            b'>' => self.nesting.close_angle(),
            b'&' | b'|' if next == byte => {
                self.nesting.logical();
                self.continuation(true);
                self.at += 1;
            }
            b'&' => self.nesting.word(),
            b'.' => self.continuation(next != b'.' && !next.is_ascii_digit()),
            b'?' => {
                let colon = next == b':' && self.byte(2) != b':';
                self.continuation(colon || next == b'.');
                operand = self.before == Before::Operand;
            }
            _ => {}
        }
        self.at += 1;
        self.before = if operand { Before::Operand } else { Before::Sign };
        if self.nesting.is_too_deep() {
            self.outline.too_deep = Some(self.here());
        }
    }

    /// A sign that goes on with the expression of the line before, if it begins a line.
    fn continuation(&mut self, goes_on: bool) {
        if goes_on && self.line_start > self.last {
            self.goes_on();
        }
    }

    fn word(&mut self) {
        let start = self.at;
        self.at += word_len(&self.text[start..]);
        let word = &self.text[start..self.at];
        self.mark_modifier();
        let operand = match keyword(word) {
            None => {
                self.name(start);
                return;
            }
            Some(Keyword::As) => {
                self.continuation_at(start);
                self.mark_keyword(start, self.at, AS);
                false
            }
            Some(Keyword::Operand) => {
                self.mark_keyword(start, self.at, KEYWORD);
                self.nesting.operand();
                true
            }
            Some(Keyword::Plain) => {
                self.mark_keyword(start, self.at, KEYWORD);
                false
            }
            Some(Keyword::Nesting) => {
                self.mark_keyword(start, self.at, KEYWORD);
                if word == b"else" {
                    self.close_before_else(start);
                    self.nesting.other()
                } else {
                    self.nesting.word()
                }
                self.before = if matches!(word, b"if" | b"for" | b"while" | b"when" | b"fun") {
                    Before::Head
                } else {
                    Before::Sign
                };
                if self.nesting.is_too_deep() {
                    self.outline.too_deep = Some(self.here());
                }
                return;
            }
        };
        self.before = if operand { Before::Operand } else { Before::Sign };
    }

    fn continuation_at(&mut self, start: usize) {
        let end = std::mem::replace(&mut self.at, start);
        self.continuation(true);
        self.at = end;
    }

    /// A name, a modifier or a label.
    fn name(&mut self, start: usize) {
        if !self.label_or_operand(start) {
            return;
        }
        if is_modifier(&self.text[start..self.at]) {
            self.modifier = Some(start);
            self.modifier_end = self.at;
        } else {
            self.mark_name(start);
        }
    }

    /// A label if an `@` follows at once, or else a name: true.
    fn label_or_operand(&mut self, start: usize) -> bool {
        let before = start.checked_sub(1).and_then(|it| self.text.get(it)).copied().unwrap_or_default();
        if self.byte(0) == b'@' && (!b"@.:".contains(&before) || self.label_end == start) {
            self.mark(start, LABEL);
            self.at += 1;
            self.label_end = self.at;
            self.before = Before::Sign;
            self.nesting.prefix();
            if self.nesting.is_too_deep() {
                self.outline.too_deep = Some(self.here());
            }
            return false;
        }
        self.operand();
        true
    }

    /// The token read last ends an operand.
    pub(super) fn operand(&mut self) {
        self.nesting.operand();
        if self.before != Before::Head {
            self.before = Before::Operand;
        }
    }

    fn number(&mut self) {
        self.at += word_len(&self.text[self.at..]);
        self.before = Before::Operand;
        self.nesting.operand();
    }

    fn backticked(&mut self) {
        let start = self.at;
        let rest = &self.text[start + 1..];
        let line = line_len(rest);
        match memchr(b'`', &rest[..line]) {
            Some(len) => {
                self.at += len + 2;
                self.mark_modifier();
                self.label_or_operand(start);
            }
            None => {
                self.at += 1;
                self.before = Before::Sign;
            }
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
        if self.before == Before::Operand && self.line_start <= self.last {
            self.nesting.end();
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

    /// A comment, which may hold others.
    fn comment(&mut self) {
        let open = self.at;
        let mut depth = 0;
        while let Some(found) = memchr3(b'/', b'*', b'\n', self.text.get(self.at..).unwrap_or_default()) {
            self.at += found;
            match (self.byte(0), self.byte(1)) {
                (b'/', b'*') => depth += 1,
                (b'*', b'/') => depth -= 1,
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            self.at += 2;
            if depth > MAX_DEPTH {
                self.outline.too_deep = u32::try_from(open).ok();
                return;
            }
            if depth == 0 {
                self.blank(open, self.at);
                return;
            }
        }
        self.at = self.text.len();
        self.blank(open, self.at);
        let open = u32::try_from(open).unwrap_or(u32::MAX);
        self.outline.problems.push(Problem {
            kind: ProblemKind::Comment,
            range: TextRange::new(open, open + 2),
            insert: (self.here(), String::new()),
            swallowed: false,
            slip: None,
        });
    }

    fn character(&mut self) {
        let rest = &self.text[self.at + 1..];
        let rest = &rest[..line_len(rest)];
        let mut at = 0;
        self.operand();
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
}

/// How long the line is.
fn line_len(text: &[u8]) -> usize {
    memchr2(b'\n', b'\r', text).unwrap_or(text.len())
}

/// How long the word or number is. (Which characters beyond ASCII belong to a word is the grammar's concern.)
fn word_len(text: &[u8]) -> usize {
    text.iter().position(|it| !IN_WORD[*it as usize]).unwrap_or(text.len())
}

/// Bytes that words consist of.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte >= 0x80 || byte == b'_' as usize || (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};
