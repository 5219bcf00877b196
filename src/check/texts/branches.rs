//! Branch filters, branch specifications, default branches (`branch-filter.md`, `working-with-feature-branches.md`).

use std::ops::Range;

use super::Fault;
use super::line::{Piece, further_rule, lines, signed, without_references};
use crate::diagnostic::nearest_name;

/// Names in angle brackets that stand for something else than a name.
const SPECIAL_NAMES: &[&str] = &["<default>", "<unspecified>"];

/// What is wrong with a branch filter.
pub(crate) fn filter(text: &str) -> Vec<Fault> {
    let text = without_references(text);
    lines(&text).filter_map(filter_rule).collect()
}

fn filter_rule(rule: Piece<'_>) -> Option<Fault> {
    if is_about_requests(rule) {
        return None;
    }
    let name = match signed(rule) {
        Ok((_, name)) => name,
        Err(fault) => return Some(fault),
    };
    further_rule(name)
        .or_else(|| misspelt_ref(name))
        .or_else(|| further_star(name, '*'))
        .or_else(|| special_name(name))
        .or_else(|| parentheses_of_filter(name))
}

/// What Git has no names below, and what is meant.
const MISSPELT: &[(&str, &str)] = &[
    ("refs/head/", "refs/heads/"),
    ("ref/heads/", "refs/heads/"),
    ("ref/head/", "refs/heads/"),
    ("refs/tag/", "refs/tags/"),
    ("ref/tags/", "refs/tags/"),
];

/// `refs/head/main`
fn misspelt_ref(name: Piece<'_>) -> Option<Fault> {
    let start = name.text.len() - name.text.trim_start_matches('(').len();
    let (wrong, meant) = MISSPELT.iter().find(|(wrong, _)| name.text[start..].starts_with(wrong))?;
    let range = name.part(start..start + wrong.len());
    let fault =
        Fault::new(range, format!("has `{wrong}`, below which Git has nothing"), format!("write `{meant}`"));
    Some(fault.replaced_by(*meant))
}

/// `+pr:draft=false`: a rule about pull requests.
fn is_about_requests(rule: Piece<'_>) -> bool {
    rule.text.starts_with("+pr:") || rule.text.starts_with("-pr:")
}

fn further_star(name: Piece<'_>, star: char) -> Option<Fault> {
    let (at, _) = name.text.match_indices(star).nth(1)?;
    let message = "has a rule with more than one `*`";
    Some(Fault::new(name.part(at..at + 1), message, "one `*` matches any text, slashes as well"))
}

fn special_name(name: Piece<'_>) -> Option<Fault> {
    let special = name.text.starts_with('<') && name.text.ends_with('>') && !name.text.contains('%');
    (special && !SPECIAL_NAMES.contains(&name.text)).then(|| {
        let help = "write `<default>` for the default branch";
        let fault = Fault::new(name.range(), "names a branch in angle brackets", help);
        match nearest_name(name.text, SPECIAL_NAMES.iter().copied()) {
            Some(near) => fault.replaced_by(near),
            None => fault,
        }
    })
}

fn parentheses_of_filter(name: Piece<'_>) -> Option<Fault> {
    let (open, close) = (name.text.find('(')?, name.text.rfind(')')?);
    let help = "a filter compares names as the branch specification makes them: leave the parentheses out";
    (open < close).then(|| {
        Fault::new(name.part(open..close + 1), "has parentheses, which only specifications know", help)
    })
}

/// The rules of a filter for full names (`refs/heads/main`) whose pattern no full name matches.
pub(crate) fn short_names(text: &str) -> Vec<Fault> {
    let hidden = without_references(text);
    let names = lines(&hidden).filter(|rule| !is_about_requests(*rule));
    let names = names.filter_map(|rule| signed(rule).ok()).map(|(_, name)| name);
    let fault = |name: Piece<'_>| {
        let help = format!("write `refs/heads/{}`", &text[name.range()]);
        let fault = Fault::new(name.range(), "needs full names, such as `refs/heads/main`", help);
        fault.fix(name.part(0..0), "refs/heads/")
    };
    names.filter(|name| is_short(name.text)).map(fault).collect()
}

/// Whether no name that begins with `refs/` matches. What begins with a star, a reference or a bracket may.
fn is_short(pattern: &str) -> bool {
    let literal = pattern.split(['*', '%']).next().unwrap_or_default();
    let whole = literal.len() == pattern.len();
    let full = literal.starts_with("refs/") || (!whole && "refs/".starts_with(literal));
    !pattern.is_empty() && !full && !pattern.starts_with('<')
}

/// What is wrong with a branch specification.
pub(crate) fn specification(text: &str) -> Vec<Fault> {
    let text = without_references(text);
    let mut escape = DEFAULT_ESCAPE;
    let mut faults = Vec::new();
    for line in lines(&text) {
        if line.text.starts_with('#') {
            escape = escape_of(line.text).unwrap_or(escape);
            continue;
        }
        faults.extend(match signed(line) {
            Ok((_, name)) => specification_rule(name, escape),
            Err(fault) => Some(fault),
        });
    }
    faults
}

/// What takes the meaning from the sign after it, unless the specification says otherwise.
const DEFAULT_ESCAPE: char = '\\';

/// `#! escape: !`
fn escape_of(line: &str) -> Option<char> {
    line.strip_prefix("#!")?.trim_start().strip_prefix("escape:")?.trim().chars().next()
}

fn specification_rule(name: Piece<'_>, escape: char) -> Option<Fault> {
    further_rule(name).or_else(|| misspelt_ref(name)).or_else(|| {
        let signs = signs(name.text, escape);
        let second = signs.iter().filter(|(_, sign)| *sign == '*').nth(1);
        let star = |(at, _): &(usize, char)| {
            Fault::new(
                name.part(*at..at + 1),
                "has a rule with more than one `*`",
                "write a rule for each part",
            )
        };
        second.map(star).or_else(|| parentheses(name, &signs))
    })
}

/// The signs of a pattern that mean something: stars and parentheses that are not escaped.
fn signs(pattern: &str, escape: char) -> Vec<(usize, char)> {
    let mut escaped = false;
    let mut found = Vec::new();
    for (at, char) in pattern.char_indices() {
        if !escaped && matches!(char, '*' | '(' | ')') {
            found.push((at, char));
        }
        escaped = !escaped && char == escape;
    }
    found
}

/// Parentheses mark one part of the name, the logical one.
fn parentheses(name: Piece<'_>, signs: &[(usize, char)]) -> Option<Fault> {
    let only: Vec<(usize, char)> = signs.iter().copied().filter(|(_, sign)| *sign != '*').collect();
    let shape: String = only.iter().map(|(_, sign)| *sign).collect();
    // A reference may bring the other one.
    if matches!(shape.as_str(), "" | "()") || name.text.contains('%') {
        return None;
    }
    let (first, last) = (only.first()?.0, only.last()?.0);
    let message = match shape.as_str() {
        "(" => "has a parenthesis `(` that nothing closes",
        ")" => "has a parenthesis `)` that nothing opens",
        _ if shape.contains("((") => "has parentheses within parentheses",
        _ => "has more parentheses than one pair",
    };
    let help = "one pair marks the part of the name that people see: `refs/(pull/*)/head`";
    Some(Fault::new(name.part(first..last + 1), message, help))
}

/// What is wrong with the name of a default branch.
pub(crate) fn default_branch(text: &str) -> Option<Fault> {
    let text = without_references(text);
    let first = lines(&text).next()?;
    let help = "the default branch is one name; rules belong in `branchSpec`";
    if lines(&text).nth(1).is_some() {
        return Some(Fault::new(first.range(), "has several lines", help));
    }
    if let Some(fault) = misspelt_ref(first) {
        return Some(fault);
    }
    let rule = first.text.starts_with("+:") || first.text.starts_with("-:");
    let message = if rule {
        "is a rule of a branch specification"
    } else if first.text.contains('*') {
        "holds a `*`: a pattern is no branch"
    } else {
        return None;
    };
    Some(Fault::new(first.range(), message, help))
}

/// A rule of a specification as the names that it gives need it.
pub(super) struct Rule<'t> {
    pub(super) include: bool,
    pub(super) pattern: &'t str,
    /// The bytes of the pattern that become the logical name: between parentheses, else the star's.
    pub(super) logical: Option<Range<usize>>,
}

/// The rules of a specification that hides no reference; `None` where one is wrong.
pub(super) fn rules(text: &str) -> Option<Vec<Rule<'_>>> {
    use super::line::Sign;

    let mut escape = DEFAULT_ESCAPE;
    let mut rules = Vec::new();
    for line in lines(text) {
        if line.text.starts_with('#') {
            escape = escape_of(line.text).unwrap_or(escape);
            continue;
        }
        let (sign, name) = signed(line).ok()?;
        if specification_rule(name, escape).is_some() {
            return None;
        }
        let signs = signs(name.text, escape);
        let at = |wanted| signs.iter().find(|(_, sign)| *sign == wanted).map(|(at, _)| *at);
        let logical = match (at('('), at(')'), at('*')) {
            (Some(open), Some(close), _) => Some(open + 1..close),
            (_, _, Some(star)) => Some(star..star + 1),
            _ => None,
        };
        rules.push(Rule { include: sign != Some(Sign::Exclude), pattern: name.text, logical });
    }
    Some(rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places<'t>(text: &'t str, faults: &[Fault]) -> Vec<&'t str> {
        faults.iter().map(|fault| &text[fault.range.clone()]).collect()
    }

    #[test]
    fn filters() {
        for right in [
            "",
            "+:*\n-:<default>",
            "main",
            "+:%a%*%b%",
            "+pr: draft=false github_role=MEMBER\n-pr:*",
            "+:release/2*/final",
            "%rules%",
        ] {
            assert_eq!(filter(right), [], "{right}");
        }
        for (wrong, place) in [
            ("+main", "+main"),
            ("- :main", "- :"),
            ("+:main,+:release", "+:release"),
            ("+:main -:x", "-:x"),
            ("+:**", "*"),
            ("+:<defualt>", "<defualt>"),
            ("+:(main)", "(main)"),
            ("++:main", "++:main"),
        ] {
            assert_eq!(places(wrong, &filter(wrong)), [place], "{wrong}");
        }
    }

    #[test]
    fn filters_for_full_names() {
        for right in [
            "+:refs/heads/main",
            "*",
            "+:*main",
            "r*",
            "refs*",
            "%branch%",
            "+:<default>",
            "refs/%x%",
            "-pr:*",
        ] {
            assert_eq!(short_names(right), [], "{right}");
        }
        for (wrong, place) in
            [("+:main", "main"), ("pull/*", "pull/*"), ("+:main%x%", "main%x%"), ("refs", "refs")]
        {
            assert_eq!(places(wrong, &short_names(wrong)), [place], "{wrong}");
        }
    }

    #[test]
    fn specifications() {
        for right in [
            "refs/heads/*",
            "+:refs/heads/(*)\n# a (note\n-:refs/heads/x",
            "+:release-\\(7.1\\)",
            "#! escape: !\n+:release-!(7.1!)",
            "+://depot/*",
            "%spec%",
            "+:refs/(%x%",
        ] {
            assert_eq!(specification(right), [], "{right}");
        }
        for (wrong, place) in [
            ("+refs/heads/*", "+refs/heads/*"),
            ("+:refs/(pull/(*))/head", "(pull/(*))"),
            ("+:refs/(a)/(b)", "(a)/(b)"),
            ("+:refs/(a", "("),
            ("+:refs/*/x/*", "*"),
            ("+:a;+:b", "+:b"),
        ] {
            assert_eq!(places(wrong, &specification(wrong)), [place], "{wrong}");
        }
    }

    #[test]
    fn default_branches() {
        for right in ["refs/heads/main", "main", "%branch%", "\n main \n", ""] {
            assert_eq!(default_branch(right), None, "{right}");
        }
        for wrong in ["refs/heads/*", "+:main", "a\nb"] {
            assert!(default_branch(wrong).is_some(), "{wrong}");
        }
    }
}
