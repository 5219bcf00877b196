//! `docs/performance.md`: its tables are made here, the text around them is kept.

use std::fs;
use std::io;

use camino::Utf8PathBuf;

use super::{compare, slopes, stages, start};

/// Arguments of `page`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The page.
    #[arg(default_value = "docs/performance.md")]
    page: Utf8PathBuf,
    #[command(flatten)]
    compare: compare::Arguments,
}

/// Measures all and writes the tables to their places.
pub(crate) fn write(arguments: &Arguments) -> io::Result<()> {
    let mut text = fs::read_to_string(&arguments.page)?;
    let tables = [
        ("stages", stages::table(&stages::Arguments { most: 400 })?),
        ("start", start::table(&start::Arguments { tcdsl: arguments.compare.tcdsl.clone() })?),
        ("slopes", slopes::table(&slopes::Arguments::default())?.to_string()),
        ("compare", compare::table(&arguments.compare)?),
    ];
    for (name, table) in tables {
        text = replace(&text, name, &table)
            .ok_or_else(|| io::Error::other(format!("{}: no place for `{name}`", arguments.page)))?;
    }
    fs::write(&arguments.page, text)
}

/// `text` with a table between its marks.
fn replace(text: &str, name: &str, table: &str) -> Option<String> {
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let from = text.find(&start)? + start.len();
    let to = from + text.get(from..)?.find(&end)?;
    Some([text.get(..from)?, table, text.get(to..)?].concat())
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn tables_are_put_between_their_marks() {
        let text = "a\n<!-- x -->\nold\n<!-- end of x -->\nb\n";
        assert_eq!(
            replace(text, "x", "new\n").as_deref(),
            Some("a\n<!-- x -->\nnew\n<!-- end of x -->\nb\n")
        );
        assert_eq!(replace(text, "y", "new\n"), None);
    }
}
