//! When two texts, specifications or ids say the same, as TeamCity compares what a patch expects with what is there.

use std::collections::BTreeMap;

use crate::model::ContextIds;

use super::same::Match;

/// How two texts compare: a server writes them trimmed, with line feeds alone.
pub(super) fn texts_match(ids: &ContextIds, one: &str, other: &str) -> Match {
    let (one, other) = (normal(one), normal(other));
    if one == other || is_masked(&one) || is_masked(&other) {
        Match::Same
    } else if may_stand_for(ids, &one, &other) || may_stand_for(ids, &other, &one) {
        Match::OfServer
    } else {
        Match::Different
    }
}

fn normal(text: &str) -> String {
    text.trim().replace("\r\n", "\n")
}

/// What stands in the place of a secret: it says nothing that could differ.
fn is_masked(text: &str) -> bool {
    text.len() > 2 && text.bytes().all(|byte| byte == b'*')
}

/// Whether `text` may be what `pattern` is on a server: `pattern` holds one of the ids that only the server knows.
fn may_stand_for(ids: &ContextIds, pattern: &str, text: &str) -> bool {
    let unknown = stand_ins(ids);
    let first = unknown.iter().filter_map(|id| pattern.find(id)).min();
    let last = unknown.iter().filter_map(|id| Some(pattern.rfind(id)? + id.len())).max();
    let (Some(first), Some(last)) = (first, last) else { return false };
    let (before, after) = (pattern.get(..first).unwrap_or_default(), pattern.get(last..).unwrap_or_default());
    text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
}

/// The ids that stand in for those of a server, because nobody said them.
fn stand_ins(ids: &ContextIds) -> Vec<&str> {
    let usual = ContextIds::default();
    let pairs = [
        (&ids.settings_root, &usual.settings_root),
        (&ids.parent_project, &usual.parent_project),
        (&ids.root_project, &usual.root_project),
        (&ids.root_name, &usual.root_name),
    ];
    pairs.into_iter().filter(|(own, usual)| own == usual).map(|(own, _)| own.as_str()).collect()
}

/// How two specifications of parameters compare: the order of the attributes does not count, nor does one that says what
/// holds without it. No specification is that of a text without conditions.
pub(super) fn specifications_match(ids: &ContextIds, one: Option<&str>, other: Option<&str>) -> Match {
    let (one, other) = (Specification::read(one), Specification::read(other));
    if one.kind != other.kind || one.attributes.len() != other.attributes.len() {
        return Match::Different;
    }
    one.attributes.iter().fold(Match::Same, |result, (name, value)| {
        let found = other.attributes.get(name);
        result.and(found.map_or(Match::Different, |other| texts_match(ids, value, other)))
    })
}

/// A specification by its parts.
struct Specification {
    kind: String,
    attributes: BTreeMap<String, String>,
}

impl Specification {
    /// Reads `text label='..' display='..'`.
    fn read(text: Option<&str>) -> Self {
        let text = text.unwrap_or("text").trim();
        let (kind, mut rest) = text.split_once(' ').unwrap_or((text, ""));
        let mut attributes = BTreeMap::new();
        while let Some((name, after)) = rest.split_once("='") {
            let (value, left) = value(after);
            let name = name.trim();
            if !value.is_empty() && !USUAL.contains(&(name, &value)) {
                attributes.insert(name.to_owned(), value);
            }
            rest = left;
        }
        Self { kind: kind.to_owned(), attributes }
    }
}

/// What holds where a specification says nothing.
const USUAL: [(&str, &str); 4] =
    [("display", "normal"), ("readOnly", "false"), ("multiple", "false"), ("validationMode", "any")];

/// The value up to the quote that ends it, and what comes after that.
fn value(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '\'' => return (value, text.get(at + 1..).unwrap_or_default()),
            '|' => value.extend(chars.next().map(|(_, escaped)| match escaped {
                'n' => '\n',
                'r' => '\r',
                other => other,
            })),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(one: &str, other: &str) -> Match {
        texts_match(&ContextIds::default(), one, other)
    }

    #[test]
    fn margins_and_line_ends_do_not_count() {
        assert_eq!(texts("\n  a\r\n  b\n", "a\n  b"), Match::Same);
        assert_eq!(texts("a\nb", "a\n  b"), Match::Different);
    }

    #[test]
    fn a_mask_is_no_difference() {
        assert_eq!(texts("******", "credentialsJSON:00000000-0000-4000-8000-000000000001"), Match::Same);
        assert_eq!(texts("*", "**"), Match::Different);
    }

    #[test]
    fn what_only_the_server_knows_is_not_compared() {
        assert_eq!(texts("SettingsRootId", "Acme_Main"), Match::OfServer);
        assert_eq!(texts("Acme_Main", "SettingsRootId"), Match::OfServer);
        assert_eq!(texts("+:root=SettingsRootId:**", "+:root=Acme_Main:**"), Match::OfServer);
        assert_eq!(texts("+:root=SettingsRootId:**", "-:root=Acme_Main:**"), Match::Different);
        assert_eq!(texts("RootProjectId_Build", "Acme_Test"), Match::Different);
        let given = ContextIds { settings_root: "Acme".into(), ..ContextIds::default() };
        assert_eq!(texts_match(&given, "Acme", "Acme_Main"), Match::Different);
    }

    #[test]
    fn specifications_by_their_parts() {
        let same = [
            ("text label='A' validationMode='any'", "text label='A'"),
            ("remote a='1' b='2|'|n'", "remote b='2|'|n' a='1' display='normal'"),
            ("text", "text validationMode='any' description=''"),
        ];
        for (one, other) in same {
            assert_eq!(specifications_match(&ContextIds::default(), Some(one), Some(other)), Match::Same);
        }
        let none = |other| specifications_match(&ContextIds::default(), None, Some(other));
        assert_eq!(none("text validationMode='any'"), Match::Same);
        for other in ["password", "text label='A'", "text validationMode='not_empty'"] {
            assert_eq!(none(other), Match::Different);
        }
    }
}
