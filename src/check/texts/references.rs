//! Percent signs: references to parameters (`%name%`), escaped ones (`%%`), and those that open nothing
//! (`configuring-build-parameters.md`, `command-line.md`: a text between two signs is a reference, `%%` is one sign).

use std::ops::Range;

/// A percent sign of a text, or a pair of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Percent<'t> {
    /// `%name%`: the name, and where the first sign stands.
    Reference(&'t str, usize),
    /// A sign that opens no reference: where it stands.
    Lone(usize),
}

/// The references of a text and the signs that open none, in order. What stands between two signs in running text is no
/// reference: a name with a blank is one only if `is_known` says so.
pub(crate) fn percents<'t, K: Fn(&str) -> bool>(text: &'t str, is_known: K) -> Percents<'t, K> {
    Percents { text, at: 0, is_known }
}

/// The names in a text with the places of the references, signs included.
pub(crate) fn references(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    percents(text, |_| false).filter_map(|percent| match percent {
        Percent::Reference(name, at) => Some((name, at..at + name.len() + 2)),
        Percent::Lone(_) => None,
    })
}

/// See [`percents`].
pub(crate) struct Percents<'t, K> {
    text: &'t str,
    at: usize,
    is_known: K,
}

impl<'t, K: Fn(&str) -> bool> Iterator for Percents<'t, K> {
    type Item = Percent<'t>;

    fn next(&mut self) -> Option<Percent<'t>> {
        loop {
            let open = self.at + self.text.get(self.at..)?.find('%')?;
            let rest = self.text.get(open + 1..)?;
            if rest.starts_with('%') {
                self.at = open + 2;
                continue;
            }
            let line = rest.find(|char: char| char == '%' || char.is_control());
            let name = line.filter(|end| rest[*end..].starts_with('%')).map(|end| &rest[..end]);
            // A path in Vault may hold blanks.
            let name = name.filter(|name| {
                !name.contains(char::is_whitespace) || name.starts_with(VAULT) || (self.is_known)(name)
            });
            self.at = open + 1 + name.map_or(0, |name| name.len() + 1);
            return Some(name.map_or(Percent::Lone(open), |name| Percent::Reference(name, open)));
        }
    }
}

/// What references to secrets in Vault begin with.
pub(crate) const VAULT: &str = "vault:";

/// Whether a sign is allowed in the names of parameters (`typed-parameters.md`: letters, digits, `.`, `_`, `-`, `*`);
/// compilers brought the plus.
pub(crate) fn is_name_sign(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '.' | '_' | '-' | '*' | '+')
}

/// Whether a text may be meant as the name of a parameter. Variables of an environment have parentheses and more:
/// `env.ProgramFiles(x86)`.
pub(crate) fn may_be_name(name: &str) -> bool {
    let (from_environment, rest) = match name.strip_prefix("env.") {
        Some(rest) => (true, rest),
        None => (false, name),
    };
    let sign = |char: char| is_name_sign(char) || from_environment && "():/@".contains(char);
    let begins = from_environment || rest.starts_with(|char: char| char.is_alphabetic() || char == '_');
    !rest.is_empty() && begins && rest.chars().all(sign)
}

/// Whether what stands between two signs, and the text that follows, look like the format of a date or of `printf`:
/// `%Y%` and `m%d`, `%H:%` and `M`. Two conversions stand side by side in it.
pub(crate) fn is_format(name: &str, after: &str) -> bool {
    let mut signs =
        name.trim_start_matches(|char: char| char.is_ascii_digit() || "-+0#.^".contains(char)).chars();
    let conversion = signs.next().is_some_and(|char| char.is_ascii_alphabetic());
    let separators = signs.all(|char| char.is_ascii_punctuation());
    conversion && separators && after.starts_with(|char: char| char.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let one = |percent| match percent {
            Percent::Reference(name, at) => format!("{at}:{name}"),
            Percent::Lone(at) => format!("{at}"),
        };
        percents(text, |name| name == "my name").map(one).collect()
    }

    #[test]
    fn references_and_lone_signs() {
        for (text, expected) in [
            ("", &[][..]),
            ("a%b.c%d", &["1:b.c"]),
            ("%a%%b%", &["0:a", "3:b"]),
            ("%%a%%", &[]),
            ("for %%i in (*) do echo %%i", &[]),
            ("100% of %x%", &["3", "8:x"]),
            ("printf '%s %d'", &["8", "11"]),
            ("date +%Y%m%d", &["6:Y", "10"]),
            ("a %my name% b", &["2:my name"]),
            ("%vault:a b/c!/d%", &["0:vault:a b/c!/d"]),
            ("%vault:a\nb%", &["0", "10"]),
            ("%ö%", &["0:ö"]),
            ("%", &["0"]),
            ("%a\n%", &["0", "3"]),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
        let places: Vec<(&str, Range<usize>)> = references("a%b%c%d%").collect();
        assert_eq!(places, [("b", 1..4), ("d", 5..8)]);
    }

    #[test]
    fn names() {
        for name in ["a", "env.X", "env.ProgramFiles(x86)", "system.a-b_c", "ä"] {
            assert!(may_be_name(name), "{name}");
        }
        for name in ["", "env.", "2F", "Y:", "~dp0", "{http_code}", "a,b", "'"] {
            assert!(!may_be_name(name), "{name}");
        }
    }

    #[test]
    fn formats() {
        for (name, after) in [("Y", "m%d"), ("Y-", "m-%d"), ("H:", "M"), ("02d", "x"), ("H", "n%an")] {
            assert!(is_format(name, after), "{name}");
        }
        for (name, after) in [("Y", "/x"), ("version", "m"), ("1", "m"), ("", "m")] {
            assert!(!is_format(name, after), "{name}");
        }
    }
}
