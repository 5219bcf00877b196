//! From Java's syntax of regular expressions to Rust's. `None` for what only Java's engine runs: look-around,
//! back-references, possessive quantifiers, atomic groups and rare escapes.

/// A translated pattern.
pub(super) struct Pattern {
    pub(super) text: String,
    /// Whether it has a `$` that Java also matches before a line end at the end of the text.
    pub(super) has_end: bool,
}

/// Translates a pattern.
pub(super) fn translate(pattern: &str) -> Option<Pattern> {
    let mut result = Pattern { text: String::with_capacity(pattern.len()), has_end: false };
    let mut characters = pattern.chars().peekable();
    let mut depth = 0usize;
    let mut after_quantifier = false;
    while let Some(character) = characters.next() {
        let quantified = std::mem::take(&mut after_quantifier);
        match character {
            '\\' => escape(&mut characters, depth > 0, &mut result)?,
            '[' => {
                depth += 1;
                result.text.push('[');
                if characters.next_if_eq(&'^').is_some() {
                    result.text.push('^');
                }
            }
            ']' if depth > 0 => {
                depth -= 1;
                result.text.push(']');
            }
            _ if depth > 0 => result.text.push(character),
            '+' if quantified => return None,
            '?' if quantified => result.text.push('?'),
            '*' | '+' | '?' | '}' => {
                after_quantifier = true;
                result.text.push(character);
            }
            '(' => {
                result.text.push('(');
                if characters.next_if_eq(&'?').is_some() {
                    result.text.push('?');
                    group(&mut characters, &mut result.text)?;
                }
            }
            '$' => {
                result.has_end = true;
                result.text.push('$');
            }
            other => result.text.push(other),
        }
    }
    (depth == 0).then_some(result)
}

type Characters<'p> = std::iter::Peekable<std::str::Chars<'p>>;

/// What stands behind `(?`.
fn group(characters: &mut Characters<'_>, text: &mut String) -> Option<()> {
    match characters.next()? {
        ':' => text.push(':'),
        '<' => {
            // `(?<=` and `(?<!` look behind.
            if matches!(characters.peek(), Some('=' | '!')) {
                return None;
            }
            text.push_str("P<");
        }
        flag @ ('i' | 'm' | 's' | 'x' | '-') => text.push(flag),
        _ => return None,
    }
    Some(())
}

/// What stands behind a backslash.
fn escape(characters: &mut Characters<'_>, in_class: bool, result: &mut Pattern) -> Option<()> {
    let text = &mut result.text;
    let character = characters.next()?;
    let (inside, outside) = match character {
        'd' => ("0-9", "[0-9]"),
        'w' => ("A-Za-z0-9_", "[A-Za-z0-9_]"),
        's' => (r" \t\n\x0B\f\r", r"[ \t\n\x0B\f\r]"),
        'h' => (r" \t\u{A0}\u{1680}\u{180e}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}", r"[ \t\u{A0}\u{1680}\u{180e}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]"),
        'D' => ("[^0-9]", "[^0-9]"),
        'W' => ("[^A-Za-z0-9_]", "[^A-Za-z0-9_]"),
        'S' => (r"[^ \t\n\x0B\f\r]", r"[^ \t\n\x0B\f\r]"),
        'R' if !in_class => ("", r"(?:\r\n|[\n\x0B\f\r\u{85}\u{2028}\u{2029}])"),
        'b' if !in_class => ("", r"(?-u:\b)"),
        'B' if !in_class => ("", r"(?-u:\B)"),
        'A' if !in_class => ("", r"\A"),
        'z' if !in_class => ("", r"\z"),
        't' => (r"\t", r"\t"),
        'n' => (r"\n", r"\n"),
        'r' => (r"\r", r"\r"),
        'f' => (r"\f", r"\f"),
        'x' => (r"\x", r"\x"),
        'u' => (r"\u", r"\u"),
        'p' | 'P' => return property(characters, character, text),
        'Q' => {
            let rest: String = characters.clone().collect();
            let quoted = rest.split_once(r"\E").map_or(rest.as_str(), |(quoted, _)| quoted);
            let skipped = quoted.chars().count() + if rest.len() > quoted.len() { 2 } else { 0 };
            text.push_str(&regex::escape(quoted));
            characters.by_ref().take(skipped).for_each(drop);
            return Some(());
        }
        character if character.is_ascii_alphanumeric() => return None,
        character => {
            text.push_str(&regex::escape(&character.to_string()));
            return Some(());
        }
    };
    text.push_str(if in_class { inside } else { outside });
    Some(())
}

/// `\p{Lu}`: Unicode's categories are the same; of Java's own names the usual ones are known.
fn property(characters: &mut Characters<'_>, kind: char, text: &mut String) -> Option<()> {
    characters.next_if_eq(&'{')?;
    let mut name = String::new();
    loop {
        match characters.next()? {
            '}' => break,
            character => name.push(character),
        }
    }
    let negated = if kind == 'P' { "^" } else { "" };
    let class = match name.as_str() {
        "Lower" => "lower",
        "Upper" => "upper",
        "Alpha" => "alpha",
        "Digit" => "digit",
        "Alnum" => "alnum",
        "Punct" => "punct",
        "Space" => "space",
        "XDigit" => "xdigit",
        "L" | "Lu" | "Ll" | "N" | "Nd" | "P" | "S" | "Z" => {
            text.push_str(&format!("\\{kind}{{{name}}}"));
            return Some(());
        }
        _ => return None,
    };
    text.push_str(&format!("[[:{negated}{class}:]]"));
    Some(())
}
