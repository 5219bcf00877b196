//! Times beside other programs' on the same files, in turns, so that what else the machine does hits all of them.

use std::fmt::Write as _;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use camino::Utf8PathBuf;

use super::{generate, own, shape};

/// The build configurations that are compared.
const SIZES: &[usize] = &[1, 100, 1_000, 10_000];

/// The Kotlin compiler is slow: it is given no more than this.
const MOST_FOR_KOTLIN: usize = 100;

/// Arguments of `compare`.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Arguments {
    /// How often each program is run.
    #[arg(long, default_value_t = 3)]
    pub(crate) turns: usize,
    /// The command itself, to be timed with its start: `target/release/tcdsl`.
    #[arg(long)]
    pub(crate) tcdsl: Option<Utf8PathBuf>,
    /// Kotlin's compiler, if there is one. It only parses and resolves: the DSL's classes are not there.
    #[arg(long)]
    pub(crate) kotlinc: Option<Utf8PathBuf>,
}

/// A program with its times in milliseconds.
struct Racer {
    name: &'static str,
    command: Vec<String>,
    times: Vec<f64>,
}

/// Measures build configurations in several sizes.
pub(crate) fn table(arguments: &Arguments) -> io::Result<String> {
    let mut table = String::from(
        "| settings | bytes | program | median | least | of tree-sitter |\n|---|---:|---|---:|---:|---:|\n",
    );
    for size in SIZES {
        let folder = tempfile::tempdir()?;
        let root = Utf8PathBuf::try_from(folder.path().to_owned()).map_err(io::Error::other)?;
        let shape = shape("builds")?;
        generate(shape, *size, &root)?;
        let bytes: usize = shape.files(*size).iter().map(|(_, text)| text.len()).sum();
        let mut racers = racers(arguments, *size, &root)?;
        for _ in 0..arguments.turns.max(1) {
            for racer in &mut racers {
                let started = Instant::now();
                run(&racer.command, folder.path())?;
                racer.times.push(started.elapsed().as_secs_f64() * 1e3);
            }
        }
        let base = racers.iter().find(|racer| racer.name == "tree-sitter").map_or(1.0, Racer::median);
        for racer in &racers {
            let (median, least) = (racer.median(), racer.times.iter().copied().fold(f64::MAX, f64::min));
            let _ = writeln!(
                table,
                "| {size} builds | {bytes} | {} | {median:.1} ms | {least:.1} ms | {:.2} |",
                racer.name,
                median / base
            );
        }
    }
    Ok(table)
}

fn racers(arguments: &Arguments, size: usize, root: &Utf8PathBuf) -> io::Result<Vec<Racer>> {
    let own = own()?.display().to_string();
    let work = |name, stage: &str| Racer {
        name,
        command: [&own, "work", "builds", &size.to_string(), stage].map(str::to_owned).to_vec(),
        times: Vec::new(),
    };
    let mut racers =
        vec![work("tree-sitter", "tree-sitter"), work("tcdsl, parse", "parse"), work("tcdsl, check", "json")];
    // Each is run in the folder of its files.
    let whole = |path: &Utf8PathBuf| std::path::absolute(path).map(|path| path.display().to_string());
    if let Some(tcdsl) = &arguments.tcdsl {
        let command = [&whole(tcdsl)?, "check", "--no-config", root.as_str()].map(str::to_owned).to_vec();
        racers.push(Racer { name: "tcdsl, the command", command, times: Vec::new() });
    }
    if let Some(kotlinc) = arguments.kotlinc.as_ref().filter(|_| size <= MOST_FOR_KOTLIN) {
        let out = root.join("out");
        let settings = root.join(".teamcity");
        let command = [&whole(kotlinc)?, settings.as_str(), "-d", out.as_str(), "-nowarn"];
        racers.push(Racer {
            name: "kotlinc",
            command: command.map(str::to_owned).to_vec(),
            times: Vec::new(),
        });
    }
    Ok(racers)
}

impl Racer {
    fn median(&self) -> f64 {
        let mut times = self.times.clone();
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().unwrap_or_default()
    }
}

/// Whether it succeeds does not matter: the compiler refuses what it does not know.
fn run(command: &[String], folder: &Path) -> io::Result<()> {
    let Some((program, arguments)) = command.split_first() else { return Ok(()) };
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().map(drop)
}
