//! Single-token mutations of folders of settings. A child process does the work and says which mutation it is at; when it
//! dies or says nothing for long, that mutation is the finding, and another child goes on behind it.

mod memory;
mod trees;
mod worker;

use std::fs;
use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use camino::Utf8PathBuf;
use clap::Args;

use trees::{Trees, Work};

/// How long a child may say nothing.
const SILENCE: Duration = Duration::from_secs(600);

/// How often progress is told.
const EVERY: usize = 1_000;

/// Arguments of `mutate`.
#[derive(Debug, Args)]
pub(crate) struct Mutate {
    /// Folders with settings, at any depth.
    #[arg(required = true)]
    folders: Vec<Utf8PathBuf>,
    /// How many mutations are made.
    #[arg(long, default_value_t = 1_000)]
    count: usize,
    /// The number of the first one.
    #[arg(long, default_value_t = 0)]
    from: usize,
    /// The same seed makes the same mutations.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where each finding's settings are written to.
    #[arg(long, default_value = "target/mutations")]
    out: Utf8PathBuf,
    /// Does the work: what the program starts itself with.
    #[arg(long, hide = true)]
    worker: bool,
}

/// What a child says.
enum Said {
    Line(String),
    Silence,
    End,
}

impl Mutate {
    /// Runs it; the exit code is 1 when anything was found.
    pub(crate) fn run(&self) -> io::Result<ExitCode> {
        let trees = Trees::read(&self.folders)?;
        if self.worker {
            worker::work(&trees, self.seed, self.from..self.count);
            return Ok(ExitCode::SUCCESS);
        }
        println!("{} settings, {} bytes", trees.count(), trees.bytes());
        let started = Instant::now();
        let mut found = 0;
        let mut next = self.from;
        while next < self.count {
            (next, found) = self.follow(&trees, next, found)?;
        }
        let seconds = started.elapsed().as_secs();
        println!("{} mutations in {seconds} s: {found} findings", self.count - self.from);
        Ok(if found == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }

    /// Follows one child from a mutation on; the mutation to go on with, and how many findings there are by then.
    fn follow(&self, trees: &Trees, from: usize, mut found: usize) -> io::Result<(usize, usize)> {
        let mut child = self.start(from)?;
        let lines = lines_of(&mut child)?;
        let mut at = None;
        loop {
            let ended = match hear(&lines) {
                Said::Line(line) => {
                    match line.split_once(' ') {
                        Some((_, fault)) => {
                            found += 1;
                            self.tell(trees, at.unwrap_or(from), fault)?;
                        }
                        None => {
                            at = line.parse().ok();
                            let number = at.unwrap_or(from);
                            if number % EVERY == 0 && number > from {
                                println!("{number}: {found} findings");
                            }
                        }
                    }
                    continue;
                }
                Said::Silence => {
                    child.kill()?;
                    child.wait()?;
                    Some(format!("says nothing for {} s", SILENCE.as_secs()))
                }
                Said::End => {
                    let status = child.wait()?;
                    (!status.success()).then(|| format!("crash: {status}"))
                }
            };
            let Some(fault) = ended else {
                // It may have stopped early, because it had taken much memory.
                return Ok((at.map_or(self.count, |at: usize| at + 1), found));
            };
            let at = at.ok_or_else(|| io::Error::other(fault.clone()))?;
            self.tell(trees, at, &fault)?;
            return Ok((at + 1, found + 1));
        }
    }

    fn start(&self, from: usize) -> io::Result<Child> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["mutate", "--worker"]).args(&self.folders);
        let numbers = [("--count", self.count as u64), ("--from", from as u64), ("--seed", self.seed)];
        for (name, number) in numbers {
            command.arg(name).arg(number.to_string());
        }
        command.stdout(Stdio::piped()).spawn()
    }

    /// Prints a finding and writes its settings down.
    fn tell(&self, trees: &Trees, number: usize, fault: &str) -> io::Result<()> {
        let Some(Work { tree, path, text, mutation }) = trees.work(self.seed, number) else { return Ok(()) };
        let line = text[..mutation.range.start].lines().count().max(1);
        let (old, new) = (&text[mutation.range.clone()], &mutation.with);
        println!("{number}: {fault}\n    {}/{path}:{line}: {old:?} -> {new:?}", tree.dir);
        let folder = self.out.join(number.to_string());
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join("finding.txt"),
            format!("{fault}\n{}/{path}:{line}\n{old:?} -> {new:?}\n", tree.dir),
        )?;
        let name = path.file_name().unwrap_or("settings.kts");
        fs::write(folder.join(name), mutation.apply(text))
    }
}

/// The lines that a child prints, read by a thread so that one can wait for them for a while.
fn lines_of(child: &mut Child) -> io::Result<Receiver<String>> {
    let out = child.stdout.take().ok_or_else(|| io::Error::other("no pipe"))?;
    let (sender, lines) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    Ok(lines)
}

fn hear(lines: &Receiver<String>) -> Said {
    match lines.recv_timeout(SILENCE) {
        Ok(line) => Said::Line(line),
        Err(mpsc::RecvTimeoutError::Timeout) => Said::Silence,
        Err(mpsc::RecvTimeoutError::Disconnected) => Said::End,
    }
}
