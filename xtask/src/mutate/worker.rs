//! The child that does the work: prints the number of each mutation before it is tried, and what is wrong behind it.

use std::collections::HashMap;
use std::ops::Range;
use std::time::Duration;

use camino::Utf8Path;
use cpu_time::ProcessTime;
use tcdsl::driver::Session;
use tcdsl_fuzz::outcome::Outcome;

use super::memory;
use super::trees::{Tree, Trees, Work};

/// What one check may take.
const LONGEST: Duration = Duration::from_secs(1);

/// Settings that take longer without any mutation are left out.
const SLOW: Duration = Duration::from_millis(300);

/// What one check may need, in megabytes.
const MOST: u64 = 400;

/// With so many megabytes, another child goes on.
const ENOUGH: u64 = 1_500;

/// The stack of a thread, as Rust makes it.
const STACK: usize = 2 << 20;

/// Tries the mutations of `numbers`, on a thread with an ordinary stack.
pub(super) fn work(trees: &Trees, seed: u64, numbers: Range<usize>) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let run = thread.spawn_scoped(scope, || {
            let mut kept = HashMap::new();
            for number in numbers {
                let Some(work) = trees.work(seed, number) else { continue };
                // A session that is kept does not give back all that its checks took.
                if memory::now().is_some_and(|taken| taken > ENOUGH) {
                    return;
                }
                println!("{number}");
                if let Some(fault) = attempt(&work, &mut kept) {
                    println!("fault {}", fault.replace('\n', " "));
                }
            }
        });
        if let Err(error) = run {
            eprintln!("no thread: {error}");
        }
    });
}

/// A session that is kept for a tree, and how long its check takes.
type Kept<'t> = HashMap<&'t Utf8Path, (Session, Duration)>;

/// Tries one mutation: as a text laid over the saved one, and as saved in a session of its own.
fn attempt<'t>(work: &Work<'t>, kept: &mut Kept<'t>) -> Option<String> {
    let Work { tree, path, text, mutation } = work;
    let (session, usual) = kept.entry(&tree.dir).or_insert_with(|| keep(tree));
    if *usual > SLOW {
        return None;
    }
    let mutated = mutation.apply(text);
    let before = memory::now();
    memory::forget_peak();
    let started = ProcessTime::now();
    session.overlay(*path, mutated.as_str());
    let laid_over = outcome(session);
    let taken = started.elapsed();
    let needed = memory::peak().zip(before).map_or(0, |(peak, before)| peak.saturating_sub(before));
    session.uncover(path);
    if taken > LONGEST {
        return Some(format!("slow: {taken:.1?} of CPU, {usual:.1?} without it"));
    }
    if needed > MOST {
        return Some(format!("large: {needed} MB"));
    }
    let laid_over = match laid_over {
        Ok(outcome) => outcome,
        Err(why) => return Some(why),
    };
    if let Some(fault) = laid_over.fault() {
        return Some(fault);
    }
    let mut files = tree.memory();
    files.insert(*path, mutated);
    let saved = outcome(&Session::new(files));
    (saved.as_ref() != Ok(&laid_over)).then(|| "different bytes: laid over, and saved".to_owned())
}

fn keep(tree: &Tree) -> (Session, Duration) {
    let started = ProcessTime::now();
    let session = Session::new(tree.memory());
    // Warms it up, too.
    let _ = outcome(&session);
    (session, started.elapsed())
}

fn outcome(session: &Session) -> Result<Outcome, String> {
    let root = session.root(".".into()).map_err(|error| error.to_string())?;
    Ok(Outcome::of(&session.compile(&root)))
}
