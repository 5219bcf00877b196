//! Rules of VCS and schedule triggers: `+|-:[user=..;][root=..;][comment=..]:path` (`configuring-vcs-triggers.md`).

use std::ops::Range;

use super::Fault;
use super::java_regex::regular_expression;
use super::line::{Piece, further_rule, lines, signed, without_references};
use crate::diagnostic::nearest_name;

/// What a rule may ask of a change, besides the paths.
const CONDITIONS: &[&str] = &["user", "root", "comment"];

/// What is wrong with the rules of a trigger.
pub(crate) fn trigger_rules(text: &str) -> Vec<Fault> {
    let text = without_references(text);
    lines(&text).filter_map(trigger_rule).collect()
}

fn trigger_rule(rule: Piece<'_>) -> Option<Fault> {
    let body = match signed(rule) {
        Ok((_, body)) => body,
        Err(fault) => return Some(fault),
    };
    let Some(key) = condition_name(body.text) else {
        return further_rule(body).or_else(|| question_mark(body));
    };
    let path = body.text.rfind(':');
    if CONDITIONS.contains(&key) {
        let help = format!("write what paths it is about: `{}:**`", body.text);
        let end = body.text.len();
        let fault = || Fault::new(body.range(), "has a rule without a path", help);
        let missing = || fault().fix(body.part(end..end), ":**");
        // A reference may hold the path.
        return match path {
            None => (!body.text.contains('%')).then(missing),
            Some(at) => {
                let conditions = body.until(at);
                let expression = || comment_expression(conditions);
                marker_as_class(conditions).or_else(expression).or_else(|| question_mark(body.from(at + 1)))
            }
        };
    }
    path?;
    let message = format!("has a rule with the condition `{key}`, which there is not");
    let range = body.part(0..key.len());
    Some(match nearest_name(key, CONDITIONS.iter().copied()) {
        Some(near) => Fault::new(range, message, format!("write `{near}`")).replaced_by(near),
        None => Fault::new(range, message, "there are `user`, `root` and `comment`"),
    })
}

/// The name before the first `=`, if a rule begins with a condition: no path has letters only before that sign.
fn condition_name(body: &str) -> Option<&str> {
    let (name, _) = body.split_once('=')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_name.then_some(name)
}

/// `comment=^[skip ci]`, `comment=^[release]`: the marker of a commit as a class of characters, of which one is matched. Nobody
/// writes a letter twice in a class, or words.
fn marker_as_class(conditions: Piece<'_>) -> Option<Fault> {
    let (before, expression) = conditions.text.split_once("comment=")?;
    let start =
        expression.match_indices('[').map(|(at, _)| at).find(|at| !expression[..*at].ends_with('\\'))?;
    let inner = expression[start + 1..].split(']').next()?;
    let words = inner.len() >= SHORTEST_MARKER
        && inner.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b' ' | b'-'));
    let twice = inner.char_indices().any(|(at, char)| char.is_alphabetic() && inner[..at].contains(char));
    let closed = expression[start + 1 + inner.len()..].starts_with(']');
    let from = before.len() + "comment=".len() + start;
    let range = conditions.part(from..from + inner.len() + 2);
    let message = format!("has `[{inner}]` in an expression, where it matches one of these characters");
    (words && twice && closed).then(|| Fault::new(range, message, format!("write `\\[{inner}]`")))
}

/// The shortest marker that is told from a class.
const SHORTEST_MARKER: usize = 6;

/// `comment=(fix`: what Java does not take as an expression.
fn comment_expression(conditions: Piece<'_>) -> Option<Fault> {
    let (before, expression) = conditions.text.split_once("comment=")?;
    let start = before.len() + "comment=".len();
    let fault = regular_expression(expression).filter(|_| !expression.contains('%'))?;
    let range = conditions.part(start + fault.range.start..start + fault.range.end);
    Some(Fault::new(range, format!("has an expression that {}", fault.message), fault.help))
}

fn question_mark(path: Piece<'_>) -> Option<Fault> {
    let at = path.text.find('?')?;
    let help = "trigger rules know `*` and `**` only";
    Some(Fault::new(path.part(at..at + 1), "has a path with `?`", help))
}

/// The ids of VCS roots that rules name: `root=ID`.
pub(crate) fn root_ids(text: &str) -> Vec<Range<usize>> {
    let text = without_references(text);
    let bodies = lines(&text).filter_map(|rule| signed(rule).ok()).map(|(_, body)| body);
    bodies.filter_map(root_id).filter(|id| !text[id.clone()].contains('%')).collect()
}

fn root_id(body: Piece<'_>) -> Option<Range<usize>> {
    let mut rest = body;
    while let Some(key) = condition_name(rest.text) {
        let value = rest.from(key.len() + 1);
        let end = value.text.find([';', ':'])?;
        match key {
            "root" => return Some(value.until(end).range()),
            // An expression may hold any sign.
            "comment" => return None,
            _ if value.text[end..].starts_with(';') => rest = value.from(end + 1),
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules() {
        for right in [
            "",
            "+:.",
            "**.html",
            "-:user=techwriter;root=InternalSVN:/misc/doc/*.xml",
            "-:comment=^oops?$:**",
            "-:comment=a:b;c:**",
            "-:comment=^\\[skip ci]:**",
            "-:comment=^[a-z ]+:**",
            "-:comment=[ab c]:**",
            "-:user=%name%",
            "%rules%",
            "+:%path%/**",
            "+:a=b/**",
        ] {
            assert_eq!(trigger_rules(right), [], "{right}");
        }
        for (wrong, place) in [
            ("-:user=renovate[bot]", "user=renovate[bot]"),
            ("- :docs/**", "- :"),
            ("-docs/**", "-docs/**"),
            ("+:a/** -:b/**", "-:b/**"),
            ("-:users=bob:**", "users"),
            ("-:author=bob:**", "author"),
            ("+:a?.txt", "?"),
            ("-:comment=^[skip ci]:**", "[skip ci]"),
            ("-:user=bot;comment=^(fix:**", "("),
            ("-:comment=^[release]:**", "[release]"),
            ("-:user=bot;comment=.*[ci skip].*:src/**", "[ci skip]"),
        ] {
            let faults = trigger_rules(wrong);
            let places: Vec<&str> = faults.iter().map(|fault| &wrong[fault.range.clone()]).collect();
            assert_eq!(places, [place], "{wrong}");
        }
    }

    #[test]
    fn roots() {
        let ids =
            |text: &'static str| -> Vec<&str> { root_ids(text).into_iter().map(|id| &text[id]).collect() };
        assert_eq!(ids("+:root=A:**\n-:user=x;root=B;comment=c:d"), ["A", "B"]);
        assert_eq!(ids("+:root=%a%:**\n-:comment=root=A:**\n+:a"), Vec::<&str>::new());
    }
}
