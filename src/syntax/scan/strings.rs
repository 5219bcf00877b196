//! Strings and their templates.

use memchr::memchr3;

use super::marks::TEMPLATE;
use super::{Frame, OpenKind, Scanner};

impl Scanner<'_> {
    /// `$$"`: a string with a prefix.
    pub(super) fn dollars_before_quote(&mut self) -> bool {
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

    pub(super) fn quote(&mut self, dollars: u32) {
        let raw = self.byte(1) == b'"' && self.byte(2) == b'"';
        let prefix = if dollars > 1 { dollars as usize } else { 0 };
        self.at -= prefix;
        if raw {
            self.open(OpenKind::Raw { dollars }, prefix + 3);
        } else {
            self.open(OpenKind::Line { dollars }, prefix + 1);
        }
    }

    /// Passes text. Where a template takes several dollars, no sign of the text may look like its mark.
    fn text_of_string(&mut self, len: usize, dollars: u32) {
        let text = self.at..self.at + len;
        self.at += len;
        if dollars > 1 {
            let marks = self.marked[text].iter_mut().filter(|it| **it == TEMPLATE);
            marks.for_each(|it| *it = b'?');
        }
    }

    /// Text of a string up to its end or a template.
    pub(super) fn line_string(&mut self, dollars: u32) {
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let Some(found) = rest.iter().position(|it| matches!(it, b'"' | b'\\' | b'\n' | b'\r' | b'$'))
            else {
                self.text_of_string(rest.len(), dollars);
                return;
            };
            self.text_of_string(found, dollars);
            match rest[found] {
                b'"' => {
                    self.pop();
                    self.at += 1;
                    self.last = self.at;
                    return;
                }
                b'\\' if self.byte(1) != b'\n' => self.at = (self.at + 2).min(self.text.len()),
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
                OpenKind::Paren => ')',
                OpenKind::Square => ']',
                OpenKind::Brace => '}',
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
        let left_open = matches!(outer.kind, OpenKind::Line { .. }) && template.kind == OpenKind::Template;
        if left_open {
            self.pop();
            self.back_to(inner);
            self.forgotten();
        }
        left_open
    }

    /// Goes back to the quote that did not begin a string, and forgets what was found behind it.
    fn back_to(&mut self, inner: Frame) {
        let quote = inner.open as usize;
        if let (Some(marked), Some(text)) =
            (self.marked.get_mut(quote..self.at), self.text.get(quote..self.at))
        {
            marked.copy_from_slice(text);
        }
        self.at = quote;
        self.outline.blocks.truncate(inner.block);
        self.outline.problems.retain(|it| it.range.start < inner.open);
        self.outline.ends.retain(|it| it.0 < inner.open);
    }

    pub(super) fn raw_string(&mut self, dollars: u32) {
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let Some(found) = memchr3(b'"', b'$', b'\n', rest) else {
                self.text_of_string(rest.len(), dollars);
                return;
            };
            self.text_of_string(found, dollars);
            match rest[found] {
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
        let next = self.byte(run);
        let enough = run >= dollars as usize;
        let begins = enough && next == b'{';
        self.at += run;
        if dollars > 1
            && enough
            && (matches!(next, b'{' | b'_' | b'`' | 0x80..) || next.is_ascii_alphabetic())
        {
            self.mark(self.at - dollars as usize, TEMPLATE);
        }
        if enough && next == b'`' {
            self.at += backticked_len(&self.text[self.at..]);
        }
        if begins {
            self.at -= 1;
            self.open(OpenKind::Template, 2);
            self.last = self.at;
        }
        begins
    }
}

/// How long the name in backticks is that begins a text, if one does: it may hold a quote.
fn backticked_len(text: &[u8]) -> usize {
    let rest = text.get(1..).unwrap_or_default();
    match memchr3(b'`', b'\n', b'\r', rest) {
        Some(len) if len > 0 && rest[len] == b'`' => len + 2,
        _ => 0,
    }
}
