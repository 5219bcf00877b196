//! Edits of one text: those that do not overlap, applied at once, and where each place is afterwards.

use std::collections::BTreeMap;

use crate::source::TextRange;

/// Edits of one text that do not overlap, by their places.
#[derive(Debug, Clone, Default)]
pub(super) struct Edits {
    by_place: BTreeMap<(u32, u32), String>,
}

impl Edits {
    /// Whether an edit can be added: nothing else happens at its place. The same edit may be there already.
    pub(super) fn can_take(&self, range: TextRange, text: &str) -> bool {
        let key = (range.start, range.end);
        if let Some(known) = self.by_place.get(&key) {
            return known == text;
        }
        // An insertion touches what begins or ends at its place: which of the two would come first?
        let touch = |start: u32, end: u32| {
            if start == end || range.start == range.end {
                start <= range.end && range.start <= end
            } else {
                start < range.end && range.start < end
            }
        };
        let before = self.by_place.range(..key).next_back();
        let after = self.by_place.range(key..).next();
        [before, after].into_iter().flatten().all(|((start, end), _)| !touch(*start, *end))
    }

    /// Adds an edit that [can be added](Self::can_take).
    pub(super) fn add(&mut self, range: TextRange, text: &str) {
        self.by_place.insert((range.start, range.end), text.to_owned());
    }

    /// The text with all edits; none when one does not fit it.
    pub(super) fn apply(&self, text: &str) -> Option<String> {
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for ((start, end), new) in &self.by_place {
            let (start, end) = (*start as usize, *end as usize);
            out.push_str(text.get(from..start)?);
            text.get(start..end)?;
            out.push_str(new);
            from = end;
        }
        out.push_str(text.get(from..)?);
        Some(out)
    }

    /// Where `offset` may be afterwards, at least and at most: within what was replaced, all of it; at an insertion, before
    /// or behind it.
    pub(super) fn moved(&self, offset: u32) -> (u32, u32) {
        // What stands before the place has moved it by so much.
        let mut shift = 0_i64;
        for ((start, end), new) in self.by_place.range(..=(offset, u32::MAX)) {
            let length = new.len() as i64;
            if *end < offset || *end == offset && *start < *end {
                shift += length - i64::from(end - start);
            } else if *start == *end || *start < offset {
                let first = at(i64::from(*start) + shift);
                return (first, at(i64::from(*start) + shift + length));
            }
        }
        let moved = at(i64::from(offset) + shift);
        (moved, moved)
    }
}

fn at(offset: i64) -> u32 {
    u32::try_from(offset.max(0)).unwrap_or(u32::MAX)
}

/// `text`, whose lines end with `\n`, with the line ends of `file`.
pub(super) fn with_line_ends_of(file: &str, text: &str) -> String {
    let first = file.find('\n');
    let is_dos = first.is_some_and(|at| file.get(..at).is_some_and(|line| line.ends_with('\r')));
    if is_dos && !text.contains('\r') { text.replace('\n', "\r\n") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits(list: &[(u32, u32, &str)]) -> Edits {
        let mut edits = Edits::default();
        for (start, end, text) in list {
            let range = TextRange::new(*start, *end);
            assert!(edits.can_take(range, text), "{list:?}");
            edits.add(range, text);
        }
        edits
    }

    #[test]
    fn edits_apply_from_left_to_right() {
        let edits = edits(&[(4, 5, "D"), (0, 0, ">"), (1, 3, "")]);
        assert_eq!(edits.apply("abcdef").as_deref(), Some(">adDf"));
        assert_eq!(edits.apply("abc"), None, "an edit behind the end");
        assert_eq!(super::Edits::default().apply("ö").as_deref(), Some("ö"));
        let mut inside = Edits::default();
        inside.add(TextRange::new(1, 2), "x");
        assert_eq!(inside.apply("ö"), None, "an edit within a character");
    }

    #[test]
    fn what_overlaps_or_touches_an_insertion_waits() {
        let known = edits(&[(2, 4, "x"), (6, 6, "y")]);
        for (start, end, fits) in [
            (0, 2, true),
            (1, 3, false),
            (3, 3, false),
            (2, 2, false),
            (4, 4, false),
            (4, 6, false),
            (4, 5, true),
            (6, 8, false),
            (7, 8, true),
        ] {
            assert_eq!(known.can_take(TextRange::new(start, end), "z"), fits, "{start}..{end}");
        }
        assert!(known.can_take(TextRange::new(6, 6), "y"), "the same edit again");
        assert!(!known.can_take(TextRange::new(6, 6), "z"), "another at its place");
    }

    #[test]
    fn places_move_with_the_text() {
        let edits = edits(&[(2, 4, "xxx"), (6, 6, "yy")]);
        for (before, after) in
            [(0, (0, 0)), (2, (2, 2)), (3, (2, 5)), (4, (5, 5)), (6, (7, 9)), (7, (10, 10))]
        {
            assert_eq!(edits.moved(before), after, "{before}");
        }
    }

    #[test]
    fn line_ends_are_those_of_the_file() {
        assert_eq!(with_line_ends_of("a\r\nb\n", "\nx"), "\r\nx");
        assert_eq!(with_line_ends_of("a\nb\r\n", "\nx"), "\nx");
        assert_eq!(with_line_ends_of("a", "\nx"), "\nx");
    }
}
