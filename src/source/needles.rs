//! Looks for many words at once: with the machine's vector instructions where it has them, which costs less than an
//! instruction a byte and next to nothing to set up.

use aho_corasick::{AhoCorasick, MatchKind, packed};

/// Words to look for; vectors take 64 at most.
#[derive(Debug)]
pub(crate) enum Needles {
    Vectors(packed::Searcher),
    Automaton(AhoCorasick),
    /// There are more than anything holds.
    None,
}

impl Needles {
    /// Ready to look for `words`.
    pub(crate) fn new<'w>(words: impl Iterator<Item = &'w str> + Clone) -> Self {
        let vectors = packed::Searcher::new(words.clone());
        let automaton = || AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words).ok();
        vectors.map(Self::Vectors).or_else(|| automaton().map(Self::Automaton)).unwrap_or(Self::None)
    }

    /// Where they stand in `text`: the number of the word and its first byte. None reaches into the one before.
    pub(crate) fn find<'n, 't: 'n>(&'n self, text: &'t str) -> impl Iterator<Item = (usize, usize)> + 'n {
        let vectors = match self {
            Self::Vectors(all) => Some(all.find_iter(text)),
            Self::Automaton(_) | Self::None => None,
        };
        let automaton = match self {
            Self::Automaton(all) => Some(all.find_iter(text)),
            Self::Vectors(_) | Self::None => None,
        };
        let found = vectors.into_iter().flatten().chain(automaton.into_iter().flatten());
        found.map(|found| (found.pattern().as_usize(), found.start()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_find_the_same() {
        let words = ["://", "token", "AKIA", "to"];
        let ways = [
            Needles::new(words.iter().copied()),
            Needles::Automaton(
                AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words).unwrap(),
            ),
        ];
        for text in ["", "to", "a token at https://x, and a total of AKIA and tokens, to make it long enough"]
        {
            let [one, other] = ways.each_ref().map(|way| way.find(text).collect::<Vec<_>>());
            assert_eq!(one, other, "{text}");
        }
    }
}
