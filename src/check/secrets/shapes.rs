//! Tokens of well-known shapes.
//!
//! Nothing here returns a part of a secret: only what kind it is.

use std::ops::Range;

/// What a private key is called.
pub(crate) const PRIVATE_KEY: &str = "a private key";

/// What the secret of an access key of AWS is called.
pub(crate) const AWS_KEY: &str = "a secret key of AWS";

/// A well-known shape: what it is called, how it begins, how many characters follow at least and at most, and which.
struct Shape {
    name: &'static str,
    prefix: &'static str,
    least: usize,
    most: usize,
    signs: &'static str,
}

/// Prefixes and lengths as the services document them: GitHub ("Behind GitHub's new authentication token formats"),
/// GitLab (token overview), Slack (token types), Atlassian (API tokens, access tokens of Bitbucket and Jira), Docker Hub
/// (personal and organisation access tokens), npm, NuGet, Google (API keys, client secrets, OAuth tokens), Vault,
/// YouTrack and Hub (permanent tokens), SonarQube, Octopus Deploy, Sentry, Stripe, PyPI,
/// DigitalOcean, Artifactory, OpenAI and Anthropic (API keys), SendGrid, Hugging Face, Grafana (service accounts), New Relic,
/// Postman, Shopify, Doppler, JSON web tokens. TeamCity's access tokens are two parts and a checksum, the first always the
/// same.
const SHAPES: &[Shape] = &[
    Shape::new("a GitHub token", "ghp_", 36, ""),
    Shape::new("a GitHub token", "gho_", 36, ""),
    Shape::new("a GitHub token", "ghu_", 36, ""),
    Shape::new("a GitHub token", "ghs_", 36, ""),
    Shape::new("a GitHub token", "ghr_", 36, ""),
    Shape::new("a GitHub token", "github_pat_", 60, "_"),
    Shape::new("a GitLab token", "glpat-", 20, "_-."),
    Shape::new("a GitLab token", "gldt-", 20, "_-"),
    Shape::new("a GitLab token", "glrt-", 20, "_-"),
    Shape::new("a GitLab token", "glcbt-", 20, "_-"),
    Shape::new("a GitLab token", "glptt-", 40, "_-"),
    Shape::new("a GitLab token", "glft-", 20, "_-"),
    Shape::new("a GitLab token", "glsoat-", 20, "_-"),
    Shape::new("a GitLab token", "glimt-", 20, "_-"),
    Shape::new("a GitLab token", "glagent-", 40, "_-"),
    Shape::new("a GitLab client secret", "gloas-", 60, "_-"),
    Shape::new("a Slack token", "xoxb-", 24, "-"),
    Shape::new("a Slack token", "xoxp-", 24, "-"),
    Shape::new("a Slack token", "xoxa-", 24, "-"),
    Shape::new("a Slack token", "xoxr-", 24, "-"),
    Shape::new("a Slack token", "xoxs-", 24, "-"),
    Shape::new("a Slack token", "xoxe.xox", 40, "-"),
    Shape::new("a Slack token", "xapp-", 40, "-"),
    Shape::new("the address of a Slack webhook", "hooks.slack.com/services/T", 30, "/"),
    Shape::exact("an app password of Bitbucket", "ATBB", 32, "_"),
    Shape::new("a Bitbucket token", "ATCTT3xFfGN0", 60, "_=-"),
    Shape::new("an Atlassian API token", "ATATT3xFfGF0", 60, "_=-"),
    Shape::new("a Docker Hub token", "dckr_pat_", 24, "_-"),
    Shape::new("a Docker Hub token", "dckr_oat_", 24, "_-"),
    Shape::new("an npm token", "npm_", 36, ""),
    Shape::exact("a NuGet API key", "oy2", 43, ""),
    Shape::exact("a Google API key", "AIza", 35, "_-"),
    Shape::exact("a Google client secret", "GOCSPX-", 28, "_-"),
    Shape::new("a Google access token", "ya29.", 40, "_-"),
    Shape::new("a Vault token", "hvs.", 24, "_-"),
    Shape::new("a Vault token", "hvb.", 24, "_-"),
    Shape::new("a Vault token", "hvr.", 24, "_-"),
    Shape::new("a YouTrack or Hub token", "perm:", 24, ".-=_"),
    Shape::new("a YouTrack or Hub token", "perm-", 32, ".-=_"),
    Shape::exact("a SonarQube token", "squ_", 40, ""),
    Shape::exact("a SonarQube token", "sqp_", 40, ""),
    Shape::exact("a SonarQube token", "sqa_", 40, ""),
    Shape::new("a Sentry token", "sntrys_", 60, "_=+/"),
    Shape::new("a Stripe key", "sk_live_", 24, ""),
    Shape::new("a Stripe key", "rk_live_", 24, ""),
    Shape::new("a PyPI token", "pypi-AgEIcHlwaS5vcmc", 50, "_-"),
    Shape::exact("a DigitalOcean token", "dop_v1_", 64, ""),
    Shape::new("a Bitbucket token", "BBDC-", 40, "+/="),
    Shape::new("an Artifactory API key", "AKCp", 60, ""),
    Shape::new("an OpenAI key", "sk-proj-", 40, "_-"),
    Shape::new("an OpenAI key", "sk-svcacct-", 40, "_-"),
    Shape::exact("an OpenAI key", "sk-", 48, ""),
    Shape::new("an Anthropic key", "sk-ant-", 60, "_-"),
    Shape::exact("a SendGrid key", "SG.", 66, "_-."),
    Shape::exact("a Hugging Face token", "hf_", 34, ""),
    Shape::exact("a Grafana token", "glsa_", 41, "_"),
    Shape::exact("a New Relic key", "NRAK-", 27, ""),
    Shape::exact("a Postman key", "PMAK-", 59, "-"),
    Shape::exact("a Shopify token", "shpat_", 32, ""),
    Shape::exact("a Doppler token", "dp.pt.", 43, ""),
    Shape::new("a signed token (JWT)", "eyJhbGciOi", 60, "_-.="),
    Shape::new("a TeamCity access token", "eyJ0eXAiOiAiVENWMiJ9.", 20, "_-.="),
];

impl Shape {
    const fn new(name: &'static str, prefix: &'static str, least: usize, signs: &'static str) -> Self {
        Self { name, prefix, least, most: usize::MAX, signs }
    }

    /// One that has neither fewer nor more characters.
    const fn exact(name: &'static str, prefix: &'static str, length: usize, signs: &'static str) -> Self {
        Self { name, prefix, least: length, most: length, signs }
    }
}

/// A shape that is told by its middle: what it is called, the middle, how many characters stand before and after it.
struct Middle {
    name: &'static str,
    middle: &'static str,
    before: usize,
    after: usize,
}

/// Tokens of Azure DevOps and client secrets of Entra ID, as Microsoft's definitions of sensitive information have them.
const MIDDLES: &[Middle] = &[
    Middle { name: "an Azure DevOps token", middle: "AZDO", before: 76, after: 4 },
    Middle { name: "a client secret of Entra ID", middle: "8Q~", before: 3, after: 31 },
    Middle { name: "a client secret of Entra ID", middle: "7Q~", before: 3, after: 31 },
];

/// How tokens begin, and how many characters follow at least.
pub(crate) fn beginnings_of_tokens() -> impl Iterator<Item = (&'static str, usize)> + Clone {
    SHAPES.iter().map(|shape| (shape.prefix, shape.least))
}

/// What tokens have in their middle that have no beginning of their own.
pub(crate) fn middles_of_tokens() -> impl Iterator<Item = &'static str> + Clone {
    MIDDLES.iter().map(|shape| shape.middle)
}

/// Where such tokens stand.
pub(crate) fn tokens_by_middle(text: &str) -> impl Iterator<Item = Range<usize>> {
    MIDDLES.iter().flat_map(move |shape| places_of_middle(text, shape))
}

/// What the texts that hold a token of any shape have in them.
pub(super) fn marks() -> impl Iterator<Item = &'static str> + Clone {
    let prefixes = SHAPES.iter().map(|shape| shape.prefix);
    prefixes.chain(MIDDLES.iter().map(|shape| shape.middle)).chain([PRIVATE_KEY_END, ACCESS_KEY_ID])
}

/// What kind of secret `text` holds, if any. This takes its time: [`super::Signs`] tell which texts are worth it.
pub(crate) fn kind(text: &str) -> Option<&'static str> {
    find(text).map(|(kind, _)| kind)
}

/// What kind of secret `text` holds, if any, and where.
pub(crate) fn find(text: &str) -> Option<(&'static str, Range<usize>)> {
    let shape = SHAPES.iter().find_map(|shape| Some((shape.name, place_of(text, shape)?)));
    let middle = || MIDDLES.iter().find_map(|shape| Some((shape.name, place_of_middle(text, shape)?)));
    let private_key = || Some((PRIVATE_KEY, place_of_private_key(text)?));
    let aws_key = || {
        let key = secret_keys(text).next().filter(|_| has_access_key_id(text))?;
        let start = text.find(key)?;
        Some((AWS_KEY, start..start + key.len()))
    };
    shape.or_else(middle).or_else(private_key).or_else(aws_key)
}

/// All tokens that `text` holds; of a private key and of AWS's keys see [`secret_keys`].
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let shapes = SHAPES.iter().flat_map(|shape| places_of(text, shape));
    shapes.chain(tokens_by_middle(text)).filter_map(|place| text.get(place))
}

fn place_of(text: &str, shape: &Shape) -> Option<Range<usize>> {
    places_of(text, shape).next()
}

fn places_of(text: &str, shape: &Shape) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(shape.prefix).filter_map(|(at, prefix)| {
        let body = &text[at + prefix.len()..];
        let length = body
            .find(|char: char| !char.is_ascii_alphanumeric() && !shape.signs.contains(char))
            .unwrap_or(body.len());
        let alone = !text[..at].ends_with(|char: char| char.is_ascii_alphanumeric());
        let fits = alone && (shape.least..=shape.most).contains(&length) && !is_filler(&body[..length]);
        fits.then(|| at..at + prefix.len() + length)
    })
}

fn place_of_middle(text: &str, shape: &Middle) -> Option<Range<usize>> {
    places_of_middle(text, shape).next()
}

fn places_of_middle(text: &str, shape: &Middle) -> impl Iterator<Item = Range<usize>> {
    let sign = |char: &char| char.is_ascii_alphanumeric() || "_~.-".contains(*char);
    text.match_indices(shape.middle).filter_map(move |(at, middle)| {
        let before = text[..at].chars().rev().take_while(sign).count();
        let after = &text[at + middle.len()..];
        let length = after.chars().take_while(sign).count();
        let exact = shape.before > 3 && length != shape.after;
        let fits = before == shape.before && length >= shape.after && !exact && !is_filler(after);
        fits.then(|| at - before..at + middle.len() + length)
    })
}

/// Whether it is the same character again and again, as placeholders are: `xxxxxxxx`, `00000000`.
fn is_filler(body: &str) -> bool {
    let mut characters: Vec<char> = body.chars().filter(char::is_ascii_alphanumeric).collect();
    characters.sort_unstable();
    characters.dedup();
    characters.len() < 6
}

/// How the first line of a private key begins.
const PRIVATE_KEY_START: &str = "-----BEGIN ";

/// The end of the first line of a private key.
const PRIVATE_KEY_END: &str = "PRIVATE KEY-----";

/// The head of a private key that has a line of the key after it.
fn place_of_private_key(text: &str) -> Option<Range<usize>> {
    text.match_indices(PRIVATE_KEY_END).find_map(|(at, end)| {
        let head = text[..at].rsplit(PRIVATE_KEY_START).next().unwrap_or_default();
        let opens = head.len() < 16 && text[..at - head.len()].ends_with(PRIVATE_KEY_START);
        let body = text[at + end.len()..].trim_start().trim_start_matches("\\n");
        let length =
            body.chars().take_while(|char| char.is_ascii_alphanumeric() || "+/=".contains(*char)).count();
        let start = at.checked_sub(head.len() + PRIVATE_KEY_START.len());
        start.filter(|_| opens && length >= 24).map(|start| start..at + end.len())
    })
}

/// How ids of access keys begin.
const ACCESS_KEY_ID: &str = "AKIA";

/// Whether `text` holds the id of an access key: `AKIA` and 16 capital letters and digits.
pub(crate) fn has_access_key_id(text: &str) -> bool {
    let is_id = |word: &str| {
        word.len() == 20
            && word.starts_with(ACCESS_KEY_ID)
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && !word.contains("EXAMPLE")
    };
    text.contains(ACCESS_KEY_ID) && words(text, "").any(is_id)
}

/// Whether `text` holds a word that may be the secret of an access key: 40 characters of base64, well mixed. Only beside
/// the id of an access key does this say anything.
pub(crate) fn has_secret_key(text: &str) -> bool {
    secret_keys(text).next().is_some()
}

/// The words that may be the secret of an access key.
pub(crate) fn secret_keys(text: &str) -> impl Iterator<Item = &str> {
    words(text, "+/").filter(|word| {
        let has = |test: fn(&u8) -> bool| word.bytes().any(|byte| test(&byte));
        word.len() == 40
            && !word.contains("EXAMPLE")
            && has(u8::is_ascii_uppercase)
            && has(u8::is_ascii_lowercase)
            && has(u8::is_ascii_digit)
    })
}

fn words<'a>(text: &'a str, signs: &'static str) -> impl Iterator<Item = &'a str> {
    text.split(move |char: char| !char.is_ascii_alphanumeric() && !signs.contains(char))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Put together here, so that no text of this file looks like a secret.
    fn token(prefix: &str, length: usize) -> String {
        prefix.chars().chain("aB3dE5gH1jK".chars().cycle().take(length)).collect()
    }

    #[test]
    fn shapes_are_told() {
        for (prefix, length, name) in [
            ("ghp_", 36, "a GitHub token"),
            ("github_pat_", 82, "a GitHub token"),
            ("glpat-", 20, "a GitLab token"),
            ("dckr_pat_", 27, "a Docker Hub token"),
            ("ATBB", 32, "an app password of Bitbucket"),
            ("AIza", 35, "a Google API key"),
            ("hooks.slack.com/services/T", 40, "the address of a Slack webhook"),
            ("perm:", 40, "a YouTrack or Hub token"),
            ("aB38Q~", 34, "a client secret of Entra ID"),
            ("eyJhbGciOi", 80, "a signed token (JWT)"),
            ("xoxb-", 40, "a Slack token"),
            ("sk-", 48, "an OpenAI key"),
            ("sk-ant-api03-", 90, "an Anthropic key"),
            ("SG.", 66, "a SendGrid key"),
            ("eyJ0eXAiOiAiVENWMiJ9.", 40, "a TeamCity access token"),
        ] {
            let text = format!("curl -H 'Authorization: Bearer {}' x", token(prefix, length));
            assert_eq!(kind(&text), Some(name), "{prefix}");
        }
        assert_eq!(
            kind(&format!("-----BEGIN RSA PRIVATE KEY-----\n{}", token("", 64))),
            Some("a private key")
        );
        assert_eq!(
            kind(&format!("AKIA{} {}", "0123456789ABCDEF", token("", 40))),
            Some("a secret key of AWS")
        );
    }

    #[test]
    fn what_only_looks_like_one() {
        for text in [
            "ghp_short".to_owned(),
            token("AIza", 60),
            "perm: read".to_owned(),
            format!("ghp_{}", "x".repeat(36)),
            format!("a{}", token("ghp_", 36)),
            "glpat-%token%".to_owned(),
            "grep -q 'PRIVATE KEY-----' key.pem".to_owned(),
            "-----BEGIN RSA PRIVATE KEY-----\n%key%".to_owned(),
            token("", 40),
            format!("AKIAIOSFODNN7EXAMPLE {}", token("", 40)),
        ] {
            assert_eq!(kind(&text), None);
        }
    }
}
