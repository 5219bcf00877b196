//! Secrets in scripts and command lines: assignments (`DB_PASSWORD=...`), options (`--token ...`), credentials of `curl`.

use std::ops::Range;

use super::forms::is_plausible;
use super::names::is_secret_name;
use super::signs::words;

/// Where secrets stand in a script: only the lines are read that have a word of secrets.
pub(crate) fn secrets_in_script(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut read = 0;
    for at in words(text).filter(|at| text.is_char_boundary(*at)) {
        if at < read {
            continue;
        }
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        read = end;
        let own = in_line(&text[start..end]);
        found.extend(own.map(|range| start + range.start..start + range.end));
    }
    found
}

fn in_line(line: &str) -> Option<Range<usize>> {
    let trimmed = line.trim_start();
    if ["#", "//", "REM ", "rem ", "::"].iter().any(|comment| trimmed.starts_with(comment)) {
        return None;
    }
    let found = assigned(line).or_else(|| option(line)).or_else(|| credentials(line));
    found.or_else(|| login(line)).or_else(|| header(line))
}

/// `DB_PASSWORD=...`, `export TOKEN="..."`, `-Dsonar.token=...`, `password = "..."`.
fn assigned(line: &str) -> Option<Range<usize>> {
    line.match_indices('=').find_map(|(at, _)| {
        let before = line[..at].trim_end();
        let name = word_before(before);
        if !is_secret_name(name) || before.ends_with(['!', '<', '>', '=', ':']) {
            return None;
        }
        let value = line.get(at + 1..)?;
        let blanks = value.len() - value.trim_start().len();
        let spaced = blanks > 0 || before.len() < at;
        let quoted = value.trim_start().starts_with(['"', '\'']);
        let sign = line[..before.len() - name.len()].chars().next_back();
        // A word after `token=` in a program is a variable; in a shell and in options it is the value.
        let of_shell = !name.contains(|char: char| char.is_ascii_lowercase())
            || sign.is_some_and(|sign| "-?&;:/".contains(sign))
            || is_java_option(name);
        let fits = if quoted { true } else { of_shell && !spaced };
        fits.then(|| value_at(line, at + 1 + blanks)).flatten()
    })
}

/// `Dsonar.token`: what follows the dash of an option.
fn is_java_option(name: &str) -> bool {
    name.starts_with(['D', 'P']) && name.contains('.')
}

/// Options whose value is a secret.
const OPTIONS: &[&str] = &[
    "--password",
    "--token",
    "--api-key",
    "--apikey",
    "--apiKey",
    "--secret",
    "--client-secret",
    "--passphrase",
    "--auth-token",
    "--access-token",
    "--secret-key",
    "-ApiKey",
    "-apikey",
    "-Password",
    "-Token",
];

/// `--token ...`, `--password=...`.
fn option(line: &str) -> Option<Range<usize>> {
    let mut at = 0;
    line.split(' ').find_map(|word| {
        let start = at;
        at += word.len() + 1;
        let name = word.split('=').next().filter(|name| name.starts_with('-'))?;
        let value = start + name.len() + 1;
        OPTIONS.contains(&name).then(|| value_at(line, value)).flatten()
    })
}

/// `curl -u user:password`.
fn credentials(line: &str) -> Option<Range<usize>> {
    if !line.contains("curl") && !line.contains("wget") {
        return None;
    }
    ["-u ", "--user ", "--user="].iter().find_map(|option| {
        let at = line.find(option)?;
        let start = at + option.len();
        let range = argument(line, start)?;
        let colon = line[range.clone()].find(':')?;
        let password = range.start + colon + 1..range.end;
        is_plausible(&line[password.clone()]).then_some(password)
    })
}

/// Commands whose `-p` is a password.
const LOGINS: &[&str] = &["docker login", "podman login", "registry login", "skopeo login", "sshpass"];

/// `docker login -p ...`.
fn login(line: &str) -> Option<Range<usize>> {
    let option = " -p ";
    let command =
        line.contains(option).then(|| LOGINS.iter().find_map(|command| line.find(command))).flatten()?;
    let at = command + line.get(command..)?.find(option)?;
    value_at(line, at + option.len())
}

/// `Authorization: Bearer ...`.
fn header(line: &str) -> Option<Range<usize>> {
    if !line.contains("Authorization: ") {
        return None;
    }
    ["Authorization: Bearer ", "Authorization: Basic ", "Authorization: token "].iter().find_map(|head| {
        let start = line.find(head)? + head.len();
        let rest = &line[start..];
        let end = rest.find(|char: char| char.is_whitespace() || "\"'`\\".contains(char));
        let range = start..start + end.unwrap_or(rest.len());
        (range.len() >= 12 && is_literal(&line[range.clone()])).then_some(range)
    })
}

/// The value that begins at a byte, without quotes, if it is a literal that may be a secret.
fn value_at(line: &str, start: usize) -> Option<Range<usize>> {
    let range = argument(line, start)?;
    (range.len() >= 6 && is_literal(&line[range.clone()])).then_some(range)
}

/// Whether a value is written out: not a call, not an expression, not put together.
fn is_literal(value: &str) -> bool {
    is_plausible(value) && !value.contains(['(', '[', '{', '$', '`', '<', '|'])
}

/// The word or quoted text that begins at a byte.
fn argument(line: &str, start: usize) -> Option<Range<usize>> {
    let rest = line.get(start..)?;
    let quote = rest.chars().next().filter(|char| matches!(char, '"' | '\''));
    match quote {
        Some(quote) => rest.get(1..)?.find(quote).map(|end| start + 1..start + 1 + end),
        None => {
            let ends = |char: char| char.is_whitespace() || "\"';&)|,".contains(char);
            let end = rest.find(ends).unwrap_or(rest.len());
            // What goes on after a quote is put together.
            let whole = !rest[end..].starts_with(['"', '\'']);
            (end > 0 && whole).then(|| start..start + end)
        }
    }
}

/// The name that ends a text.
fn word_before(text: &str) -> &str {
    let start = text.rfind(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '_' | '.' | '-'));
    let word = start.and_then(|start| text.get(start..)).map_or(text, |rest| {
        let mut chars = rest.chars();
        chars.next();
        chars.as_str()
    });
    word.trim_start_matches('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets() {
        for (text, secret) in [
            ("export DB_PASSWORD=not-a-real-one\n./run.sh", "not-a-real-one"),
            ("a\nDB_PASSWORD='not-a-real-one' make", "not-a-real-one"),
            ("mvn -Dsonar.token=abc12345def deploy", "abc12345def"),
            ("./gradlew publish -Psigning.password=hunter22", "hunter22"),
            ("curl -u ci:not-a-real-one https://x.example.org", "not-a-real-one"),
            ("curl -H 'Authorization: Bearer abcdef0123456789' x", "abcdef0123456789"),
            ("docker login --username ci --password not-a-real-one", "not-a-real-one"),
            ("docker login -u ci -p not-a-real-one registry", "not-a-real-one"),
            ("nuget push x.nupkg -ApiKey 0f1e2d3c4b5a", "0f1e2d3c4b5a"),
            ("password = \"hunter22\"", "hunter22"),
        ] {
            let found: Vec<&str> = secrets_in_script(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, [secret], "{text}");
        }
        for text in [
            "export DB_PASSWORD=$PASSWORD",
            "export DB_PASSWORD=%env.DB_PASSWORD%",
            "export DB_PASSWORD=\"${PASSWORD}\"",
            "export SECRET=$(aws secretsmanager get-secret-value)",
            "token = get_token()",
            "token=secrets.token",
            "if token == \"abcdefgh\":",
            "# DB_PASSWORD=not-a-real-one",
            "-Djavax.net.ssl.trustStorePassword=changeit",
            "curl -u %user%:%password% x",
            "curl -u $USER:$PASSWORD x",
            "APPLE_TOKENS='MacosX64|MacosArm64'",
            "docker login --password-stdin",
            "--token \"$TOKEN\"",
            "echo \"GITHUB_TOKEN is not set\"",
            "git config --token-file /x/y",
        ] {
            assert!(secrets_in_script(text).is_empty(), "{text}");
        }
    }
}
