//! A long run of the targets without libFuzzer: inputs from a generator of numbers, on a stable compiler.

use std::fs;
use std::io;
use std::process::ExitCode;
use std::time::Instant;

use camino::Utf8PathBuf;
use clap::Args;
use tcdsl_fuzz::feed::feed;
use tcdsl_fuzz::targets::TARGETS;

/// Arguments of `fuzz`.
#[derive(Debug, Args)]
pub(crate) struct Fuzz {
    /// The target; without one, all are listed.
    target: Option<String>,
    /// How many inputs it gets.
    #[arg(long, default_value_t = 10_000)]
    count: usize,
    /// The same seed makes the same inputs.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Files that inputs are made from.
    #[arg(long)]
    seeds: Vec<Utf8PathBuf>,
    /// Where the input is kept that the target is at: what is there after a crash is its cause.
    #[arg(long, default_value = "target/fuzz-input")]
    at: Utf8PathBuf,
}

impl Fuzz {
    /// Runs it. A target that finds something panics, and this program with it.
    pub(crate) fn run(&self) -> io::Result<ExitCode> {
        let Some(name) = &self.target else {
            TARGETS.iter().for_each(|(name, _)| println!("{name}"));
            return Ok(ExitCode::SUCCESS);
        };
        let known = TARGETS.iter().find(|(known, _)| known == name);
        let (_, target) = known.ok_or_else(|| io::Error::other(format!("there is no target `{name}`")))?;
        let seeds: Vec<Vec<u8>> = self.seeds.iter().map(fs::read).collect::<io::Result<_>>()?;
        let started = Instant::now();
        feed(&seeds, self.count, self.seed, *target, |bytes| {
            // What cannot be kept is found again by its seed.
            let _ = fs::write(&self.at, bytes);
        });
        println!("{name}: {} inputs in {} s, nothing found", self.count, started.elapsed().as_secs());
        Ok(ExitCode::SUCCESS)
    }
}
