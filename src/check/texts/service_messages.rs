//! Service messages in scripts: `##teamcity[setParameter name='version' value='1.2']`.
//!
//! A script writes them in the quotes of its own language, so only what no quoting can make right is a fault.

use std::ops::Range;

use memchr::memmem;

use super::Fault;
use crate::diagnostic::nearest_name;

/// How a service message begins.
const START: &str = "##teamcity[";

/// The messages that TeamCity knows (`service-messages.md`); plugins know others.
const KNOWN: &[&str] = &[
    "addBuildTag",
    "blockClosed",
    "blockOpened",
    "buildDetachedFromAgent",
    "buildNumber",
    "buildProblem",
    "buildStatisticValue",
    "buildStatus",
    "buildStop",
    "compilationFinished",
    "compilationStarted",
    "disableServiceMessages",
    "dotNetCoverage",
    "enableServiceMessages",
    "flowFinished",
    "flowStarted",
    "importData",
    "inspection",
    "inspectionType",
    "jacocoReport",
    "message",
    "notification",
    "progressFinish",
    "progressMessage",
    "progressStart",
    "publishArtifacts",
    "publishNuGetPackage",
    "removeBuildTag",
    "setParameter",
    "testFailed",
    "testFinished",
    "testIgnored",
    "testMetadata",
    "testRetrySupport",
    "testStarted",
    "testStdErr",
    "testStdOut",
    "testSuiteFinished",
    "testSuiteStarted",
];

/// How many faults of one text are told.
const MOST_TOLD: usize = 5;

/// What is wrong with the service messages of a script.
pub(crate) fn service_messages(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for at in beginnings(text, START) {
        let rest = text.get(at + START.len()..).unwrap_or_default();
        // A message stands on one line.
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let message = Message { line, start: at + START.len() };
        faults.extend(message.fault());
        if faults.len() == MOST_TOLD {
            break;
        }
    }
    faults
}

/// Where service messages with that beginning stand in a text.
pub(crate) fn beginnings<'t>(text: &'t str, start: &'t str) -> impl Iterator<Item = usize> + 't {
    memmem::find_iter(text.as_bytes(), start)
}

/// A message from behind its beginning to the end of its line, and where that is in the text.
struct Message<'a> {
    line: &'a str,
    start: usize,
}

impl Message<'_> {
    fn fault(&self) -> Option<Fault> {
        let name = word(self.line);
        let rest = self.line.get(name.len()..)?;
        if name.is_empty() {
            return None;
        }
        if let Some(behind) = rest.strip_prefix(']')
            && behind.trim_start().starts_with('\'')
            && behind.starts_with(' ')
        {
            let end = name.len() + 1;
            return Some(self.told(name.len()..end, "ends before its value", "write `]` behind the value"));
        }
        let is_unknown = rest.starts_with([' ', ']']) && !KNOWN.contains(&name);
        if let Some(near) = is_unknown.then(|| nearest_name(name, KNOWN.iter().copied())).flatten() {
            let fault = self.told(
                0..name.len(),
                format!("is `{name}`, which TeamCity does not know"),
                format!("write `{near}`"),
            );
            return Some(fault.replaced_by(near));
        }
        self.attributes(name.len())
    }

    /// Looks at `name='value'` from `at` on, as long as the values are in single quotes and nothing else.
    fn attributes(&self, mut at: usize) -> Option<Fault> {
        loop {
            let rest = self.line.get(at..)?;
            let attribute = rest.trim_start();
            at += rest.len() - attribute.len();
            let name = word(attribute);
            let value = attribute.get(name.len()..)?.strip_prefix('=').filter(|_| !name.is_empty())?;
            let start = at + name.len() + 1;
            let inner = match value.chars().next()? {
                '\'' => value.get(1..)?,
                // `\'`, `|'`, `` `' `` and the like are quotes within the quotes of a script.
                char if is_bare(value, char) => {
                    let message = format!("gives `{name}` a value without single quotes");
                    let end = start + char.len_utf8();
                    return Some(self.told(start..end, message, format!("write `{name}='...'`")));
                }
                _ => return None,
            };
            let length = inner.find('\'')?;
            let end = start + 1 + length + 1;
            let behind = self.line.get(end..)?;
            if behind.starts_with(['"', ')']) && !behind.contains([']', '\'']) || behind.is_empty() {
                return Some(self.told(end - 1..end, "has no end", "write `]` behind the last value"));
            }
            if !behind.starts_with(' ') || inner.get(..length)?.contains(['|', '"']) {
                return None;
            }
            at = end;
        }
    }

    fn told(&self, range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Fault {
        Fault::new(self.start + range.start..self.start + range.end, message, help)
    }
}

/// Whether a value begins as one that stands in no quotes, or in double ones, whatever the language around is.
fn is_bare(value: &str, first: char) -> bool {
    let quoted = first == '"' && !value.starts_with("\"'") && !value.starts_with("\"\"");
    // `%s` takes a value that may bring its quotes along, `%name%` is a reference.
    let reference = value
        .strip_prefix('%')
        .is_some_and(|rest| rest.get(word(rest).len()..).is_some_and(|end| end.starts_with('%')));
    first.is_ascii_alphanumeric() || quoted || (first == '$' || reference) && !value.contains('\'')
}

/// The letters and digits that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '_' | '.' | '-'));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, String)> {
        let shown = |fault: Fault| (text[fault.range].to_owned(), fault.message);
        service_messages(text).into_iter().map(shown).collect()
    }

    #[test]
    fn what_no_quoting_makes_right() {
        for (text, place) in [
            ("echo \"##teamcity[buildNumber] '1.2']\"", "]"),
            ("echo \"##teamcity[setParameter name='a' value=${B}]\"", "$"),
            ("echo ##teamcity[setParameter name=\"a\" value=\"b\"]", "\""),
            ("echo \"##teamcity[setParameter name='a' value=true]\"", "t"),
            ("echo \"##teamcity[setParamater name='a' value='b']\"", "setParamater"),
            ("echo \"##teamcity[setParameter name='a' value='b'\"", "'"),
            ("##teamcity[blockOpened name='a'", "'"),
        ] {
            let told = told(text);
            assert!(matches!(told.as_slice(), [(at, _)] if at == place), "{text}: {told:?}");
        }
    }

    #[test]
    fn what_may_be_right() {
        for text in [
            "echo \"##teamcity[setParameter name='a' value='$B']\"",
            "echo '##teamcity[setParameter name='\"'\"'a'\"'\"' value='\"'\"'b'\"'\"']'",
            "echo '##teamcity[setParameter name='\\''a'\\'' value='\\''b'\\'']'",
            "Write-Host '##teamcity[message text=''a'' status=''NORMAL'']'",
            "Write-Host \"##teamcity[buildNumber '$x']\"",
            "print(\"##teamcity[testStarted name=\\'%s\\']\" % name)",
            "echo \"##teamcity[setParameter name='a' value='|'b|'']\"",
            "echo \"##teamcity[setParameter name='a' value='\"$b\"']\"",
            "echo \"##teamcity[$NAME name='a']\"",
            "echo \"##teamcity[myPlugin.message name='a']\"",
            "echo \"##teamcity[enableServiceMessages]\"",
            "grep '##teamcity\\[' log",
            "printf \"##teamcity[setParameter name='%s' value=%s]\" a \"'b'\"",
            "echo '##teamcity[x y='$(cat z)']'",
            "print('##teamcity[testStarted name=%s]' % quoted(name))",
            "##teamcity[",
            "##teamcity[a b",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
