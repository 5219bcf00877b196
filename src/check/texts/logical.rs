//! Logical names: what a branch specification makes of the names that the version control has.

use super::Fault;
use super::branches::{Rule, rules};
use super::line::{Piece, lines, signed, without_references};

/// How full names of Git's branches begin.
const HEADS: &str = "refs/heads/";

/// The names of one VCS root's branches, as far as they are known.
pub(crate) struct Names<'t> {
    /// `refs/heads/main`
    pub(crate) default_branch: &'t str,
    pub(crate) specification: &'t str,
}

impl Names<'_> {
    /// Whether a branch below `refs/heads/` may have its full name as its logical one.
    pub(crate) fn may_be_full(&self) -> bool {
        if self.specification.contains('%') || self.default_branch.contains('%') {
            return true;
        }
        let Some(rules) = rules(self.specification) else { return true };
        let included: Vec<&Rule<'_>> = rules.iter().filter(|rule| rule.include).collect();
        included.iter().any(|rule| gives_full_names(rule)) || !self.default_is_shortened(&included)
    }

    /// Whether a rule gives the default branch a short name; it has its full one otherwise.
    fn default_is_shortened(&self, included: &[&Rule<'_>]) -> bool {
        let name = self.default_branch;
        let full = if name.starts_with("refs/") { name.to_owned() } else { format!("{HEADS}{name}") };
        included.iter().any(|rule| matches(&rule.pattern.replace(['(', ')'], ""), &full))
    }
}

/// Whether the part of the name that a rule shows may begin with `refs/`.
fn gives_full_names(rule: &Rule<'_>) -> bool {
    let Some(logical) = rule.logical.clone() else { return true };
    let (before, shown) = (&rule.pattern[..logical.start], &rule.pattern[logical]);
    let before = before.trim_end_matches('(');
    shown.starts_with("refs/") || (before.is_empty() && shown.starts_with('*'))
}

/// Whether a pattern with at most one star matches; the star stands for one character at least.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => {
            name.len() > start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
        }
    }
}

/// The rules of a branch filter that ask for full names of branches.
pub(crate) fn full_names(text: &str) -> Vec<Fault> {
    let hidden = without_references(text);
    let names = lines(&hidden).filter_map(|rule| signed(rule).ok()).map(|(_, name)| name);
    let fault = |name: Piece<'_>| {
        let short = &text[name.range()][HEADS.len()..];
        let message = "asks for a full name; a filter compares logical names";
        let fault = Fault::new(name.range(), message, format!("write `{short}`"));
        fault.fix(name.part(0..HEADS.len()), "")
    };
    names.filter(|name| name.text.starts_with(HEADS)).map(fault).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_names_are_possible() {
        let may = |default_branch, specification| Names { default_branch, specification }.may_be_full();
        let main = "refs/heads/main";
        for specification in
            ["", "+:*", "+:(refs/heads/*)", "refs/heads/dev", "refs/heads/release/*", "%x%", "(*)"]
        {
            assert!(may(main, specification), "{specification}");
        }
        for specification in ["refs/heads/*", "+:refs/heads/(*)", "+:refs/(heads/*)", "refs/*\n-:refs/x"] {
            assert!(!may(main, specification), "{specification}");
            assert!(!may("main", specification), "{specification}");
        }
        assert!(may("%branch%", "refs/heads/*"));
        assert!(!may(main, "refs/heads/(main)\nrefs/heads/release/*"));
    }
}
