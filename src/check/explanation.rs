//! What a rule has to say for itself: why it is there, what it finds, what it leaves alone, what to do, and who says so.
//!
//! The examples are run as tests, and `docs/rules.md` is made from these texts.

use crate::diagnostic::Rule;

/// What a rule is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// TeamCity or Kotlin refuses it, or it does not work.
    Correctness,
    /// A secret is in danger.
    Security,
    /// It can hardly be meant.
    Suspicious,
    /// A part was not checked.
    Incomplete,
    /// The policy of the configuration does not allow it.
    Policy,
    /// A matter of taste: off unless the configuration gives it a level.
    Optional,
}

impl Group {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Correctness, Self::Security, Self::Suspicious, Self::Incomplete, Self::Policy, Self::Optional];

    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Correctness => "correctness",
            Self::Security => "security",
            Self::Suspicious => "suspicious",
            Self::Incomplete => "incomplete",
            Self::Policy => "policy",
            Self::Optional => "optional",
        }
    }
}

/// A rule, explained.
///
/// An example that begins with `<` is a `project-config.xml`. Any other is a settings script whose imports and `version`
/// are left out. It goes on in another file after a line
/// `// file: <path>`, and `// unread: <path>: <reason>` stands for a file that could not be read.
#[derive(Debug, Clone, Copy)]
pub struct Explanation {
    /// The rule.
    pub rule: &'static Rule,
    /// What it is for.
    pub group: Group,
    /// Why it is there.
    pub why: &'static str,
    /// Settings in which it fires, and no other rule does.
    pub fires: &'static str,
    /// Settings in which nothing fires.
    pub silent: &'static str,
    /// What to do about a finding.
    pub remedy: &'static str,
    /// Where the fact comes from.
    pub source: &'static str,
}

/// What stands before an example that does not say so itself.
const HEAD: &str = "\
import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.buildFeatures.*
import jetbrains.buildServer.configs.kotlin.buildSteps.*
import jetbrains.buildServer.configs.kotlin.projectFeatures.*
import jetbrains.buildServer.configs.kotlin.remoteParameters.*
import jetbrains.buildServer.configs.kotlin.triggers.*
import jetbrains.buildServer.configs.kotlin.vcs.*
";
const VERSION: &str = "\nversion = \"2024.03\"\n\n";

/// How the line of a file begins that could not be read.
const UNREAD: &str = "// unread: ";

/// The files of an example that could not be read: paths, and why.
pub fn example_unread(example: &str) -> Vec<(String, String)> {
    let unread = example.lines().filter_map(|line| line.strip_prefix(UNREAD)?.split_once(": "));
    unread.map(|(path, reason)| (path.to_owned(), reason.to_owned())).collect()
}

/// The files of an example, the script first: paths below the settings folder, and texts.
pub fn example_files(example: &str) -> Vec<(String, String)> {
    let mut files = vec![("settings.kts".to_owned(), String::new())];
    for line in example.lines() {
        if line.starts_with(UNREAD) {
            continue;
        }
        if let Some(path) = line.strip_prefix("// file: ") {
            files.push((path.to_owned(), String::new()));
        } else if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    let script = &mut files[0].1;
    let version = if script.contains("version = ") { "\n" } else { VERSION };
    *script = format!("{HEAD}{version}{script}");
    files
}
