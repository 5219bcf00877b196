//! The command as a user meets it: how settings are found, what is printed where, exit codes.

mod baseline;
mod catalog;
mod chains;
mod changed;
mod compile;
mod config;
mod diff;
mod discovery;
mod doors;
mod errors;
mod fixes;
mod formats;
mod levels;
mod monorepo;
mod parse;
mod recipes;
mod reference;
mod reports;
pub(crate) mod sandbox;
mod schemas;
mod since;
mod stored;
mod types;
mod unsaved;
mod watch;
mod words;
