//! Makes what is published, for one target: an archive with the binary, a wheel, two npm packages, the list of what the binary
//! is made of (CycloneDX), the licences of that in one file, and the checksums of all. [The page](../README.md) tells what
//! each is for; `try.sh` installs each.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that runs others, writes files and prints"
)]

mod archive;
mod binary;
mod checksums;
mod dependencies;
mod licences;
mod npm;
mod sbom;
mod target;
mod wheel;

use std::fs;
use std::io;
use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Parser;

use binary::Binary;
use dependencies::Dependencies;
use target::Target;

/// Makes the packages of one target.
#[derive(Debug, Parser)]
struct Packages {
    /// For what the binary is built; the standard library has to be there (`rustup target add TARGET`).
    #[arg(long, default_value = "x86_64-unknown-linux-musl")]
    target: Target,
    /// How the binary is built.
    #[arg(long, default_value = "dist")]
    profile: String,
    /// Where the packages go.
    #[arg(long, default_value = "target/packages")]
    out: Utf8PathBuf,
    /// Makes no wheel; the others need nothing but cargo.
    #[arg(long)]
    without_wheel: bool,
}

/// What all packages have in them, and where they go.
struct Release {
    root: Utf8PathBuf,
    out: Utf8PathBuf,
    target: Target,
    profile: String,
    dependencies: Dependencies,
    licences: String,
}

impl Release {
    fn version(&self) -> String {
        self.dependencies.tool().version.to_string()
    }

    /// Files of the repository that go into each package, with the licences of what the binary is made of.
    fn notices(&self) -> io::Result<Vec<(&'static str, Vec<u8>)>> {
        let kept = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];
        let read = |name| Ok((name, fs::read(self.root.join(name))?));
        let mut notices = kept.into_iter().map(read).collect::<io::Result<Vec<_>>>()?;
        notices.push((licences::FILE, self.licences.clone().into_bytes()));
        Ok(notices)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> io::Result<()> {
        println!("{}", self.out.join(name));
        fs::write(self.out.join(name), bytes)
    }
}

fn main() -> ExitCode {
    match make(Packages::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn make(asked: Packages) -> io::Result<()> {
    let root = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize_utf8()?;
    let dependencies = Dependencies::read(&root, &asked.target)?;
    let licences = licences::of(&dependencies, &root)?;
    let out = root.join(asked.out);
    let release = Release { root, out, target: asked.target, profile: asked.profile, dependencies, licences };
    let binary = Binary::build(&release)?;
    fs::create_dir_all(&release.out)?;
    checksums::forget(&release.out)?;
    archive::write(&release, &binary)?;
    npm::write(&release, &binary)?;
    if !asked.without_wheel {
        wheel::write(&release)?;
    }
    release.write(&sbom::file(&release), sbom::of(&release.dependencies)?)?;
    release.write(licences::FILE, &release.licences)?;
    checksums::write(&release.out)
}
