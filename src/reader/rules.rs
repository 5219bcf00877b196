//! The rules that reading XML raises.

use crate::diagnostic::{Category, Rule, Severity};

/// A file that is no well-formed XML.
pub static MALFORMED_XML: Rule = Rule {
    name: "malformed-xml",
    code: "TCX001",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a settings file that is not well-formed XML, or nested deeper than settings are",
};

/// A part of the XML that has no place in the model.
pub static UNKNOWN_XML: Rule = Rule {
    name: "unknown-xml",
    code: "TCX002",
    category: Category::Incomplete,
    severity: Severity::Note,
    summary: "a part of TeamCity's XML that tcdsl does not know; what depends on it was not checked",
};
