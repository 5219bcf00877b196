//! What artifact rules publish, and what the rules of an artifact dependency take: whether the one may hold the other
//! (`configuring-general-settings.md`, `artifact-dependencies.md`).
//!
//! What lies in a directory is not known, so a path is said to be missing only where no file can have it.

use std::ops::Range;

use super::line::{Sign, lines, signed};

/// Endings of archives that the server packs.
const ARCHIVES: &[&str] =
    &[".zip", ".jar", ".war", ".ear", ".7z", ".tar", ".tgz", ".gz", ".bz2", ".nupkg", ".sit"];
/// Endings of directories that look like files.
const BUNDLES: &[&str] = &["app", "framework", "bundle", "xcarchive", "dsym", "d"];
/// Characters of the longest name that is compared.
const LONGEST_NAME: usize = 200;

/// The artifacts of a build, as far as its rules tell.
#[derive(Debug)]
pub(crate) struct Published {
    places: Vec<Location>,
    /// Whether a rule may publish anything.
    anything: bool,
}

/// Where some artifacts lie.
#[derive(Debug, PartialEq, Eq)]
struct Location {
    directory: Vec<String>,
    /// A pattern for the names of the files; `None` for whatever a directory holds.
    file: Option<String>,
    /// Whether they may lie in directories below.
    deep: bool,
}

impl Published {
    /// What artifact rules publish.
    pub(crate) fn by(rules: &str) -> Self {
        let mut published = Self { places: Vec::new(), anything: false };
        let all = lines(rules).filter(|line| !line.text.starts_with('#')).flat_map(|line| line.split(','));
        for rule in all.filter(|rule| !rule.text.is_empty()) {
            match signed(rule) {
                Ok((Some(Sign::Exclude), _)) => {}
                Ok((_, paths)) => published.add(paths.text),
                Err(_) => published.anything = true,
            }
        }
        published
    }

    fn add(&mut self, rule: &str) {
        let (source, target) =
            rule.split_once("=>").map_or((rule, ""), |(source, target)| (source, target.trim()));
        if target.contains('%') {
            self.anything = true;
            return;
        }
        let archive = target.split_once('!').map_or(target, |(archive, _)| archive);
        let mut directory = components(archive);
        let is_archive = ARCHIVES.iter().any(|ending| archive.to_lowercase().ends_with(ending));
        let (file, deep) = if is_archive {
            (directory.pop(), false)
        } else {
            (file_pattern(source), has_directories(source))
        };
        self.places.push(Location { directory, file, deep });
    }

    /// Whether something that a path of a dependency matches may be among the artifacts.
    pub(crate) fn may_hold(&self, path: &str) -> bool {
        let wanted = components(path);
        // What the server itself adds lies below `.teamcity`.
        let is_hidden = wanted.first().is_some_and(|first| first == ".teamcity");
        self.anything
            || is_hidden
            || self.places.iter().any(|place| place.may_hold(&wanted, path.ends_with('/')))
    }
}

impl Location {
    fn may_hold(&self, wanted: &[String], is_directory: bool) -> bool {
        let Some(last) = wanted.last() else { return true };
        let fits = |name: &Option<String>| {
            let may_be_directory = !last.contains(['*', '?', '.']);
            is_directory
                || may_be_directory
                || name.as_ref().is_none_or(|name| last == "**" || overlap(last, name))
        };
        for (at, part) in wanted.iter().enumerate() {
            let Some(directory) = self.directory.get(at) else {
                let above = wanted.get(at..wanted.len() - 1).unwrap_or_default();
                let reaches = self.deep || self.file.is_none() || above.iter().all(|part| part == "**");
                return reaches && fits(&self.file);
            };
            if part == "**" {
                return fits(&self.file);
            }
            if !overlap(part, directory) {
                return false;
            }
        }
        true
    }
}

/// The paths that the rules of an artifact dependency take, with their places; those that hold a reference are left out.
pub(crate) fn taken(rules: &str) -> Vec<(Range<usize>, String)> {
    let all = lines(rules).filter(|line| !line.text.starts_with('#')).flat_map(|line| line.split(','));
    let all = all.filter(|rule| !rule.text.is_empty() && !rule.text.starts_with('?'));
    let taken = all.filter_map(|rule| {
        let (sign, paths) = signed(rule).ok()?;
        let source = paths.text.find("=>").map_or(paths, |arrow| paths.until(arrow));
        let path = source.text.find('!').map_or(source, |at| source.until(at));
        let is_plain = sign != Some(Sign::Exclude) && !path.text.is_empty() && !path.text.contains('%');
        is_plain.then(|| (path.range(), path.text.to_owned()))
    });
    taken.collect()
}

fn components(path: &str) -> Vec<String> {
    let parts = path.split(['/', '\\']).map(str::trim).filter(|part| !part.is_empty() && *part != ".");
    parts.map(str::to_lowercase).collect()
}

/// What the files are called that a path of an artifact rule stands for; `None` for a directory, or what may be one.
fn file_pattern(source: &str) -> Option<String> {
    let last = components(source).pop()?;
    let (_, ending) = last.rsplit_once('.')?;
    let is_ending = (1..=6).contains(&ending.len())
        && ending.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'*');
    (is_ending && !last.contains('%') && !BUNDLES.contains(&ending) && !source.ends_with(['/', '\\']))
        .then_some(last)
}

/// Whether the files that a path of an artifact rule stands for may keep directories: those behind the first star do.
fn has_directories(source: &str) -> bool {
    let parts = components(source);
    parts.split_last().is_some_and(|(_, above)| above.iter().any(|part| part.contains(['*', '?', '%'])))
}

/// Whether a name can match two patterns with `*` and `?` at once.
fn overlap(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len() > LONGEST_NAME || other.len() > LONGEST_NAME {
        return true;
    }
    // Which ends of `other` can stand where an end of `one` stands, from the back.
    let mut behind: Vec<bool> =
        (0..=other.len()).map(|at| other[at..].iter().all(|char| *char == '*')).collect();
    for char in one.iter().rev() {
        let mut here = vec![false; other.len() + 1];
        for at in (0..=other.len()).rev() {
            let rest = other.get(at);
            let next = |column: &[bool], step: usize| column.get(at + step).copied().unwrap_or_default();
            here[at] = match (char, rest) {
                ('*', _) => next(&behind, 0) || rest.is_some() && next(&here, 1),
                (_, Some('*')) => next(&here, 1) || next(&behind, 0),
                (_, Some(other)) => (*char == '?' || *other == '?' || char == other) && next(&behind, 1),
                (_, None) => false,
            };
        }
        behind = here;
    }
    behind.first().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Published, overlap, taken};

    #[test]
    fn patterns_that_a_name_can_match_at_once() {
        for (one, other) in [("*.jar", "app.jar"), ("a*", "*b"), ("*", ""), ("a?c", "ab*"), ("x", "x")] {
            assert!(overlap(one, other) && overlap(other, one), "{one} {other}");
        }
        for (one, other) in [("*.jar", "*.zip"), ("a*", "b*"), ("a", ""), ("a?", "a"), ("libs", "dist")] {
            assert!(!overlap(one, other) && !overlap(other, one), "{one} {other}");
        }
    }

    #[test]
    fn what_rules_publish() {
        let holds = |rules: &str, path: &str| Published::by(rules).may_hold(path);
        for (rules, path) in [
            ("build/libs/*.jar => libs", "libs/*.jar"),
            ("build/libs/*.jar => libs", "libs/**"),
            ("build/libs/*.jar => libs", "**/*.jar"),
            ("build/libs/*.jar => libs", "libs"),
            ("dist => dist.zip", "dist.zip"),
            ("dist => out/dist.zip!/inner", "out/dist.zip"),
            ("+:notes.txt", "notes.txt"),
            ("out", "deep/below/x.txt"),
            ("out => .", "**"),
            ("%rules%", "x.txt"),
            ("a => %where%", "x.txt"),
            ("a.txt", ".teamcity/logs/x.log"),
            ("a.txt, b.txt", "b.txt"),
            ("a/*.* => b", "b/x.txt"),
            ("out/My.app => apps", "apps/My.app/x"),
            ("out/ => a\\b", "a/b/c"),
        ] {
            assert!(holds(rules, path), "{rules}: {path}");
        }
        for (rules, path) in [
            ("build/libs/*.jar => libs", "dist/*.jar"),
            ("build/libs/*.jar => libs", "libs/*.zip"),
            ("dist => dist.zip", "dist/**"),
            ("notes.txt", "readme.txt"),
            ("", "x.txt"),
            ("-:a.txt", "a.txt"),
        ] {
            assert!(!holds(rules, path), "{rules}: {path}");
        }
    }

    #[test]
    fn what_rules_take() {
        let text = "+:a/*.jar => in, b.zip!** => x\n-:c\n?:d\n%e%\n# f\ng";
        let paths: Vec<String> = taken(text)
            .into_iter()
            .map(|(range, path)| {
                assert_eq!(&text[range], path);
                path
            })
            .collect();
        assert_eq!(paths, ["a/*.jar", "b.zip", "g"]);
    }
}
