//! Rules that map paths: what a build publishes, what it takes from another, what is checked out
//! (`configuring-general-settings.md`, `artifact-dependencies.md`, `vcs-checkout-rules.md`).

use std::ops::Range;

use super::Fault;
use super::line::{Piece, Sign, lines, signed, without_references};

/// What stands between the two paths of a rule.
const ARROW: &str = "=>";

/// What people write in its place. Between blanks, the short ones are nothing else.
const OTHER_ARROWS: &[&str] = &["->", " = > ", " >= ", " =< ", " > "];

/// What such rules are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paths {
    /// The artifacts of a build.
    Artifacts,
    /// An artifact dependency.
    Dependency,
    /// A VCS root of a build configuration.
    Checkout,
}

/// What is wrong with rules for paths.
pub(crate) fn path_rules(kind: Paths, text: &str) -> Vec<Fault> {
    let text = without_references(text);
    let written = lines(&text).filter(|line| !line.text.starts_with('#'));
    // Commas separate artifact paths, too; a directory of a repository may have one in its name.
    let all: Vec<Piece<'_>> = match kind {
        Paths::Artifacts | Paths::Dependency => written.flat_map(|line| line.split(',')).collect(),
        Paths::Checkout => written.collect(),
    };
    let all: Vec<Piece<'_>> = all.into_iter().filter(|rule| !rule.text.is_empty()).collect();
    let mut faults: Vec<Fault> = all.iter().filter_map(|rule| path_rule(kind, *rule)).collect();
    if kind == Paths::Dependency && faults.is_empty() {
        faults.extend(only_exclusions(&all));
    }
    faults
}

fn path_rule(kind: Paths, rule: Piece<'_>) -> Option<Fault> {
    let paths = match signed(rule) {
        Ok((_, paths)) => paths,
        Err(fault) => return Some(fault),
    };
    if let Some(fault) = home(paths) {
        return Some(fault);
    }
    let mut arrows = paths.text.match_indices(ARROW).map(|(at, _)| at);
    let long = paths.text.find("==>").map(|at| at..at + 3);
    if let Some(range) = long {
        return Some(other_arrow(paths, range));
    }
    let Some(arrow) = arrows.next() else {
        let found = OTHER_ARROWS.iter().find_map(|other| Some((paths.text.find(other)?, other.len())));
        return found.map(|(at, length)| other_arrow(paths, at..at + length));
    };
    if let Some(second) = arrows.next() {
        let range = paths.part(second..second + ARROW.len());
        return Some(Fault::new(range, "has a rule with two `=>`", "write one rule for each target"));
    }
    // Before the arrow of a checkout rule, nothing is the whole repository.
    if arrow == 0 && kind != Paths::Checkout {
        let range = paths.part(0..ARROW.len());
        return Some(Fault::new(range, "has a rule with nothing before `=>`", "write what it is about"));
    }
    absolute_target(paths.from(arrow + ARROW.len())).filter(|_| kind == Paths::Artifacts)
}

/// `~/.m2/**`: no shell reads the path.
fn home(paths: Piece<'_>) -> Option<Fault> {
    let help = "write `%env.HOME%`, or the path itself";
    let fault = || {
        Fault::new(paths.part(0..1), "has a path that begins with `~`, which is no home folder here", help)
    };
    (paths.text.starts_with("~/") || paths.text.starts_with("~\\")).then(fault)
}

fn other_arrow(paths: Piece<'_>, range: Range<usize>) -> Fault {
    let written = &paths.text[range.clone()];
    let blanks = written.len() - written.trim_start().len();
    let range = range.start + blanks..range.start + blanks + written.trim().len();
    let message = format!("has a rule with `{}` where `=>` is meant", written.trim());
    Fault::new(paths.part(range), message, "write `=>`").replaced_by(ARROW)
}

/// Where artifacts go is a path below the artifacts of the build. A mere `/` stands for these themselves: settings of
/// builds that publish have it.
fn absolute_target(target: Piece<'_>) -> Option<Fault> {
    let bytes = target.text.as_bytes();
    let is_drive = matches!(bytes, [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic());
    let help = "the target is relative to the artifacts of the build";
    let is_rooted = target.text.len() > 1 && target.text.starts_with(['/', '\\']);
    (is_drive || is_rooted).then(|| Fault::new(target.range(), "has a rule with an absolute target", help))
}

/// At least one rule of an artifact dependency includes something.
fn only_exclusions(rules: &[Piece<'_>]) -> Option<Fault> {
    let excludes = |rule: &Piece<'_>| matches!(signed(*rule), Ok((Some(Sign::Exclude), _)));
    let first = rules.first().filter(|_| rules.iter().all(excludes))?;
    let help = "add a rule that includes something, such as `**`";
    Some(Fault::new(first.range(), "has only rules that exclude", help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_ones() {
        let both = [
            "",
            "dist",
            "target/**/*.txt=> docs",
            "reports => reports, distrib/idea*.zip",
            "results\\one => archive.zip!results/one",
            "+:a/*.css => report.zip!/css/\n-:a/*.txt => report.zip",
            "%out%/** => .",
            "%rules%",
            "docs => site/1.0-beta->rc",
            "out =>",
            "out => /",
        ];
        for text in both.into_iter().chain(["#teamcity:symbolicLinks=inline\na=>b.zip"]) {
            assert_eq!(path_rules(Paths::Artifacts, text), [], "{text}");
        }
        for text in both.into_iter().chain(["a.zip!** => /opt/x", "-:%what%\n%all%"]) {
            assert_eq!(path_rules(Paths::Dependency, text), [], "{text}");
        }
        for text in
            ["=> docs", "-:src/help", "+:.  =>  docs", "src/web => .", ".", "##teamcity ignore-case", "-:a"]
        {
            assert_eq!(path_rules(Paths::Checkout, text), [], "{text}");
        }
    }

    #[test]
    fn wrong_ones() {
        use Paths::{Artifacts, Checkout, Dependency};
        for (kind, text, place) in [
            (Artifacts, "a => b\ndist/** -> dist.zip", "->"),
            (Artifacts, "out => bin => bin.zip", "=>"),
            (Artifacts, "a => b\nout = > bin", "= >"),
            (Artifacts, "out ==> bin", "==>"),
            (Dependency, "out/** >= lib", ">="),
            (Artifacts, "out => bin\n=> empty", "=>"),
            (Artifacts, "out => /srv/out", "/srv/out"),
            (Artifacts, "out => C:\\out", "C:\\out"),
            (Dependency, "bin/** -> in", "->"),
            (Dependency, "-:a\n-:b", "-:a"),
            (Checkout, "+:src -> lib", "->"),
            (Checkout, "+web => .", "+web => ."),
            (Checkout, "+ :web", "+ :"),
        ] {
            let faults = path_rules(kind, text);
            let places: Vec<&str> = faults.iter().map(|fault| &text[fault.range.clone()]).collect();
            assert_eq!(places, [place], "{text}");
        }
    }
}
