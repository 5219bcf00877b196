//! Instructions of each stage.

use std::fmt::Write as _;
use std::io;

use tcdsl_bench::inputs::SHAPES;
use tcdsl_bench::valgrind::{self, Count};

use super::{millions, own};

/// What is looked at within a check.
const WITHIN: &[&str] =
    &["tcdsl::syntax::parse", "tcdsl::sema::analyze", "tcdsl::eval::run::evaluate", "tcdsl::check::check"];

/// The build configurations that are measured.
const BUILDS: &[usize] = &[1, 10, 100, 400];

/// Arguments of `stages`.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Arguments {
    /// The largest number of build configurations.
    #[arg(long, default_value_t = 400)]
    pub(crate) most: usize,
}

/// Measures build configurations in several sizes, and every other shape in its usual one.
pub(crate) fn table(arguments: &Arguments) -> io::Result<String> {
    let builds = BUILDS.iter().filter(|size| **size <= arguments.most).map(|size| ("builds", *size));
    let others = SHAPES.iter().filter(|shape| shape.name != "builds").map(|shape| (shape.name, shape.usual));
    let mut table = String::from(
        "| settings | bytes | parse | names and types | evaluation | rules | check | JSON | for people | XML | tree-sitter | check / tree-sitter |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for (name, size) in builds.chain(others) {
        row(&mut table, name, size)?;
    }
    Ok(table)
}

fn row(table: &mut String, name: &str, size: usize) -> io::Result<()> {
    let bytes: usize = super::shape(name)?.files(size).iter().map(|(_, text)| text.len()).sum();
    let count = |stage: &str, functions: &[&str]| -> io::Result<Count> {
        valgrind::count(&own()?, &["work", name, &size.to_string(), stage], functions)
    };
    let nothing = count("nothing", &[])?.total;
    let check = count("check", WITHIN)?;
    let above = |stage: &str, base: u64| Ok::<_, io::Error>(count(stage, &[])?.total.saturating_sub(base));
    let tree_sitter = above("tree-sitter", nothing)?;
    let whole = check.total.saturating_sub(nothing);
    let mut cells: Vec<String> = check.below.iter().map(|count| millions(*count)).collect();
    cells.push(millions(whole));
    for stage in ["json", "full", "xml"] {
        cells.push(millions(above(stage, check.total)?));
    }
    cells.push(millions(tree_sitter));
    cells.push(format!("{:.2}", whole as f64 / tree_sitter.max(1) as f64));
    let _ = writeln!(table, "| {size} {name} | {bytes} | {} |", cells.join(" | "));
    Ok(())
}
