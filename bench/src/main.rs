//! Measures the tool: `cargo measure --help`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a program that measures and prints"
)]

mod compare;
mod page;
mod slopes;
mod stages;
mod start;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use camino::Utf8PathBuf;
use clap::{Parser, Subcommand};
use tcdsl_bench::inputs::{SHAPES, Shape};
use tcdsl_bench::work::{self, Stage};

/// Measures the tool. Instructions are counted by valgrind.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Instructions of each stage, for some shapes and sizes.
    Stages(stages::Arguments),
    /// Whether four times the size takes at most five times the instructions, for each shape.
    Slopes(slopes::Arguments),
    /// Times beside tree-sitter's and the Kotlin compiler's, in turns on the same files.
    Compare(compare::Arguments),
    /// Instructions of the command before its work, beside an empty program's.
    Start(start::Arguments),
    /// All of it: writes docs/performance.md.
    Page(page::Arguments),
    /// Writes the settings of a shape to a folder.
    Generate {
        /// The shape; without one, all are listed.
        shape: Option<String>,
        /// How large.
        #[arg(default_value_t = 100)]
        size: usize,
        /// The folder that `.teamcity` is written to.
        #[arg(default_value = "target/generated")]
        folder: Utf8PathBuf,
    },
    /// Does the work once; what the program starts itself with.
    #[command(hide = true)]
    Work { shape: String, size: usize, stage: Stage },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn run(task: &Task) -> io::Result<ExitCode> {
    match task {
        Task::Stages(arguments) => print!("{}", stages::table(arguments)?),
        Task::Slopes(arguments) => {
            let table = slopes::table(arguments)?;
            print!("{table}");
            return Ok(if table.holds() { ExitCode::SUCCESS } else { ExitCode::from(1) });
        }
        Task::Compare(arguments) => print!("{}", compare::table(arguments)?),
        Task::Start(arguments) => print!("{}", start::table(arguments)?),
        Task::Page(arguments) => page::write(arguments)?,
        Task::Generate { shape: None, .. } => {
            for shape in SHAPES {
                println!("{:13} {}", shape.name, shape.what);
            }
        }
        Task::Generate { shape: Some(name), size, folder } => generate(shape(name)?, *size, folder)?,
        Task::Work { shape: name, size, stage } => work::run(shape(name)?.files(*size), *stage),
    }
    Ok(ExitCode::SUCCESS)
}

fn shape(name: &str) -> io::Result<&'static Shape> {
    Shape::find(name).ok_or_else(|| io::Error::other(format!("there is no shape `{name}`")))
}

fn generate(shape: &Shape, size: usize, folder: &Utf8PathBuf) -> io::Result<()> {
    for (path, text) in shape.files(size) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// This program.
fn own() -> io::Result<PathBuf> {
    std::env::current_exe()
}

/// A count as people read it: `12.3 M`.
fn millions(count: u64) -> String {
    format!("{:.1} M", count as f64 / 1e6)
}
