//! The emitters as a whole: models built by hand, documents read back, and TeamCity's own output reproduced.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod build;
mod demo;
mod documents;
mod golden;
mod hostile;
mod json;
mod read_back;
mod reader;
