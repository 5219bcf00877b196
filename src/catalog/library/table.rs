//! The words of the table and how rows are read from them.

include!(concat!(env!("OUT_DIR"), "/library.rs"));

static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/library.bin"));

/// A part of the table: where it starts and how many words it has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    start: usize,
    length: usize,
}

impl Part {
    /// How many rows of `WIDTH` words there are.
    pub(super) fn rows<const WIDTH: usize>(self) -> u32 {
        u32::try_from(self.length / WIDTH).unwrap_or(u32::MAX)
    }

    /// A row. Places come from the table itself; one beyond its end reads as zeros.
    pub(super) fn row<const WIDTH: usize>(self, at: u32) -> [u32; WIDTH] {
        let first = at as usize * WIDTH;
        std::array::from_fn(|offset| self.word(first + offset))
    }

    /// One word of a row.
    pub(super) fn cell<const WIDTH: usize>(self, at: u32, column: usize) -> u32 {
        self.word(at as usize * WIDTH + column)
    }

    /// A word by its place.
    pub(super) fn word(self, at: usize) -> u32 {
        if at >= self.length {
            return 0;
        }
        let start = (self.start + at) * 4;
        let bytes = WORDS.get(start..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }
}

/// The text between two ends, the first of which is that of the text before.
pub(super) fn text(all: &'static str, ends: Part, at: u32) -> &'static str {
    let at = at as usize;
    let start = at.checked_sub(1).map_or(0, |before| ends.word(before));
    all.get(start as usize..ends.word(at) as usize).unwrap_or_default()
}

/// The rows of a name in a range that is sorted by name.
pub(super) fn named(first: u32, count: u32, name: u32, name_of: impl Fn(u32) -> u32) -> std::ops::Range<u32> {
    let last = first + count;
    let start = first_from(first, last, |at| name_of(at) < name);
    start..first_from(start, last, |at| name_of(at) <= name)
}

/// The first place in a range that is not before what is looked for.
pub(super) fn first_from(first: u32, last: u32, is_before: impl Fn(u32) -> bool) -> u32 {
    let (mut low, mut high) = (first, last);
    while low < high {
        let middle = low.midpoint(high);
        if is_before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
