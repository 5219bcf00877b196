//! What a text may hold, told in one pass: nearly no text is looked at again.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::forms::REFERENCE;
use super::shapes;

/// What a text may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Signs {
    /// A token of a well-known shape.
    pub(crate) shape: bool,
    /// An address.
    pub(crate) address: bool,
    /// A token of the server.
    pub(crate) reference: bool,
    /// A word that stands beside secrets in scripts.
    pub(crate) word: bool,
}

/// Words that stand beside secrets in scripts and command lines.
const WORDS: &[&str] = &[
    "passw",
    "Passw",
    "PASSW",
    "passp",
    "Passp",
    "PASSP",
    "pwd",
    "Pwd",
    "PWD",
    "secret",
    "Secret",
    "SECRET",
    "token",
    "Token",
    "TOKEN",
    "apikey",
    "apiKey",
    "ApiKey",
    "APIKEY",
    "api_key",
    "API_KEY",
    "api-key",
    "private.key",
    "PRIVATE_KEY",
    "privateKey",
    "Authorization: ",
    "curl ",
    "wget ",
    " login ",
    "sshpass",
];

static SIGNS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let others = ["://", REFERENCE].into_iter().chain(WORDS.iter().copied());
    AhoCorasick::new(others.chain(shapes::marks())).ok()
});

/// The shortest text that is worth a look.
const SHORTEST: usize = 12;

impl Signs {
    const ALL: Self = Self { shape: true, address: true, reference: true, word: true };

    /// The signs of a text.
    pub(crate) fn of(text: &str) -> Self {
        let mut signs = Self::default();
        if text.len() < SHORTEST {
            return signs;
        }
        let Some(patterns) = SIGNS.as_ref() else { return Self::ALL };
        for found in patterns.find_iter(text) {
            match found.pattern().as_usize() {
                0 => signs.address = true,
                1 => signs.reference = true,
                index if index < WORDS.len() + 2 => signs.word = true,
                _ => signs.shape = true,
            }
            if signs == Self::ALL {
                break;
            }
        }
        signs
    }
}

/// Where the words stand that may stand beside a secret.
pub(super) fn words(text: &str) -> impl Iterator<Item = usize> {
    let patterns = SIGNS.as_ref().into_iter();
    patterns.flat_map(move |patterns| {
        let found = patterns.find_iter(text);
        found.filter(|one| (2..WORDS.len() + 2).contains(&one.pattern().as_usize())).map(|one| one.start())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_texts_may_hold() {
        let none = Signs::default();
        for (text, signs) in [
            ("echo nothing of that kind", none),
            ("git clone https://example.org", Signs { address: true, ..none }),
            ("export DB_PASSWORD=x y", Signs { word: true, ..none }),
            ("credentialsJSON:1234", Signs { reference: true, ..none }),
            ("a glpat-0123456789", Signs { shape: true, ..none }),
            ("token", none),
        ] {
            assert_eq!(Signs::of(text), signs, "{text}");
        }
    }
}
