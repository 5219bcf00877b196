//! Kotlin at run time: the settings' scripts are evaluated, and the model that they describe comes out.
//!
//! It is an interpreter of the syntax tree with scopes, receivers, classes and the library subset that settings use. It
//! runs nothing else: no process, no network, no file that it was not given. What it cannot evaluate becomes
//! `Unknown`, with one *incomplete* note at its place, and absorbs what is done with it.
//!
//! It asks the catalog what a name of the DSL means, and knows no XML.

mod alike;
mod assign;
mod budget;
mod call;
mod class;
mod coercion;
mod common;
mod control;
mod cost;
mod delegate;
mod display;
mod dsl;
mod expr;
mod frame;
mod function;
mod interpreter;
mod library;
mod literals;
mod locals;
mod lookup;
mod member;
mod names;
mod operations;
mod operators;
mod order;
mod program;
mod report;
mod resolved;
pub(crate) mod rules;
mod run;
mod sites;
mod types;
mod user_member;
mod value;

pub(crate) use program::SourceUnit;
pub use run::DataFiles;
pub(crate) use run::{Context, evaluate};
