//! What the settings may hold beyond what TeamCity asks for.

use regex::Regex;

/// What the settings may hold.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// The hosts that connections may lead to; none means any.
    pub allowed_hosts: Vec<HostPattern>,
    /// Whether addresses must not be `http://`.
    pub https_only: bool,
    /// Kinds that must not be declared: functions of the DSL or provider types.
    pub forbidden_kinds: Vec<String>,
    /// What the whole id of a connection matches.
    pub id_pattern: Option<IdPattern>,
    /// Whether what suppresses findings must say why.
    pub require_reasons: bool,
}

/// A name of a host, or all names below one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostPattern(String);

impl HostPattern {
    /// Reads `example.org` and `*.example.org`; `None` when it is neither.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let name = text.strip_prefix("*.").unwrap_or(text);
        let plain = |char: char| char.is_alphanumeric() || "-._:[]".contains(char);
        (!name.is_empty() && name.chars().all(plain)).then(|| Self(text.to_lowercase()))
    }

    /// Whether it stands for `host`.
    pub fn fits(&self, host: &str) -> bool {
        let host = host.to_lowercase();
        match self.0.strip_prefix('*') {
            Some(below) => host.len() > below.len() && host.ends_with(below),
            None => host == self.0,
        }
    }

    /// As it is written.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// What ids look like.
#[derive(Debug, Clone)]
pub struct IdPattern {
    /// As it is written.
    pub text: String,
    whole: Regex,
}

/// How large a compiled pattern may be.
const LARGEST_PATTERN: usize = 1 << 20;

impl IdPattern {
    /// Reads a regular expression; says why it is none.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let whole = regex::RegexBuilder::new(&format!("^(?:{text})$")).size_limit(LARGEST_PATTERN).build();
        let whole = whole.map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => "it is too large".to_owned(),
            other => {
                let text = other.to_string();
                text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
            }
        })?;
        Ok(Self { text: text.to_owned(), whole })
    }

    /// Whether `id` matches as a whole.
    pub fn fits(&self, id: &str) -> bool {
        self.whole.is_match(id)
    }
}
