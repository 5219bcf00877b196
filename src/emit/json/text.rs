//! JSON text that is harmless in a terminal and in a build log: what a reader decodes is unchanged.

use std::io;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};

use crate::emit::harmless;

/// `value` as indented JSON with a closing line break.
pub(crate) fn to_string(value: &impl Serialize) -> String {
    written(value, PrettyFormatter::new())
}

/// `value` as JSON on a line of its own.
pub(crate) fn to_line(value: &impl Serialize) -> String {
    written(value, CompactFormatter)
}

fn written(value: &impl Serialize, form: impl Formatter) -> String {
    let mut out = Vec::new();
    // Writing these types to memory does not fail: every key is a text.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut out, Harmless { form }));
    out.push(b'\n');
    String::from_utf8_lossy(&out).into_owned()
}

/// Whether the character at `at` is hostile, or the first of two that may begin a command (`##teamcity[`). No line of a
/// document begins with a text, so that `::error::` is none.
fn is_escaped(fragment: &str, at: usize, char: char) -> bool {
    harmless::is_unsafe(char) || char == '#' && fragment[at + 1..].starts_with('#')
}

/// Writes `\u....` for such characters.
struct Harmless<F> {
    form: F,
}

impl<F: Formatter> Formatter for Harmless<F> {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut written = 0;
        for (at, char) in fragment.char_indices() {
            if is_escaped(fragment, at, char) {
                writer.write_all(&fragment.as_bytes()[written..at])?;
                written = at + char.len_utf8();
                for unit in char.encode_utf16(&mut [0; 2]) {
                    write!(writer, "\\u{unit:04x}")?;
                }
            }
        }
        writer.write_all(&fragment.as_bytes()[written..])
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.form.begin_array(writer)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.form.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.form.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.form.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.form.begin_object(writer)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.form.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.form.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.form.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.form.end_object_value(writer)
    }
}
