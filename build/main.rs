//! Reads the TOML files of `src/catalog/data/` and writes them as `static` Rust tables, so that the catalog costs
//! nothing at start-up. A mistake in a file ends the build with the file's name, the field and what is wrong.

#![allow(unreachable_pub, clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

mod data;
mod declare;
mod effect;
mod formats;
mod library;
mod names;
mod native;
mod notation;
mod predefined;
mod references;
mod render;
mod resolve;
mod signature;
mod tables;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fmt, fs};

/// A mistake in a data file.
#[derive(Debug)]
pub struct Failure {
    path: PathBuf,
    field: String,
    what: String,
}

impl Failure {
    /// `field` says where in the file: `AwsConnection.regionName`; empty for the file as a whole.
    pub fn new(path: &Path, field: &str, what: &str) -> Self {
        Self { path: path.to_owned(), field: field.to_owned(), what: what.to_owned() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path.display())?;
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        f.write_str(&self.what)
    }
}

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/catalog/data");
    link_at_fixed_place();
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            println!("cargo:warning={}", failure.to_string().replace('\n', " | "));
            eprintln!("error in the catalog's data: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// The tables hold some 20,000 addresses. In a program that may be loaded anywhere each of them is corrected at every
/// start, which takes longer than all the rest of the start; in one with a fixed place none is.
fn link_at_fixed_place() {
    let target = |name: &str| env::var(name).unwrap_or_default();
    if target("CARGO_CFG_TARGET_OS") == "linux" && target("CARGO_CFG_TARGET_ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}

fn generate() -> Result<(), Failure> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let data = data::Data::read(&root.join("src/catalog/data"))?;
    let catalog = resolve::Catalog::new(&data)?;
    let text = render::render(&data, &catalog)?;
    let library = library::build(&root.join("src/catalog/data/library"), &data, &catalog)?;
    write(&out.join("catalog.rs"), text.as_bytes())?;
    write(&out.join("formats.rs"), formats::render(&data.formats).as_bytes())?;
    write(&out.join("library.rs"), library.layout.as_bytes())?;
    write(&out.join("library.bin"), &library.blob)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::new(path, "", &error.to_string()))
}
