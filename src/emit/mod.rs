//! The model written out: TeamCity's XML and a JSON document. Text only: no diagnostics, no disk, no syntax tree.

pub(crate) mod harmless;
pub mod json;
pub mod xml;
mod xml_writer;
