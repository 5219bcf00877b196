//! The formats of values: `formats.toml` as an enum.

use std::fmt::Write as _;

use crate::data::FormatRow;

/// The Rust text of the enum `Format`, with what each row says about it.
pub fn render(rows: &[FormatRow]) -> String {
    let mut out = String::from(
        "/// The format of a raw parameter's value.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Format {\n",
    );
    for row in rows {
        let _ = writeln!(out, "/// {}\n{},", row.what, variant(&row.name));
    }
    out.push_str("}\n\nimpl Format {\n/// All of them.\npub const ALL: &[Self] = &[");
    for row in rows {
        let _ = write!(out, "Self::{},", variant(&row.name));
    }
    out.push_str("];\n");
    let texts = |get: fn(&FormatRow) -> String| -> Vec<String> { rows.iter().map(get).collect() };
    function(
        &mut out,
        rows,
        "Its name in the data.",
        "name",
        "&'static str",
        &texts(|row| format!("{:?}", row.name)),
    );
    let what = texts(|row| format!("{:?}", row.what));
    function(&mut out, rows, "What it looks like, in a few words.", "describe", "&'static str", &what);
    function(
        &mut out,
        rows,
        "The rule that looks at such values.",
        "rule",
        "&'static str",
        &texts(|row| format!("{:?}", row.rule)),
    );
    let also = texts(|row| match &row.also {
        Some(also) => format!("Some(({:?}, {:?}))", also.what, also.rule),
        None => "None".to_owned(),
    });
    let doc = "What another rule looks for in such values beside others, and that rule.";
    function(&mut out, rows, doc, "further_rule", "Option<(&'static str, &'static str)>", &also);
    out.push_str("}\n");
    out
}

fn function(out: &mut String, rows: &[FormatRow], doc: &str, name: &str, ty: &str, values: &[String]) {
    let _ = writeln!(out, "/// {doc}\npub const fn {name}(self) -> {ty} {{\nmatch self {{");
    for (row, value) in rows.iter().zip(values) {
        let _ = writeln!(out, "Self::{} => {value},", variant(&row.name));
    }
    out.push_str("}\n}\n");
}

/// The Rust text of an optional format: `http-url` is `Some(Format::HttpUrl)`.
pub fn optional(rows: &[FormatRow], name: Option<&str>) -> Result<String, String> {
    let Some(name) = name else { return Ok("None".to_owned()) };
    if !rows.iter().any(|row| row.name == name) {
        let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
        return Err(format!("there is no format `{name}`; there are: {}", names.join(", ")));
    }
    Ok(format!("Some(Format::{})", variant(name)))
}

/// `http-url` is `HttpUrl`.
fn variant(name: &str) -> String {
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('-').map(capital).collect()
}
