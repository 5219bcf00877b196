//! Where ids stand as literals in the files of the settings: each, if it stands there once.

use std::collections::HashMap;

use crate::source::{SourceMap, Span};

/// The literals that can be ids, by their texts.
pub(crate) struct Literals<'a>(HashMap<&'a str, Option<Span>>);

impl<'a> Literals<'a> {
    /// Those of all files.
    pub(crate) fn new(sources: &'a SourceMap) -> Self {
        let mut found: HashMap<&str, Option<Span>> = HashMap::new();
        for (file, source) in sources.iter() {
            let text: &'a str = source.text();
            let mut from = 0;
            while let Some(quote) = text.get(from..).and_then(|rest| rest.find('"')) {
                let start = from + quote + 1;
                let rest = text.get(start..).unwrap_or_default();
                let length = rest.bytes().take_while(|byte| is_sign(*byte)).count();
                from = start + length;
                let closed = rest.get(length..).is_some_and(|rest| rest.starts_with('"'));
                let place = || {
                    Some(Span {
                        file,
                        start: u32::try_from(start).ok()?,
                        end: u32::try_from(start + length).ok()?,
                    })
                };
                if closed && length > 0 {
                    found.entry(&rest[..length]).and_modify(|known| *known = None).or_insert_with(place);
                }
            }
        }
        Self(found)
    }

    /// Where the text between the quotes stands.
    pub(crate) fn find(&self, text: &str) -> Option<Span> {
        self.0.get(text).copied().flatten()
    }
}

const fn is_sign(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b':')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    #[test]
    fn what_stands_once_is_found() {
        let mut sources = SourceMap::default();
        sources.add(SourceFile::new("a.kt", "f(\"ab\", \"cd\", \"\", \"${x}y\")"));
        sources.add(SourceFile::new("b.kt", "g(\"cd\", \"ef"));
        let literals = Literals::new(&sources);
        let place = |text: &str| literals.find(text).map(|it| (it.file.0, it.start, it.end));
        assert_eq!(place("ab"), Some((0, 3, 5)));
        assert_eq!(place("cd"), None);
        assert_eq!(place("ef"), None);
    }
}
