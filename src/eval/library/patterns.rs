//! From Java's syntax of regular expressions to Rust's. `None` for what only Java's engine runs: rare escapes, and
//! look-behind without a largest length, which Java itself refuses.

/// A translated pattern.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub(super) text: String,
    /// Whether it has a `$` that Java also matches before a line end at the end of the text.
    pub(super) has_end: bool,
    /// Whether it has what only going back and forth finds: look-around, back-references, possessive quantifiers or
    /// atomic groups.
    pub(super) backtracks: bool,
}

/// The characters before which Java's `$` matches at the end of a text.
pub(super) const LINE_ENDS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// What matches at a boundary of a word, and what stands for it where it cannot be told to know ASCII only.
const BOUNDARIES: [(&str, &str); 2] = [
    (r"(?-u:\b)", r"(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))"),
    (r"(?-u:\B)", r"(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))"),
];

impl Pattern {
    /// The pattern that matches a text as it is.
    pub(super) fn literal(text: &str) -> Self {
        Self { text: regex::escape(text), has_end: false, backtracks: false }
    }

    /// The same with flags in front.
    pub(super) fn with_flags(self, flags: &str) -> Self {
        Self { text: format!("(?{flags}){}", self.text), ..self }
    }
}

/// Translates a pattern.
pub(super) fn translate(pattern: &str) -> Option<Pattern> {
    let mut result =
        Pattern { text: String::with_capacity(pattern.len()), has_end: false, backtracks: false };
    let mut characters = pattern.chars().peekable();
    let mut depth = 0usize;
    // Of each open group: whether it, or one around it, looks behind.
    let mut behind = Vec::new();
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
            '+' if quantified => {
                result.backtracks = true;
                result.text.push('+');
            }
            '?' if quantified => result.text.push('?'),
            '*' | '+' | '?' | '}' => {
                after_quantifier = true;
                result.text.push(character);
                let endless = matches!(character, '*' | '+') || result.text.ends_with(",}");
                if endless && behind.last() == Some(&true) {
                    return None;
                }
            }
            '(' => {
                result.text.push('(');
                let looks_behind =
                    characters.next_if_eq(&'?').is_some() && group(&mut characters, &mut result)?;
                behind.push(looks_behind || behind.last() == Some(&true));
            }
            ')' => {
                behind.pop();
                result.text.push(')');
            }
            '$' => {
                result.has_end = true;
                result.text.push('$');
            }
            other => result.text.push(other),
        }
    }
    if result.backtracks {
        for (known, meant) in BOUNDARIES {
            result.text = result.text.replace(known, meant);
        }
    }
    (depth == 0).then_some(result)
}

type Characters<'p> = std::iter::Peekable<std::str::Chars<'p>>;

/// What stands behind `(?`; whether it looks behind.
fn group(characters: &mut Characters<'_>, result: &mut Pattern) -> Option<bool> {
    let text = &mut result.text;
    text.push('?');
    match characters.next()? {
        ':' => text.push(':'),
        '<' => match characters.next_if(|next| matches!(next, '=' | '!')) {
            Some(kind) => {
                text.extend(['<', kind]);
                result.backtracks = true;
                return Some(true);
            }
            None => text.push_str("P<"),
        },
        kind @ ('=' | '!' | '>') => {
            text.push(kind);
            result.backtracks = true;
        }
        flag @ ('i' | 'm' | 's' | 'x' | '-') => text.push(flag),
        _ => return None,
    }
    Some(false)
}

/// `\1` or `\k<name>`: what a group matched. Two digits mean one group or another by how many there are.
fn back_reference(characters: &mut Characters<'_>, character: char, result: &mut Pattern) -> Option<()> {
    result.backtracks = true;
    result.text.extend(['\\', character]);
    if character == 'k' {
        return (characters.peek() == Some(&'<')).then_some(());
    }
    characters.peek().is_none_or(|next| !next.is_ascii_digit()).then_some(())
}

/// What stands behind a backslash.
fn escape(characters: &mut Characters<'_>, in_class: bool, result: &mut Pattern) -> Option<()> {
    let character = characters.next()?;
    if matches!(character, '1'..='9' | 'k') && !in_class {
        return back_reference(characters, character, result);
    }
    let text = &mut result.text;
    let (inside, outside) = match character {
        'd' => ("0-9", "[0-9]"),
        'w' => ("A-Za-z0-9_", "[A-Za-z0-9_]"),
        's' => (r" \t\n\x0B\f\r", r"[ \t\n\x0B\f\r]"),
        'h' => (
            r" \t\u{A0}\u{1680}\u{180e}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}",
            r"[ \t\u{A0}\u{1680}\u{180e}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]",
        ),
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
