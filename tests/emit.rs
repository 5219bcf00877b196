//! The emitters as a whole: models built by hand, documents read back, and TeamCity's own output reproduced.

mod build;
mod demo;
mod documents;
mod golden;
mod hostile;
mod json;
mod read_back;
mod reader;
