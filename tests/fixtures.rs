//! One harness for all fixtures; each case is a test of its own, named by its path.
//!
//! - `fixtures/check/<rule>/<case>.kts`, or `<case>/` with `settings.kts` and more: what is found is written below the
//!   line that it is about: `//   ^^^^ error[rule]: part of the message`. See `expectations`.
//! - `fixtures/sema/`: the same, for what Kotlin's compiler refuses: `rules/<rule>/` by rule, `declarations/` and
//!   `flow/` by topic.
//! - `fixtures/project/<case>/`: a repository from end to end, what comes out is in `expected/`. See `project`.
//! - `fixtures/dsl/<topic>.kts`: small settings with what they compile to. See `dsl`.
//! - `fixtures/eval/<topic>.kts`: Kotlin whose lines say what their expressions give. See `eval`.
//! - `fixtures/hostile/<case>.kts`: settings that are written to hurt. See `bounds`.
//! - `fixes/`: the remedies of all findings of all these, tried. See `fixes`.
//!
//! `cargo test --test fixtures dsl/` runs one kind; `TCDSL_BLESS=1` rewrites the expectations: read the difference before
//! committing it.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::expect_used,
    reason = "tests read files and say what they expect"
)]

mod bounds;
#[path = "support/check.rs"]
mod check;
mod dsl;
#[path = "support/earlier.rs"]
mod earlier;
mod eval;
#[path = "support/expectations.rs"]
mod expectations;
#[path = "support/files.rs"]
mod files;
mod fixes;
#[path = "support/project.rs"]
mod project;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

/// What a case says when it fails; `Ok` when it holds.
type Outcome = Result<(), String>;

/// A kind of fixtures.
struct Suite {
    /// The folder below `fixtures/`.
    folder: &'static str,
    /// The cases in that folder.
    cases: fn(&Path) -> Vec<PathBuf>,
    /// Whether a case has nothing to be compared with yet.
    empty: fn(&Path) -> bool,
    /// Runs one case.
    run: fn(&Path) -> Outcome,
}

/// All kinds of fixtures.
const SUITES: &[Suite] = &[
    Suite { folder: "check", cases: check::cases, empty: |_| false, run: check::run },
    Suite { folder: "sema/declarations", cases: files::entries, empty: |_| false, run: check::run },
    Suite { folder: "sema/rules", cases: check::cases, empty: |_| false, run: check::run },
    Suite { folder: "sema/flow", cases: files::entries, empty: |_| false, run: check::run },
    Suite { folder: "project", cases: files::folders, empty: project::is_empty, run: project::run },
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = expectations::self_tests();
    for Suite { folder, cases, empty, run } in SUITES {
        for case in cases(&files::fixtures().join(folder)) {
            let below = case.strip_prefix(files::fixtures()).unwrap_or(&case);
            let name = below.to_string_lossy().replace('\\', "/");
            let ignored = empty(&case) && !bless();
            trials
                .push(Trial::test(name, move || run(&case).map_err(Failed::from)).with_ignored_flag(ignored));
        }
    }
    trials.extend(dsl::trials());
    trials.extend(eval::trials());
    trials.extend(bounds::trials());
    trials.extend(fixes::trials());
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Whether expectations are to be rewritten.
fn bless() -> bool {
    std::env::var_os("TCDSL_BLESS").is_some_and(|value| value == "1")
}
