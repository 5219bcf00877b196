//! Looks for many words at once: with the machine's vector instructions where it has them, which costs less than an
//! instruction a byte and next to nothing to set up.

use aho_corasick::{AhoCorasick, MatchKind, packed};

/// How many words vectors take at a time.
const AT_A_TIME: usize = 64;

/// Words to look for.
#[derive(Debug)]
pub(crate) enum Needles {
    /// In groups of so many words, each looked for by itself.
    Vectors(usize, Vec<packed::Searcher>),
    Automaton(AhoCorasick),
    /// There are more than anything holds.
    None,
}

impl Needles {
    /// Ready to look for `words`.
    pub(crate) fn new<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let words: Vec<&str> = words.collect();
        let groups = words.len().div_ceil(AT_A_TIME).max(1);
        let size = words.len().div_ceil(groups).max(1);
        let vectors: Option<Vec<_>> = words.chunks(size).map(packed::Searcher::new).collect();
        let automaton = || AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(&words).ok();
        let vectors = vectors.map(|groups| Self::Vectors(size, groups));
        vectors.or_else(|| automaton().map(Self::Automaton)).unwrap_or(Self::None)
    }

    /// Where they stand in `text`: the number of the word and its first byte. None reaches into the one before; of two at one
    /// place it is the first word.
    pub(crate) fn find<'n, 't: 'n>(&'n self, text: &'t str) -> impl Iterator<Item = (usize, usize)> + 'n {
        let one = match self {
            Self::Vectors(_, groups) if groups.len() == 1 => groups.first().map(|all| all.find_iter(text)),
            _ => None,
        };
        let several = match self {
            Self::Vectors(size, groups) if groups.len() > 1 => in_groups(groups, *size, text),
            _ => Vec::new(),
        };
        let automaton = match self {
            Self::Automaton(all) => Some(all.find_iter(text)),
            Self::Vectors(..) | Self::None => None,
        };
        let found = one.into_iter().flatten().chain(automaton.into_iter().flatten());
        found.map(|found| (found.pattern().as_usize(), found.start())).chain(several)
    }
}

/// What all groups find, by the places; none reaches into the one before.
fn in_groups(groups: &[packed::Searcher], size: usize, text: &str) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize, usize)> = Vec::new();
    for (group, words) in groups.iter().enumerate() {
        let found = words.find_iter(text);
        all.extend(found.map(|one| (one.start(), group * size + one.pattern().as_usize(), one.end())));
    }
    all.sort_unstable();
    let mut from = 0;
    all.retain(|(start, _, end)| {
        let is_free = *start >= from;
        from = if is_free { *end } else { from };
        is_free
    });
    all.into_iter().map(|(start, word, _)| (word, start)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_find_the_same() {
        let words = ["://", "token", "AKIA", "to"];
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words).unwrap();
        let halves = words.chunks(2).map(packed::Searcher::new).collect::<Option<Vec<_>>>();
        let mut ways = vec![Needles::new(words.iter().copied()), Needles::Automaton(automaton)];
        // Not every machine has vectors.
        ways.extend(halves.map(|halves| Needles::Vectors(2, halves)));
        for text in ["", "to", "a token at https://x, and a total of AKIA and tokens, to make it long enough"]
        {
            let found: Vec<Vec<_>> = ways.iter().map(|way| way.find(text).collect()).collect();
            assert!(found.iter().all(|other| *other == found[0]), "{text}: {found:?}");
        }
    }
}
