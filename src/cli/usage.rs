//! Arguments that make no sense: clap finds them, and they are told like any other mistake.

use std::ffi::OsString;
use std::sync::Arc;

use clap::error::{ContextKind, ErrorKind};
use miette::{NamedSource, SourceSpan};

use super::args;
use super::error::CliError;

/// What clap says, with the place in the command line.
pub(super) fn refused(error: &clap::Error, raw: &[OsString]) -> CliError {
    let line = CommandLine::new(raw);
    let word = [ContextKind::InvalidValue, ContextKind::InvalidSubcommand, ContextKind::InvalidArg]
        .into_iter()
        .filter_map(|kind| error.get(kind))
        .find_map(|word| line.place(&word.to_string()));
    let (message, remedy) = message(error);
    CliError::Arguments {
        message: message.into(),
        help: remedy.unwrap_or_else(|| help(error, raw)).into(),
        place: word.map(SourceSpan::from),
        label: label(error),
        line: Arc::new(NamedSource::new("command line", line.text)),
    }
}

/// Clap's own words up to the first empty line, on one line and with our quotes; and what to do, where a value's reader says
/// that behind a semicolon.
fn message(error: &clap::Error) -> (String, Option<String>) {
    let text = error.render().to_string();
    let first = text.split("\n\n").next().unwrap_or_default();
    let lines = first.lines().map(str::trim).filter(|line| !line.starts_with("[possible values"));
    let message = lines.collect::<Vec<_>>().join(" ");
    let message = message.strip_prefix("error: ").unwrap_or(&message).replace('\'', "`");
    match message.split_once("; ").filter(|_| error.kind() == ErrorKind::ValueValidation) {
        Some((what, remedy)) => (what.to_owned(), Some(remedy.to_owned())),
        None => (message, None),
    }
}

/// What was meant, what could have been, or how it is written.
fn help(error: &clap::Error, raw: &[OsString]) -> String {
    let near = [ContextKind::SuggestedValue, ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    if let Some(near) = near.into_iter().find_map(|kind| error.get(kind)) {
        return format!("did you mean `{near}`?");
    }
    let values = error.get(ContextKind::ValidValue).map(ToString::to_string);
    if let Some(values) = values.filter(|values| !values.is_empty()) {
        return format!("it takes {values}");
    }
    match error.get(ContextKind::Usage).map(ToString::to_string) {
        Some(usage) => {
            let usage = usage.lines().map(str::trim).collect::<Vec<_>>().join(" ");
            usage.replacen("Usage:", "usage:", 1)
        }
        None => {
            let command = raw.get(1).and_then(|word| word.to_str()).filter(|word| args::is_command(word));
            format!("see `tcdsl {}--help`", command.map(|word| format!("{word} ")).unwrap_or_default())
        }
    }
}

fn label(error: &clap::Error) -> &'static str {
    let has_value = error.get(ContextKind::InvalidValue).is_some_and(|value| !value.to_string().is_empty());
    match error.kind() {
        ErrorKind::UnknownArgument => "not known here",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if has_value => "not a value of it",
        ErrorKind::InvalidValue => "a value is missing",
        _ => "here",
    }
}

/// The arguments on one line, as a shell would take them.
struct CommandLine {
    text: String,
    /// Where each word stands.
    words: Vec<(usize, String)>,
}

impl CommandLine {
    fn new(raw: &[OsString]) -> Self {
        let mut text = "tcdsl".to_owned();
        let mut words = Vec::new();
        for word in raw.iter().skip(1) {
            let word = word.to_string_lossy();
            let plain = !word.is_empty()
                && !word.contains(|char: char| char.is_whitespace() || "'\"\\$".contains(char));
            text.push(' ');
            let quote = if plain { "" } else { "'" };
            words.push((text.len() + quote.len(), word.to_string()));
            text += &format!("{quote}{word}{quote}");
        }
        Self { text, words }
    }

    /// The last place of `wanted`, which may be a part of a word: `--format=x`, `-fx`; or have its value's name behind it.
    fn place(&self, wanted: &str) -> Option<std::ops::Range<usize>> {
        let wanted = wanted.split(" <").next().filter(|wanted| !wanted.is_empty())?;
        let whole = self.words.iter().rev().find(|(_, word)| word == wanted);
        let part =
            || self.words.iter().rev().find(|(_, word)| word.starts_with('-') && word.contains(wanted));
        let (start, word) = whole.or_else(part)?;
        let start = start + word.rfind(wanted)?;
        Some(start..start + wanted.len())
    }
}
