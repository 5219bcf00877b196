//! Names of Docker images: `[host[:port]/]path[:tag][@digest]`, by the grammar of the `distribution` project.

use super::Fault;
use super::line::{Piece, lines, without_references};

/// What is wrong with the name of one image.
pub(crate) fn docker_image(text: &str) -> Option<Fault> {
    let hidden = without_references(text);
    image(Piece::new(&hidden, 0))
}

/// What is wrong with the names of images, one a line.
pub(crate) fn docker_images(text: &str) -> Vec<Fault> {
    let hidden = without_references(text);
    let names = lines(&hidden).flat_map(|line| line.split(',')).flat_map(|part| part.split(' '));
    names.filter(|name| !name.text.is_empty()).filter_map(image).collect()
}

/// What only a part of a name can be without: references may hold the rest.
fn image(name: Piece<'_>) -> Option<Fault> {
    let text = name.text;
    // The shell's variables are nobody's here.
    if text.is_empty() || text.contains('$') {
        return None;
    }
    scheme(name).or_else(|| sign(name)).or_else(|| {
        let end = text.find('@').unwrap_or(text.len());
        let rest = name.until(end);
        if let Some(fault) = (end < text.len()).then(|| wrong_digest(name, end)).flatten() {
            return Some(fault);
        }
        let tag = rest.text.rfind(':').filter(|at| !rest.text[*at..].contains('/'));
        let path = tag.map_or(rest, |at| rest.until(at));
        tag.and_then(|at| wrong_tag(rest, at)).or_else(|| wrong_path(path))
    })
}

/// `https://`
fn scheme(name: Piece<'_>) -> Option<Fault> {
    let length =
        ["https://", "http://", "docker://"].iter().find(|sign| name.text.starts_with(**sign))?.len();
    let range = name.part(0..length);
    let fault =
        Fault::new(range.clone(), "begins with a scheme, which no name of an image has", "leave it out");
    Some(fault.fix(range, ""))
}

/// What no part of a name has.
fn sign(name: Piece<'_>) -> Option<Fault> {
    let is_right = |char: char| char.is_ascii_alphanumeric() || "._-/:@+%[]".contains(char);
    let (at, char) = name.text.char_indices().find(|(_, char)| !is_right(*char))?;
    let message = match char {
        ' ' | '\t' | '\n' => "has a blank in the name of an image".to_owned(),
        char => format!("has `{char}` in the name of an image"),
    };
    Some(Fault::new(name.part(at..at + char.len_utf8()), message, "names are `host:port/path:tag`"))
}

fn wrong_tag(rest: Piece<'_>, colon: usize) -> Option<Fault> {
    let tag = rest.from(colon + 1);
    if tag.text.is_empty() {
        let fault =
            Fault::new(rest.part(colon..colon + 1), "has a colon and no tag behind it", "write the tag");
        return Some(fault.fix(rest.part(colon..colon + 1), ""));
    }
    if !is_known(tag.text) {
        return None;
    }
    let begins = tag.text.starts_with(|char: char| char.is_ascii_alphanumeric() || char == '_');
    let fits = tag.text.chars().all(|char| char.is_ascii_alphanumeric() || "._-".contains(char));
    if begins && fits && tag.text.len() <= LONGEST_TAG {
        return None;
    }
    let message = format!("has the tag `{}`, which Docker does not take", tag.text);
    Some(Fault::new(
        tag.range(),
        message,
        "tags have up to 128 letters, digits, `.`, `_` and `-`, and begin with none of the last two but `_`",
    ))
}

/// `@sha256:...`: an algorithm, and what it gives in hexadecimal digits.
fn wrong_digest(name: Piece<'_>, at: usize) -> Option<Fault> {
    let digest = name.from(at + 1);
    if !is_known(digest.text) {
        return None;
    }
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let fits = digest.text.split_once(':').is_some_and(|(algorithm, digits)| {
        let length = DIGESTS.iter().find(|(name, _)| *name == algorithm).map(|(_, length)| *length);
        let enough = length.map_or(digits.len() >= SHORTEST_DIGEST, |length| digits.len() == length);
        let begins = algorithm.starts_with(|char: char| char.is_ascii_alphabetic());
        begins && enough && digits.bytes().all(is_digit)
    });
    let help = "a digest is `sha256:` and 64 hexadecimal digits";
    (!fits)
        .then(|| Fault::new(name.part(at..name.text.len()), "has a digest that Docker does not take", help))
}

/// The algorithms of digests, and how many digits they give.
const DIGESTS: &[(&str, usize)] = &[("sha256", 64), ("sha384", 96), ("sha512", 128)];

/// How many digits those of other algorithms have at least.
const SHORTEST_DIGEST: usize = 32;

/// How long a tag may be.
const LONGEST_TAG: usize = 128;

fn wrong_path(path: Piece<'_>) -> Option<Fault> {
    let mut parts = path.split('/');
    let first = parts.next()?;
    let is_single = !path.text.contains('/');
    // A first part with a dot, a port or a capital is a host.
    let host = !is_single
        && (first.text.contains(['.', ':', '%', '['])
            || first.text.chars().any(|char| char.is_ascii_uppercase()));
    let parts = (!host).then_some(first).into_iter().chain(parts);
    parts.filter(|part| is_known(part.text)).find_map(wrong_part)
}

fn wrong_part(part: Piece<'_>) -> Option<Fault> {
    let range = part.range();
    if part.text.is_empty() {
        let end = range.start.max(1);
        return Some(Fault::new(
            end - 1..end,
            "has an empty part in the name of an image",
            "delete the slash",
        ));
    }
    if part.text.chars().any(|char| char.is_ascii_uppercase()) {
        let message = format!("has capitals in `{}`: Docker takes small letters only", part.text);
        let meant = part.text.to_ascii_lowercase();
        return Some(Fault::new(range, message, format!("write `{meant}`")).replaced_by(meant));
    }
    if part.text.contains(':') {
        return Some(Fault::new(
            range,
            "has two tags, or a port without a host",
            "names are `host:port/path:tag`",
        ));
    }
    if let Some(separator) = wrong_separator(part.text) {
        let message = format!("has `{separator}` between letters or digits, which Docker does not take");
        return Some(Fault::new(range, message, "what separates is `.`, `_`, `__` or any number of `-`"));
    }
    let at_ends = |char: char| char.is_ascii_alphanumeric();
    if part.text.starts_with(at_ends) && part.text.ends_with(at_ends) {
        return None;
    }
    let message = format!("has `{}`, which does not begin and end with a letter or digit", part.text);
    Some(Fault::new(range, message, "parts of names begin and end with letters or digits"))
}

/// What stands between letters and digits of a part and is none of `.`, `_`, `__`, `-`, `--` and so on.
fn wrong_separator(part: &str) -> Option<&str> {
    let between = |char: char| char.is_ascii_alphanumeric();
    let inner = part.trim_matches(|char| !between(char));
    let mut separators = inner.split(between).filter(|separator| !separator.is_empty());
    separators.find(|separator| {
        let is_right = matches!(*separator, "." | "_" | "__") || separator.bytes().all(|byte| byte == b'-');
        !is_right
    })
}

/// Whether a part holds no reference.
fn is_known(part: &str) -> bool {
    !part.contains('%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for right in [
            "alpine",
            "node:18-alpine",
            "registry.example.com:5000/team/tool_x:1.0",
            "localhost:5000/tool",
            "registry.INTERNAL:5000/tool:%build.counter%",
            "Team/tool",
            "tool@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "%DockerContainer%:%DockerVersion%",
            "%registry%/Tool%x%",
            "%image%",
            "tool:${VERSION}",
            "sweb.eval.x86_64.7:latest",
            "a__b/c---d/e.f",
            "tool@%digest%",
            "tool@sha256:%digest%",
            "tool:1@multihash+base58:0123456789abcdef0123456789abcdef",
            "",
        ] {
            assert_eq!(docker_image(right), None, "{right}");
        }
        for (wrong, place) in [
            ("https://registry.example.com/tool", "https://"),
            ("my tool:1", " "),
            ("Tool", "Tool"),
            ("registry.example.com/Team/tool:1", "Team"),
            ("tool:", ":"),
            ("tool:1:2", "tool:1"),
            ("tool:-1", "-1"),
            ("tool:1+2", "1+2"),
            ("registry.example.com//tool", "/"),
            ("team/-tool", "-tool"),
            ("tool\\x:%tag%", "\\"),
            ("tool@", "@"),
            ("tool@sha256:0123", "@sha256:0123"),
            ("tool:1@md5", "@md5"),
            ("team/a..b", "a..b"),
            ("team/a._b:1", "a._b"),
            ("a___b", "a___b"),
            ("%registry%/Tool:%tag%", "Tool"),
        ] {
            let fault = docker_image(wrong);
            assert_eq!(fault.map(|fault| &wrong[fault.range]), Some(place), "{wrong}");
        }
        let faults = docker_images("team/tool:1\nteam/Tool:2, team/tool:%x%");
        assert_eq!(faults.len(), 1);
    }
}
