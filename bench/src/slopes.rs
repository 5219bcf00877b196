//! Whether the cost grows with the size and no faster: instructions at N and at 4 N.

use std::fmt;
use std::io;

use tcdsl_bench::inputs::{SHAPES, Shape};
use tcdsl_bench::valgrind;

use super::{millions, own};

/// Four times the size may take so many times the instructions.
const STEEPEST: f64 = 5.0;

/// What is as many pairs by its nature: each call looks at each overload, as Kotlin's compiler does.
const PAIRS: &[&str] = &["overloads"];

/// The same of pairs.
const STEEPEST_OF_PAIRS: f64 = 16.0;

/// Arguments of `slopes`.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Arguments {
    /// The shapes to measure; by default all.
    shapes: Vec<String>,
}

/// What came out.
pub(crate) struct Table(Vec<Row>);

struct Row {
    shape: &'static Shape,
    small: u64,
    large: u64,
}

impl Row {
    fn slope(&self) -> f64 {
        self.large as f64 / self.small as f64
    }

    fn holds(&self) -> bool {
        let most = if PAIRS.contains(&self.shape.name) { STEEPEST_OF_PAIRS } else { STEEPEST };
        self.slope() <= most
    }
}

impl Table {
    /// Whether nothing grows faster than its size.
    pub(crate) fn holds(&self) -> bool {
        self.0.iter().all(Row::holds)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| settings | N | at N | at 4 N | times |\n|---|---:|---:|---:|---:|")?;
        for row in &self.0 {
            let Row { shape, small, large } = row;
            let (small, large) = (millions(*small), millions(*large));
            let mark = if row.holds() { "" } else { " (too steep)" };
            writeln!(
                f,
                "| {}: {} | {} | {small} | {large} | {:.1}{mark} |",
                shape.name,
                shape.what,
                shape.usual,
                row.slope()
            )?;
        }
        Ok(())
    }
}

/// Measures the shapes.
pub(crate) fn table(arguments: &Arguments) -> io::Result<Table> {
    let wanted = |shape: &&Shape| {
        arguments.shapes.is_empty() || arguments.shapes.iter().any(|name| name == shape.name)
    };
    let rows = SHAPES.iter().filter(wanted).map(|shape| {
        let cost = |size: usize| {
            let size = size.to_string();
            let all = valgrind::count(&own()?, &["work", shape.name, &size, "all"], &[])?.total;
            let nothing = valgrind::count(&own()?, &["work", shape.name, &size, "nothing"], &[])?.total;
            io::Result::Ok(all.saturating_sub(nothing).max(1))
        };
        Ok(Row { shape, small: cost(shape.usual)?, large: cost(shape.usual * 4)? })
    });
    rows.collect::<io::Result<_>>().map(Table)
}
