//! Which parameter may be meant by a name that nothing declares. Names that differ in numbers, or by a short word, are
//! names of different things: `JDK_11` and `JDK_17`, `deploy.dev` and `deploy.prod`.

use std::cmp::Ordering;

/// How a name differs from the one that may be meant; the smaller, the nearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Near {
    /// In upper and lower case.
    Case,
    /// In what stands between the words.
    Separators,
    /// By `env.` or `system.` before it.
    Prefix,
    /// By a slip of the pen.
    Slip,
}

/// What says what kind a parameter is.
const PREFIXES: &[&str] = &["env.", "system."];

/// What stands between words.
const SEPARATORS: [char; 3] = ['.', '_', '-'];

/// Whether `known` may be meant by `name`, which is another one.
pub(crate) fn is_like(name: &str, known: &str) -> Option<Near> {
    let ((prefix, own), (other_prefix, other)) = (split(name), split(known));
    if prefix != other_prefix {
        let one_has_none = prefix.is_empty() != other_prefix.is_empty();
        return (one_has_none && own == other).then_some(Near::Prefix);
    }
    // Slips are seldom at the first letter: most names are told apart here.
    let first = |name: &str| name.as_bytes().first().map(u8::to_ascii_lowercase);
    if own == other || first(own) != first(other) || own.len().abs_diff(other.len()) > 3 || own.is_empty() {
        return None;
    }
    if own.eq_ignore_ascii_case(other) {
        return Some(Near::Case);
    }
    if signs(own).eq(signs(other)) {
        return Some(Near::Separators);
    }
    is_slip(own, other).then_some(Near::Slip)
}

fn split(name: &str) -> (&str, &str) {
    let prefix = PREFIXES.iter().find(|prefix| name.starts_with(**prefix));
    prefix.map_or(("", name), |prefix| name.split_at(prefix.len()))
}

/// The letters and digits of a name in lower case.
fn signs(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|char| !SEPARATORS.contains(char)).map(|char| char.to_ascii_lowercase())
}

/// Whether all words but one are the same, and that one differs by a slip.
fn is_slip(one: &str, other: &str) -> bool {
    let (mut ones, mut others) = (one.split(SEPARATORS), other.split(SEPARATORS));
    let (mut slips, mut same, mut short) = (0, 0, false);
    let is_long = one.len().min(other.len()) >= LONG_NAME;
    loop {
        match (ones.next(), others.next()) {
            (None, None) => return slips == 1 && (!short || same > 0),
            (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => same += 1,
            (Some(a), Some(b)) if slips == 0 && is_slip_of_word(a, b) => slips += 1,
            (Some(a), Some(b)) if slips == 0 && is_long && is_slip_in_long_name(a, b) => slips += 1,
            (Some(a), Some(b)) if slips == 0 && is_slip_of_short_word(a, b) => {
                slips += 1;
                short = true;
            }
            _ => return false,
        }
    }
}

/// How long a name must be for a slip in any of its words to be one.
const LONG_NAME: usize = 9;

/// Whether a letter is left out or added, or two neighbours are swapped. Another letter may make another word of a short one.
fn is_slip_in_long_name(one: &str, other: &str) -> bool {
    let letters = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !letters(one) || !letters(other) {
        return false;
    }
    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
    let distance = || strsim::osa_distance(&one, &other);
    match one.len().abs_diff(other.len()) {
        0 => is_swap(&one, &other),
        1 => distance() == 1,
        _ => false,
    }
}

/// How long a word must be for one letter more, less or other to be a slip; and for two.
const LONG: usize = 5;
const VERY_LONG: usize = 10;

fn is_slip_of_word(one: &str, other: &str) -> bool {
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).collect::<String>();
    if digits(one) != digits(other) {
        return false;
    }
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let shorter = one.len().min(other.len());
    let swapped = one.len() == other.len() && shorter >= 3 && is_swap(&one, &other);
    let allowed = match shorter {
        ..LONG => 0,
        LONG..VERY_LONG => 1,
        _ => 2,
    };
    swapped || allowed > 0 && strsim::osa_distance(&one, &other) <= allowed
}

/// Whether one letter behind the first is another one. Beside other words, four letters are enough to tell.
fn is_slip_of_short_word(one: &str, other: &str) -> bool {
    let letters = |word: &str| word.len() == LONG - 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    letters(&one)
        && letters(&other)
        && one.as_bytes().first() == other.as_bytes().first()
        && strsim::osa_distance(&one, &other) == 1
}

/// Whether two neighbours are swapped.
fn is_swap(one: &str, other: &str) -> bool {
    strsim::osa_distance(one, other) == 1 && {
        let sorted = |word: &str| {
            let mut chars: Vec<char> = word.chars().collect();
            chars.sort_unstable();
            chars
        };
        sorted(one).cmp(&sorted(other)) == Ordering::Equal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_meant() {
        for (name, known, near) in [
            ("env.sign_key", "env.SIGN_KEY", Near::Case),
            ("acme.model", "acme_model", Near::Separators),
            ("SIGN_KEY", "env.SIGN_KEY", Near::Prefix),
            ("env.version", "version", Near::Prefix),
            ("acme.modle", "acme.model", Near::Slip),
            ("out.dri", "out.dir", Near::Slip),
            ("build.countr", "build.counter", Near::Slip),
            ("acme.registri", "acme.registry", Near::Slip),
            ("acme.modl", "acme.model", Near::Slip),
            ("deploy.hst", "deploy.host", Near::Slip),
            ("buid.number", "build.number", Near::Slip),
            ("acme.deploy.sit", "acme.deploy.site", Near::Slip),
            ("teamcity.build.chekcoutDir", "teamcity.build.checkoutDir", Near::Slip),
        ] {
            assert_eq!(is_like(name, known), Some(near), "{name}");
        }
    }

    #[test]
    fn what_is_something_else() {
        for (name, known) in [
            ("env.JDK_11", "env.JDK_17"),
            ("deploy.dev", "deploy.prod"),
            ("env.GITHUB_TOKEN", "env.GITLAB_TOKEN"),
            ("env.AWS_ACCESS_KEY", "env.AWS_ACCESS_KEY_ID"),
            ("SIGN_KEY", "env.sign_key"),
            ("env.X", "system.X"),
            ("env.X", "env.X"),
            ("a", "b"),
            ("east.url", "west.url"),
            ("acme.modle.kye", "acme.model.key"),
            ("api.ur", "api.url"),
            ("build.for.x64", "build.for.x86"),
            ("point.x.name", "point.xy.name"),
            ("deploy.dev", "deploy.env"),
            ("release.new", "release.net"),
        ] {
            assert_eq!(is_like(name, known), None, "{name}");
        }
    }
}
