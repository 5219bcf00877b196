//! What a text may hold, told at a glance: nearly no text is looked at again.

use std::sync::LazyLock;

use super::forms::REFERENCE;
use super::shapes;
use crate::source::Needles;

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

/// What stands before [`WORDS`] among the needles.
const ADDRESS: &str = "://";

/// [`ADDRESS`], [`REFERENCE`], then [`WORDS`].
static BESIDE: LazyLock<Needles> = LazyLock::new(|| {
    let others = [ADDRESS, REFERENCE].into_iter();
    Needles::new(others.chain(WORDS.iter().copied()))
});

static MARKS: LazyLock<Needles> = LazyLock::new(|| Needles::new(shapes::marks()));

/// The shortest text that is worth a look.
const SHORTEST: usize = 12;

impl Signs {
    /// The signs of a text.
    pub(crate) fn of(text: &str) -> Self {
        let mut signs = Self::default();
        if text.len() < SHORTEST {
            return signs;
        }
        for (word, _) in BESIDE.find(text) {
            match word {
                0 => signs.address = true,
                1 => signs.reference = true,
                _ => signs.word = true,
            }
            if signs.address && signs.reference && signs.word {
                break;
            }
        }
        signs.shape = MARKS.find(text).next().is_some();
        signs
    }
}

/// Where the words stand that may stand beside a secret.
pub(super) fn words(text: &str) -> impl Iterator<Item = usize> {
    BESIDE.find(text).filter(|(word, _)| *word >= 2).map(|(_, at)| at)
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
