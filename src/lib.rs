//! `tcdsl` compiles and validates TeamCity's Kotlin DSL without a JVM.
//!
//! This page is the map: what lives where, what holds everywhere, and how to add things.
//!
//! # The picture
//!
//! Settings come in as texts; findings and documents go out. Data flows one way, and imports run the same way: a module
//! uses only what stands to its left (`tests/tidy.rs` reads the imports and fails otherwise).
//!
//! ```text
//! source -> diagnostic -> syntax -> catalog -> model -> reader -> eval -> config -> check -> emit -> diff -> report -> driver -> cli
//!                            ^                    |                            ^                                     |
//!                            |                    +- filled by, read by check and emit                               |
//!                            +------------- texts -------------------------------------------------------------------+
//! ```
//!
//! | module | what lives there | what never does |
//! |---|---|---|
//! | [`source`] | files, byte ranges, lines and columns | input and output |
//! | [`diagnostic`] | the one type of finding: rule, places, help, fixes | how it looks |
//! | [`syntax`] | Kotlin's grammar (`grammar/kotlin.pest`), the tree, recovery, wording of errors | names of the DSL |
//! | [`catalog`] | the DSL as data: classes, properties, raw parameters, functions, connection kinds, references | code for one kind |
//! | [`model`] | projects, features, build configurations, VCS roots, parameters; every value with its place | Kotlin, XML |
//! | [`reader`] | TeamCity's XML as a model, for settings that are stored as XML | how XML is written |
//! | [`eval`] | the interpreter: scopes, classes, the library subset, the DSL's objects | XML |
//! | [`config`] | `tcdsl.toml`: its text to values, its mistakes, its schema | what a section means |
//! | [`check`] | the rules, one file each; levels, comments that suppress | printing |
//! | [`emit`] | TeamCity's XML byte for byte, the JSON document | findings |
//! | [`diff`] | what differs between two models | how it looks |
//! | [`report`] | how findings are shown, one file for each format | what is an error |
//! | [`driver`] | the whole pipeline on one screen | input and output |
//! | [`cli`] | arguments, files, exit codes: the only place that touches disk, environment and stdout | logic |
//!
//! # The invariants
//!
//! 1. **Every stage returns a value and findings; no stage fails.** A broken statement costs that statement.
//! 2. **Three verdicts: valid, invalid, incomplete.** What could not be evaluated is `Unknown`, with one *incomplete* note
//!    at the place where it arose. `Unknown` then absorbs what is done with it, in silence: no cascade, no guess. An
//!    object that a gap may have touched is *partial*: nothing is reported as missing from it.
//! 3. **No code of the settings runs outside the interpreter**: no JVM, no process, no network. Steps, depth and sizes are
//!    bounded, and the bound that was hit is named at the place that hit it.
//! 4. **Deterministic**: the same input gives the same bytes, whatever the number of threads.
//! 5. **pest's rules stay inside [`syntax`]**, and the tree has no lifetimes.
//! 6. **Values of secure parameters are never printed**, in no format.
//! 7. **Outward documents have types of their own** and are versioned.
//!
//! # How a settings folder becomes XML
//!
//! [`cli`] finds the folders of settings and opens a [`driver::Session`] for each: the files, the DSL ([`catalog::Catalog`])
//! and the configuration that belong together. Each file is read and parsed once ([`syntax::parse`]), whatever the number
//! of roots that it belongs to, and the roots are compiled side by side ([`driver::compile_all`]): a compilation
//! evaluates the script ([`eval::evaluate`]) and checks the model ([`check::check`]). The evaluation loads all
//! declarations, runs the script from top to bottom, then the blocks that wait (`steps { }`, `params { }`, ... run at
//! the first access or at the end, as TeamCity's DSL does), then the patches, and lowers the objects to the [`model`].
//! [`emit`] writes it. Settings that are stored as XML take a shorter way: [`reader`] makes the model from them.
//!
//! # How to add ...
//!
//! - **a connection kind, a build step, any class of the DSL**: one TOML file under `src/catalog/data/` (its README tells
//!   the format). Evaluation, checks, XML and JSON follow from the data.
//! - **a key of the configuration**: one row in `src/config/keys.rs`, one arm in `src/config/read.rs`.
//! - **a rule**: one file in `src/check/rules/`, one line in the list of `src/check/mod.rs`, cases in
//!   `fixtures/check/<rule>/`.
//! - **a function of the Kotlin library**: one entry in a table of `src/eval/library/`.
//! - **a function of the core DSL that data cannot describe**: one arm in `src/eval/dsl/`.
//! - **syntax**: grammar rule -> wording -> builder -> tree node; exhaustive matches name every place to extend.
//! - **an output format**: one file in `src/report/` or `src/emit/`.
//!
//! # Tests
//!
//! Fixtures are data: `fixtures/syntax`, `fixtures/check/<rule>` (findings as caret comments below their lines),
//! `fixtures/project/<case>` (settings in; report, XML and JSON out). `TCDSL_BLESS=1 cargo test` rewrites expectations.

// What pest_derive generates without `std` refers to it.
extern crate alloc;

pub mod catalog;
pub mod check;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod driver;
pub mod emit;
pub mod eval;
pub mod model;
pub mod reader;
pub mod report;
pub mod source;
pub mod syntax;

pub use driver::check_text;
