//! The command as a user meets it: how settings are found, what is printed where, exit codes.

mod catalog;
mod compile;
mod config;
mod diff;
mod discovery;
mod doors;
mod errors;
mod fixes;
mod formats;
mod monorepo;
mod parse;
mod reference;
mod reports;
mod sandbox;
mod schemas;
mod stored;
mod types;
